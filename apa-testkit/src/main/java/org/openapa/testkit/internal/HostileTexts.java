package org.openapa.testkit.internal;

import com.google.common.collect.ImmutableList;

/** Draws texts that break programs which expect letters and blanks. */
final class HostileTexts {
    static final ImmutableList<String> KNOWN = ImmutableList.of(
            "",
            " ",
            "\u00a0\u3000",
            "\u0000",
            "\u0007\u001f\u007f\u0080",
            "\r\n\u0085\u2028\u2029",
            "\u001b[31m",
            "\u202e\u2066",
            "\u200b\u200d\u00ad",
            "\ufeff",
            "\ufffd\uffff",
            "\"\\/</script>",
            "{}[],:",
            "\\u0041\\n",
            "null",
            "=1+1",
            "e\u0301",
            "\u0430\uff21",
            "\ud83d\ude00",
            "\ud800\udc00\udbff\udfff");

    private HostileTexts() {}

    /** {@return a text of well-formed UTF-16, mostly short} */
    static String any(Dice dice) {
        int kind = dice.between(0, 199);
        if (kind == 199) {
            return characters(dice, 2000, 5000);
        }
        return kind < 70 ? characters(dice, 0, 8) : kind < 150 ? dice.of(KNOWN) : dice.of("good", "Cambridge");
    }

    /** {@return a text with a surrogate that is not half of a pair} */
    static String illFormed(Dice dice) {
        char lone = (char) dice.between(Character.MIN_SURROGATE, Character.MAX_SURROGATE);
        return Character.isHighSurrogate(lone)
                ? any(dice) + lone + dice.of("", " ", "a", "\u0000")
                : dice.of("", " ", "a", "\uffff") + lone + any(dice);
    }

    static boolean isIllFormed(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** {@return characters of the whole of Unicode, among them such as are assigned to nothing, but no surrogates} */
    private static String characters(Dice dice, int least, int most) {
        int length = dice.between(least, most);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int last = dice.of(0x7f, 0x7ff, 0xffff, Character.MAX_CODE_POINT);
            int c = dice.between(0, last);
            boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            text.appendCodePoint(surrogate ? c - 0x800 : c);
        }
        return text.toString();
    }
}
