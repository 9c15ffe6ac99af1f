package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a name on the command line stands for.
 *
 * @param standardInput what {@code -} stands for
 * @param tables how tables are written
 * @param others files of the program's own, such as settings, which are no documents though they lie among them
 * @param progress is told of every byte of a file, as it is packed
 * @param read the files that were given so far: each is read once, in whatever ways it is named
 * @param seen what was passed over in folders, by where it really is
 */
record Sources(
        InputStream standardInput,
        CsvFile.Dialect tables,
        Set<Path> others,
        Progress progress,
        Set<Path> read,
        Map<Path, Path> seen) {
    /** Ends the names of files packed with gzip. */
    static final String PACKED = ".gz";

    private static final String DASH = "-";

    /** Names enough to tell what was not meant to be passed over. */
    private static final int MOST_NAMES = 10;

    /** A file that is to be read. */
    private record File(Path path, Progress progress) implements Document.Opener {
        @Override
        public InputStream open() throws IOException {
            return Bytes.open(path, progress);
        }
    }

    Sources(InputStream standardInput, CsvFile.Dialect tables, Set<Path> others) {
        this(standardInput, tables, others, Progress.NONE, new HashSet<>(), new HashMap<>());
    }

    /** {@return the same for one run, of which someone is told how far it is: nothing is read yet} */
    Sources shown(Progress other) {
        return new Sources(standardInput, tables, others, other, new HashSet<>(), new HashMap<>());
    }

    /** {@return how many bytes the files have that the names stand for, as they are packed; 0 if that is not known} */
    long size(List<Path> names) {
        try {
            long size = 0;
            for (Path name : names) {
                for (Path file : Files.isDirectory(name) ? new Folder(name, this).documents() : List.of(name)) {
                    size += Files.size(file);
                }
            }
            return size;
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * {@return the file to write, which is none of those that are read}
     *
     * @param output the file, or null where none is written
     * @throws Refusal if the file is among the names or a document in a folder among them, or one of the program's own files
     */
    @Nullable
    Path checkedOutput(@Nullable Path output, List<Path> names) {
        boolean there = output != null && Files.isRegularFile(output);
        if (output != null && !there && others.contains(output.toAbsolutePath().normalize())) {
            throw Refusal.of(output + "  has another use in this run; name another file for the results");
        }
        if (output == null || !there) {
            return output;
        }
        boolean read = Stream.concat(names.stream(), others.stream()).anyMatch(name -> isSame(name, output))
                || names.stream().anyMatch(name -> Files.isDirectory(name) && new Folder(name, this).holds(output));
        if (read) {
            throw Refusal.of(output + "  is read, and cannot be written in the same run");
        }
        return output;
    }

    /**
     * {@return what was passed over in folders and not read in another way, counted and named; empty if that is nothing}
     *
     * @param output the file that is written, which needs no mention; or null
     */
    String passedOver(@Nullable Path output) {
        List<String> names = new ArrayList<>();
        for (Map.Entry<Path, Path> one : seen.entrySet()) {
            if (!read.contains(one.getKey()) && !(output != null && isSame(one.getValue(), output))) {
                names.add(Printable.of(one.getValue().toString()));
            }
        }
        if (names.isEmpty()) {
            return "";
        }
        Collections.sort(names);
        int more = names.size() - MOST_NAMES;
        return "passed over in folders: " + names.size() + " ("
                + String.join(", ", more > 0 ? names.subList(0, MOST_NAMES) : names)
                + (more > 0 ? " and " + more + " more)" : ")");
    }

    private boolean isFirst(Path file) {
        try {
            return read.add(file.toString().equals(DASH) ? file : file.toRealPath());
        } catch (IOException e) {
            // It is said when it is read.
            return true;
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** {@return what the names stand for; the built-in assessment if there are none} */
    List<Source> of(List<Path> names) {
        List<Source> sources = new ArrayList<>();
        for (Path name : names) {
            sources.add(of(name));
        }
        return sources.isEmpty() ? List.of(Document.builtIn()) : sources;
    }

    /** {@return a table} */
    Source table(Path name) {
        if (!isFirst(name)) {
            return sink -> {};
        }
        return name.toString().equals(DASH)
                ? new CsvFile(Document.STANDARD_INPUT, tables, () -> Bytes.unpacked(standardInput))
                : new CsvFile(name.toString(), tables, new File(name, progress));
    }

    private Source of(Path name) {
        String text = name.toString();
        if (text.equals(DASH) && !isFirst(name)) {
            return sink -> {};
        }
        if (text.equals(DASH)) {
            return new Document(Document.STANDARD_INPUT, () -> Bytes.unpacked(standardInput));
        }
        if (text.isEmpty()) {
            return sink -> sink.unavailable("''", Failure.UNAVAILABLE, "not a file name");
        }
        return Files.isDirectory(name) ? new Folder(name, this) : file(name);
    }

    /** {@return what a file holds} */
    Source file(Path file) {
        if (!isFirst(file)) {
            return sink -> {};
        }
        String name = file.toString();
        String unpacked = unpacked(file);
        if (unpacked.endsWith(".csv") || unpacked.endsWith(".tsv")) {
            return new CsvFile(name, tables, new File(file, progress));
        }
        boolean lines = unpacked.endsWith(".ndjson") || unpacked.endsWith(".jsonl");
        return new Document(name, lines, new File(file, progress));
    }

    /** {@return a file's name in small letters, without what says that it is packed: by its end it is known what is in it} */
    static String unpacked(Path file) {
        String name = Ascii.toLowerCase(file.getFileName().toString());
        return name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
    }
}
