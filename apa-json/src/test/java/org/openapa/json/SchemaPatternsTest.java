package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.Schema;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openapa.model.JudgementArea;
import org.openapa.model.OutcomeArea;
import org.openapa.rules.Location;
import org.openapa.rules.RuleMetadata;

/** The patterns of the schemas take exactly the texts that the library takes. */
class SchemaPatternsTest {
    private static final ImmutableList<String> STEPS = Stream.of(
                    Stream.of("$schema format edition authority name laNumber gssCode meetingDate letter date addressee"
                                    + " role organisation address signatories inspectorate outcomes evaluation"
                                    + " narrative strengths areasForImprovement serviceManagement explorations outcome"
                                    + " keyJudgement topics text judgements labels source citation uri page"
                                    + " transcribedBy transcribedOn")
                            .flatMap(it -> Stream.of(it.split(" "))),
                    Stream.of(JudgementArea.values()).map(JudgementArea::code),
                    Stream.of(OutcomeArea.values()).map(OutcomeArea::code),
                    Stream.of("", "0", "7", "10", "01", "4294967296", "42949672960", "-1", "1 ", "*", "+", "~0", "x"))
            .flatMap(it -> it)
            .collect(ImmutableList.toImmutableList());

    private static final JsonNode LOCATION =
            Schemas.tree(ApaSchema.SETTINGS).at("/properties/suppress/items/properties/location");
    private static final JsonNode PLACE = Schemas.tree(ApaSchema.REPORT).at("/$defs/place");

    @Test
    void pointersOfReportsAreLocations() {
        assertLocations(Schemas.compiled(ApaSchema.REPORT, PLACE), false);
    }

    @Test
    void locationsOfSettingsMayHaveAStarForAnIndex() {
        assertLocations(Schemas.compiled(ApaSchema.SETTINGS, LOCATION), true);
    }

    /** Walks from place to place, trying every step from each, so that all kinds of places are met, topics nested too. */
    private static void assertLocations(Schema schema, boolean stars) {
        Random random = new Random(2005);
        int places = 0;
        for (int walk = 0; walk < 300; walk++) {
            String pointer = "";
            while (pointer != null) {
                String next = null;
                for (String step : STEPS) {
                    String longer = pointer + "/" + step;
                    boolean known = isLocation(stars ? longer.replace("/*", "/0") : longer);
                    assertThat(schema.validate(TextNode.valueOf(longer)).isEmpty())
                            .as(longer)
                            .isEqualTo(known);
                    if (known) {
                        places++;
                        next = next == null || random.nextInt(6) == 0 ? longer : next;
                    }
                }
                pointer = pointer.length() > 200 ? null : next;
            }
        }
        assertThat(places).isGreaterThan(1_000);
    }

    private static boolean isLocation(String pointer) {
        try {
            return Location.parse(pointer).pointer().equals(pointer);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<String> ids() {
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        addIds("", ids);
        return ids.add(
                        "APA-GRD-001",
                        "A-" + "1".repeat(38),
                        "A-" + "1".repeat(39),
                        "APA-GRD-001\n",
                        "APA_GRD",
                        "ÄPA-1",
                        "APA-\u0661")
                .build();
    }

    private static void addIds(String id, ImmutableList.Builder<String> ids) {
        ids.add(id);
        if (id.length() < 5) {
            for (String next : List.of("A", "7", "-", "a")) {
                addIds(id + next, ids);
            }
        }
    }

    @Test
    void idsOfRulesAreThoseThatRulesMayHave() {
        JsonNode settings = Schemas.tree(ApaSchema.SETTINGS).at("/properties/suppress/items/properties/rule");
        Schema inSettings = Schemas.compiled(ApaSchema.SETTINGS, settings);
        Schema inReports = Schemas.compiled(
                ApaSchema.REPORT, Schemas.tree(ApaSchema.REPORT).at("/$defs/ruleId"));
        for (String id : ids()) {
            boolean valid = isRuleId(id);
            assertThat(inSettings.validate(TextNode.valueOf(id)).isEmpty())
                    .as(id)
                    .isEqualTo(valid);
            assertThat(inReports.validate(TextNode.valueOf(id)).isEmpty())
                    .as(id)
                    .isEqualTo(valid);
        }
        assertThat(ids().stream().filter(SchemaPatternsTest::isRuleId)).hasSizeGreaterThan(100);
    }

    private static boolean isRuleId(String id) {
        try {
            return RuleMetadata.of(id, "a fault").id().equals(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void selectorsAreIdsAndFamilies() {
        Schema off = Schemas.compiled(
                ApaSchema.SETTINGS, Schemas.tree(ApaSchema.SETTINGS).at("/properties/off"));
        for (String selector : ids()) {
            // A rule of the family would have an id with one part more.
            boolean valid = isRuleId(selector) || (isRuleId(selector + "-1") && !selector.endsWith("-"));
            JsonNode settings = Schemas.tree("{" + TextNode.valueOf(selector) + ":\"x\"}");
            assertThat(off.validate(settings).isEmpty()).as(selector).isEqualTo(valid);
        }
    }
}
