package org.openapa.examples.validate;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
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

        /** Is told why there is nothing to read: one of the codes of {@link Failure}, and words. */
        void unavailable(String name, String code, String reason);
    }

    /** An assessment where it stands, to be read by any thread and at any time. */
    interface Content {
        /** {@return the assessment, problems, or both} */
        Decoded<Assessment> decoded();

        /** {@return where in the text the parts of the document are} */
        ImmutableMap<Location, Position> locate(Collection<Location> locations);

        /**
         * {@return for a table, where in the text of its file the cells begin, by row and column, which positions and problems have
         * instead of line and column; else nothing}
         */
        default ImmutableMap<Position, Position> cells() {
            return ImmutableMap.of();
        }

        /** {@return what is known of an assessment that cannot be read} */
        default Glimpse glimpse() {
            return Glimpse.NONE;
        }
    }

    /**
     * An assessment that a source yields.
     *
     * @param name the file
     * @param line the line where it begins, or 0 where it is all of the file
     * @param content the assessment
     */
    record Reading(String name, int line, Content content) {}
}
