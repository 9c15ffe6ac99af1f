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
        return magic == GZIP_MAGIC ? new Unpacked(new Parts(buffered)) : buffered;
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

    /** A packed stream that knows whether there is more, which Java asks at the end of a part, and which bytes Java read to find out. */
    @SuppressWarnings("InputStreamSlowMultibyteRead") // The stream it reads from has that method.
    private static final class Parts extends FilterInputStream {
        /** How many bytes were read one by one since packed bytes were read. */
        private int single;

        /** The last of them that is not zero, counted from 1. */
        private int lastNotZero;

        Parts(InputStream buffered) {
            super(buffered);
        }

        @Override
        public int available() throws IOException {
            in.mark(1);
            int next = in.read();
            in.reset();
            return next < 0 ? 0 : 1;
        }

        /** Trailers and headers are read in this way, and what is packed is not. */
        @Override
        public int read() throws IOException {
            int next = in.read();
            single++;
            lastNotZero = next > 0 ? single : lastNotZero;
            return next;
        }
    }

    /**
     * Unpacks one part or several. Zeros may follow the last part, as gzip allows. Java ignores anything else that follows; here it is
     * damage.
     */
    private static final class Unpacked extends GZIPInputStream {
        private static final int TRAILER = 8;

        private final Parts parts;

        Unpacked(Parts parts) throws IOException {
            super(parts);
            this.parts = parts;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read < 0 && !areZerosLeft()) {
                throw new ZipException("something follows that is not packed");
            }
            return read;
        }

        @Override
        protected void fill() throws IOException {
            super.fill();
            parts.single = 0;
            parts.lastNotZero = 0;
        }

        private boolean areZerosLeft() throws IOException {
            int behind = inf.getRemaining() - TRAILER;
            for (int i = len - Math.max(0, behind); i < len; i++) {
                if (buf[i] != 0) {
                    return false;
                }
            }
            int next = parts.read();
            while (next == 0) {
                next = parts.read();
            }
            // The rest of the trailer was read one by one too.
            return next < 0 && parts.lastNotZero <= Math.max(0, -behind);
        }
    }

    /** Stops where there is too much anyway, so that a file of any size takes little memory. */
    static byte[] read(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Failure(Failure.TOO_LARGE, "larger than " + most + " bytes");
        }
        return bytes;
    }

    /** {@return the code of why reading failed} */
    static String code(IOException e) {
        return e instanceof Failure it
                ? it.code()
                : e instanceof NoSuchFileException
                        ? Failure.MISSING
                        : isDamage(e) ? Failure.DAMAGED : Failure.UNAVAILABLE;
    }

    private static boolean isDamage(IOException e) {
        return e instanceof ZipException || e instanceof EOFException;
    }

    /** {@return why reading or writing failed} */
    static String reason(IOException e) {
        String message = e.getMessage();
        return e instanceof NoSuchFileException
                ? "no such file"
                : e instanceof AccessDeniedException
                        ? "permission denied"
                        : isDamage(e) ? "packed with gzip, and damaged" : message == null ? e.toString() : message;
    }
}
