package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;

/** However a host sets up its mapper, the module finds the same in the same document. */
class HostSettingsTest {
    private static final int MAPPERS = 1_020;
    /** Each document is read by one mapper of so many. */
    private static final int ONE_OF = 17;

    private static final List<Verdict> VERDICTS;
    private static final List<byte[]> DOCUMENTS = BadInput.rows()
            .map(BadInput::bytes)
            .filter(document ->
                    !HostDecides.over(Verdict.of(ApaJson.strict().readAssessment(document)), document, InputPath.BYTES))
            .toList();

    static {
        VERDICTS = DOCUMENTS.stream()
                .map(document -> Verdict.of(ApaJson.strict().readAssessment(document)))
                .toList();
    }

    @Test
    void eachDocumentMeetsSixtyMappers() {
        assertThat(DOCUMENTS).hasSizeGreaterThan(450);
        assertThat(MAPPERS / ONE_OF).isEqualTo(60);
    }

    @Test
    void noSettingChangesAVerdictACodeOrAPointer() {
        LongStream.range(0, MAPPERS).forEach(seed -> {
            ObjectMapper mapper = HostSettings.mapper(seed);
            for (int i = (int) (seed % ONE_OF); i < DOCUMENTS.size(); i += ONE_OF) {
                Verdict verdict = InputPath.BYTES.read(DOCUMENTS.get(i), mapper);
                if (!verdict.equals(VERDICTS.get(i))) {
                    throw new AssertionError("mapper " + seed + ": "
                            + new String(DOCUMENTS.get(i), StandardCharsets.UTF_8) + ": " + verdict + ", not "
                            + VERDICTS.get(i));
                }
            }
        });
    }

    @Test
    void noSettingChangesWhatIsReadAndWritten() throws Exception {
        Assessment every = ApaJson.strict()
                .readAssessment(EveryText.document(i -> "text " + i))
                .orElseThrow();
        for (long seed = 0; seed < MAPPERS; seed += 4) {
            ObjectMapper mapper = HostSettings.mapper(seed);
            for (Assessment assessment : List.of(Documents.minimal(), Documents.full(), every)) {
                byte[] document = ApaJson.strict().write(assessment);

                assertThat(mapper.readValue(document, Assessment.class))
                        .as("mapper %d", seed)
                        .isEqualTo(assessment);
                assertThat(ApaJson.strict().readAssessment(mapper.writeValueAsBytes(assessment)))
                        .as("mapper %d", seed)
                        .isEqualTo(ApaJson.strict().readAssessment(document));
            }
        }
    }
}
