package org.openapa.examples.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openapa.json.Decoded;
import org.openapa.json.Position;
import org.openapa.json.Problem;
import org.openapa.json.ProblemCode;
import org.openapa.rules.Severity;

/** What holds for the problems of any bytes: their places, their order and their words. */
final class Fit {
    private static final int LONGEST_MESSAGE = 512;

    private Fit() {}

    static void check(byte[] document, Decoded<?> decoded) {
        List<Problem> problems = decoded.problems();
        require(decoded.value().isPresent() || !problems.isEmpty(), "neither value nor problem", decoded);
        boolean noError = problems.stream().allMatch(problem -> problem.severity() != Severity.ERROR);
        require(decoded.complete() == noError, "complete, but with errors", decoded);
        long before = 0;
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            Position position = problem.position();
            require(
                    position.byteOffset() >= before && position.byteOffset() <= document.length,
                    "outside the document, or before its predecessor",
                    problem);
            require(
                    position.equals(position(document, (int) position.byteOffset())),
                    "line and column are not those of the offset",
                    problem);
            before = position.byteOffset();
            ProblemCode code = problem.code();
            boolean breaksOff = code == ProblemCode.SYNTAX || code == ProblemCode.ENCODING;
            require(!breaksOff || i == problems.size() - 1, "not the last", problem);
            checkWords(problem);
        }
    }

    static void checkWords(Problem problem) {
        require(!problem.message().isEmpty() && problem.message().length() <= LONGEST_MESSAGE, "length", problem);
        for (String words : List.of(problem.message(), problem.toString())) {
            require(words.codePoints().allMatch(Fit::isPrintable), "not printable", words);
        }
    }

    /** {@return whether it can be shown anywhere: no control, format (and so no direction), separator or half character} */
    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** {@return the place of an offset, counted anew: a byte order mark has no width, a line ends with its line feed} */
    private static Position position(byte[] document, int offset) {
        int start = startsWithMark(document) ? 3 : 0;
        String before = new String(document, start, Math.max(0, offset - start), StandardCharsets.UTF_8);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Position(line, before.length() - before.lastIndexOf('\n'), offset);
    }

    static boolean startsWithMark(byte[] document) {
        return document.length >= 3
                && Arrays.equals(document, 0, 3, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, 3);
    }

    static void require(boolean holds, String otherwise, @Nullable Object... of) {
        if (!holds) {
            throw new AssertionError(otherwise + ": " + Arrays.toString(of));
        }
    }
}
