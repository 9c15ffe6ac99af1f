package org.openapa.json;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a stream that is made while it is read, and prints what was in it; run with a small heap. */
final class LongStreams {
    private LongStreams() {}

    /**
     * Prints the number of records, of good ones, the codes and lines of the first problems, and the bytes allocated by the way.
     *
     * @param arguments {@code lines}, {@code array} or {@code line}, and how many bytes
     */
    public static void main(String[] arguments) throws Exception {
        long size = Long.parseLong(arguments[1]);
        String full = Documents.fullCompact();
        Repeating in = switch (arguments[0]) {
            case "lines" -> new Repeating("", full + "\n" + Documents.MINIMAL + "\n?\n", size, "");
            case "array" -> new Repeating("[1", ",\n" + full + "," + Documents.MINIMAL + ",?", size, "]");
            case "line" -> new Repeating("\n{\"", "long ", size, "\n" + full);
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        // So that no class is loaded while it is measured.
        ApaJson.strict().readAll(new Repeating("", full + "\n?", 1, "")).forEach(StreamRecord::decoded);
        int[] counts = new int[2];
        StringBuilder problems = new StringBuilder();
        long start = System.nanoTime();
        long allocated = Allocation.of(() -> {
            try (Records records = ApaJson.strict().readAll(in)) {
                for (StreamRecord record : records) {
                    counts[record.decoded().complete() ? 1 : 0]++;
                    record.decoded().problems().stream()
                            .limit(counts[0] < 3 ? 1 : 0)
                            .forEach(problem -> problems.append(' ').append(problem.code()));
                }
            }
        });
        long micros = Math.max(1, (System.nanoTime() - start) / 1_000);
        System.out.println("bad " + counts[0] + " good " + counts[1] + " of" + problems);
        System.out.println("allocated " + allocated);
        System.out.println(in.given / micros + " MB/s");
    }

    /** A beginning, something again and again, and an end. */
    private static final class Repeating extends InputStream {
        private final byte[][] parts;
        private final long[] left;
        private int part;
        private int at;
        private long given;

        Repeating(String beginning, String again, long size, String end) {
            parts = new byte[][] {bytes(beginning), bytes(again), bytes(end)};
            left = new long[] {1, size / parts[1].length, 1};
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) {
            int count = 0;
            while (count < length && part < parts.length) {
                int piece = Math.min(length - count, parts[part].length - at);
                System.arraycopy(parts[part], at, to, from + count, piece);
                at += piece;
                count += piece;
                if (at == parts[part].length) {
                    at = 0;
                    left[part]--;
                    part += left[part] <= 0 ? 1 : 0;
                }
            }
            given += count;
            return count == 0 && length > 0 ? -1 : count;
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
