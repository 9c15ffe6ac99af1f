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
}
