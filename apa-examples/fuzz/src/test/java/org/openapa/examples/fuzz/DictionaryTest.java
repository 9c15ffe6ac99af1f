package org.openapa.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dictionary has every name and value of the vocabulary; run with {@code -Dapa.update=true}, this writes it. */
class DictionaryTest {
    private static final Path FILE =
            Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/org/openapa/examples/fuzz/apa.dict");
    private static final int LONGEST_WORD = 60;

    @Test
    void theDictionaryIsUpToDate() throws IOException {
        String words = Stream.of(Vocabulary.NAMES, Vocabulary.TEXTS, Vocabulary.SCALARS, Vocabulary.FRAGMENTS)
                .flatMap(List::stream)
                .filter(word -> word.length() <= LONGEST_WORD)
                .distinct()
                .sorted()
                .map(DictionaryTest::entry)
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("apa.update")) {
            Files.writeString(FILE, words);
        }

        assertThat(FILE).as("stale; write it with: mvn test -Dapa.update=true").hasContent(words);
    }

    /** {@return a line of a dictionary, with everything but letters and digits as bytes in hexadecimal} */
    private static String entry(String word) {
        StringBuilder line = new StringBuilder("\"");
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x7F && c > ' ' && c != '"' && c != '\\';
            line.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\x%02X", b));
        }
        return line.append('"').toString();
    }
}
