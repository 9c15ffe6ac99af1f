package org.openapa.json;

import com.google.common.base.CharMatcher;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where the host's own parser decides about a document, because it meets what is wrong before the module does or never shows it.
 *
 * <p>This is the list of {@code docs/format.md} as far as the document alone is concerned, for a mapper with Jackson's own settings.
 */
final class HostDecides {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher OF_NUMBERS = DIGITS.or(CharMatcher.anyOf("+-.eE"));
    private static final CharMatcher BRACKETS = CharMatcher.anyOf("[{");

    // What Jackson's parsers take at most.
    private static final int NUMBER_LENGTH = 1_000;
    private static final int NAME_LENGTH = 50_000;
    private static final int DEPTH = 1_000;
    private static final Pattern HALF_CHARACTER_IN_NAME = Pattern.compile("\"[^\"]*\\\\u[dD][89a-fA-F][^\"]*\"\\s*:");

    private HostDecides() {}

    /**
     * {@return whether the host decides}
     *
     * @param frontDoor what the front door says of the document
     * @param document the document
     * @param path the way on which it comes
     */
    static boolean over(Verdict frontDoor, byte[] document, InputPath path) {
        return !path.isFrontDoor()
                && (isNoJson(frontDoor)
                        || isNull(document)
                        || (path.isText() && Utf8.byteOrderMark(document, 0, document.length) > 0)
                        || (path == InputPath.TREE && frontDoor.has(ProblemCode.DUPLICATE_NAME))
                        || (frontDoor.has(ProblemCode.LONE_SURROGATE) && hasHalfCharacterInName(document))
                        || (frontDoor.has(ProblemCode.LIMIT) && isBeyondParser(document, path)));
    }

    private static boolean isNoJson(Verdict frontDoor) {
        return frontDoor.has(ProblemCode.EMPTY)
                || frontDoor.has(ProblemCode.ENCODING)
                || frontDoor.has(ProblemCode.SYNTAX)
                || frontDoor.has(ProblemCode.TRAILING_CONTENT);
    }

    /** A mapper asks the module for no value where there is null. */
    private static boolean isNull(byte[] document) {
        return document.length < 10
                && new String(document, StandardCharsets.ISO_8859_1).strip().equals("null");
    }

    /** Jackson's parsers refuse half a surrogate pair themselves, but in names alone. */
    private static boolean hasHalfCharacterInName(byte[] document) {
        return HALF_CHARACTER_IN_NAME
                .matcher(new String(document, StandardCharsets.ISO_8859_1))
                .find();
    }

    /** The size of a document is the host's; of what is within it, the host's parser may refuse the largest itself. */
    private static boolean isBeyondParser(byte[] document, InputPath path) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        // A parser alone goes no deeper than the module asks; making a tree or a buffer goes through all of it.
        boolean whole = path == InputPath.TREE || path == InputPath.TOKEN_BUFFER;
        return document.length > Limits.standard().recordBytes()
                || longest(text, DIGITS) > NUMBER_LENGTH
                || hasNameBeyond(text)
                || (whole && BRACKETS.countIn(text) > DEPTH)
                || (path == InputPath.TREE && hasLongDecimal(text));
    }

    /** {@return whether a string too long for a name stands in front of a colon; texts may be longer than documents} */
    private static boolean hasNameBeyond(String text) {
        int from = 0;
        for (int to = text.indexOf('"'); to >= 0; from = to + 1, to = text.indexOf('"', from)) {
            if (to - from > NAME_LENGTH && text.startsWith("\":", to)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether there is a decimal that is no longer long in a tree, where it is a binary number} */
    private static boolean hasLongDecimal(String text) {
        int most = Limits.standard().numberLength();
        return longest(text, OF_NUMBERS) > most && longest(text, DIGITS) <= most;
    }

    /** {@return the length of the longest run of such characters} */
    private static int longest(String text, CharMatcher characters) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = characters.matches(text.charAt(i)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
