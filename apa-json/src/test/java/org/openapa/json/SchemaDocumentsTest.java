package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.Edition;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.testkit.ApaExamples;
import org.openapa.testkit.Conformance;
import org.openapa.testkit.Hostile;

/** Whatever the library writes is valid by its schema. */
class SchemaDocumentsTest {
    private static final ApaJson JSON = ApaJson.strict();
    private static final RuleSet RULES =
            ApaRules.standard().without("TXT", "typed by hand").withSeverity("APA-GRD-003", Severity.ERROR);

    @Test
    void goldenAssessmentsAreValid() {
        assertValid(ApaSchema.ASSESSMENT, Schemas.tree(Documents.MINIMAL));
        assertValid(ApaSchema.ASSESSMENT, Schemas.tree(Documents.fullPretty()));
        assertValid(ApaSchema.ASSESSMENT, Schemas.tree(Documents.fullCompact()));
        for (Edition edition : Edition.values()) {
            assertValid(ApaSchema.ASSESSMENT, Schemas.tree(JSON.write(ApaExamples.letter(edition))));
        }
    }

    static Stream<String> conformanceFiles() {
        return Conformance.ruleIds().stream()
                .flatMap(rule -> Conformance.files(rule).stream())
                .filter(file -> !file.endsWith("/expected.json"));
    }

    @ParameterizedTest
    @MethodSource("conformanceFiles")
    void conformanceFilesAreValid(String file) {
        JsonNode document = Schemas.tree(Conformance.bytes(file));
        Iterable<JsonNode> assessments = document.isArray() ? document : ImmutableList.of(document);

        assertThat(assessments).isNotEmpty().allSatisfy(it -> assertValid(ApaSchema.ASSESSMENT, it));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.MIXIN)
    void anyAssessmentWrittenIsValid(@ForAll @Hostile Assessment assessment) {
        assertValid(ApaSchema.ASSESSMENT, Schemas.tree(JSON.write(assessment)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.MIXIN)
    void anyReportWrittenIsValid(@ForAll @Hostile Assessment assessment) {
        assertValid(ApaSchema.REPORT, Schemas.tree(JSON.write(RULES.check(assessment))));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.MIXIN)
    void anyReportOnAHistoryIsValid(@ForAll @Hostile AssessmentHistory history) {
        assertValid(ApaSchema.REPORT, Schemas.tree(JSON.write(RULES.check(Subject.of("history"), history))));
    }

    @Test
    void reportsOnConformanceFilesAreValid() throws IOException {
        for (ConformanceCase one : ConformanceCase.all()) {
            assertValid(ApaSchema.REPORT, Schemas.tree(JSON.write(one.check(ApaRules.standard()))));
        }
    }

    @Test
    void aReportWithPositionsIsValid() {
        byte[] document = Documents.bytes(Documents.fullPretty());
        var report = RULES.check(JSON.readAssessment(document).orElseThrow());
        var positions = JSON.locate(
                document,
                report.findings().stream().map(finding -> finding.location()).toList());

        assertThat(positions).isNotEmpty();
        assertValid(ApaSchema.REPORT, Schemas.tree(JSON.write(report, positions)));
    }

    static Stream<BadInput> badInput() {
        return BadInput.rows();
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void problemsWrittenAreValid(BadInput input) {
        List<Problem> problems = JSON.readAssessment(input.bytes()).problems();

        assertValid(ApaSchema.REPORT, Schemas.tree(JSON.write(problems)));
    }

    private static void assertValid(ApaSchema schema, JsonNode document) {
        assertThat(Schemas.compiled(schema).validate(document))
                .as("%s", document)
                .isEmpty();
    }
}
