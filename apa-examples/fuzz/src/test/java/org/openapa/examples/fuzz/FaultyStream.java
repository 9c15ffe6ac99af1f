package org.openapa.examples.fuzz;

import com.google.common.base.CharMatcher;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openapa.json.ApaJson;
import org.openapa.model.Assessment;

/** Makes streams of good lines and lines at fault, and says of those made so what they are. */
final class FaultyStream {
    /** What is known of a line: an assessment, or that it is no record, or that it is the beginning of one. */
    record Known(Optional<Assessment> value, boolean cut) {
        static final Known BAD = new Known(Optional.empty(), false);
        static final Known CUT = new Known(Optional.empty(), true);
    }

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int MOST_LINES = 6;
    private static final int MOST_INSERTED = 5;
    private static final int MOST_CHOICES_OF_A_DOCUMENT = 10;
    private static final List<String> COUNCILS =
            List.of("", "é", "😀", "\"", "\\", "\n", "[{", "}]", "\u2028", "\ufeff", ",", "x".repeat(200));
    private static final List<String> BLANKS = List.of("", " ", "\t", "\r", " \r\t");

    private final Choices choices;
    private final int limit;
    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
    private final Map<Long, Known> known = new HashMap<>();

    private FaultyStream(Choices choices, int limit) {
        this.choices = choices;
        this.limit = limit;
    }

    /** Makes a stream, in which some lines are about as long as the limit. */
    static FaultyStream of(Choices choices, int limit) {
        FaultyStream made = new FaultyStream(choices, limit);
        made.make();
        return made;
    }

    byte[] bytes() {
        return stream.toByteArray();
    }

    /** {@return what is known of the record that begins at an offset, if anything is and it is not too long} */
    Optional<Known> known(long offset) {
        return Optional.ofNullable(known.get(offset));
    }

    /** {@return one of the seeds' assessments, of a council with a name that may look like JSON} */
    static Assessment assessment(Choices choices) {
        Assessment assessment = choices.of(Seeds.ASSESSMENTS);
        String name = choices.of(COUNCILS) + choices.of(COUNCILS);
        return CharMatcher.whitespace().matchesAllOf(name)
                ? assessment
                : assessment.withAuthority(assessment.authority().withName(name));
    }

    private void make() {
        for (int lines = 1 + choices.below(MOST_LINES); lines > 0; lines--) {
            line();
            write("\n");
        }
        switch (choices.below(4)) {
            case 0 -> {
                byte[] good = good();
                line(Known.CUT, Arrays.copyOf(good, 1 + choices.below(good.length - 1)));
            }
            case 1 -> line();
            default -> {
                // The last line has its line feed.
            }
        }
    }

    private void line() {
        Assessment assessment = assessment(choices);
        byte[] good = ApaJson.strict().write(assessment);
        int at = 1 + choices.below(good.length - 1);
        Known value = new Known(Optional.of(assessment), false);
        switch (choices.below(18)) {
            case 0, 1, 2 -> line(value, good);
            case 3 -> {
                String before = choices.of(BLANKS);
                write(before);
                line(value, good);
                write(choices.of(BLANKS));
            }
            case 4 -> write(choices.of(BLANKS));
            case 5 -> line(Known.BAD, Arrays.copyOf(good, at));
            case 6 -> line(Known.BAD, Arrays.copyOfRange(good, at, good.length));
            case 7 -> line(Known.BAD, joined(good, good));
            case 8 -> {
                if (stream.size() == 0) {
                    stream.writeBytes(MARK);
                    line(value, good);
                } else {
                    line(Known.BAD, joined(MARK, good));
                }
            }
            case 9 -> stream.writeBytes(joined(Arrays.copyOf(good, at), MARK, rest(good, at)));
            case 10 -> {
                byte[] replaced = good.clone();
                replaced[at] = (byte) choices.below(256);
                stream.writeBytes(replaced);
            }
            case 11 -> {
                byte[] inserted = new byte[choices.below(MOST_INSERTED)];
                for (int i = 0; i < inserted.length; i++) {
                    inserted[i] = (byte) choices.below(256);
                }
                stream.writeBytes(joined(Arrays.copyOf(good, at), inserted, rest(good, at)));
            }
            case 12 ->
                stream.writeBytes(
                        joined(Arrays.copyOf(good, at), rest(good, at + choices.below(good.length - at + 1))));
            case 13 -> {
                // Around the limit, where it counts.
                int blanks = Math.max(0, limit - good.length + choices.below(4) - 1);
                line(
                        value,
                        joined(good, " ".repeat(blanks < 1 << 16 ? blanks : 1).getBytes(StandardCharsets.UTF_8)));
                write(choices.below(2) == 0 ? "" : "\r");
            }
            case 14 ->
                line(
                        Known.BAD,
                        new String(good, StandardCharsets.UTF_8)
                                .replaceFirst("\"edition\":200", "\"edition\":100")
                                .getBytes(StandardCharsets.UTF_8));
            case 15 -> line(Known.BAD, joined(good, "\r".getBytes(StandardCharsets.UTF_8), good));
            case 16 -> line(Known.BAD, joined(Arrays.copyOf(good, at), new byte[] {0}, rest(good, at)));
            default -> {
                byte[] row = new byte[MOST_CHOICES_OF_A_DOCUMENT];
                for (int i = 0; i < row.length; i++) {
                    row[i] = (byte) choices.below(256);
                }
                stream.writeBytes(ChangedDocument.from(row));
            }
        }
    }

    private byte[] good() {
        return ApaJson.strict().write(assessment(choices));
    }

    private void line(Known what, byte[] bytes) {
        known.put((long) stream.size(), what);
        stream.writeBytes(bytes);
    }

    private void write(String text) {
        stream.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] rest(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
