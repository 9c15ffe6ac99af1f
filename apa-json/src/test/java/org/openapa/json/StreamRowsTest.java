package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.testsupport.Shared;

/** Each hostile stream of the corpus gives as many records, and as many errors, as is expected of it. */
class StreamRowsTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([nr]))");

    /** The one deviation is R017, an array: it is expected to be refused line by line, and is read as two records. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R001 | 3 |
            R002 | 3 |
            R003 | 2 |
            R004 | 2 |
            R005 | 0 | json.trailing-content
            R006 | 3 | json.syntax
            R007 | 3 | json.syntax
            R008 | 3 | json.syntax
            R009 | 2 | json.syntax
            R010 | 2 | json.syntax
            R011 | 0 | json.trailing-content
            R012 | 2 | json.wrong-type
            R013 | 2 | json.syntax json.syntax
            R014 | 2 |
            R015 | 1 | json.syntax
            R016 | 2 | json.syntax
            R017 | 2 |
            R018 | 0 | json.syntax json.syntax
            R019 | 1 | json.truncated
            R020 | 0 |
            """)
    void recordsAndErrorsAreAsManyAsExpected(String id, int records, String codes) throws IOException {
        List<String[]> rows = Files.readAllLines(Shared.file("corpora/hostile-values/hostile-values.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .filter(row -> row[1].equals("stream"))
                .toList();
        assertThat(rows).hasSize(20);
        String payload = rows.stream()
                .filter(row -> row[0].equals(id))
                .map(row -> row[3])
                .findAny()
                .orElseThrow();

        List<StreamRecord> read = Streams.read(stream(payload));

        assertThat(Streams.values(read)).hasSize(records).allMatch(Documents.minimal()::equals);
        assertThat(read.stream()
                        .filter(record -> !record.decoded().complete())
                        .map(record -> record.decoded()
                                .problems()
                                .reverse()
                                .get(0)
                                .code()
                                .code()))
                .containsExactly(codes == null ? new String[0] : codes.split(" ", -1));
    }

    private static String stream(String payload) {
        String half = Documents.MINIMAL.substring(0, Documents.MINIMAL.length() / 2);
        Matcher escape = ESCAPE.matcher(payload.replace("<half of G>", half).replace("G", Documents.MINIMAL));
        return escape.replaceAll(match -> match.group(1) == null
                ? match.group(2).equals("n") ? "\n" : "\r"
                : Character.toString(Integer.parseInt(match.group(1), 16)));
    }
}
