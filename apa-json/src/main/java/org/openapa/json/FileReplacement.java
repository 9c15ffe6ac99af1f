package org.openapa.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes a file such that at its path there is all of it or what was there before, whenever the machine stops. */
final class FileReplacement {
    private static final FileAttribute<?>[] NONE = {};
    private static final FileAttribute<?>[] OWNER_ONLY = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };

    private FileReplacement() {}

    /** Writes through a stream, which the content closes; where it throws, the file stays as it was. */
    static void write(Path file, Consumer<OutputStream> content) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no such folder, in which a file is to be written");
        }
        // In the same directory, since only within a file system is moving one step.
        Path path = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        Temporary temporary = new Temporary(path);
        try {
            temporary.create(target);
            content.accept(Files.newOutputStream(path, StandardOpenOption.WRITE));
            force(path, StandardOpenOption.WRITE);
            if (hasPermissions(target)) {
                Files.setPosixFilePermissions(path, Files.getPosixFilePermissions(target));
            }
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (Throwable e) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException f) {
                e.addSuppressed(f);
            }
            throw e;
        } finally {
            temporary.keep();
        }
        forceDirectory(target);
    }

    /** A file that is deleted when a signal ends the process before the file is in its place. */
    private static final class Temporary {
        private final Path path;
        private final Thread deletion = new Thread(this::delete);

        Temporary(Path path) {
            this.path = path;
        }

        /** Creates the file. Until it has the permissions of the file it is to replace, only its owner may read it. */
        synchronized void create(Path target) throws IOException {
            try {
                Runtime.getRuntime().addShutdownHook(deletion);
            } catch (IllegalStateException e) {
                // The process is ending already, and writes before it does.
            }
            Files.createFile(path, hasPermissions(target) ? OWNER_ONLY : NONE);
        }

        private synchronized void delete() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                // Nobody is left to be told.
            }
        }

        /** Deletes the file no longer when the process ends. */
        void keep() {
            try {
                Runtime.getRuntime().removeShutdownHook(deletion);
            } catch (IllegalStateException e) {
                // The process is ending.
            }
        }
    }

    private static boolean hasPermissions(Path file) throws IOException {
        return Files.isRegularFile(file)
                && Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    /** Makes the move last. Not every system can open a directory; those that cannot need not be told. */
    private static void forceDirectory(Path file) {
        try {
            force(file.resolveSibling("."), StandardOpenOption.READ);
        } catch (IOException e) {
            // The file is in its place.
        }
    }
}
