package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Letter;
import org.openapa.model.Signatory;
import org.openapa.testsupport.Shared;

/** What collections of difficult input hold is read or refused as they say. */
class CorporaTest {
    private static final ApaJson JSON = ApaJson.strict();

    @Test
    void malformedUtf8IsRefusedInATextAndWellFormedIsKept() throws IOException {
        List<String> cases = Files.readAllLines(Shared.file("corpora/utf8/utf8tests.txt")).stream()
                .filter(line -> !line.startsWith("#") && line.contains(":"))
                .toList();
        assertThat(cases).hasSize(222);
        for (String line : cases) {
            String[] columns = line.split(":", -1);
            String text = columns[1].strip().equals("valid") ? columns[2] : "«" + spaced(columns[2]) + "»";
            Decoded<Assessment> decoded = JSON.readAssessment(
                    Documents.bytes("{\"edition\":2005,\"authority\":{\"name\":\"" + text + "\"}}"));
            if (columns[1].strip().startsWith("invalid")) {
                assertThat(decoded.problems())
                        .as(line)
                        .extracting(Problem::code)
                        .containsExactly(ProblemCode.ENCODING);
            } else if (new String(Documents.bytes(text), StandardCharsets.UTF_8)
                    .chars()
                    .anyMatch(c -> c < ' ')) {
                assertThat(decoded.problems())
                        .as(line)
                        .extracting(Problem::code)
                        .containsExactly(ProblemCode.SYNTAX);
            } else {
                assertThat(decoded.orElseThrow().authority().name().orElseThrow())
                        .as(line)
                        .isEqualTo(new String(Documents.bytes(text), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void naughtyStringsSurviveInEveryText() throws IOException {
        String[] strings =
                new ObjectMapper().readValue(Files.readAllBytes(Shared.file("corpora/blns/blns.json")), String[].class);
        assertThat(strings).hasSize(515);
        for (String string : strings) {
            Assessment assessment = Documents.full()
                    .withSchema(string)
                    .withAuthority(AuthorityReference.of(string))
                    .withLetter(Letter.builder()
                            .addSignatory(Signatory.builder().name(string).build())
                            .build())
                    .withServiceManagement(
                            Documents.full().serviceManagement().orElseThrow().withNarrative(List.of(string)));

            byte[] written = JSON.write(assessment);

            assertThat(JSON.readAssessment(written).orElseThrow()).isEqualTo(assessment);
            assertThat(JSON.readAssessment(new String(written, StandardCharsets.UTF_8))
                            .orElseThrow())
                    .isEqualTo(assessment);
        }
    }

    @Test
    void naughtyStringsAreSafeInTheWordsOfProblems() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        String[] strings = mapper.readValue(Files.readAllBytes(Shared.file("corpora/blns/blns.json")), String[].class);
        for (String string : strings) {
            String text = mapper.writeValueAsString(string);
            List<Problem> problems = JSON.readAssessment("{\"edition\":2005,\"authority\":{\"name\":\"x\",\"laNumber\":"
                            + text + "},\"meetingDate\":" + text
                            + ",\"judgements\":{" + text + ":1},\"letter\":{\"signatories\":[{\"inspectorate\":" + text
                            + "}]}}")
                    .problems();

            assertThat(problems).hasSizeBetween(1, 4).allSatisfy(Messages::assertSafe);
        }
    }

    private static String spaced(String hex) {
        return hex.replace(" ", "").replaceAll("..", "$0 ").strip();
    }
}
