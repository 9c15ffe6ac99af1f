package org.openapa.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapa.rules.Location;

/** Reads one document from bytes: its value between what may stand before and nothing behind, and gives every problem its place. */
final class DocumentReader {
    /** Reads the value that begins at the current token. */
    @FunctionalInterface
    interface Value<T> {
        @Nullable
        T read(TokenReader in) throws IOException;
    }

    private final Reading how;
    private final Span span;

    DocumentReader(Reading how, Span span) {
        this.how = how;
        this.span = span;
    }

    <T> Decoded<T> read(Value<T> reader) {
        ByteTokens tokens = new ByteTokens(span, how.limits());
        TokenReader in = new TokenReader(tokens, how);
        @Nullable T value = null;
        try {
            checkSize();
            tokens.next();
            value = reader.read(in);
            checkBehind(tokens.behind());
        } catch (BrokenException e) {
            in.faults().problems().end(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
        return decoded(value, in.faults().problems());
    }

    /** {@return where locations are; one that is not there stands where the nearest thing around it does} */
    ImmutableMap<Location, Position> locate(Collection<Location> locations) {
        if (locations.isEmpty()) {
            return ImmutableMap.of();
        }
        ImmutableSet<Location> wanted = ImmutableSet.copyOf(locations);
        Map<String, Long> offsets = offsets(wanted);
        TextPositions positions = new TextPositions(span);
        ImmutableMap.Builder<Location, Position> located = ImmutableMap.builder();
        for (Location location : wanted) {
            String pointer = location.pointer();
            while (!pointer.isEmpty() && !offsets.containsKey(pointer)) {
                pointer = Faults.parentOf(pointer);
            }
            located.put(location, positions.at(offsets.getOrDefault(pointer, (long) span.from())));
        }
        return located.buildOrThrow();
    }

    /** {@return where wanted values and those around them begin, by pointer, up to where the document breaks} */
    private Map<String, Long> offsets(Set<Location> locations) {
        Set<String> wanted = new HashSet<>();
        int deepest = 0;
        for (Location location : locations) {
            int depth = 0;
            for (String at = location.pointer(); !at.isEmpty(); at = Faults.parentOf(at)) {
                wanted.add(at);
                depth++;
            }
            deepest = Math.max(deepest, depth);
        }
        Map<String, Long> offsets = new HashMap<>();
        ByteTokens tokens = new ByteTokens(span, how.limits());
        try {
            checkSize();
            for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
                // The depth of what begins an object or array is already that of what is in it.
                if (token != Token.NAME && !token.endsStructure() && tokens.depth() <= deepest + 1) {
                    String pointer = tokens.pointer();
                    if (pointer.isEmpty() || wanted.contains(pointer)) {
                        offsets.putIfAbsent(pointer, tokens.mark());
                    }
                }
            }
        } catch (BrokenException e) {
            // What was read up to here is located; the rest stands at the nearest thing around it.
        }
        return offsets;
    }

    private void checkSize() throws BrokenException {
        int most = how.limits().recordBytes();
        int size = span.to() - span.from();
        if (size > most) {
            throw BrokenException.limit(
                    Limits.RECORD_BYTES, most, size + " bytes", "", new Position(0, 0, span.from() + most));
        }
    }

    private void checkBehind(int behind) throws BrokenException {
        if (behind < span.to()) {
            throw new BrokenException(span.fault(ProblemCode.TRAILING_CONTENT, "", behind, "nothing after the object"));
        }
    }

    private <T> Decoded<T> decoded(@Nullable T value, Problems found) {
        if (found.size() == 0 && found.isRead() && value != null) {
            return new Decoded<>(Optional.of(value), ImmutableList.of(), ImmutableSet.of());
        }
        TextPositions positions = new TextPositions(span);
        ImmutableList<Problem> problems = found.list().stream()
                .map(problem ->
                        problem.withPosition(positions.at(problem.position().byteOffset())))
                .collect(ImmutableList.toImmutableList());
        boolean given = found.isRead() && (how.keepReadable() || found.errors() == 0);
        Optional<T> readable = given ? Optional.ofNullable(value) : Optional.empty();
        return new Decoded<>(readable, problems, readable.isPresent() ? found.unreadable() : ImmutableSet.of());
    }
}
