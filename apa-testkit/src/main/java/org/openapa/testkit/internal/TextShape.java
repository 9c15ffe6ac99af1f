package org.openapa.testkit.internal;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes texts smaller: into a text that reads well, or else, where it is not just any text that matters, by leaving out words or, in
 * texts that do not read well anyway, characters.
 */
final class TextShape implements Shape<String> {
    private static final Pattern READABLE = Pattern.compile("[A-Za-z0-9.,;:'()&/-]+( [A-Za-z0-9.,;:'()&/-]+)*");
    private static final int TRIED_ONE_BY_ONE = 100;

    private final String simplest;

    TextShape(String simplest) {
        this.simplest = simplest;
    }

    @Override
    public Stream<String> simpler(String text) {
        if (text.equals(simplest)) {
            return Stream.empty();
        }
        boolean readable = READABLE.matcher(text).matches();
        String glue = readable ? " " : "";
        List<String> pieces = readable
                ? Splitter.on(' ').splitToList(text)
                : text.codePoints().mapToObj(Character::toString).toList();
        return Stream.concat(
                Stream.of(simplest),
                shorter(pieces).map(fewer -> Joiner.on(glue).join(fewer)));
    }

    @Override
    public long weight(String text) {
        return text.equals(simplest) ? 0 : 1 + text.length();
    }

    private static Stream<List<String>> shorter(List<String> pieces) {
        int size = pieces.size();
        if (size < 2) {
            return size == 0 ? Stream.empty() : Stream.of(ImmutableList.of());
        }
        Stream<List<String>> halves = Stream.of(pieces.subList(0, size / 2), pieces.subList(size / 2, size));
        Stream<List<String>> oneLess = IntStream.range(0, Math.min(size, TRIED_ONE_BY_ONE))
                .mapToObj(left -> ImmutableList.<String>builder()
                        .addAll(pieces.subList(0, left))
                        .addAll(pieces.subList(left + 1, size))
                        .build());
        return Stream.concat(halves, oneLess);
    }
}
