package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;
import org.openapa.testkit.ApaArbitraries;

/** An array, such as other programs export, is read as a stream of its items. */
class ArrayRecordsTest {
    private static final String G = Documents.MINIMAL;

    @ParameterizedTest
    @ValueSource(strings = {"[]", " [ ] \n", "\ufeff[\n]\n"})
    void anEmptyArrayHasNoRecords(String stream) {
        assertThat(Streams.read(stream)).isEmpty();
    }

    @Test
    void everyItemIsARecordWithItsPlaceHoweverTheArrayIsWrittenOut() {
        String pretty = Documents.fullPretty().strip();

        List<StreamRecord> records = Streams.read("[é,\n  " + pretty + ",\r\n" + G + " , " + G + "]\n");

        assertThat(Streams.values(records)).containsExactly(Documents.full(), Documents.minimal(), Documents.minimal());
        int lines = (int) pretty.lines().count();
        long bytes = pretty.getBytes(StandardCharsets.UTF_8).length;
        assertThat(records)
                .extracting(StreamRecord::position)
                .containsExactly(
                        new Position(1, 2, 1),
                        new Position(2, 3, 7),
                        new Position(lines + 2, 1, bytes + 10),
                        new Position(lines + 2, G.length() + 4, bytes + G.length() + 13));
        assertThat(Streams.words(records)).containsExactly("1:2 json.syntax : found 'é'; expected a JSON value");
    }

    /** G stands for a record; what is found is G again, or the place and code of a problem. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [G,42,G]                | G 1:89 wrong-type, G
            [G,"a]b\\",[{",G]       | G 1:89 wrong-type, G
            [G,[[{}],{}],G]         | G 1:89 wrong-type, G
            [G,{"b":[1},G]          | G 1:96 syntax, G
            [G,{"b":1]},G]          | G 1:95 syntax, G
            [G,{"b":"x\\}"},G]      | G 1:97 syntax, G
            [G,{"b":tru},G]         | G 1:97 syntax, G
            [G,nul,G]               | G 1:92 syntax, G
            [G,G G]                 | G, G 1:176 syntax
            [G;G]                   | G 1:88 syntax 1:89 syntax
            [G]]                    | G 1:89 trailing-content
            [G]é                    | G 1:89 trailing-content
            [G][G]                  | G 1:89 trailing-content
            [,G]                    | 1:2 empty, G
            [G,,G]                  | G 1:89 empty, G
            [G,]                    | G 1:89 empty
            [G                      | G 1:88 truncated
            [G,                     | G 1:89 truncated
            [                       | 1:2 truncated
            [G,{"ed                 | G 1:93 truncated
            [G,42                   | G 1:89 wrong-type 1:91 truncated
            [G,{"b":[,G,G]          | G 1:95 syntax 1:270 truncated
            [G,}}},G]               | G 1:89 syntax, G
            [[G],[G,G]]             | 1:2 wrong-type 1:91 wrong-type
            """)
    void aFaultOfOneItemDoesNoHarmToTheNext(String stream, String found) {
        List<StreamRecord> records = Streams.read(stream.strip().replace("G", G));

        List<String> shown = new ArrayList<>();
        for (StreamRecord record : records) {
            record.decoded().value().ifPresent(value -> shown.add("G"));
            record.decoded().problems().stream()
                    .filter(problem -> problem.code() != ProblemCode.UNKNOWN_PROPERTY)
                    .filter(problem -> problem.code() != ProblemCode.MISSING_PROPERTY)
                    .map(problem -> problem.position() + problem.code().code().replace("json.", " "))
                    .forEach(shown::add);
        }
        assertThat(String.join(" ", shown)).isEqualTo(found.replace(",", ""));
    }

    @Test
    void whatIsWrongBetweenItemsIsSaid() {
        assertThat(Streams.words(Streams.read("[1 2]")).get(1))
                .isEqualTo("1:4 json.syntax : found '2'; expected ',' or ']'");
        assertThat(Streams.words(Streams.read("[] \"")))
                .containsExactly("1:4 json.trailing-content : found '\"'; expected nothing after the array");
        assertThat(Streams.words(Streams.read("[")))
                .containsExactly("1:2 json.truncated : found the end of the stream within the array;"
                        + " expected a JSON object");
        assertThat(Streams.words(Streams.read("[" + G + "\n")))
                .containsExactly(
                        "2:1 json.truncated : found the end of the stream within the array; expected ',' or ']'");
        assertThat(Streams.words(Streams.read("[" + G + ",{\"edition\":2005")))
                .containsExactly("1:104 json.truncated /edition: found the end of the stream within the record;"
                        + " expected ',' or '}'");
        assertThat(Streams.words(Streams.read(Documents.bytes("[" + G + "«C3 28»" + G + "]"))))
                .contains("1:88 json.encoding : found the byte 0xC3; expected UTF-8");
    }

    @Test
    void aStringThatIsNotClosedEndsWithItsLine() {
        List<StreamRecord> records = Streams.read("[\"open\n," + G + "]");

        assertThat(Streams.values(records)).hasSize(1);
        assertThat(Streams.problems(records)).extracting(Problem::code).containsExactly(ProblemCode.SYNTAX);
    }

    @Test
    void anItemBeyondTheLimitIsPassedOver() {
        ApaJson json = ApaJson.strict().withLimits(Limits.standard().withRecordBytes(G.length()));
        String larger = "{\"é\":[" + "{},\n".repeat(100_000) + "\"]\"]}";

        List<StreamRecord> records = Streams.read(
                json,
                new ByteArrayInputStream(("[" + G + "," + larger + "," + G + " ]").getBytes(StandardCharsets.UTF_8)));

        assertThat(Streams.values(records)).hasSize(2);
        assertThat(Streams.problems(records)).extracting(Problem::code).containsExactly(ProblemCode.LIMIT);
        assertThat(records.get(2).position())
                .isEqualTo(new Position(100_001, 7, G.length() + 3L + larger.getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void anItemMayBeNestedToAnyDepthAndIsRefusedForThatAlone() {
        String deep = "[".repeat(1_000) + "{}" + "]".repeat(1_000);

        List<StreamRecord> records = Streams.read("[" + deep + "," + G + "]");

        assertThat(Streams.values(records)).hasSize(1);
        assertThat(Streams.problems(records)).extracting(Problem::code).contains(ProblemCode.LIMIT);
    }

    /** The kinds of brackets are known 64 deep: these stand at that edge and beyond. */
    @Test
    void anItemOfManyBracketsEndsWhereTheyClose() {
        for (int deep = 62; deep < 67; deep++) {
            String right = "{\"a\":" + "[".repeat(deep) + "]".repeat(deep) + "}";
            assertThat(Streams.values(Streams.read("[" + right + "," + G + "]")))
                    .as("%d deep", deep)
                    .hasSize(1);
        }
        String unclosed = "[".repeat(63) + "{" + "]".repeat(63);
        assertThat(Streams.values(Streams.read("[" + unclosed + "," + G + "]"))).hasSize(1);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenAsAnArrayIsReadFromIt(
            @ForAll List<@From("assessments") Assessment> assessments,
            @ForAll boolean pretty,
            @ForAll @IntRange(max = 3) int blanks) {
        ApaJson json = pretty ? ApaJson.strict().pretty() : ApaJson.strict();
        String blank = " \n\t\r".substring(0, blanks);
        StringBuilder array = new StringBuilder(blank + "[" + blank);
        for (Assessment assessment : assessments) {
            array.append(array.length() == 2 * blanks + 1 ? "" : blank + "," + blank)
                    .append(new String(json.write(assessment), StandardCharsets.UTF_8));
        }

        List<StreamRecord> records = Streams.read(array + blank + "]" + blank);

        assertThat(Streams.problems(records)).isEmpty();
        assertThat(Streams.values(records)).isEqualTo(assessments);
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return ApaArbitraries.assessments().hostile();
    }
}
