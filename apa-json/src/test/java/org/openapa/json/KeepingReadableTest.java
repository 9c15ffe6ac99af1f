package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.OutcomeArea;
import org.openapa.rules.Location;
import org.openapa.testkit.Full;
import org.openapa.testkit.Hostile;

/**
 * What can be read of a damaged document is what the whole one says, but for the places that are said to be unreadable; and every
 * problem has to do with one of them.
 */
class KeepingReadableTest {
    private static final ApaJson JSON = ApaJson.strict();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String DAMAGED = "DAMAGED";

    /** Values that are wrong in most places, as JSON. */
    private static final List<String> DAMAGES = List.of(
            "9",
            "-1.5",
            "\"x\"",
            "\"\"",
            "\"\\ud800\"",
            "null",
            "true",
            "[]",
            "{}",
            "[1]",
            "[\"\\ud800\"]",
            "[[],{}]",
            "{\"x\":1}",
            "{\"x\":{\"y\":1,\"y\":2}}",
            "[{\"x\":\"\\ud800\"}]");

    @Test
    void everyDamageInEveryPlaceIsToldAndLeavesTheRest() {
        JsonNode whole = EveryText.tree(EveryText.document(i -> "text " + i));
        int damaged = 0;
        for (String pointer : pointers(whole)) {
            for (String damage : DAMAGES) {
                damaged += isDamaged(damaged(whole, List.of(pointer), List.of(damage))) ? 1 : 0;
            }
        }
        assertThat(damaged).isGreaterThan(2_000);
    }

    @Test
    void everyPropertyMissingMisspeltOrThereTwiceIsToldAndLeavesTheRest() {
        JsonNode whole = EveryText.tree(EveryText.document(i -> "text " + i));
        for (String pointer : pointers(whole)) {
            if (!pointer.isEmpty() && whole.at(parentOf(pointer)).isObject()) {
                String object = parentOf(pointer);
                String name = lastOf(pointer);
                String value = text(whole.at(pointer));
                JsonNode without = pruned(whole, List.of(pointer));
                isDamaged(text(without));
                isDamaged(with(whole, object, "\"" + name + "\":" + value));
                isDamaged(with(whole, object, "\"" + name + "\":[null]"));
                for (String other : List.of(name + "s", name.substring(1), "zzzzzzzzzz")) {
                    isDamaged(with(without, object, "\"" + other + "\":" + value));
                    isDamaged(with(whole, object, "\"" + other + "\":" + value));
                }
            }
        }
    }

    @Test
    void aMisspeltPropertyIsUnreadableUnderTheNameItWasPerhapsMeantFor() {
        String document = Documents.fullCompact()
                .replace("\"meetingDate\"", "\"meetingdate\"")
                .replace("\"evaluation\":\"satisfactory\"", "\"evaluatoin\":\"satisfactory\"")
                .replace("\"uri\"", "\"somethingElse\"");
        Decoded<Assessment> decoded = JSON.keepingReadable().readAssessment(document);

        assertThat(decoded.value().orElseThrow().meetingDate()).isEmpty();
        assertThat(decoded.unreadable())
                .containsExactly(Location.MEETING_DATE, Location.evaluation(OutcomeArea.BEING_HEALTHY));
    }

    @Test
    void halfACharacterInANameMakesItsObjectUnreadable() {
        String document = Documents.fullCompact().replace("\"evaluation\":\"satisfactory\"", "\"\\ud800\":1");
        Decoded<Assessment> decoded = JSON.keepingReadable().readAssessment(document);

        assertThat(decoded.value()).isPresent();
        assertThat(decoded.unreadable()).containsExactly(Location.outcome(OutcomeArea.BEING_HEALTHY));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void severalDamagesOfAnyLetterAreToldAndLeaveTheRest(
            @ForAll @Full @Hostile Assessment assessment,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int times) {
        Random random = new Random(seed);
        JsonNode whole = EveryText.tree(new String(JSON.write(assessment), StandardCharsets.UTF_8));
        List<String> pointers = pointers(whole);
        List<String> places = new ArrayList<>();
        List<String> damages = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            String place = pointers.get(random.nextInt(pointers.size()));
            if (places.stream().noneMatch(other -> isAtOrBelow(place, other) || isAtOrBelow(other, place))) {
                places.add(place);
                damages.add(DAMAGES.get(random.nextInt(DAMAGES.size())));
            }
        }
        isDamaged(damaged(whole, places, damages));
    }

    @Test
    void thereIsNoValueWithoutEditionOrCouncilNorWhereReadingBreaksOff() {
        String full = Documents.fullCompact();
        for (String damaged : List.of(
                full.replace("\"edition\":2005", "\"edition\":2009"),
                full.replace("\"edition\":2005,", ""),
                full.replace("\"edition\":2005,", "\"edition\":2005,\"edition\":2006,"),
                full.replace("\"edition\":2005,", "\"edition\":2005,\"Edition\":2006,"),
                full.replace("\"meetingDate\"", "\"authority\":{\"name\":\"x\"},\"meetingDate\""),
                full.replace("\"laNumber\":\"873\"", "\"laNumber\":873"),
                full.replace("\"gssCode\"", "\"gss\""),
                full.replace("\"authority\":{", "\"authority\":{\"x\":1,"),
                full + "x",
                full.substring(0, full.length() - 1),
                full.replace("narrative two", "\n"),
                full.replace("narrative two", "x".repeat(70_000)))) {
            Decoded<Assessment> decoded = JSON.keepingReadable().readAssessment(damaged);

            assertThat(decoded.value()).as(damaged).isEmpty();
            assertThat(decoded.problems()).isNotEmpty();
            assertThat(decoded.unreadable()).isEmpty();
        }
    }

    @Test
    void aDocumentWithoutProblemsIsReadAsElse() {
        assertThat(JSON.keepingReadable().readAssessment(Documents.fullPretty()))
                .isEqualTo(JSON.readAssessment(Documents.fullPretty()));
    }

    /** {@return the document with damages in places} */
    private static String damaged(JsonNode whole, List<String> places, List<String> damages) {
        JsonNode marked = whole.deepCopy();
        for (int i = 0; i < places.size(); i++) {
            marked = replaced(marked, places.get(i), TextNode.valueOf(DAMAGED + i));
        }
        String document = text(marked);
        for (int i = 0; i < places.size(); i++) {
            document = document.replace("\"" + DAMAGED + i + "\"", damages.get(i));
        }
        return document;
    }

    /**
     * {@return whether a document has problems; checks that taking away from it what is unreadable or unknown leaves a document
     * without problems, which says the same as what was read of it, and that each problem has to do with what was taken away}
     */
    private static boolean isDamaged(String document) {
        Decoded<Assessment> decoded = JSON.keepingReadable().readAssessment(document);
        if (decoded.value().isEmpty()) {
            assertThat(decoded.problems())
                    .as(document)
                    .anyMatch(problem -> problem.pointer().isEmpty()
                            || problem.code() == ProblemCode.FORMAT_VERSION
                            || isAtOrBelow(problem.pointer(), "/authority")
                            || problem.pointer().contains("dition")
                            || problem.pointer().contains("uthority"));
            return true;
        }
        List<String> lost = new ArrayList<>();
        decoded.unreadable().forEach(place -> lost.add(place.pointer()));
        decoded.problems().stream()
                .filter(problem ->
                        problem.code() == ProblemCode.UNKNOWN_PROPERTY || problem.code() == ProblemCode.UNKNOWN_CODE)
                .forEach(problem -> lost.add(problem.pointer()));
        Decoded<Assessment> rest = JSON.readAssessment(text(pruned(EveryText.tree(document), lost)));

        assertThat(rest.problems()).as("%s without %s", document, lost).isEmpty();
        assertThat(withoutLost(decoded, lost))
                .as("%s with %s lost: %s", document, lost, decoded.problems())
                .isEqualTo(withoutLost(rest, lost));
        for (Problem problem : decoded.problems()) {
            assertThat(lost)
                    .as("%s", problem)
                    .anyMatch(place -> isAtOrBelow(problem.pointer(), place) || isAtOrBelow(place, problem.pointer()));
        }
        return !decoded.problems().isEmpty();
    }

    private static String withoutLost(Decoded<Assessment> decoded, List<String> lost) {
        byte[] written = JSON.write(decoded.value().orElseThrow());
        return text(pruned(EveryText.tree(new String(written, StandardCharsets.UTF_8)), lost));
    }

    private static boolean isAtOrBelow(String pointer, String place) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }

    private static List<String> pointers(JsonNode tree) {
        List<String> pointers = new ArrayList<>();
        collect(tree, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        pointers.add(pointer);
        if (node.isObject()) {
            node.properties().forEach(it -> collect(it.getValue(), pointer + "/" + it.getKey(), pointers));
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, pointers);
            }
        }
    }

    private static JsonNode replaced(JsonNode tree, String pointer, JsonNode value) {
        if (pointer.isEmpty()) {
            return value;
        }
        JsonNode parent = tree.at(parentOf(pointer));
        String last = lastOf(pointer);
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        }
        return tree;
    }

    /** {@return the document without what stands at the places, and with an empty object for an item of a list that is kept} */
    private static JsonNode pruned(JsonNode whole, List<String> places) {
        JsonNode tree = whole.deepCopy();
        for (String place : places) {
            JsonNode parent = place.isEmpty() ? tree : tree.at(parentOf(place));
            if (parent instanceof ObjectNode object) {
                object.remove(lastOf(place));
            } else if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(lastOf(place)), array.objectNode());
            }
        }
        return tree;
    }

    /** {@return the document with one more property at the end of an object} */
    private static String with(JsonNode tree, String object, String property) {
        JsonNode marked = tree.deepCopy();
        ObjectNode at = (ObjectNode) marked.at(object);
        at.put(DAMAGED, DAMAGED);
        return text(marked).replace("\"" + DAMAGED + "\":\"" + DAMAGED + "\"", property);
    }

    private static String parentOf(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private static String lastOf(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static String text(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
