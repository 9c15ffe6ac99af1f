package org.openapa.examples.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openapa.json.ApaJson;
import org.openapa.json.Decoded;
import org.openapa.json.Position;
import org.openapa.json.Problem;
import org.openapa.json.ProblemCode;
import org.openapa.json.StreamRecord;
import org.openapa.model.Assessment;
import org.openapa.rules.Location;
import org.openapa.rules.Severity;

/**
 * What reading a stream has to give, in the plainest way: all of it is in memory, cut apart at its line feeds, or where Jackson finds the
 * items of an array, and each piece is read as a document of its own. Written after docs/streams.md.
 */
final class PlainStream {
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final int LONGEST_CHARACTER = 4;

    /**
     * A record that has to be there.
     *
     * @param first where it begins
     * @param bytes what is in it
     * @param last whether the stream ends with it, and no line feed
     */
    record Piece(Position first, byte[] bytes, boolean last) {
        /** {@return where it ends} */
        long end() {
            return first.byteOffset() + bytes.length;
        }
    }

    /** What a whole array is. */
    enum Array {
        WELL_FORMED,
        MALFORMED,
        /** Beyond what Jackson reads. */
        UNKNOWN
    }

    private PlainStream() {}

    /** {@return whether the first that is no white space is a bracket} */
    static boolean isArray(byte[] stream) {
        int first = firstSolid(stream, start(stream), stream.length);
        return first < stream.length && stream[first] == '[';
    }

    /** {@return the lines that are not blank} */
    static List<Piece> lines(byte[] stream) {
        List<Piece> pieces = new ArrayList<>();
        int line = 1;
        for (int start = start(stream); start < stream.length; line++) {
            int feed = start;
            while (feed < stream.length && stream[feed] != '\n') {
                feed++;
            }
            int first = firstSolid(stream, start, feed);
            if (first < feed) {
                int end = stream[feed - 1] == '\r' ? feed - 1 : feed;
                Position position = new Position(line, first - start + 1, first);
                pieces.add(new Piece(position, Arrays.copyOfRange(stream, first, end), feed == stream.length));
            }
            start = feed + 1;
        }
        return pieces;
    }

    /** {@return the lines, or the items of an array as far as they are found} */
    static List<Piece> pieces(byte[] stream) {
        if (!isArray(stream)) {
            return lines(stream);
        }
        List<Piece> items = new ArrayList<>();
        return items(stream, items) == Array.WELL_FORMED ? items : List.of();
    }

    /** Finds the items of an array, which are put into the list, empty before. */
    static Array items(byte[] stream, List<Piece> items) {
        List<Integer> bounds = new ArrayList<>();
        String text;
        try {
            int start = start(stream);
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(stream, start, stream.length - start))
                    .toString();
            try (JsonParser parser = JACKSON.createParser(text)) {
                findBounds(parser, bounds);
            }
        } catch (StreamConstraintsException e) {
            return Array.UNKNOWN;
        } catch (CharacterCodingException | JsonProcessingException e) {
            return Array.MALFORMED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Cursor cursor = new Cursor(stream);
        int before = 0;
        for (int i = 0; i + 1 < bounds.size(); i++) {
            String item =
                    text.substring(bounds.get(i), bounds.get(i + 1)).replaceFirst("[ \t\r\n]*+(,[ \t\r\n]*+)?$", "");
            int skipped = text.substring(before, bounds.get(i)).getBytes(StandardCharsets.UTF_8).length;
            before = bounds.get(i);
            Position first = cursor.position((i == 0 ? start(stream) : cursor.at) + skipped);
            items.add(new Piece(first, item.getBytes(StandardCharsets.UTF_8), false));
        }
        return Array.WELL_FORMED;
    }

    /** Takes down where the items of the only value, an array, begin, and last where it ends. */
    private static void findBounds(JsonParser parser, List<Integer> bounds) throws IOException {
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            boolean ends = token.isStructEnd();
            depth -= ends ? 1 : 0;
            if ((depth == 1 && !ends && token != JsonToken.FIELD_NAME) || (depth == 0 && ends)) {
                bounds.add((int) parser.currentTokenLocation().getCharOffset());
            } else if (depth == 0 && !bounds.isEmpty()) {
                throw new JsonParseException(parser, "something behind the array");
            }
            depth += token.isStructStart() ? 1 : 0;
        }
    }

    /** Compares a record with the document that its piece is. */
    static void check(ApaJson json, Piece piece, StreamRecord record) {
        Fit.require(record.position().equals(piece.first), "begins elsewhere", record.position(), piece.first);
        Fit.require(
                record.locate(Set.of(Location.DOCUMENT)).containsValue(record.position()), "located elsewhere", record);
        Decoded<Assessment> actual = record.decoded();
        if (Fit.startsWithMark(piece.bytes)) {
            checkMark(piece, json.limits().recordBytes(), actual);
            return;
        }
        Decoded<Assessment> alone = json.readAssessment(piece.bytes);
        Fit.require(actual.value().equals(alone.value()), "another value than alone", record);
        Fit.require(actual.unreadable().equals(alone.unreadable()), "other unreadable places than alone", record);
        Fit.require(
                actual.problems().size() == alone.problems().size(),
                "other problems than alone",
                actual.problems(),
                alone.problems());
        for (int i = 0; i < alone.problems().size(); i++) {
            Problem one = actual.problems().get(i);
            Problem other = alone.problems().get(i);
            boolean atTheEnd = piece.last && i == alone.problems().size() - 1;
            boolean same = atTheEnd ? isSameAtTheEnd(one, other, piece) : isSame(one, other, piece);
            Fit.require(same, "not as alone", record, one, other);
        }
    }

    /** Checks a record that begins with a byte order mark, as a document may: here it is a character like any other. */
    private static void checkMark(Piece piece, int limit, Decoded<Assessment> actual) {
        Fit.require(actual.value().isEmpty() && actual.problems().size() == 1, "a byte order mark", actual.problems());
        Problem problem = actual.problems().get(0);
        long place = problem.position().byteOffset() - piece.first.byteOffset();
        boolean right = piece.bytes.length > limit
                ? problem.code() == ProblemCode.LIMIT && place == limit
                : problem.code() == ProblemCode.SYNTAX && place == 0;
        // What is no UTF-8 is not called bad JSON.
        boolean malformed = problem.code() == ProblemCode.ENCODING && !isWellFormed(piece.bytes, 0, piece.bytes.length);
        Fit.require(right || malformed, "a byte order mark", problem);
    }

    private static boolean isSame(Problem one, Problem alone, Piece piece) {
        return one.code() == alone.code() && isSameButForTheCode(one, alone, piece);
    }

    private static boolean isSameButForTheCode(Problem one, Problem alone, Piece piece) {
        Position at = alone.position();
        Position first = piece.first;
        Position moved = new Position(
                first.line() + at.line() - 1,
                at.line() == 1 ? first.column() + at.column() - 1 : at.column(),
                first.byteOffset() + at.byteOffset());
        return one.severity() == alone.severity()
                && one.pointer().equals(alone.pointer())
                && one.position().equals(moved)
                && one.expected().equals(alone.expected());
    }

    /** {@return whether the last problem of a stream is that of the document; what ends too early is cut, half a character too} */
    private static boolean isSameAtTheEnd(Problem one, Problem alone, Piece piece) {
        int left = piece.bytes.length - (int) alone.position().byteOffset();
        if (alone.code() == ProblemCode.SYNTAX && left == 0) {
            return one.code() == ProblemCode.TRUNCATED && isSameButForTheCode(one, alone, piece);
        }
        if (alone.code() == ProblemCode.ENCODING && left < LONGEST_CHARACTER) {
            // Half a character is no fault, but there may be one before it.
            long place = one.position().byteOffset() - piece.first.byteOffset();
            return (one.code() == ProblemCode.TRUNCATED || one.code() == ProblemCode.ENCODING)
                    ? place == alone.position().byteOffset()
                    : place < alone.position().byteOffset();
        }
        return isSame(one, alone, piece);
    }

    /** Checks what holds for the records of any stream: places, order and words; that it begins with them, and is cut at most once. */
    static void checkPlaces(byte[] stream, List<StreamRecord> records) {
        Cursor cursor = new Cursor(stream);
        for (StreamRecord record : records) {
            cursor.check(record.position());
            for (Problem problem : record.decoded().problems()) {
                cursor.check(problem.position());
                Fit.checkWords(problem);
            }
        }
        long cuts = records.stream()
                .flatMap(record -> record.decoded().problems().stream())
                .filter(problem -> problem.code() == ProblemCode.TRUNCATED)
                .count();
        Fit.require(cuts <= 1, "cut more than once", records);
        int first = firstSolid(stream, start(stream), stream.length);
        if (isArray(stream)) {
            first = firstSolid(stream, first + 1, stream.length);
        }
        if (records.isEmpty()) {
            boolean nothing = first == stream.length
                    || (stream[first] == ']' && firstSolid(stream, first + 1, stream.length) == stream.length);
            Fit.require(nothing && (first < stream.length || !isArray(stream)), "passed over", first);
        } else if (first < stream.length && stream[first] != ']') {
            Fit.require(records.get(0).position().byteOffset() == first, "not the first", records.get(0));
        }
    }

    /** Goes through a stream and counts lines and columns anew. */
    private static final class Cursor {
        private final byte[] stream;
        private int start;
        private int line = 1;
        private int at;

        Cursor(byte[] stream) {
            this.stream = stream;
            this.start = start(stream);
        }

        /** {@return the place of an offset, which is not before that asked for last} */
        Position position(int offset) {
            for (; at < offset; at++) {
                if (stream[at] == '\n') {
                    line++;
                    start = at + 1;
                }
            }
            String before = new String(stream, start, Math.max(0, offset - start), StandardCharsets.UTF_8);
            return new Position(line, before.length() + 1, offset);
        }

        void check(Position position) {
            Fit.require(
                    position.byteOffset() >= at && position.byteOffset() <= stream.length,
                    "outside the stream, or before its predecessor",
                    position);
            Position counted = position((int) position.byteOffset());
            Fit.require(position.line() == counted.line(), "line is not that of the offset", position);
            // What has no characters has no columns to be counted in one way.
            boolean same = position.column() == counted.column() || !isWellFormed(stream, start, Math.max(start, at));
            Fit.require(same, "column is not that of the offset", position);
        }
    }

    /** {@return whether there is an error in any of the records} */
    static boolean hasError(List<StreamRecord> records) {
        return records.stream()
                .flatMap(record -> record.decoded().problems().stream())
                .anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** {@return whether the bytes are one JSON value} */
    static boolean isWellFormedValue(byte[] bytes) {
        List<Piece> items = new ArrayList<>();
        return items(around(bytes), items) == Array.WELL_FORMED
                && items.size() == 1
                && Optional.of(items.get(0).bytes)
                        .filter(item -> Arrays.equals(item, bytes))
                        .isPresent();
    }

    /** {@return an array of what the bytes are} */
    static byte[] around(byte[] bytes) {
        byte[] array = new byte[bytes.length + 2];
        array[0] = '[';
        System.arraycopy(bytes, 0, array, 1, bytes.length);
        array[bytes.length + 1] = ']';
        return array;
    }

    private static boolean isWellFormed(byte[] bytes, int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int start(byte[] stream) {
        return Fit.startsWithMark(stream) ? 3 : 0;
    }

    private static int firstSolid(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && " \t\r\n".indexOf(bytes[i]) >= 0) {
            i++;
        }
        return i;
    }
}
