package org.openapa.examples.validate;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.function.Supplier;
import org.openapa.json.Decoded;
import org.openapa.json.Position;
import org.openapa.model.Assessment;
import org.openapa.rules.Location;

/** Somewhere that assessments come from: a file, a folder, a stream. */
interface Source {
    /** Hands all it has to a sink, in order. */
    void read(Sink sink);

    /** Takes what sources yield. */
    interface Sink {
        /** Takes an assessment, or what could be read of it. */
        void take(Reading document);

        /** Is told why there is nothing to read. */
        void unavailable(String name, String reason);
    }

    /** Knows where in the text the parts of a document are. */
    interface Locator {
        ImmutableMap<Location, Position> locate(Collection<Location> locations);
    }

    /**
     * An assessment where it stands, to be read by any thread and at any time.
     *
     * @param name the file
     * @param line the line where it begins, or 0 where it is all of the file
     * @param decoded reads it: the assessment, problems, or both
     * @param locator finds places in it
     */
    record Reading(String name, int line, Supplier<Decoded<Assessment>> decoded, Locator locator) {}
}
