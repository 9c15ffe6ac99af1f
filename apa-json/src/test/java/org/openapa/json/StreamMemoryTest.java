package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** However long a stream or a line of it is, a heap of 32 MiB is enough. */
class StreamMemoryTest {
    private static final String HEAP = "32m";
    private static final Pattern ALLOCATED = Pattern.compile("allocated (\\d+)");

    /** The soak profile makes it a gigabyte. */
    private static final long SIZE = 1_000_000 * Long.getLong("apa.stream.megabytes", 100);

    private static final int RECORDS =
            (Documents.fullCompact() + Documents.MINIMAL).getBytes(StandardCharsets.UTF_8).length;

    @Test
    void manyLinesAreReadInASmallHeap() throws IOException, InterruptedException {
        long rounds = SIZE / (RECORDS + 4);

        assertThat(Fork.run(HEAP, LongStreams.class, "lines", SIZE))
                .contains("bad " + rounds + " good " + 2 * rounds + " of json.syntax json.syntax\n");
    }

    @Test
    void anArrayOfManyItemsIsReadInASmallHeap() throws IOException, InterruptedException {
        long rounds = SIZE / 4 / (RECORDS + 5);

        assertThat(Fork.run(HEAP, LongStreams.class, "array", SIZE / 4))
                .contains("bad " + (rounds + 1) + " good " + 2 * rounds + " of json.wrong-type json.syntax\n");
    }

    @Test
    void aLineWithoutEndIsPassedOverWithoutBeingKept() throws IOException, InterruptedException {
        String printed = Fork.run(HEAP, LongStreams.class, "line", 200_000_000);

        assertThat(printed).contains("bad 1 good 1 of json.limit\n");
        Matcher allocated = ALLOCATED.matcher(printed);
        assertThat(allocated.find()).isTrue();
        // The buffer grows to the limit of a mebibyte, and doubles on the way.
        assertThat(Long.parseLong(allocated.group(1))).isLessThan(8 << 20);
    }
}
