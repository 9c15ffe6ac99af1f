package org.openapa.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes a file such that at its path there is all of it or what was there before, whenever the machine stops. */
final class FileReplacement {
    private FileReplacement() {}

    /** Writes through a stream, which the content closes; where it throws, the file stays as it was. */
    static void write(Path file, Consumer<OutputStream> content) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no such folder, in which a file is to be written");
        }
        // In the same directory, since only within a file system is moving one step.
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            content.accept(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            force(temporary, StandardOpenOption.WRITE);
            keepPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (Throwable e) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException f) {
                e.addSuppressed(f);
            }
            throw e;
        }
        forceDirectory(target);
    }

    /** Lets a file be read by those alone who may read the one it is to replace. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from)
                && Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
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
