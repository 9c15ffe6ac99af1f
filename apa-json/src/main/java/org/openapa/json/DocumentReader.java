package org.openapa.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openapa.model.internal.Excerpt;
import org.openapa.rules.Location;

/** Reads one document from bytes: checks its encoding and syntax around the reader of its value, and gives every problem its place. */
final class DocumentReader {
    // As in "was expecting double-quote", but not as in "Unexpected character".
    private static final String WAS_EXPECTING = " expect";

    /** Reads the value that begins at the current token. */
    @FunctionalInterface
    interface Value<T> {
        @Nullable
        T read(TokenReader in) throws IOException;
    }

    private final JsonFactory factory;
    private final byte[] bytes;
    private final int start;
    private final TextPositions positions;
    private final List<Problem> problems = new ArrayList<>(0);

    DocumentReader(JsonFactory factory, byte[] bytes) {
        this.factory = factory;
        this.bytes = bytes;
        this.start = Utf8.byteOrderMark(bytes);
        this.positions = new TextPositions(bytes);
    }

    <T> Decoded<T> read(Value<T> reader) {
        if (bytes.length > ApaJson.MAX_BYTES) {
            add(
                    ProblemCode.LIMIT,
                    "",
                    ApaJson.MAX_BYTES,
                    "at most " + ApaJson.MAX_BYTES + " bytes",
                    bytes.length + " bytes");
            return failed();
        }
        int end = Utf8.firstMalformed(bytes);
        @Nullable T value = null;
        try (JsonParser parser = factory.createParser(bytes, start, end - start)) {
            TokenReader in = new TokenReader(parser);
            try {
                value = value(in, parser, reader, end);
            } catch (JsonProcessingException e) {
                addAll(in.problems());
                if (end == bytes.length) {
                    broken(in, parser, e);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
        if (end < bytes.length) {
            // Up to here the text was read for its problems; that it then breaks off is no news.
            problems.removeIf(problem -> problem.code() == ProblemCode.EMPTY);
            add(ProblemCode.ENCODING, "", end, "UTF-8", String.format(Locale.ROOT, "the byte 0x%02X", bytes[end]));
        }
        return problems.isEmpty() && value != null ? new Decoded<>(Optional.of(value), ImmutableList.of()) : failed();
    }

    /** {@return where locations are; one that is not there stands where the nearest thing around it does} */
    ImmutableMap<Location, Position> locate(Collection<Location> locations) {
        Map<String, Long> offsets = new HashMap<>();
        try (JsonParser parser = factory.createParser(bytes, start, bytes.length - start)) {
            for (@Nullable JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() || token.isStructStart()) {
                    offsets.putIfAbsent(
                            parser.getParsingContext().pathAsPointer().toString(),
                            parser.currentTokenLocation().getByteOffset());
                }
            }
        } catch (IOException e) {
            // What was read up to here is located; the rest stands at the nearest thing around it.
        }
        ImmutableMap.Builder<Location, Position> located = ImmutableMap.builder();
        for (Location location : ImmutableSet.copyOf(locations)) {
            String pointer = location.pointer();
            while (!pointer.isEmpty() && !offsets.containsKey(pointer)) {
                pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            }
            located.put(location, positions.at(start + offsets.getOrDefault(pointer, 0L)));
        }
        return located.buildOrThrow();
    }

    private <T> @Nullable T value(TokenReader in, JsonParser parser, Value<T> reader, int end) throws IOException {
        if (parser.nextToken() == null) {
            add(ProblemCode.EMPTY, "", bytes.length, "a JSON object", "nothing");
            return null;
        }
        T value = reader.read(in);
        // A string that stands instead of the object has not been read to its end yet.
        parser.finishToken();
        addAll(in.problems());
        int behind = firstNonBlank(start + (int) parser.currentLocation().getByteOffset());
        if (behind < end) {
            add(ProblemCode.TRAILING_CONTENT, "", behind, "nothing after the object", character(behind));
        }
        return value;
    }

    private int firstNonBlank(int from) {
        int i = from;
        while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\n' || bytes[i] == '\r')) {
            i++;
        }
        return i;
    }

    private String character(long offset) {
        int from = (int) Math.min(offset, bytes.length);
        int length = from < bytes.length ? Math.max(1, Utf8.characterLength(bytes, from)) : 0;
        return length == 0
                ? "the end of the document"
                : "'" + Excerpt.of(new String(bytes, from, length, StandardCharsets.UTF_8)) + "'";
    }

    /** {@return the offset of the character at which JSON breaks; Jackson may have read on by some bytes} */
    private int culprit(JsonProcessingException e, long offset) {
        boolean word = e.getOriginalMessage().startsWith("Non-standard token");
        int from = (int) Math.min(offset, bytes.length);
        while (from > start && readTooFar(from, word)) {
            from--;
        }
        return from;
    }

    private boolean readTooFar(int from, boolean word) {
        byte before = bytes[from - 1];
        boolean insideCharacter = from < bytes.length && (bytes[from] & 0xC0) == 0x80;
        boolean behindControl = before >= 0 && before < ' ' && before != '\t' && before != '\n' && before != '\r';
        return insideCharacter || behindControl || (word && (before == '-' || Character.isLetter(before)));
    }

    /** Notes the syntax or limit problem with which reading ended. */
    private void broken(TokenReader in, JsonParser parser, JsonProcessingException e) {
        @Nullable JsonLocation location = e.getLocation();
        long offset = (location == null ? parser.currentLocation() : location).getByteOffset();
        String pointer = in.pointer();
        if (e instanceof StreamConstraintsException) {
            add(ProblemCode.LIMIT, pointer, start + offset, "a document within the limits", e.getOriginalMessage());
        } else if (e instanceof JsonEOFException) {
            add(ProblemCode.SYNTAX, pointer, bytes.length, "more JSON", "the end of the document");
        } else {
            int from = culprit(e, start + offset);
            add(ProblemCode.SYNTAX, pointer, from, expected(e), character(from));
        }
    }

    /** {@return what Jackson expected, without what it quotes of the document} */
    private static String expected(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int words = message.lastIndexOf(WAS_EXPECTING);
        int blank = words < 0 ? -1 : message.indexOf(' ', words + 1);
        int aside = message.indexOf(" (for ", blank + 1);
        return blank < 0 ? "well-formed JSON" : message.substring(blank + 1, aside < 0 ? message.length() : aside);
    }

    /** Takes over problems, whose offsets count from behind the byte order mark. */
    private void addAll(ImmutableList<Problem> found) {
        for (Problem problem : found) {
            add(
                    problem.code(),
                    problem.pointer(),
                    start + problem.position().byteOffset(),
                    problem.expected(),
                    problem.found());
        }
    }

    private void add(ProblemCode code, String pointer, long offset, String expected, String found) {
        if (problems.size() == TokenReader.MAX_PROBLEMS) {
            // What ends the reading is worth more than the last of so many.
            problems.remove(problems.size() - 1);
        }
        problems.add(new Problem(code, pointer, positions.at(offset), expected, found));
    }

    private <T> Decoded<T> failed() {
        return new Decoded<>(Optional.empty(), TokenReader.versionAlone(problems));
    }
}
