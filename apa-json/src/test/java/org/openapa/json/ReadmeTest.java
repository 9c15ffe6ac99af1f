package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.JudgementTable;
import org.openapa.rules.Finding;
import org.openapa.rules.Report;
import org.openapa.rules.catalogue.ApaRules;

/** The first lines that the README shows are those below, and print what it says they print. */
class ReadmeTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

    @Test
    void theReadmeShowsTheLinesOfThisTest() throws IOException {
        String source = Files.readString(MODULE.resolve("src/test/java/org/openapa/json/ReadmeTest.java"));
        String begin = "// The README's first lines begin here.\n";
        String lines = source.substring(
                source.lastIndexOf(begin) + begin.length(), source.lastIndexOf("        // They end here."));

        assertThat(block("java")).isEqualTo(lines.stripTrailing().stripIndent() + "\n");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theyPrintWhatTheReadmeSays() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            firstLines();
        } finally {
            System.setOut(before);
        }

        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(readme()).contains("\nprint\n\n```text\n" + String.join("\n", lines) + "\n```\n");
    }

    private static void firstLines() {
        // The README's first lines begin here.
        Assessment assessment = Assessment.builder()
                .edition(Edition.APA_2005)
                .authority(AuthorityReference.of("Cambridgeshire County Council"))
                .judgements(JudgementTable.parse("SC2 ED4 CS1 CAP3"))
                .build();

        Report report = ApaRules.standard().check(assessment);
        for (Finding finding : report.findings()) {
            System.out.println(finding);
        }

        byte[] document = ApaJson.strict().write(assessment);
        Decoded<Assessment> decoded = ApaJson.strict().readAssessment(document);
        System.out.println(decoded.orElseThrow().key(AuthorityRegister.england2005()));
        // They end here.
    }

    private static String block(String language) throws IOException {
        String begin = "```" + language + "\n";
        String readme = readme();
        int from = readme.indexOf(begin) + begin.length();
        return readme.substring(from, readme.indexOf("```", from));
    }

    private static String readme() throws IOException {
        return Files.readString(MODULE.resolve("../README.md"));
    }
}
