package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.JudgementArea;
import org.openapa.rules.Location;

/** Lines and columns count as editors do, byte offsets as files do; of problems and of locations alike. */
class PositionsTest {
    private static final ApaJson JSON = ApaJson.strict();
    private static final String REST = "\"authority\":{\"name\":\"x\"}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"edition":2004,                                   | 1 | 12 | 11
            {«0A»"edition":2004,                               | 2 | 11 | 12
            {«0D 0A»«0D 0A»"edition":2004,                     | 3 | 11 | 15
            {«09»«09»"edition":2004,                           | 1 | 14 | 13
            {«0A»«09»"edition":«20»2004,                       | 2 | 13 | 14
            «EF BB BF»{"edition":2004,                         | 1 | 12 | 14
            «EF BB BF»«0A»{"edition":2004,                     | 2 | 12 | 15
            {"$schema":"abc","edition":2004,                   | 1 | 28 | 27
            {"$schema":"é","edition":2004,                     | 1 | 26 | 26
            {"$schema":"€","edition":2004,                     | 1 | 26 | 27
            {"$schema":"😀","edition":2004,                    | 1 | 27 | 28
            {"$schema":"e«CC 81»","edition":2004,              | 1 | 27 | 27
            {"$schema":"\\n","edition":2004,                   | 1 | 27 | 26
            {"$schema":"\\u00e9","edition":2004,               | 1 | 31 | 30
            {"$schema":"«E2 80 A8»","edition":2004,            | 1 | 26 | 27
            """)
    void aProblemStandsWhereItsValueBegins(String beginning, int line, int column, int byteOffset) {
        List<Problem> problems =
                JSON.readAssessment(Documents.bytes(beginning.strip() + REST)).problems();

        assertThat(problems).extracting(Problem::position).containsExactly(new Position(line, column, byteOffset));
    }

    @Test
    void offsetsInATextAreThoseOfItsUtf8() {
        assertThat(JSON.readAssessment("{\"$schema\":\"😀€é\",\"edition\":2004," + REST)
                        .problems())
                .extracting(Problem::position)
                .containsExactly(new Position(1, 29, 33));
        assertThat(JSON.readAssessment("{\"$schema\":\"é\ud800\",\"edition\":2004," + REST)
                        .problems())
                .extracting(Problem::toString, problem -> problem.position().byteOffset())
                .containsExactly(tuple("1:14 json.encoding /$schema: found the byte 0xED; expected UTF-8", 14L));
    }

    @Test
    void aLocationStandsWhereItsValueBegins() {
        ImmutableMap<Location, Position> located = locate(
                Documents.fullPretty(),
                Location.DOCUMENT,
                Location.EDITION,
                Location.LETTER_DATE,
                Location.AUTHORITY,
                Location.signatory(1),
                Location.judgement(JudgementArea.EDUCATION),
                Location.parse("/explorations/0/topics/0/topics/0/text"));

        assertThat(located)
                .containsExactly(
                        Map.entry(Location.DOCUMENT, new Position(1, 1, 0)),
                        Map.entry(Location.EDITION, at("2005,", 4, 14)),
                        Map.entry(Location.LETTER_DATE, at("\"2005-12-01\"", 12, 13)),
                        Map.entry(Location.AUTHORITY, at("{\n    \"name\": \"Cambridgeshire", 5, 16)),
                        Map.entry(Location.signatory(1), at("{\n        \"inspectorate\": \"csci\"", 28, 7)),
                        Map.entry(Location.judgement(JudgementArea.EDUCATION), at("4,\n", 78, 18)),
                        Map.entry(
                                Location.parse("/explorations/0/topics/0/topics/0/text"), at("\"topic two\"", 66, 23)));
    }

    @Test
    void aLocationThatIsNotThereStandsWhereTheNearestThingAroundItDoes() {
        String document = "{\"edition\":2005,\n \"authority\":{\"name\":\"x\"},\n \"letter\":{\"signatories\":[{}]}}";

        assertThat(locate(
                                document,
                                Location.AUTHORITY_GSS_CODE,
                                Location.ADDRESSEE_ORGANISATION,
                                Location.parse("/letter/signatories/0/name"),
                                Location.signatory(3),
                                Location.judgement(JudgementArea.EDUCATION))
                        .values())
                .containsExactly(
                        new Position(2, 14, 30),
                        new Position(3, 11, 54),
                        new Position(3, 27, 70),
                        new Position(3, 26, 69),
                        new Position(1, 1, 0));
    }

    @Test
    void locationsCountAsProblemsDo() {
        assertThat(JSON.locate(
                        Documents.bytes("«EF BB BF»{\"$schema\":\"😀\",«0D 0A»\"edition\":2005," + REST),
                        ImmutableList.of(Location.EDITION, Location.DOCUMENT, Location.EDITION)))
                .containsExactly(
                        Map.entry(Location.EDITION, new Position(2, 11, 33)),
                        Map.entry(Location.DOCUMENT, new Position(1, 1, 3)));
    }

    @Test
    void whatABrokenDocumentHoldsBeforeItBreaksIsLocated() {
        assertThat(locate(
                                "{\"edition\":2005,\"letter\":{\"date\":!",
                                Location.EDITION,
                                Location.LETTER_DATE,
                                Location.SOURCE)
                        .values())
                .containsExactly(new Position(1, 12, 11), new Position(1, 26, 25), new Position(1, 1, 0));
        assertThat(locate("", Location.EDITION).values()).containsExactly(new Position(1, 1, 0));
    }

    @Test
    void noLocationsHaveNoPositions() {
        assertThat(locate(Documents.MINIMAL)).isEmpty();
    }

    @Test
    void aPositionIsShownAsLineAndColumn() {
        assertThat(new Position(3, 73, 120)).hasToString("3:73");
        assertThat(Position.UNKNOWN).isEqualTo(new Position(0, 0, -1));
    }

    /** {@return the position that the full document has this text at} */
    private static Position at(String text, int line, int column) {
        String document = Documents.fullPretty();
        String before = document.substring(0, document.indexOf(text));
        return new Position(line, column, before.getBytes(StandardCharsets.UTF_8).length);
    }

    private static ImmutableMap<Location, Position> locate(String document, Location... locations) {
        return JSON.locate(document.getBytes(StandardCharsets.UTF_8), List.of(locations));
    }
}
