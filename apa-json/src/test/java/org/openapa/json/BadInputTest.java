package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each document of {@code bad-input.tsv} is refused with exactly the problems that the table says, where it says. */
class BadInputTest {
    @ParameterizedTest
    @MethodSource("rows")
    void everyProblemIsNamedWithItsPlace(BadInput input) {
        Decoded<?> decoded = ApaJson.strict().readAssessment(input.bytes());

        assertThat(decoded.value()).isEmpty();
        assertThat(Documents.places(decoded.problems())).isEqualTo(input.problems());
        assertThat(decoded.problems()).allSatisfy(Messages::assertSafe);
        if (!input.message().isEmpty()) {
            assertThat(decoded.problems().get(0).message()).isEqualTo(input.message());
        }
    }

    /** A row with more problems than are listed would be a long one: {@link ManyProblemsTest} has it. Streams alone are truncated. */
    @Test
    void theTableRaisesEveryProblemCodeAndSaysAMessageOfEach() {
        assertThat(BadInput.rows()).hasSizeGreaterThan(650);
        assertThat(ProblemCode.values())
                .filteredOn(code -> code != ProblemCode.MORE_PROBLEMS && code != ProblemCode.TRUNCATED)
                .allSatisfy(code -> assertThat(BadInput.rows()
                                .filter(row -> row.problems().get(0).contains(" " + code))
                                .map(BadInput::message))
                        .anyMatch(message -> !message.isEmpty()));
    }

    @Test
    void noDocumentIsThereTwice() {
        assertThat(BadInput.rows().map(BadInput::document)).doesNotHaveDuplicates();
    }

    static Stream<BadInput> rows() {
        return BadInput.rows();
    }
}
