package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.rules.Location;

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

    @ParameterizedTest
    @MethodSource("rows")
    void inEverySettingOfTheFrontDoorThereAreProblemsAndNoException(BadInput input) {
        for (ApaJson json : Documents.SETTINGS) {
            Decoded<Assessment> decoded = json.readAssessment(input.bytes());

            assertThat(decoded.problems()).isNotEmpty().allSatisfy(Messages::assertSafe);
            assertThat(json.locate(input.bytes(), List.of(Location.EDITION, Location.SOURCE)))
                    .hasSize(2);
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
