package org.openapa.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes documents in UTF-8 of what a writer says. Apart from {@link ApaJson}, so that who only reads loads nothing of Jackson. */
final class Output {
    /** Writes one document. */
    @FunctionalInterface
    interface Writer {
        void write(JsonGenerator out) throws IOException;
    }

    /** Writes one document that can be read back. */
    @FunctionalInterface
    interface Document {
        void write(Sink out) throws IOException;
    }

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    /** Keeps the pieces that a generator hands on, some thousand bytes each; most documents are one. */
    private static final class Pieces extends OutputStream {
        private final List<byte[]> pieces = new ArrayList<>(1);

        @Override
        public void write(int one) {
            pieces.add(new byte[] {(byte) one});
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            pieces.add(Arrays.copyOfRange(bytes, from, from + length));
        }

        byte[] joined() {
            return pieces.size() == 1 ? pieces.get(0) : Bytes.concat(pieces.toArray(new byte[0][]));
        }
    }

    /** Passes on as many bytes as a reader takes. */
    private static final class Bounded extends OutputStream {
        private final OutputStream out;
        private final int most;
        private int left;

        Bounded(OutputStream out, int most) {
            this.out = out;
            this.most = most;
            this.left = most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > left) {
                throw new IOException("the document is beyond " + most + " bytes (limit " + Limits.RECORD_BYTES + ")");
            }
            left -= length;
            out.write(bytes, from, length);
        }
    }

    private Output() {}

    /**
     * {@return the document, which a reader within these limits takes}
     *
     * @param pretty whether each property and item gets a line of its own
     * @param limits how much it may hold
     * @param writer writes the document
     * @throws IllegalArgumentException if it could not be read back
     */
    static byte[] bytes(boolean pretty, Limits limits, Document writer) {
        Pieces pieces = new Pieces();
        write(pretty, limits, writer, pieces);
        return pieces.joined();
    }

    /**
     * Makes a document that a reader within these limits takes, behind what there is already.
     *
     * @param pretty whether each property and item gets a line of its own
     * @param limits how much it may hold
     * @param writer writes the document
     * @param bytes where it is made; where this throws, a part of it may be
     * @throws IllegalArgumentException if it could not be read back
     */
    static void write(boolean pretty, Limits limits, Document writer, OutputStream bytes) {
        write(pretty, out -> writer.write(new Sink(out, limits)), new Bounded(bytes, limits.recordBytes()));
    }

    /**
     * {@return the document, whatever its size}
     *
     * @param pretty whether each property and item gets a line of its own
     * @param writer writes the document
     * @throws IllegalArgumentException if a text holds half a surrogate pair
     */
    static byte[] bytes(boolean pretty, Writer writer) {
        Pieces pieces = new Pieces();
        write(pretty, writer, pieces);
        return pieces.joined();
    }

    /**
     * Makes the document, behind what there is already.
     *
     * @param pretty whether each property and item gets a line of its own
     * @param writer writes the document
     * @param bytes where it is made; where this throws, a part of it may be
     * @throws IllegalArgumentException if a text holds half a surrogate pair
     */
    static void write(boolean pretty, Writer writer, OutputStream bytes) {
        try (JsonGenerator out = generator(pretty, bytes)) {
            writer.write(out);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot be written: " + e.getMessage(), e);
        }
    }

    /** {@return a generator that writes UTF-8} */
    static JsonGenerator generator(boolean pretty, OutputStream bytes) throws IOException {
        JsonGenerator out = FACTORY.createGenerator(bytes, JsonEncoding.UTF8);
        out.enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
        return pretty ? out.setPrettyPrinter(PRETTY.createInstance()) : out;
    }
}
