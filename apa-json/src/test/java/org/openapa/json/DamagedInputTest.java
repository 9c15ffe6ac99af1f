package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;

/** Whatever the bytes are, reading gives a value or problems with a place and fit words, and throws nothing. */
class DamagedInputTest {
    private static final ApaJson JSON = ApaJson.strict();
    private static final byte[] FULL = Documents.fullCompact().getBytes(StandardCharsets.UTF_8);
    /** The texts of the full document that say something about children or name a person. */
    private static final Pattern PROSE =
            Pattern.compile("(narrative|strength|improvement|judgement|topic|person|transcriber) (one|two|three)");

    @Test
    void aDocumentCutOffAnywhereIsRefused() {
        for (int length = 0; length < FULL.length; length++) {
            byte[] cut = Arrays.copyOf(FULL, length);
            List<Problem> problems = read(cut);

            Problem last = problems.get(problems.size() - 1);
            assertThat(last.code())
                    .as("cut to %d bytes", length)
                    .isEqualTo(
                            length == 0 ? ProblemCode.EMPTY : isWhole(cut) ? ProblemCode.SYNTAX : ProblemCode.ENCODING);
        }
    }

    @Test
    void aByteDeletedOrReplacedAnywhereGivesNoProseAway() {
        assertThat(Documents.fullCompact()).containsPattern(PROSE);
        byte[] replacements = {0, '"', '\\', ',', ':', '[', ']', '{', '}', ' ', '0', (byte) 0xFF};
        for (int at = 0; at < FULL.length; at++) {
            assertNoProse(read(splice(FULL, at, at + 1, FULL, 0, 0)));
            for (byte replacement : replacements) {
                byte[] damaged = FULL.clone();
                damaged[at] = replacement;
                assertNoProse(read(damaged));
            }
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void anyBytesAreReadWithoutAnException(@ForAll byte[] bytes) {
        read(bytes);
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void theFullDocumentDamagedInSeveralPlacesIsReadWithoutAnException(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int times) {
        Random random = new Random(seed);
        byte[] damaged = FULL;
        for (int i = 0; i < times; i++) {
            damaged = damage(damaged, random);
        }
        read(damaged);
    }

    /** Flips a bit, deletes some bytes, inserts one that means something, or copies a slice to another place. */
    private static byte[] damage(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
        byte[] token = "\"\\{}[]:,0-.eEtfn \n\u0000\ufeff\u2028".getBytes(StandardCharsets.UTF_8);
        int one = random.nextInt(token.length);
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> splice(bytes, at, Math.min(end, bytes.length - 1), bytes, 0, 0);
            case 2 -> splice(bytes, at, at, token, one, one + 1);
            default -> splice(bytes, at, at, bytes, at, end);
        };
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] other, int otherFrom, int otherTo) {
        byte[] spliced = new byte[bytes.length - (to - from) + otherTo - otherFrom];
        System.arraycopy(bytes, 0, spliced, 0, from);
        System.arraycopy(other, otherFrom, spliced, from, otherTo - otherFrom);
        System.arraycopy(bytes, to, spliced, from + otherTo - otherFrom, bytes.length - to);
        return spliced;
    }

    private static void assertNoProse(List<Problem> problems) {
        for (Problem problem : problems) {
            assertThat(problem.message()).doesNotContainPattern(PROSE);
        }
    }

    private static boolean isWhole(byte[] bytes) {
        return Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
    }

    /** Reads the bytes, and checks what must hold for any. */
    private static List<Problem> read(byte[] bytes) {
        Decoded<Assessment> decoded = JSON.readAssessment(bytes);
        assertThat(decoded.value().isPresent()).isEqualTo(decoded.problems().isEmpty());
        long before = 0;
        for (Problem problem : decoded.problems()) {
            Position position = problem.position();
            if (position.line() < 1
                    || position.column() < 1
                    || position.byteOffset() < before
                    || position.byteOffset() > bytes.length) {
                fail("place outside the document or out of order: %s in %s", problem, decoded.problems());
            }
            before = position.byteOffset();
            Messages.assertSafe(problem);
        }
        return decoded.problems();
    }
}
