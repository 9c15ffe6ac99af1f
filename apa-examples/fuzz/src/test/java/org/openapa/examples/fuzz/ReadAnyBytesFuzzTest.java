package org.openapa.examples.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.json.ApaJson;
import org.openapa.json.Decoded;

/** Whatever the bytes are, reading throws nothing and gives a value, or problems with places and words fit to be shown. */
class ReadAnyBytesFuzzTest {
    // Every way to read bytes from outside.
    private static final List<Function<byte[], Decoded<?>>> READERS = List.of(ApaJson.strict()::readAssessment);

    @MethodSource("org.openapa.examples.fuzz.Seeds#documents")
    @DictionaryFile(resourcePath = "apa.dict")
    @FuzzTest
    void anyBytes(byte[] bytes) {
        for (Function<byte[], Decoded<?>> reader : READERS) {
            Fit.check(bytes, reader.apply(bytes));
        }
    }

    @MethodSource("org.openapa.examples.fuzz.Seeds#choices")
    @FuzzTest
    void changedDocuments(byte[] choices) {
        anyBytes(ChangedDocument.from(choices));
    }
}
