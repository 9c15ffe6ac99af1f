package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the words of every problem. */
final class Messages {
    private Messages() {}

    /** Says that a problem is one printable line, and neither it nor what it quotes is longer than allowed. */
    static void assertSafe(Problem problem) {
        String words = problem.toString();
        // What was found is quoted, at most 64 characters of it.
        if (problem.message().isEmpty()
                || problem.message().length() > 512
                || problem.found().length() > "the number \"\" again".length() + 64
                || !words.codePoints().allMatch(Messages::isPrintable)) {
            throw new AssertionError("not fit for a log: " + words);
        }
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
