package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openapa.rules.Severity;

class ProblemTest {
    @Test
    void aProblemIsAnErrorSaidInOneLine() {
        Problem problem = Problem.error(
                ProblemCode.WRONG_TYPE, "/edition", new Position(1, 12, 11), "a whole number", "a string");

        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.message()).isEqualTo("found a string; expected a whole number");
        assertThat(problem).hasToString("1:12 json.wrong-type /edition: found a string; expected a whole number");
    }

    @Test
    void whatWasExpectedAndFoundIsMadePrintableAndCutAndThePointerKept() {
        Problem problem = Problem.error(
                ProblemCode.UNKNOWN_PROPERTY, "/a\nb", Position.UNKNOWN, "x".repeat(300), "\u202e\u001b[2J");

        assertThat(problem.pointer()).isEqualTo("/a\nb");
        assertThat(problem.toString()).startsWith("json.unknown-property /a\\u000ab: found ");
        assertThat(problem.found()).isEqualTo("\\u202e\\u001b[2J");
        assertThat(problem.expected()).isEqualTo("x".repeat(239) + "…");
        Messages.assertSafe(problem);
    }

    @Test
    void aMessageOfTheLongestPartsFits() {
        Problem problem = Problem.error(
                ProblemCode.UNKNOWN_CODE, "/" + "p".repeat(999), Position.UNKNOWN, "x".repeat(999), "y".repeat(999));

        assertThat(problem.message())
                .isEqualTo("found " + "y".repeat(239) + "…; expected " + "x".repeat(239) + "…")
                .hasSize(497);
    }

    @Test
    void everyCodeIsReadBack() {
        assertThat(ProblemCode.values())
                .allSatisfy(
                        code -> assertThat(ProblemCode.parse(code.toString())).isEqualTo(code))
                .extracting(ProblemCode::code)
                .containsExactly(
                        "json.empty",
                        "json.encoding",
                        "json.syntax",
                        "json.truncated",
                        "json.trailing-content",
                        "json.limit",
                        "json.format-version",
                        "json.duplicate-name",
                        "json.unknown-property",
                        "json.missing-property",
                        "json.wrong-type",
                        "json.unknown-code",
                        "json.invalid-value",
                        "json.lone-surrogate",
                        "json.more-problems");
    }

    @Test
    void anotherCodeIsRefused() {
        assertThatThrownBy(() -> ProblemCode.parse("json.synta"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown problem code \"json.synta\"; expected one of json.empty, ")
                .hasMessageEndingWith("; nearest is json.syntax");
    }
}
