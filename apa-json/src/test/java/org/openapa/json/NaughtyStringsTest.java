package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.testsupport.Shared;

/** The big list of naughty strings: each is kept in every text that an assessment has, and is safe in the words of problems. */
class NaughtyStringsTest {
    private static final ApaJson JSON = ApaJson.strict();

    /** Where the council's name stands, the one text that must not be blank. */
    private static final int NAME = EveryText.pointers().indexOf("/authority/name");

    /** Document after document the strings move on by one place, until each has stood in each. */
    @Test
    void eachIsKeptInEveryText() throws IOException {
        List<String> strings = strings();
        for (int k = 0; k < strings.size(); k++) {
            int first = k;
            String document = EveryText.document(i -> {
                String string = strings.get((first + i) % strings.size());
                return i == NAME && CharMatcher.whitespace().matchesAllOf(string) ? "x" : string;
            });
            Assessment assessment = JSON.readAssessment(document).orElseThrow();
            byte[] written = JSON.write(assessment);
            Assessment again = JSON.readAssessment(written).orElseThrow();

            assertThat((Object) EveryText.tree(new String(written, StandardCharsets.UTF_8)))
                    .isEqualTo(EveryText.tree(document));
            assertThat(again).isEqualTo(assessment);
            assertThat(JSON.write(again)).isEqualTo(written);
        }
    }

    @Test
    void eachIsSafeInTheWordsOfProblems() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (String string : strings()) {
            String text = mapper.writeValueAsString(string);
            List<Problem> problems = JSON.readAssessment("{\"edition\":2005,\"authority\":{\"name\":\"x\",\"laNumber\":"
                            + text + "},\"meetingDate\":" + text
                            + ",\"judgements\":{" + text + ":1},\"letter\":{\"signatories\":[{\"inspectorate\":" + text
                            + "}]}}")
                    .problems();

            assertThat(problems).hasSizeBetween(1, 4).allSatisfy(Messages::assertSafe);
        }
    }

    private static List<String> strings() throws IOException {
        List<String> strings = Arrays.asList(new ObjectMapper()
                .readValue(Files.readAllBytes(Shared.file("corpora/blns/blns.json")), String[].class));
        assertThat(strings).hasSize(515);
        return strings;
    }
}
