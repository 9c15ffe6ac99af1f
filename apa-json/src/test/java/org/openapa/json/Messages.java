package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the words of every problem. */
final class Messages {
    private Messages() {}

    /** Says that message, pointer and one-line form are printable on one line, and the message no longer than allowed. */
    static void assertSafe(Problem problem) {
        assertThat(problem.message()).isNotEmpty().hasSizeLessThanOrEqualTo(512);
        assertThat(problem.toString().codePoints()).allMatch(Messages::isPrintable);
    }

    /** Says the same of an exception that carries problems. */
    static void assertSafe(ApaMismatchException thrown) {
        assertThat(thrown.problems()).isNotEmpty().allSatisfy(Messages::assertSafe);
        assertThat(thrown.getMessage().codePoints()).allMatch(Messages::isPrintable);
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
