package org.openapa.examples.validate;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A source that holds the documents in a folder and in the folders within, by name. Files and folders whose name begins with a dot are
 * left alone, and folders that are links are not entered. So are settings, baselines, results and schemas of the program's own formats,
 * which lie among documents and are none.
 *
 * @param folder the folder
 * @param sources what knows which files in it are no documents, and what others hold
 */
record Folder(Path folder, Sources sources) implements Source {
    private static final ImmutableList<String> ENDINGS = ImmutableList.of(".json", ".ndjson", ".jsonl");

    private static final ImmutableList<String> OWN = ImmutableList.of(
            "{\"format\":\"apa-rules/",
            "{\"format\":\"apa-report/",
            "[{\"file\":",
            "[]",
            "{\"$schema\":\"https://json-schema.org/",
            "{\"$schema\":\"apa-rules-1.json\"");
    private static final int BEGINNING = 256;

    @Override
    public void read(Sink sink) {
        List<Path> files;
        try {
            files = files();
        } catch (IOException e) {
            unavailable(sink, e);
            return;
        } catch (UncheckedIOException e) {
            unavailable(sink, Objects.requireNonNull(e.getCause()));
            return;
        }
        if (files.isEmpty()) {
            sink.unavailable(folder.toString(), "no documents in it (*.json, *.ndjson, *.jsonl, or these with .gz)");
        }
        for (Path file : files) {
            sources.file(file).read(sink);
        }
        seeOthers();
    }

    /** Takes down which files could be no documents by their names, so that nobody takes them for checked. */
    private void seeOthers() {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                if (isVisible(file)
                        && !(isNamedSo(file) && isFile(file))
                        && !Files.isDirectory(file)
                        && !isOther(file)) {
                    sources.seen().add(Files.exists(file) ? file.toRealPath() : file);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // Documents were read; of the others nobody asked for more.
        }
    }

    private void unavailable(Sink sink, IOException e) {
        boolean within = e instanceof FileSystemException it && it.getFile() != null;
        sink.unavailable(within ? ((FileSystemException) e).getFile() : folder.toString(), Bytes.reason(e));
    }

    /** {@return whether a file is one of the documents} */
    boolean holds(Path file) {
        try {
            Path there = file.toRealPath();
            for (Path document : files()) {
                if (document.toRealPath().equals(there)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | UncheckedIOException e) {
            // Then it is not read either.
            return false;
        }
    }

    /** {@return the documents, by name} */
    List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> isDocument(file) && isFile(file) && !isOther(file) && !isOwn(file))
                    .sorted(Comparator.comparing(
                            file -> folder.relativize(file).toString().replace(File.separatorChar, '/')))
                    .toList();
        }
    }

    private boolean isDocument(Path file) {
        return isVisible(file) && isNamedSo(file);
    }

    /** {@return whether it is a file, or a link to one that is not there, of which it is said} */
    private static boolean isFile(Path file) {
        return Files.isRegularFile(file) || (Files.isSymbolicLink(file) && Files.notExists(file));
    }

    private boolean isVisible(Path file) {
        for (Path step : folder.relativize(file)) {
            if (step.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamedSo(Path file) {
        String unpacked = Sources.unpacked(file);
        return ENDINGS.stream().anyMatch(unpacked::endsWith);
    }

    /** Seen from how it begins, since such files may be called anything. */
    private static boolean isOwn(Path file) {
        try (InputStream in = Bytes.open(file)) {
            String beginning = CharMatcher.whitespace()
                    .removeFrom(new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1));
            return OWN.stream().anyMatch(beginning::startsWith);
        } catch (IOException e) {
            // It is read later, and then it is said why it cannot be.
            return false;
        }
    }

    private boolean isOther(Path file) {
        return sources.others().contains(file.toAbsolutePath().normalize());
    }
}
