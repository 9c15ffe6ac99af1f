package org.openapa.examples.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openapa.json.ApaJson;
import org.openapa.json.ApaModule;
import org.openapa.model.Assessment;
import org.openapa.rules.catalogue.ApaRules;

/** One document read in a process of its own, as {@code start-up} measures it: from the start of the JVM to what is printed. */
public final class StartUp {
    private StartUp() {}

    /**
     * Reads a document in one way and prints something that depends on all of it.
     *
     * @param args the way, and the document's file
     * @throws IOException if there is no such file
     */
    public static void main(String[] args) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(args[1]));
        Object seen = switch (args[0]) {
            case "jvm" -> bytes.length;
            case "read" -> ApaJson.strict().readAssessment(bytes).orElseThrow();
            case "check" ->
                ApaRules.standard()
                        .check(ApaJson.strict().readAssessment(bytes).orElseThrow())
                        .findings();
            case "module" ->
                JsonMapper.builder().addModule(new ApaModule()).build().readValue(bytes, Assessment.class);
            case "records" ->
                JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .build()
                        .readValue(bytes, LetterRecords.Document.class);
            default -> throw new IllegalArgumentException("jvm, read, check, module or records: " + args[0]);
        };
        System.out.println(seen.hashCode());
    }
}
