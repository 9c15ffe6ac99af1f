package org.openapa.examples.validate;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A source that holds the documents in a folder and in the folders within, by name. Everything else is passed over and counted: hidden
 * folders, hidden documents, links to folders, files of other names, and settings, baselines, results and schemas of the program's own
 * formats. Hidden files that could not be documents are not counted.
 *
 * @param folder the folder, or a link to it
 * @param sources what knows which files in it are no documents, and what others hold
 */
record Folder(Path folder, Sources sources) implements Source {
    private static final ImmutableList<String> ENDINGS = ImmutableList.of(".json", ".ndjson", ".jsonl");

    private static final ImmutableList<String> OWN = ImmutableList.of(
            "{\"format\":\"apa-rules/",
            "{\"format\":\"apa-report/",
            "[{\"file\":\"",
            "{\"$schema\":\"https://json-schema.org/",
            "{\"$schema\":\"apa-rules-1.json\"");
    private static final int BEGINNING = 256;

    @Override
    public void read(Sink sink) {
        Contents contents = contents();
        sources.read().addAll(contents.folders);
        for (Path other : contents.others) {
            sources.seen().put(real(other), other);
        }
        contents.failures.forEach((file, e) -> sink.unavailable(file.toString(), Bytes.code(e), Bytes.reason(e)));
        if (contents.documents.isEmpty() && contents.failures.isEmpty()) {
            sink.unavailable(
                    folder.toString(),
                    Failure.EMPTY,
                    "no documents in it (*.json, *.ndjson, *.jsonl, or these with .gz)");
        }
        for (Path file : contents.documents) {
            sources.file(file).read(sink);
        }
    }

    /** {@return whether a file is one of the documents} */
    boolean holds(Path file) {
        Path there = real(file);
        for (Path document : documents()) {
            if (real(document).equals(there)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the documents, by name} */
    List<Path> documents() {
        return contents().documents;
    }

    private Contents contents() {
        Contents contents = new Contents();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, contents);
        } catch (IOException e) {
            contents.failures.put(folder, e);
        }
        contents.documents.sort(
                Comparator.comparing(file -> folder.relativize(file).toString().replace(File.separatorChar, '/')));
        return contents;
    }

    /** Sorts what is in the folder. */
    private final class Contents extends SimpleFileVisitor<Path> {
        private final List<Path> documents = new ArrayList<>();
        private final List<Path> others = new ArrayList<>();
        private final List<Path> folders = new ArrayList<>();
        private final Map<Path, IOException> failures = new LinkedHashMap<>();

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (!directory.equals(folder) && (isHidden(directory) || Files.isSymbolicLink(directory))) {
                others.add(directory);
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(real(directory));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean named = isNamedSo(file);
            boolean known = sources.others().contains(file.toAbsolutePath().normalize());
            if (!known && named && !isHidden(file) && isFile(file) && !isOwn(file)) {
                documents.add(file);
            } else if (!known && (named || !isHidden(file))) {
                others.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** Also called for a link to a folder that contains it. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!file.equals(folder) && Files.isSymbolicLink(file)) {
                others.add(file);
            } else {
                failures.put(file, e);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
            if (e != null) {
                failures.put(directory, e);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }

    /** {@return whether it is a file, or a link to one that is not there, which is reported when it is read} */
    private static boolean isFile(Path file) {
        return Files.isRegularFile(file) || (Files.isSymbolicLink(file) && Files.notExists(file));
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
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
            // Results without any are an empty array.
            return beginning.equals("[]") || OWN.stream().anyMatch(beginning::startsWith);
        } catch (IOException e) {
            // It is read later, and then it is said why it cannot be.
            return false;
        }
    }
}
