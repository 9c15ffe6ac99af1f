package org.openapa.rules.catalogue;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/** Letters that look like others, in names and in words known to be English. */
final class LookAlikes {
    // Letters by their class in Unicode, but an apostrophe and the ordinals of "M\u00aa" to whoever writes them.
    private static final int LETTER_APOSTROPHE = 0x2bc;
    private static final int FEMININE_ORDINAL = 0xaa;
    private static final int MASCULINE_ORDINAL = 0xba;

    private LookAlikes() {}

    /** {@return where the first letter stands that looks like another, by what such a text may hold; or -1} */
    static int indexIn(Texts.Kind kind, String text) {
        return switch (kind) {
            case ENGLISH -> firstForeign(text);
            case NAME -> firstMixed(text);
            case ITEM, PARAGRAPH, OTHER -> -1;
        };
    }

    private static int firstForeign(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean letter = Character.isLetter(c) || Character.getType(c) == Character.LETTER_NUMBER;
            if (letter && !isAsciiLetter(c) && c != LETTER_APOSTROPHE && !isAccented(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /** {@return where the first letter stands that is in one word with Latin ones and is none, or is a Latin one in disguise} */
    private static int firstMixed(String text) {
        boolean latin = false;
        int other = -1;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                latin |= isAsciiLetter(c) || UnicodeScript.of(c) == UnicodeScript.LATIN;
                other = other < 0 && !isAsciiLetter(c) && isOfAnotherScript(c) ? i : other;
                if (isDisguised(c)) {
                    return i;
                }
            } else if (endsWord(c)) {
                latin = false;
                other = -1;
            }
            if (latin && other >= 0) {
                return other;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    private static boolean isOfAnotherScript(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script != UnicodeScript.LATIN && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
    }

    private static boolean endsWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> false;
            default -> true;
        };
    }

    /** {@return whether a letter is a plain one with marks, as in "Zo\u00eb"} */
    private static boolean isAccented(int c) {
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        return parts.length() > 1 && isAsciiLetter(parts.charAt(0));
    }

    /** {@return whether a letter is but another form of a plain one: of full width, mathematical, a unit's sign} */
    private static boolean isDisguised(int c) {
        if (isAsciiLetter(c) || c == FEMININE_ORDINAL || c == MASCULINE_ORDINAL) {
            return false;
        }
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return plain.length() == 1 && isAsciiLetter(plain.charAt(0));
    }

    private static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
