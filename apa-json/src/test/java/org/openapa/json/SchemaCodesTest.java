package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementArea;
import org.openapa.model.OutcomeArea;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.catalogue.ApaRules;

/** The lists of codes in the schemas are those of the library. */
class SchemaCodesTest {
    private static final ImmutableList<String> EDITIONS = written(Edition.values());
    private static final ImmutableList<String> GRADES = written(Grade.values());
    private static final ImmutableList<String> AREAS = written(JudgementArea.values());
    private static final ImmutableList<String> OUTCOMES = written(OutcomeArea.values());
    private static final ImmutableList<String> INSPECTORATES = written(Inspectorate.values());
    private static final ImmutableList<String> SEVERITIES = written(Severity.values());

    @Test
    void thoseOfAnAssessmentAreTheModels() {
        JsonNode schema = Schemas.tree(ApaSchema.ASSESSMENT);

        assertThat(codes(schema, "/properties/edition")).isEqualTo(EDITIONS);
        assertThat(codes(schema, "/$defs/grade")).isEqualTo(Lists.reverse(GRADES));
        assertThat(names(schema, "/properties/judgements")).isEqualTo(AREAS);
        assertThat(names(schema, "/properties/labels")).isEqualTo(AREAS);
        assertThat(names(schema, "/properties/outcomes")).isEqualTo(OUTCOMES);
        assertThat(codes(schema, "/properties/explorations/items/properties/outcome"))
                .isEqualTo(OUTCOMES);
        assertThat(codes(schema, "/properties/letter/properties/signatories/items/properties/inspectorate"))
                .isEqualTo(INSPECTORATES);
    }

    @Test
    void thoseOfAReportAreTheModelsTheRulesAndTheCodecs() {
        JsonNode schema = Schemas.tree(ApaSchema.REPORT);

        assertThat(schema.at("/$defs/edition/enum"))
                .extracting(JsonNode::asText)
                .isEqualTo(EDITIONS);
        assertThat(codes(schema, "/$defs/grade")).isEqualTo(Lists.reverse(GRADES));
        assertThat(codes(schema, "/$defs/area")).isEqualTo(AREAS);
        assertThat(codes(schema, "/$defs/outcome")).isEqualTo(OUTCOMES);
        assertThat(codes(schema, "/$defs/inspectorate")).isEqualTo(INSPECTORATES);
        assertThat(codes(schema, "/$defs/severity")).isEqualTo(Lists.reverse(SEVERITIES));
        assertThat(names(schema, "/$defs/counts")).isEqualTo(Lists.reverse(SEVERITIES));
        assertThat(codes(schema, "/$defs/problem/properties/code")).isEqualTo(written(ProblemCode.values()));
        assertThat(codes(schema, "/$defs/report/properties/rules/properties/notApplicable/additionalProperties"))
                .isEqualTo(written(NotApplicable.values()));
        assertThat(names(schema, "/$defs/evidence"))
                .isEqualTo(EvidenceName.values().stream()
                        .map(EvidenceName::toString)
                        .toList());
    }

    /** Reads the file, not what was compiled, so that a run which writes it passes. */
    @Test
    void thoseOfSettingsAreTheRules() throws IOException {
        Path file = Path.of(System.getProperty("basedir", ""))
                .resolve("src/main/resources/org/openapa/json")
                .resolve(ApaSchema.SETTINGS.fileName());
        String updated = SchemaRules.updated(Files.readString(file));
        if (Boolean.getBoolean("apa.update")) {
            Files.writeString(file, updated);
        }
        assertThat(file).as("stale; write it with: mvn test -Dapa.update=true").hasContent(updated);

        JsonNode schema = Schemas.tree(Files.readString(file));
        List<String> ids =
                ApaRules.standard().rules().stream().map(RuleMetadata::id).toList();
        Stream<String> families = ApaRules.standard().rules().stream()
                .map(rule -> rule.family().substring("APA-".length()))
                .distinct();
        assertThat(Schemas.codes(schema.at("/properties/suppress/items/properties/rule/anyOf")))
                .isEqualTo(ids);
        assertThat(names(schema, "/$defs/rules"))
                .isEqualTo(Stream.concat(ids.stream(), families).toList());
        assertThat(codes(schema, "/$defs/severity")).isEqualTo(Lists.reverse(SEVERITIES));
    }

    @ParameterizedTest
    @CsvSource({"area, 9", "inspectorate, 2", "other-outcome, 5", "outcome, 5"})
    void evidenceThatIsACodeHasTheCodesOfItsKind(String name, int codes) {
        JsonNode report = Schemas.tree(ApaSchema.REPORT);
        String definition = report.at("/$defs/evidence/properties/" + name + "/$ref")
                .asText()
                .substring(1);

        assertThat(codes(report, definition)).hasSize(codes);
    }

    @Test
    void evidenceIsANumberWhereItIsWrittenAsOne() {
        JsonNode report = Schemas.tree(ApaSchema.REPORT);

        assertThat(EvidenceName.values()).allSatisfy(name -> {
            String definition = report.at("/$defs/evidence/properties/" + name + "/$ref")
                    .asText()
                    .substring(1);
            assertThat(report.at(definition + "/type").asText()).isEqualTo(name.isNumber() ? "integer" : "string");
        });
    }

    @ParameterizedTest
    @EnumSource
    void labelsOfferedAreThoseOfTheScalesOnWhichTheAreaIsJudged(JudgementArea area) {
        ImmutableSet.Builder<String> wordings = ImmutableSet.builder();
        for (Edition edition : Edition.values()) {
            for (Grade grade : edition.judges(area) ? Grade.values() : new Grade[0]) {
                wordings.add(edition.scale().descriptor(area, grade));
                edition.scale().label(area, grade).ifPresent(wordings::add);
            }
        }
        assertThat(Schemas.tree(ApaSchema.ASSESSMENT).at("/properties/labels/properties/" + area + "/examples"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(wordings.build());
    }

    private static ImmutableList<String> written(Object[] values) {
        return Arrays.stream(values).map(Object::toString).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> codes(JsonNode schema, String pointer) {
        return Schemas.codes(schema.at(pointer).get("oneOf"));
    }

    private static ImmutableList<String> names(JsonNode schema, String pointer) {
        return ImmutableList.copyOf(schema.at(pointer).get("properties").fieldNames());
    }
}
