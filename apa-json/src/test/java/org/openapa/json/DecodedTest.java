package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;

class DecodedTest {
    private static final Decoded<Assessment> GOOD = ApaJson.strict().readAssessment(Documents.MINIMAL);
    private static final Decoded<Assessment> ONE_PROBLEM =
            ApaJson.strict().readAssessment(Documents.MINIMAL.replace("2005", "\"2005\""));
    private static final Decoded<Assessment> TWO_PROBLEMS = ApaJson.strict().readAssessment("{}");

    @Test
    void aDocumentThatWasReadHasAValueAndNoProblems() {
        assertThat(GOOD.complete()).isTrue();
        assertThat(GOOD.value()).contains(Documents.minimal());
        assertThat(GOOD.problems()).isEmpty();
        assertThat(GOOD.orElseThrow()).isEqualTo(Documents.minimal());
    }

    @Test
    void aDocumentThatWasNotReadHasProblemsAndNoValue() {
        assertThat(ONE_PROBLEM.complete()).isFalse();
        assertThat(ONE_PROBLEM.value()).isEmpty();
        assertThat(ONE_PROBLEM.problems()).hasSize(1);
    }

    @Test
    void askingForTheMissingValueThrowsTheProblem() {
        ApaJsonException thrown = catchThrowableOfType(ApaJsonException.class, ONE_PROBLEM::orElseThrow);

        assertThat(thrown)
                .hasMessage("1:29 json.wrong-type /edition: found a string; expected a whole number from 2005 to 2008");
        assertThat(thrown.problems()).isEqualTo(ONE_PROBLEM.problems());
    }

    @Test
    void theExceptionSaysTheFirstProblemAndCountsTheOthers() {
        ApaJsonException thrown = catchThrowableOfType(ApaJsonException.class, TWO_PROBLEMS::orElseThrow);

        assertThat(thrown)
                .hasMessage("1:1 json.missing-property : found an object without it; expected the property edition"
                        + " (and 1 more)");
        assertThat(thrown.problems()).hasSize(2);
    }

    @Test
    void neitherValueNorProblemIsRefused() {
        assertThatThrownBy(() -> new Decoded<>(Optional.empty(), ImmutableList.of(), ImmutableSet.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("neither a value nor a problem to say why not");
    }
}
