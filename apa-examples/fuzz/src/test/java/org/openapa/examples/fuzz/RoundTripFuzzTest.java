package org.openapa.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.json.ApaJson;
import org.openapa.model.Assessment;

/** Whatever is accepted is written so that it is read back equal, and is then written in the same bytes. */
class RoundTripFuzzTest {
    private static final ApaJson JSON = ApaJson.strict();

    @MethodSource("org.openapa.examples.fuzz.Seeds#documents")
    @DictionaryFile(resourcePath = "apa.dict")
    @FuzzTest
    void anyBytes(byte[] bytes) {
        JSON.readAssessment(bytes).value().ifPresent(RoundTripFuzzTest::check);
    }

    @MethodSource("org.openapa.examples.fuzz.Seeds#choices")
    @FuzzTest
    void changedDocuments(byte[] choices) {
        anyBytes(ChangedDocument.from(choices));
    }

    private static void check(Assessment assessment) {
        byte[] written = JSON.write(assessment);
        Assessment again = JSON.readAssessment(written).orElseThrow();

        assertThat(again).isEqualTo(assessment).hasSameHashCodeAs(assessment);
        assertThat(JSON.write(again)).isEqualTo(written);
        assertThat(JSON.readAssessment(JSON.pretty().write(assessment)).orElseThrow())
                .isEqualTo(assessment);
    }
}
