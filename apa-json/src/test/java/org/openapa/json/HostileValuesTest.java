package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.model.Source;

/** Values that have broken other programs are accepted or refused as the table says, and alike on every way into the library. */
class HostileValuesTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new ApaModule()).build();

    /** The beginnings of the table's expectations, and the codes that each asks for; none where the value is accepted. */
    private static final ImmutableMap<String, List<ProblemCode>> EXPECTED =
            ImmutableMap.<String, List<ProblemCode>>builder()
                    .put("accept as 0 or reject", List.of(ProblemCode.INVALID_VALUE, ProblemCode.WRONG_TYPE))
                    .put("accept", List.of())
                    .put("blank per documented rule", List.of())
                    .put("per field: reject:blank where text is required", List.of())
                    .put("exact", List.of(ProblemCode.INVALID_VALUE, ProblemCode.WRONG_TYPE))
                    .put("documented: accept as 3 or reject", List.of(ProblemCode.WRONG_TYPE))
                    .put("deterministic on stream and tree paths", List.of(ProblemCode.WRONG_TYPE))
                    .put("reject:out-of-range", List.of(ProblemCode.INVALID_VALUE, ProblemCode.WRONG_TYPE))
                    .put("reject:not-an-integer", List.of(ProblemCode.WRONG_TYPE))
                    .put("reject:wrong-type", List.of(ProblemCode.WRONG_TYPE))
                    .put("reject:null", List.of(ProblemCode.WRONG_TYPE))
                    .put("reject:invalid-date", List.of(ProblemCode.INVALID_VALUE))
                    .put("reject:noncharacter", List.of(ProblemCode.ENCODING, ProblemCode.SYNTAX))
                    .put("reject:lone-surrogate", List.of(ProblemCode.LONE_SURROGATE))
                    .put("reject:invalid-utf8", List.of(ProblemCode.ENCODING, ProblemCode.SYNTAX))
                    .put("reject:duplicate-name", List.of(ProblemCode.DUPLICATE_NAME))
                    .put("not a duplicate", List.of(ProblemCode.UNKNOWN_PROPERTY))
                    .put("unknown-property", List.of(ProblemCode.UNKNOWN_PROPERTY))
                    .put("path", List.of(ProblemCode.UNKNOWN_PROPERTY))
                    .put("reject:syntax", List.of(ProblemCode.SYNTAX))
                    .put("reject:trailing-content", List.of(ProblemCode.TRAILING_CONTENT))
                    .put("reject:empty", List.of(ProblemCode.EMPTY))
                    .put("reject:limit", List.of(ProblemCode.LIMIT))
                    .build();

    /** Rows that are decided otherwise than the table proposes, and why. */
    private static final Map<String, Deviation> DEVIATIONS = Map.of(
            "U011",
                    new Deviation(
                            List.of(), "noncharacters are kept: naughty strings hold them, and no parser stumbles"),
            "E019", new Deviation(List.of(ProblemCode.WRONG_TYPE), "past the syntax, but a string is no assessment"),
            "E020", new Deviation(List.of(ProblemCode.WRONG_TYPE), "past the syntax, but a string is no assessment"),
            "J015",
                    new Deviation(
                            List.of(ProblemCode.TRAILING_CONTENT),
                            "a comment behind the document is content behind it"),
            "B006", new Deviation(List.of(ProblemCode.LIMIT), "names are limited to 128, and this one has 49,000"));

    private record Deviation(List<ProblemCode> codes, String reason) {}

    static Stream<HostileValue> rows() {
        return HostileValue.rows();
    }

    @Test
    void allRowsAreThereButThoseOfStreams() {
        assertThat(rows()).hasSize(189);
        assertThat(rows().map(HostileValue::id)).containsAll(DEVIATIONS.keySet());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theVerdictIsTheOneTheTableAsksFor(HostileValue row) {
        for (byte[] document : row.documents()) {
            Verdict verdict = InputPath.FRONT_DOOR_BYTES.read(document, MAPPER);
            List<ProblemCode> expected = expected(row.expectation());

            assertThat(fits(verdict, expected)).as("%s", verdict).isEqualTo(!DEVIATIONS.containsKey(row.id()));
            if (DEVIATIONS.containsKey(row.id())) {
                Deviation deviation = DEVIATIONS.get(row.id());
                assertThat(fits(verdict, deviation.codes()))
                        .as(deviation.reason())
                        .isTrue();
            }
            if (verdict.isAccepted()) {
                assertThat(ApaJson.strict()
                                .readAssessment(ApaJson.strict().write(verdict.value()))
                                .orElseThrow())
                        .isEqualTo(verdict.value());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theVerdictIsTheSameOnEveryWayUnlessTheHostsParserDecides(HostileValue row) {
        for (byte[] document : row.documents()) {
            Verdict expected = InputPath.FRONT_DOOR_BYTES.read(document, MAPPER);
            for (InputPath path : InputPath.values()) {
                if (path.carries(document) && !HostDecides.over(expected, document, path)) {
                    assertThat(path.read(document, MAPPER)).as("%s", path).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void theHostDecidesOverTheseRowsAlone() {
        Set<String> decided = new TreeSet<>(Comparator.naturalOrder());
        rows().forEach(row -> {
            for (byte[] document : row.documents()) {
                Verdict verdict = InputPath.FRONT_DOOR_BYTES.read(document, MAPPER);
                if (Arrays.stream(InputPath.values()).anyMatch(path -> HostDecides.over(verdict, document, path))) {
                    decided.add(row.id());
                }
            }
        });
        List<String> listed = new ArrayList<>();
        add(listed, "E%03d", 1, 18); // encoding
        add(listed, "E%03d", 21, 28);
        add(listed, "N%03d", 20, 27); // syntax
        add(listed, "J%03d", 12, 15);
        listed.add("J018");
        add(listed, "J%03d", 16, 17); // what follows the document
        add(listed, "J%03d", 19, 20); // nothing there
        listed.add("J021"); // null
        listed.add("E019"); // a mark in front of text
        add(listed, "J%03d", 1, 2); // duplicates, in a tree
        add(listed, "N%03d", 90, 92); // limits of its own
        add(listed, "B%03d", 1, 5);
        add(listed, "B%03d", 7, 10);
        assertThat(decided).containsExactlyInAnyOrderElementsOf(listed);
    }

    /** Whatever is no {@link java.io.IOException} of a host leaves {@link InputPath#read}, and fails the test. */
    @ParameterizedTest
    @MethodSource("rows")
    void whateverTheHostDecidesNothingUnforeseenIsThrown(HostileValue row) {
        for (byte[] document : row.documents()) {
            for (InputPath path : InputPath.values()) {
                if (path.carries(document)) {
                    Verdict verdict = path.read(document, MAPPER);
                    assertThat(verdict.isAccepted() && !verdict.problems().isEmpty())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void pointersShowNamesUnambiguously() {
        assertThat(InputPath.FRONT_DOOR_STRING
                        .read(byId("J010").payload(), MAPPER)
                        .problems())
                .contains("json.unknown-property /a~0b~1c");
        assertThat(InputPath.FRONT_DOOR_STRING
                        .read(byId("J011").payload(), MAPPER)
                        .problems())
                .contains("json.unknown-property /a.b[0]");
        assertThat(InputPath.FRONT_DOOR_STRING
                        .read(byId("J003").payload(), MAPPER)
                        .problems())
                .contains("json.unknown-property /a", "json.unknown-property /A");
        assertThat(InputPath.FRONT_DOOR_STRING
                        .read(byId("J004").payload(), MAPPER)
                        .problems())
                .filteredOn(problem -> problem.startsWith("json.unknown-property"))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void stringsAreKeptCharacterByCharacter(HostileValue row) {
        if (row.position().equals("string") && !row.expectation().startsWith("reject:lone-surrogate")) {
            Verdict verdict = InputPath.FRONT_DOOR_BYTES.read(row.documents().get(0), MAPPER);
            Assessment assessment = verdict.value();
            assertThat(assessment.source().flatMap(Source::citation).or(assessment.authority()::name))
                    .contains(row.text());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void noHostileStringIsTakenForACodeNumberOrDate(HostileValue row) {
        if (row.position().equals("string")) {
            String text = new String(row.payload(), StandardCharsets.UTF_8);
            Verdict verdict = InputPath.FRONT_DOOR_STRING.read(
                    Documents.bytes(
                            "{\"edition\":" + text + ",\"authority\":{\"laNumber\":" + text + ",\"gssCode\":" + text
                                    + "},\"meetingDate\":" + text + ",\"judgements\":{" + text
                                    + ":1},\"explorations\":[{\"outcome\":" + text
                                    + "}],\"letter\":{\"signatories\":[{\"inspectorate\":"
                                    + text + "}]}}"),
                    MAPPER);
            assertThat(verdict.isAccepted()).isFalse();
            assertThat(verdict.problems().stream().map(problem -> problem.replaceFirst("[^ ]* ", "")))
                    .hasSizeGreaterThanOrEqualTo(7)
                    .contains("/edition", "/authority/laNumber", "/authority/gssCode", "/meetingDate")
                    .contains("/explorations/0/outcome", "/letter/signatories/0/inspectorate")
                    // No pointer can name half a surrogate pair.
                    .anyMatch(pointer -> pointer.startsWith("/judgements"));
        }
    }

    private static HostileValue byId(String id) {
        return rows().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<ProblemCode> expected(String expectation) {
        return EXPECTED.entrySet().stream()
                .filter(entry -> expectation.startsWith(entry.getKey()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such expectation: " + expectation))
                .getValue();
    }

    private static boolean fits(Verdict verdict, List<ProblemCode> codes) {
        return codes.isEmpty() ? verdict.isAccepted() : codes.stream().anyMatch(verdict::has);
    }

    private static void add(List<String> ids, String form, int from, int to) {
        for (int i = from; i <= to; i++) {
            ids.add(String.format(Locale.ROOT, form, i));
        }
    }
}
