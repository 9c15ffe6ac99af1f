package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openapa.model.Edition;
import org.openapa.model.JudgementTable;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.rules.grading.ApaGrading;

/** What is known of rules, and why grades may stand, as JSON. */
class CatalogueJsonTest {
    private static final ApaJson JSON = ApaJson.strict();

    @Test
    void aRuleHasItsMetadataAndWhatTheSetSaysOfIt() {
        RuleSet rules = RuleSet.of(
                        "house",
                        "2",
                        ImmutableList.of(
                                AssessmentRule.of(
                                        RuleMetadata.of("HOUSE-001", "First")
                                                .withSeverity(Severity.WARNING)
                                                .withBasis(Basis.observed(7, 8, "published sets"))
                                                .withEditions(Edition.APA_2005)
                                                .withSince("1"),
                                        (assessment, found) -> {}),
                                AssessmentRule.of(RuleMetadata.of("HOUSE-002", "Second"), (assessment, found) -> {})))
                .withSeverity("HOUSE-001", Severity.ERROR)
                .without("HOUSE-002", "not ours");

        assertThat(JSON.write(rules))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"format\":\"apa-catalogue/1\",\"id\":\"house\",\"version\":\"2\",\"rules\":["
                        + "{\"id\":\"HOUSE-001\",\"family\":\"HOUSE\",\"summary\":\"First\",\"message\":\"First\","
                        + "\"severity\":\"error\",\"ownSeverity\":\"warning\","
                        + "\"basis\":{\"kind\":\"observed\",\"source\":\"published sets\",\"held\":7,\"seen\":8},"
                        + "\"editions\":[2005],\"parts\":[],\"since\":\"1\"},"
                        + "{\"id\":\"HOUSE-002\",\"family\":\"HOUSE\",\"summary\":\"Second\",\"message\":\"Second\","
                        + "\"severity\":\"info\",\"basis\":{\"kind\":\"editorial\"},"
                        + "\"editions\":[2005,2006,2007,2008],\"parts\":[],\"since\":\"0\",\"off\":\"not ours\"}]}");
    }

    @Test
    void theStandardCatalogueNamesEveryRule() throws IOException {
        JsonNode rules =
                new ObjectMapper().readTree(JSON.write(ApaRules.standard())).get("rules");

        assertThat(rules.findValuesAsText("id"))
                .isEqualTo(ApaRules.standard().rules().stream()
                        .map(RuleMetadata::id)
                        .toList());
        assertThat(rules.get(0).get("parts").isArray()).isTrue();
    }

    @Test
    void anExplanationHasGradesConstraintsAndWhatIsLeft() throws IOException {
        JudgementTable judgements = JudgementTable.parse("SC2 ED4 CS1");
        JsonNode explanation = new ObjectMapper()
                .readTree(JSON.write(
                        ApaGrading.of(Edition.APA_2005).explain(ApaGrading.table(Edition.APA_2005, judgements))));

        assertThat(explanation.get("format").asText()).isEqualTo("apa-explanation/1");
        assertThat(explanation.get("grades"))
                .hasToString("{\"social-care\":\"2\",\"education\":\"4\",\"childrens-services\":\"1\"}");
        JsonNode between = explanation.get("constraints").get(0);
        assertThat(between.get("id").asText()).isEqualTo("BETWEEN");
        assertThat(between.get("verdict").asText()).isEqualTo("broken");
        assertThat(between.get("scope")).hasToString("[\"social-care\",\"education\",\"childrens-services\"]");
        assertThat(between.get("basis").asText()).startsWith("held in 7 of 7");
        JsonNode overall = explanation.get("areas").get(2);
        assertThat(overall.get("area").asText()).isEqualTo("childrens-services");
        assertThat(overall.get("grade").asText()).isEqualTo("1");
        assertThat(overall.get("objections")).hasToString("{\"1\":[\"BETWEEN\"],\"2\":[],\"3\":[],\"4\":[]}");
        assertThat(explanation.get("areas").get(3).has("grade")).isFalse();
        assertThat(explanation.get("lines")).hasSizeGreaterThan(5);
    }
}
