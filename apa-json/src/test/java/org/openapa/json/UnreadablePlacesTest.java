package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.testkit.ApaExamples;
import org.openapa.testkit.Full;

/** Where a place of a document cannot be read, the rules say nothing of it, and all else they say is as it was. */
class UnreadablePlacesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ApaJson JSON = ApaJson.strict().keepingReadable();
    private static final RuleSet RULES = ApaRules.standard();

    static Stream<Assessment> documents() {
        return Stream.concat(Stream.of(Edition.values()).map(ApaExamples::letter), Stream.of(Documents.full()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noPlaceThatCannotBeReadMakesARuleSpeak(Assessment assessment) throws IOException {
        JsonNode document = MAPPER.readTree(JSON.write(assessment));
        List<JsonPointer> places = places(document);
        int silenced = 0;
        for (JsonPointer place : places) {
            silenced += damaged(assessment, document, place);
        }

        assertThat(places).hasSizeGreaterThan(50);
        assertThat(silenced).isPositive();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void norInAnyLetter(@ForAll @Full Assessment assessment, @ForAll int choice) throws IOException {
        JsonNode document = MAPPER.readTree(JSON.write(assessment));
        List<JsonPointer> places = places(document);
        damaged(assessment, document, places.get(Math.floorMod(choice, places.size())));
    }

    /** {@return how many rules were silenced by making one place of the document unreadable} */
    private static int damaged(Assessment assessment, JsonNode document, JsonPointer place) throws IOException {
        Decoded<Assessment> decoded = JSON.readAssessment(MAPPER.writeValueAsBytes(without(document, place)));
        assertThat(decoded.complete()).isFalse();
        if (decoded.value().isEmpty()) {
            assertThat(place.toString()).matches("|/edition|/format|/authority(/.*)?");
            return 0;
        }
        Report before = RULES.check(assessment);
        Report after = RULES.check(decoded.value().get(), decoded.unreadable());

        assertThat(said(before)).as("unreadable: %s", place).containsAll(said(after));
        Set<String> stillSpeaking =
                after.findings().stream().map(Finding::ruleId).collect(Collectors.toSet());
        assertThat(after.notApplicable()).doesNotContainKeys(stillSpeaking.toArray(new String[0]));
        return (int) after.notApplicable().values().stream()
                .filter(reason -> reason == NotApplicable.UNREADABLE)
                .count();
    }

    /** What a report says and where; how bad it is may become milder. */
    private static Set<String> said(Report report) {
        return report.findings().stream()
                .map(finding -> finding.ruleId() + " " + finding.location())
                .collect(Collectors.toSet());
    }

    private static List<JsonPointer> places(JsonNode document) {
        List<JsonPointer> places = new ArrayList<>();
        collect(document, JsonPointer.empty(), places);
        return places;
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
        if (!at.equals(JsonPointer.empty())) {
            places.add(at);
        }
        node.properties().forEach(field -> collect(field.getValue(), at.appendProperty(field.getKey()), places));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), at.appendIndex(i), places);
            }
        }
    }

    /** {@return the document with a value at this place that can be none} */
    private static JsonNode without(JsonNode document, JsonPointer place) {
        JsonNode copy = document.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), false);
        } else {
            ((ObjectNode) parent).put(place.last().getMatchingProperty(), false);
        }
        return copy;
    }
}
