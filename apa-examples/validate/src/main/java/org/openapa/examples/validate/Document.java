package org.openapa.examples.validate;

import java.io.IOException;
import java.io.InputStream;
import org.openapa.json.ApaJson;
import org.openapa.json.Limits;

/**
 * A source that holds one assessment.
 *
 * @param name how results name it
 * @param stream opens it
 */
record Document(String name, Opener stream) implements Source {
    /** Standard input, in results. */
    static final String STANDARD_INPUT = "(standard input)";

    /** The assessment that comes with the program. */
    static final String BUILT_IN = "cambridgeshire-2005.json";

    private static final ApaJson JSON = ApaJson.strict().keepingReadable();

    /** Opens a stream. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
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

    byte[] bytes() throws IOException {
        try (InputStream in = stream.open()) {
            return Bytes.read(in, Limits.standard().recordBytes());
        }
    }

    @Override
    public void read(Sink sink) {
        byte[] bytes;
        try {
            bytes = bytes();
        } catch (IOException e) {
            sink.unavailable(name, Bytes.reason(e));
            return;
        }
        sink.take(new Reading(name, 0, JSON.readAssessment(bytes), locations -> JSON.locate(bytes, locations)));
    }
}
