package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentKey;
import org.openapa.model.AuthorityRegister;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.testsupport.Page;

/** The code of the quick start is run here on the documents of the page, and prints what the page says. */
class QuickStartPageTest {
    private static final Page PAGE = Page.of("docs/quick-start.md");

    @TempDir
    private Path folder;

    static final class Intake {
        private static final ApaJson JSON = ApaJson.strict();

        private final Path store;
        private final RuleSet rules;
        private final KnownFindings known;

        Intake(Path store, Path settingsFile) throws IOException {
            RuleSettings settings =
                    JSON.readSettings(Files.readAllBytes(settingsFile)).orElseThrow();
            this.store = store;
            this.rules = ApaRules.asOf("0.1").with(settings);
            this.known = settings.known();
        }

        void take(byte[] document, LocalDate today) throws IOException {
            Decoded<Assessment> decoded = JSON.readAssessment(document);
            if (!decoded.complete()) {
                decoded.problems().forEach(System.out::println);
                return;
            }
            Assessment assessment = decoded.orElseThrow();

            Report report = rules.check(assessment).against(known, today).report();
            Map<Location, Position> places = JSON.locate(
                    document, report.findings().stream().map(Finding::location).toList());
            for (Finding finding : report.findings()) {
                System.out.println(places.get(finding.location()) + " " + finding);
            }
            if (report.hasErrors()) {
                return;
            }

            AssessmentKey key = assessment.key(AuthorityRegister.england2005());
            Path file = store.resolve(key.laNumber() + "-" + key.edition() + ".json");
            Files.write(file, JSON.write(assessment));
            Assessment again = JSON.readAssessment(Files.readAllBytes(file)).orElseThrow();
            System.out.println(key + " is stored, read back " + (again.equals(assessment) ? "equal" : "otherwise"));
        }
    }

    @Test
    void theCodeOfThePageIsRunHere() {
        PAGE.showsCodeOf("apa-json/src/test/java/org/openapa/json/QuickStartPageTest.java");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void whatIsTakenIsAnsweredAsThePageSays() throws Throwable {
        List<String> documents = PAGE.blocks("json");
        assertThat(documents).hasSize(3);
        Files.writeString(folder.resolve("apa-rules.json"), documents.get(0));

        assertThat(PAGE.blocks("text")).containsExactly(answerTo(documents.get(1)), answerTo(documents.get(2)));
        assertThat(answerTo(documents.get(1).replace("Cambridgeshire County Council", "Kingston")))
                .contains(" error APA-AUT-006 ")
                .doesNotContain("is stored");
    }

    private String answerTo(String letter) throws Throwable {
        Files.writeString(folder.resolve("letter.json"), letter);
        return Page.printed(this::takeLetter);
    }

    private void takeLetter() throws IOException {
        Intake intake = new Intake(folder, folder.resolve("apa-rules.json"));
        intake.take(Files.readAllBytes(folder.resolve("letter.json")), LocalDate.of(2027, 1, 1));
    }
}
