package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.OutcomeArea;
import org.openapa.rules.Location;

/** The places that rules point at and the properties of a document are the same. */
class LocationsInDocumentTest {
    private final JsonNode document = full();

    @Test
    void everyConstantIsAPlaceInTheFullDocument() throws IllegalAccessException {
        List<Location> constants = new ArrayList<>();
        for (Field field : Location.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                constants.add((Location) field.get(null));
            }
        }
        assertThat(constants).hasSizeGreaterThan(15).allSatisfy(this::assertThere);
    }

    @Test
    void everyFactoryGivesAPlaceInTheFullDocument() {
        assertThere(Location.judgement(JudgementArea.EDUCATION));
        assertThere(Location.label(JudgementArea.CAPACITY_TO_IMPROVE));
        assertThere(Location.outcome(OutcomeArea.STAYING_SAFE));
        assertThere(Location.evaluation(OutcomeArea.BEING_HEALTHY));
        assertThere(Location.strength(OutcomeArea.BEING_HEALTHY, 0));
        assertThere(Location.areaForImprovement(OutcomeArea.BEING_HEALTHY, 0));
        assertThere(Location.signatory(1));
        assertThere(Location.exploration(0));
    }

    @Test
    void everyPlaceInTheFullDocumentIsALocation() {
        Set<String> pointers = new TreeSet<>();
        collect("", document, pointers);

        assertThat(pointers)
                .hasSizeGreaterThan(60)
                .allSatisfy(pointer -> assertThat(Location.parse(pointer)).hasToString(pointer));
    }

    @Test
    void everyAreaHasItsPlaceInATableWithAllOfThem() throws IOException {
        JudgementTable.Builder table = JudgementTable.builder();
        for (JudgementArea area : JudgementArea.values()) {
            table.grade(area, Grade.GRADE_2).label(area, "x");
        }
        JsonNode all = new ObjectMapper()
                .readTree(ApaJson.strict().write(Documents.minimal().withJudgements(table.build())));

        for (JudgementArea area : JudgementArea.values()) {
            assertThat(all.at(Location.judgement(area).pointer()).intValue()).isEqualTo(2);
            assertThat(all.at(Location.label(area).pointer()).textValue()).isEqualTo("x");
        }
    }

    private void assertThere(Location location) {
        assertThat(document.at(location.pointer()).isMissingNode())
                .as("%s is missing", location)
                .isFalse();
    }

    private static void collect(String pointer, JsonNode node, Set<String> pointers) {
        pointers.add(pointer);
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            collect(pointer + "/" + property.getKey(), property.getValue(), pointers);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(pointer + "/" + i, node.get(i), pointers);
        }
    }

    private static JsonNode full() {
        try {
            return JsonMapper.builder().build().readTree(Documents.fullPretty());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
