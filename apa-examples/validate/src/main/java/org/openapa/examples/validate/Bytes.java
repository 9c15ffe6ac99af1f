package org.openapa.examples.validate;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens and reads files, and says in a few words why that fails. */
final class Bytes {
    private static final int GZIP_MAGIC = 0x1f8b;

    private Bytes() {}

    /** {@return the bytes of a file, unpacked if they are packed with gzip} */
    static InputStream open(Path file) throws IOException {
        return open(file, Progress.NONE);
    }

    /** {@return the bytes of a file, unpacked if they are packed with gzip; as they are packed, they are counted} */
    static InputStream open(Path file, Progress progress) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("is a directory");
        }
        InputStream in = new BufferedInputStream(progress.counted(new Whole(Files.newInputStream(file))));
        try {
            return unpacked(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** {@return what the stream holds, unpacked if it is packed with gzip: no JSON begins as that does} */
    static InputStream unpacked(InputStream in) throws IOException {
        InputStream buffered = in.markSupported() ? in : new BufferedInputStream(in);
        buffered.mark(2);
        int magic = buffered.read() << 8 | buffered.read();
        buffered.reset();
        return magic == GZIP_MAGIC ? new Unpacked(new Ahead(buffered)) : buffered;
    }

    /** A file that may be a pipe, of which nobody knows how much is there; on Java 17 the question fails. */
    private static final class Whole extends FilterInputStream {
        Whole(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }
    }

    /** A stream that knows whether there is more, by which it is told whether another packed part follows. */
    private static final class Ahead extends FilterInputStream {
        Ahead(InputStream buffered) {
            super(buffered);
        }

        @Override
        public int available() throws IOException {
            in.mark(1);
            int next = in.read();
            in.reset();
            return next < 0 ? 0 : 1;
        }
    }

    /** What is packed, in one part or several. What follows a part and is none is passed over by Java; it is damage. */
    private static final class Unpacked extends GZIPInputStream {
        private static final int TRAILER = 8;

        Unpacked(InputStream in) throws IOException {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read < 0 && (inf.getRemaining() > TRAILER || in.read() >= 0)) {
                throw new ZipException("something follows that is not packed");
            }
            return read;
        }
    }

    /** Stops where there is too much anyway, so that a file of any size takes little memory. */
    static byte[] read(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new IOException("larger than " + most + " bytes");
        }
        return bytes;
    }

    /** {@return why reading or writing failed} */
    static String reason(IOException e) {
        String message = e.getMessage();
        return e instanceof NoSuchFileException
                ? "no such file"
                : e instanceof AccessDeniedException
                        ? "permission denied"
                        : e instanceof ZipException || e instanceof EOFException
                                ? "packed with gzip, and damaged"
                                : message == null ? e.toString() : message;
    }
}
