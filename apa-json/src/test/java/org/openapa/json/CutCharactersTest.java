package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** The beginning of a character at the end of a stream is told from what begins none. */
class CutCharactersTest {
    @Test
    void exactlyTheBeginningsOfCharactersAreCut() {
        BitSet beginnings = new BitSet(1 << 24);
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
                if (Utf8.isCut(bytes, 0, bytes.length)) {
                    fail("the character %x is whole", character);
                }
                for (int length = 1; length < bytes.length; length++) {
                    beginnings.set(number(Arrays.copyOf(bytes, length)));
                }
            }
        }
        byte[] bytes = new byte[3];
        for (int length = 1; length <= 3; length++) {
            // A first byte below C2 begins no character of several bytes, whatever follows.
            for (int sequence = length == 1 ? 0 : 0xC0 << (8 * (length - 1));
                    sequence < 1 << (8 * length);
                    sequence++) {
                for (int i = 0; i < length; i++) {
                    bytes[i] = (byte) (sequence >> (8 * (length - 1 - i)));
                }
                if (Utf8.isCut(bytes, 0, length) != beginnings.get(sequence)) {
                    fail("the %d bytes %x are wrongly told", length, sequence);
                }
            }
        }
        assertThat(Utf8.isCut(bytes, 3, 3)).isTrue();
    }

    private static int number(byte[] bytes) {
        int number = 0;
        for (byte b : bytes) {
            number = number << 8 | (b & 0xFF);
        }
        return number;
    }
}
