package org.openapa.examples.validate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import org.openapa.json.ApaJson;
import org.openapa.json.Limits;
import org.openapa.json.StreamRecord;

/**
 * A source in one file or stream: one assessment, or several as an array or as a line each. Which it is, is seen from how it begins.
 *
 * @param name how results name it
 * @param lines whether it has a line for each assessment, however it begins
 * @param stream opens it
 */
record Document(String name, boolean lines, Opener stream) implements Source {
    /** Standard input, in results. */
    static final String STANDARD_INPUT = "(standard input)";

    /** The assessment that comes with the program. */
    static final String BUILT_IN = "cambridgeshire-2005.json";

    private static final ApaJson JSON = ApaJson.strict().keepingReadable();
    private static final int MOST = Limits.standard().recordBytes();

    /** Opens a stream. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    Document(String name, Opener stream) {
        this(name, false, stream);
    }

    static Document builtIn() {
        return new Document(BUILT_IN, () -> {
            InputStream in = Document.class.getResourceAsStream(BUILT_IN);
            if (in == null) {
                throw new IOException("missing from the program");
            }
            return in;
        });
    }

    @Override
    public void read(Sink sink) {
        try (InputStream in = stream.open()) {
            // No more than that of a file of any size, so that it takes little memory.
            byte[] head = in.readNBytes(MOST + 1);
            if (lines || Several.areIn(head)) {
                records(new SequenceInputStream(new ByteArrayInputStream(head), in), sink);
            } else if (head.length > MOST) {
                throw new IOException("larger than " + MOST + " bytes");
            } else {
                sink.take(new Reading(name, 0, () -> JSON.readAssessment(head), places -> JSON.locate(head, places)));
            }
        } catch (IOException e) {
            sink.unavailable(name, Bytes.reason(e));
        } catch (UncheckedIOException e) {
            sink.unavailable(name, e.getCause() == null ? e.toString() : Bytes.reason(e.getCause()));
        }
    }

    private void records(InputStream in, Sink sink) throws IOException {
        boolean empty = true;
        for (StreamRecord record : JSON.readAll(in)) {
            empty = false;
            sink.take(new Reading(name, record.position().line(), record::decoded, record::locate));
        }
        if (empty) {
            throw new IOException("no assessments in it");
        }
    }
}
