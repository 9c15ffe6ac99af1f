package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "")).resolve("src/main/resources/conformance");
    private static final Path INDEX = FOLDER.resolve("index.txt");

    @Test
    void theIndexListsTheFilesThereAre() throws IOException {
        List<String> files = files();
        if (Boolean.getBoolean("apa.update")) {
            Files.write(INDEX, files);
        }
        assertThat(Files.readAllLines(INDEX))
                .as("stale index of conformance files; write it with: mvn test -Dapa.update=true")
                .isEqualTo(files);
    }

    @Test
    void everyFileOfTheIndexIsFoundUnderItsRule() throws IOException {
        assumeFalse(Boolean.getBoolean("apa.update"), "the index just written is not on the class path yet");
        List<String> listed = Files.readAllLines(INDEX);

        assertThat(Conformance.ruleIds().asList()).isSorted();
        assertThat(Conformance.ruleIds())
                .allMatch(id -> id.matches("APA-[A-Z]{3}-\\d{3}"))
                .flatMap(Conformance::files)
                .containsExactlyInAnyOrderElementsOf(listed);
        for (String path : listed) {
            assertThat(Conformance.bytes(path)).isEqualTo(Files.readAllBytes(FOLDER.resolve(path)));
        }
    }

    @Test
    void everyRuleSaysWhatItExpects() {
        assertThat(Conformance.ruleIds()).allMatch(id -> Conformance.files(id).contains(id + "/expected.json"));
    }

    @Test
    void aRuleWithoutFilesHasNone() {
        assertThat(Conformance.files("ACME-001")).isEmpty();
        assertThat(Conformance.files("APA")).isEmpty();
        assertThat(Conformance.files("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "index.txt", "authorities.csv", "APA-DAT-001/none.json", "../META-INF/LICENSE"})
    void nothingElseIsRead(String path) {
        assertThatThrownBy(() -> Conformance.bytes(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no conformance file has this path: " + path);
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.contains("/"))
                    .sorted()
                    .toList();
        }
    }
}
