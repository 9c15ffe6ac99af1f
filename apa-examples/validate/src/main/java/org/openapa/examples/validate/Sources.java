package org.openapa.examples.validate;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Finds out what a name on the command line stands for.
 *
 * @param standardInput what {@code -} stands for
 * @param others files of the program's own, such as settings, which are no documents though they lie among them
 */
record Sources(InputStream standardInput, Set<Path> others) {
    /** Ends the names of files packed with gzip. */
    static final String PACKED = ".gz";

    private static final String DASH = "-";

    /** {@return what the names stand for; the built-in assessment if there are none} */
    List<Source> of(List<Path> names) {
        return names.isEmpty()
                ? List.of(Document.builtIn())
                : names.stream().map(this::of).toList();
    }

    private Source of(Path name) {
        String text = name.toString();
        if (text.equals(DASH)) {
            return new Document(Document.STANDARD_INPUT, () -> Bytes.unpacked(standardInput));
        }
        if (text.isEmpty()) {
            return sink -> sink.unavailable("''", "not a file name");
        }
        return Files.isDirectory(name) ? new Folder(name, others) : file(name);
    }

    /** {@return what a file holds} */
    static Source file(Path file) {
        String name = file.toString();
        String unpacked = name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
        boolean lines = unpacked.endsWith(".ndjson") || unpacked.endsWith(".jsonl");
        return new Document(name, lines, () -> Bytes.open(file));
    }
}
