package org.openapa.examples.validate;

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
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a file so that there is always all of it or what was there before. */
final class Replacement {
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
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            // Beside it, since only within a file system is moving one step.
            Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                write(content, temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                keepPermissions(target, temporary);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (NoSuchFileException e) {
            throw Refusal.of(file + "  cannot be written: no such folder");
        } catch (IOException e) {
            throw Refusal.of(file + "  cannot be written: " + Bytes.reason(e));
        }
    }

    /** Lets a file be read by those alone who may read the one it is to replace. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
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
