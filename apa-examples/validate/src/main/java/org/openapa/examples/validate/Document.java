package org.openapa.examples.validate;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.openapa.json.ApaJson;
import org.openapa.json.Decoded;
import org.openapa.json.Limits;
import org.openapa.json.Position;
import org.openapa.json.StreamRecord;
import org.openapa.model.Assessment;
import org.openapa.rules.Location;

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

    /** A document by itself. */
    private static final class Whole implements Content {
        private final byte[] bytes;

        Whole(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public Decoded<Assessment> decoded() {
            return JSON.readAssessment(bytes);
        }

        @Override
        public ImmutableMap<Location, Position> locate(Collection<Location> locations) {
            return JSON.locate(bytes, locations);
        }

        @Override
        public Glimpse glimpse() {
            return Glimpse.of(bytes);
        }
    }

    /** One of the documents in a stream. */
    private record Line(StreamRecord record) implements Content {
        @Override
        public Decoded<Assessment> decoded() {
            return record.decoded();
        }

        @Override
        public ImmutableMap<Location, Position> locate(Collection<Location> locations) {
            return record.locate(locations);
        }

        @Override
        public Glimpse glimpse() {
            return Glimpse.of(record.bytes());
        }
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
            String other = mayBeJson(head) ? null : FileKind.of(head);
            if (other != null) {
                throw new Failure(Failure.OTHER_KIND, other);
            }
            if (lines || Several.areIn(head)) {
                records(new SequenceInputStream(new ByteArrayInputStream(head), in), sink);
            } else if (head.length > MOST) {
                throw new Failure(Failure.TOO_LARGE, "larger than " + MOST + " bytes");
            } else {
                sink.take(new Reading(name, 0, new Whole(head)));
            }
        } catch (IOException e) {
            unavailable(e, sink);
        } catch (UncheckedIOException e) {
            unavailable(e.getCause() == null ? new IOException(e) : e.getCause(), sink);
        }
    }

    /** Most documents are seen to be JSON by their first character, for which nothing more is loaded. */
    private static boolean mayBeJson(byte[] head) {
        return head.length > 1 && (head[0] == '[' || (head[0] == '{' && head[1] != '\\'));
    }

    private void unavailable(IOException e, Sink sink) {
        sink.unavailable(name, Bytes.code(e), Bytes.reason(e));
    }

    private void records(InputStream in, Sink sink) throws IOException {
        boolean empty = true;
        for (StreamRecord record : JSON.readAll(in)) {
            empty = false;
            sink.take(new Reading(name, record.position().line(), new Line(record)));
        }
        if (empty) {
            throw new Failure(Failure.EMPTY, "no assessments in it");
        }
    }
}
