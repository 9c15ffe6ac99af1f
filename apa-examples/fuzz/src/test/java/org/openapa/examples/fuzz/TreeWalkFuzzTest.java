package org.openapa.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.json.ApaJson;
import org.openapa.json.Decoded;
import org.openapa.model.Assessment;

/** The codec accepts what a plain walk over Jackson's tree accepts, and reads the same values from it. */
class TreeWalkFuzzTest {
    @MethodSource("org.openapa.examples.fuzz.Seeds#documents")
    @DictionaryFile(resourcePath = "apa.dict")
    @FuzzTest
    void anyBytes(byte[] bytes) {
        Decoded<Assessment> decoded = ApaJson.strict().readAssessment(bytes);

        assertThat(decoded.value()).as("%s", decoded.problems()).isEqualTo(TreeWalk.read(bytes));
    }

    @MethodSource("org.openapa.examples.fuzz.Seeds#choices")
    @FuzzTest
    void changedDocuments(byte[] choices) {
        anyBytes(ChangedDocument.from(choices));
    }
}
