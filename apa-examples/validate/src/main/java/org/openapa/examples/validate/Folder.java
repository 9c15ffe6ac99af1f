package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A source that holds the documents in a folder and in the folders within, by name. Files and folders whose name begins with a dot are
 * left alone, and folders that are links are not entered.
 *
 * @param folder the folder
 * @param sources what knows which files in it are no documents, and what others hold
 */
record Folder(Path folder, Sources sources) implements Source {
    private static final ImmutableList<String> ENDINGS = ImmutableList.of(".json", ".ndjson", ".jsonl");

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
    }

    private void unavailable(Sink sink, IOException e) {
        boolean within = e instanceof FileSystemException it && it.getFile() != null;
        sink.unavailable(within ? ((FileSystemException) e).getFile() : folder.toString(), Bytes.reason(e));
    }

    /** {@return the documents, by name} */
    List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> isDocument(file) && Files.isRegularFile(file) && !isOther(file))
                    .sorted(Comparator.comparing(
                            file -> folder.relativize(file).toString().replace(File.separatorChar, '/')))
                    .toList();
        }
    }

    private boolean isDocument(Path file) {
        for (Path step : folder.relativize(file)) {
            if (step.toString().startsWith(".")) {
                return false;
            }
        }
        String name = file.getFileName().toString();
        String unpacked =
                name.endsWith(Sources.PACKED) ? name.substring(0, name.length() - Sources.PACKED.length()) : name;
        return ENDINGS.stream().anyMatch(unpacked::endsWith);
    }

    private boolean isOther(Path file) {
        return sources.others().contains(file.toAbsolutePath().normalize());
    }
}
