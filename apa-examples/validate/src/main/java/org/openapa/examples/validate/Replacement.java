package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a file so that there is always all of it or what was there before. */
final class Replacement {
    private static final FileAttribute<?>[] NONE = {};
    private static final FileAttribute<?>[] OWNER_ONLY = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };

    /** Other names of files that are open, such as that of standard output, which may be a file that others write to as well. */
    private static final ImmutableList<String> OPEN_FILES =
            ImmutableList.of("/dev/stdout", "/dev/stderr", "/dev/fd", "/proc");

    private Replacement() {}

    /** Writes to a file, if there is one, else to standard output. */
    static void write(@Nullable Path file, PrintWriter standardOutput, Consumer<PrintWriter> content) {
        if (file == null) {
            content.accept(standardOutput);
            standardOutput.flush();
        } else {
            write(file, content);
        }
    }

    /** Writes through a writer; where that fails, the file stays as it was, and the failure is refused in words. */
    static void write(Path file, Consumer<PrintWriter> content) {
        try {
            // Behind a link; a device or a pipe is written to, not replaced.
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                write(content, file, StandardOpenOption.WRITE);
                return;
            }
            if (OPEN_FILES.stream().anyMatch(file.toAbsolutePath()::startsWith)) {
                throw new IOException("an open file of another name; for standard output, leave out the option");
            }
            Path target = target(file);
            // Beside it, since only within a file system is moving one step.
            try (Temporary temporary = new Temporary(
                    target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp"))) {
                temporary.create(target);
                write(content, temporary.path, StandardOpenOption.WRITE);
                keepPermissions(target, temporary.path);
                Files.move(temporary.path, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (NoSuchFileException e) {
            throw Refusal.of(file + "  cannot be written: no such folder");
        } catch (IOException e) {
            throw Refusal.of(file + "  cannot be written: " + Bytes.reason(e));
        }
    }

    /** {@return the file itself, behind links, whether it is there or not} */
    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        return Files.isSymbolicLink(file)
                ? file.toAbsolutePath().resolveSibling(Files.readSymbolicLink(file))
                : file.toAbsolutePath();
    }

    /** A file that is deleted when it is closed, and when a signal ends the process before that. */
    private static final class Temporary implements AutoCloseable {
        private final Path path;
        private final Thread deletion = new Thread(this::stop);

        Temporary(Path path) {
            this.path = path;
        }

        /** Creates the file. Until it has the permissions of the file it is to replace, only its owner may read it. */
        synchronized void create(Path target) throws IOException {
            Runtime.getRuntime().addShutdownHook(deletion);
            Files.createFile(path, hasPermissions(target) ? OWNER_ONLY : NONE);
        }

        private synchronized void stop() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                // Nobody is left to be told.
            }
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
            try {
                Runtime.getRuntime().removeShutdownHook(deletion);
            } catch (IllegalStateException e) {
                // The process is ending.
            }
        }
    }

    private static boolean hasPermissions(Path file) throws IOException {
        return Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    /** Lets a file be read by those alone who may read the one it is to replace. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        if (hasPermissions(from)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void write(Consumer<PrintWriter> content, Path file, OpenOption... how) throws IOException {
        try (PrintWriter out = new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file, how), StandardCharsets.UTF_8)))) {
            content.accept(out);
            if (out.checkError()) {
                throw new IOException("the disk may be full");
            }
        }
    }
}
