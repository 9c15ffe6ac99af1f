package org.openapa.rules.catalogue;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/** Letters that look like others, in names and in words known to be English. */
final class LookAlikes {
    // Letters that look like one or several of A to Z in confusables.txt 15.0 of Unicode, whose licence is
    // META-INF/UNICODE-LICENSE.txt; without those that Unicode decomposes into such letters and marks.
    private static final String CONFUSABLE = ""
            + "\u00c6\u00e6\u0131\u0149\u0152\u0153\u0181\u0184\u0187\u018a\u018d\u0193\u0196\u0198\u01a4\u01a6\u01ac\u01b3"
            + "\u01bd\u01c0\u01c1\u0251\u0261\u0263\u0269\u026a\u026f\u028b\u028f\u02a3\u02a6\u02aa\u02ab\u037a\u037f\u0391"
            + "\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03b1\u03b3\u03b9\u03bd\u03bf"
            + "\u03c1\u03c3\u03c5\u03dc\u03f2\u03f3\u03f9\u03fa\u0405\u0406\u0408\u0410\u0412\u0415\u041a\u041c\u041d\u041e"
            + "\u0420\u0421\u0422\u0423\u0425\u042b\u042c\u042e\u0430\u0433\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456"
            + "\u0458\u0461\u0474\u0475\u0491\u04ae\u04af\u04bb\u04bd\u04c0\u04cf\u04d4\u04d5\u0501\u050c\u051b\u051c\u051d"
            + "\u054d\u054f\u0555\u0561\u0563\u0566\u0570\u0578\u057c\u057d\u0581\u0584\u0585\u05d5\u05d8\u05df\u05e1\u05f0"
            + "\u05f1\u0627\u0647\u06be\u06c1\u06d5\u07ca\u0b20\u0d20\u101d\u10e7\u10ff\u1200\u12d0\u13a0\u13a1\u13a2\u13a4"
            + "\u13a5\u13a9\u13aa\u13ab\u13ac\u13b3\u13b7\u13bb\u13bd\u13c0\u13c2\u13c3\u13cf\u13d2\u13d4\u13d5\u13d9\u13da"
            + "\u13de\u13df\u13e2\u13e6\u13e7\u13f3\u13f4\u142f\u144c\u1467\u146d\u146f\u1472\u1486\u1487\u1488\u148d\u14aa"
            + "\u1541\u157c\u157d\u1587\u15af\u15b4\u15c5\u15de\u15ea\u15f0\u15f7\u16b7\u16c1\u16d5\u16d6\u1d04\u1d0f\u1d11"
            + "\u1d1c\u1d20\u1d21\u1d22\u1d26\u1d6b\u1d83\u1d8c\u1e9d\u1eff\u2c85\u2c8e\u2c92\u2c94\u2c98\u2c9a\u2c9e\u2c9f"
            + "\u2ca2\u2ca3\u2ca4\u2ca5\u2ca6\u2ca8\u2cac\u2cd0\u2d38\u2d39\u2d4f\u2d54\u2d55\u2d5d\u3007\ua4d0\ua4d1\ua4d2"
            + "\ua4d3\ua4d4\ua4d6\ua4d7\ua4d9\ua4da\ua4dc\ua4dd\ua4df\ua4e0\ua4e1\ua4e2\ua4e3\ua4e6\ua4e7\ua4ea\ua4eb\ua4ec"
            + "\ua4ee\ua4f0\ua4f2\ua4f3\ua4f4\ua647\ua698\ua699\ua6df\ua728\ua731\ua732\ua733\ua734\ua735\ua736\ua737\ua738"
            + "\ua739\ua73a\ua73b\ua73c\ua73d\ua74e\ua74f\ua777\ua798\ua799\ua79f\ua7b2\ua7b3\ua7b4\uab32\uab35\uab3d\uab47"
            + "\uab48\uab4e\uab52\uab5a\uab63\uab75\uab81\uab83\uab93\uaba9\uabaa\uabaf\ud800\ude82\ud800\ude86\ud800\ude87"
            + "\ud800\ude8a\ud800\ude90\ud800\ude92\ud800\ude95\ud800\ude96\ud800\ude97\ud800\udea0\ud800\udea1\ud800\udea2"
            + "\ud800\udea5\ud800\udeab\ud800\udeb0\ud800\udeb1\ud800\udeb2\ud800\udeb4\ud800\udecf\ud800\udf01\ud800\udf02"
            + "\ud800\udf09\ud800\udf11\ud800\udf15\ud800\udf17\ud801\udc04\ud801\udc15\ud801\udc1b\ud801\udc20\ud801\udc2c"
            + "\ud801\udc3d\ud801\udc48\ud801\udcb4\ud801\udcc2\ud801\udcce\ud801\udcea\ud801\udcf6\ud801\udd13\ud801\udd16"
            + "\ud801\udd18\ud801\udd1c\ud801\udd1d\ud801\udd25\ud801\udd26\ud801\udd27\ud805\udf00\ud805\udf06\ud805\udf0a"
            + "\ud805\udf0e\ud805\udf0f\ud806\udca0\ud806\udca2\ud806\udca3\ud806\udca4\ud806\udca6\ud806\udca9\ud806\udcae"
            + "\ud806\udcb2\ud806\udcb5\ud806\udcb8\ud806\udcbc\ud806\udcc0\ud806\udcc1\ud806\udcc2\ud806\udcc3\ud806\udcc4"
            + "\ud806\udcc8\ud806\udcd7\ud806\udcd8\ud806\udcdc\ud81b\udf08\ud81b\udf0a\ud81b\udf16\ud81b\udf28\ud81b\udf35"
            + "\ud81b\udf3a\ud81b\udf40\ud81b\udf42\ud81b\udf43";

    // Letters by their class in Unicode, but ordinals as in "M\u00aa" to whoever writes them.
    private static final int FEMININE_ORDINAL = 0xaa;
    private static final int MASCULINE_ORDINAL = 0xba;

    private LookAlikes() {}

    /** {@return where the first letter stands that looks like another, by what such a text may hold; or -1} */
    static int indexIn(Texts.Kind kind, String text) {
        return switch (kind) {
            case ENGLISH -> firstLookAlike(text);
            case NAME -> firstMixed(text);
            case ITEM, PARAGRAPH, OTHER -> -1;
        };
    }

    private static int firstLookAlike(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean letter = Character.isLetter(c) || Character.getType(c) == Character.LETTER_NUMBER;
            if (letter && !isAsciiLetter(c) && !isAccented(c) && looksLatin(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /** {@return whether a letter looks like one of A to Z, marks and other forms apart} */
    private static boolean looksLatin(int c) {
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        int letter = parts.codePointAt(0);
        return isAsciiLetter(letter) || CONFUSABLE.indexOf(letter) >= 0 || CONFUSABLE.indexOf(c) >= 0;
    }

    /** {@return where the first letter stands that looks Latin among Latin ones of its word and is none, or is a Latin one in disguise} */
    private static int firstMixed(String text) {
        boolean latin = false;
        int other = -1;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                latin |= isAsciiLetter(c) || UnicodeScript.of(c) == UnicodeScript.LATIN;
                other = other < 0 && !isAsciiLetter(c) && isOfAnotherScript(c) && looksLatin(c) ? i : other;
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
