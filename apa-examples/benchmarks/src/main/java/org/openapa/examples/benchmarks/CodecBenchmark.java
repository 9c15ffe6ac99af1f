package org.openapa.examples.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openapa.json.ApaJson;
import org.openapa.json.ApaModule;
import org.openapa.json.Decoded;
import org.openapa.model.Assessment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading and writing documents from and to bytes: the codec, and what else there is, on the same documents. Before anything is measured,
 * every contender has read the document and written the same again.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms256m", "-Xmx256m", "-XX:+UseParallelGC"})
@Warmup(iterations = 6, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class CodecBenchmark {
    /** Which document: the whole letter, its words and grades without texts, or a row of grades. */
    @Param({"full", "words", "grades"})
    public String document = "full";

    private final ApaJson apa = ApaJson.strict();
    private final JsonFactory tokens = new JsonFactory();
    private final ObjectMapper module =
            JsonMapper.builder().addModule(new ApaModule()).build();
    private final ObjectReader moduleReader = module.readerFor(Assessment.class);
    private final ObjectWriter moduleWriter = module.writerFor(Assessment.class);
    private final ObjectMapper records = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final ObjectReader recordsReader = records.readerFor(LetterRecords.Document.class);
    private final ObjectWriter recordsWriter = records.writerFor(LetterRecords.Document.class);
    private final ObjectMapper immutables = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module(), new GuavaModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();
    private final ObjectReader immutablesReader = immutables.readerFor(LetterValues.Document.class);
    private final ObjectWriter immutablesWriter = immutables.writerFor(LetterValues.Document.class);

    private byte[] bytes = {};
    private Assessment assessment = Documents.compact();
    private LetterRecords.@Nullable Document record;
    private LetterRecords.@Nullable Document fastjsonRecord;
    private LetterValues.@Nullable Document value;

    /**
     * Makes the document, and checks that every contender reads it whole.
     *
     * @throws IOException if one of them cannot
     */
    @Setup
    public void prepare() throws IOException {
        assessment = switch (document) {
            case "full" -> Documents.full();
            case "words" -> Documents.words();
            default -> Documents.compact();
        };
        bytes = apa.write(assessment);
        record = recordsReader.readValue(bytes);
        fastjsonRecord = JSON.parseObject(bytes, LetterRecords.Document.class);
        value = immutablesReader.readValue(bytes);
        boolean agreed = apa.readAssessment(bytes).orElseThrow().equals(assessment)
                && moduleReader.readValue(bytes).equals(assessment)
                && record.equals(fastjsonRecord)
                && Arrays.equals(bytes, encodeModule())
                && Arrays.equals(bytes, encodeRecords())
                && Arrays.equals(bytes, encodeImmutables())
                // It writes properties in an order of its own.
                && record.equals(recordsReader.readValue(encodeFastjson2()));
        if (!agreed) {
            throw new IllegalStateException("the contenders do not read and write the same");
        }
    }

    /** {@return the assessment read by the front door} */
    @Benchmark
    public Decoded<Assessment> decodeApa() {
        return apa.readAssessment(bytes);
    }

    /**
     * {@return the assessment read by an ObjectMapper with the module}
     *
     * @throws IOException never
     */
    @Benchmark
    public Assessment decodeModule() throws IOException {
        return moduleReader.readValue(bytes);
    }

    /**
     * Takes every name and value as text, and makes nothing of them.
     *
     * @param texts where the texts go
     * @throws IOException never
     */
    @Benchmark
    public void decodeTokens(Blackhole texts) throws IOException {
        try (JsonParser parser = tokens.createParser(bytes)) {
            for (@Nullable JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME || token.isScalarValue()) {
                    texts.consume(parser.getText());
                }
            }
        }
    }

    /**
     * {@return records read by Jackson's databind}
     *
     * @throws IOException never
     */
    @Benchmark
    public Object decodeRecords() throws IOException {
        return recordsReader.readValue(bytes);
    }

    /**
     * {@return values read by what Immutables generates for Jackson}
     *
     * @throws IOException never
     */
    @Benchmark
    public Object decodeImmutables() throws IOException {
        return immutablesReader.readValue(bytes);
    }

    /** {@return records read by fastjson2} */
    @Benchmark
    public Object decodeFastjson2() {
        return JSON.parseObject(bytes, LetterRecords.Document.class);
    }

    /** {@return the bytes written by the front door} */
    @Benchmark
    public byte[] encodeApa() {
        return apa.write(assessment);
    }

    /**
     * {@return the bytes written by an ObjectMapper with the module}
     *
     * @throws IOException never
     */
    @Benchmark
    public byte[] encodeModule() throws IOException {
        return moduleWriter.writeValueAsBytes(assessment);
    }

    /**
     * {@return the bytes written by Jackson's databind from records}
     *
     * @throws IOException never
     */
    @Benchmark
    public byte[] encodeRecords() throws IOException {
        return recordsWriter.writeValueAsBytes(record);
    }

    /**
     * {@return the bytes written by what Immutables generates for Jackson}
     *
     * @throws IOException never
     */
    @Benchmark
    public byte[] encodeImmutables() throws IOException {
        return immutablesWriter.writeValueAsBytes(value);
    }

    /** {@return the bytes written by fastjson2 from records} */
    @Benchmark
    public byte[] encodeFastjson2() {
        return JSON.toJSONBytes(fastjsonRecord);
    }
}
