package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.openapa.testsupport.Page;

/** The first lines that the README shows are those below, and print what it says they print. */
class ReadmeTest {
    private static final Page README = Page.of("README.md");

    @Test
    void theReadmeShowsTheLinesOfThisTest() {
        README.showsCodeOf("apa-json/src/test/java/org/openapa/json/ReadmeTest.java");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theyPrintWhatTheReadmeSays() throws Throwable {
        assertThat(README.blocks("text")).element(1).isEqualTo(Page.printed(ReadmeTest::firstLines));
    }

    private static void firstLines() {
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
    }
}
