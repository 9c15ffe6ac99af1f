package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapa.model.Assessment;
import org.openapa.model.JudgementTable;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.testsupport.Page;

/** The code of the page on streams is run here, and prints what the page says. */
class StreamsPageTest {
    private static final Page PAGE = Page.of("docs/streams.md");
    private static final Assessment GRADED =
            Documents.minimal().withJudgements(JudgementTable.parse("SC2 ED4 CS1 CAP2"));

    private final ApaJson json = ApaJson.strict();
    private final RuleSet rules = ApaRules.standard();
    private final List<Assessment> assessments = List.of(GRADED, Documents.minimal());

    @TempDir
    private Path folder;

    @Test
    void everySnippetOfThePageIsRunHere() {
        PAGE.showsCodeOf("apa-json/src/test/java/org/openapa/json/StreamsPageTest.java");
    }

    @Test
    void whatIsReadIsPrintedAsThePageSays() throws IOException {
        Path file = folder.resolve("assessments.ndjson");
        Files.writeString(file, new String(json.write(GRADED), StandardCharsets.UTF_8) + """

                {"edition":2005,"authority":{"name":"X"},"judgements":{"education":9}}
                {"edition":2005,"authority":{"name":\"""");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        try (Records records = ApaJson.strict().readAll(Files.newInputStream(file))) {
            for (StreamRecord record : records) {
                if (record.decoded().complete()) {
                    Report report = rules.check(record.decoded().orElseThrow());
                    report.findings()
                            .forEach(finding -> out.println(record.position().line() + " " + finding));
                } else {
                    record.decoded().problems().forEach(out::println);
                }
            }
        }

        assertThat(PAGE.blocks("text")).containsExactly(printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path file = folder.resolve("assessments.ndjson");

        json.writeFile(file, writer -> assessments.forEach(writer::write));

        assertThat(Streams.values(Streams.read(Files.readAllBytes(file)))).isEqualTo(assessments);
    }

    @Test
    void reportsAreWrittenALineEach() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        OutputStream stream = written;

        try (RecordWriter writer = json.writeAll(stream)) {
            for (Assessment assessment : assessments) {
                writer.write(rules.check(assessment));
            }
        }

        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"format\":\"apa-report/1\",\"subject\":\""));
    }
}
