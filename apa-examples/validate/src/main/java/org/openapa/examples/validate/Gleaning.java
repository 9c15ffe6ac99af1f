package org.openapa.examples.validate;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openapa.json.Decoded;
import org.openapa.json.Position;
import org.openapa.model.Assessment;
import org.openapa.rules.Severity;

/** Hands on whatever can be read of what sources yield, and says what cannot, in words and counts. */
final class Gleaning {
    private final PrintWriter err;
    private int whole;
    private int inPart;
    private int unreadable;
    private boolean unavailable;

    /**
     * Begins.
     *
     * @param err is told of problems
     */
    Gleaning(PrintWriter err) {
        this.err = err;
    }

    /** {@return what takes from sources, and hands on every assessment or what could be read of it} */
    Source.Sink to(Consumer<Assessment> assessments) {
        return new Source.Sink() {
            @Override
            public void take(Source.Reading document) {
                Decoded<Assessment> decoded = document.content().decoded();
                decoded.problems().forEach(problem -> print(Entry.of(document.name(), problem)));
                decoded.value().ifPresent(assessments);
                count(decoded);
            }

            @Override
            public void unavailable(String name, String code, String reason) {
                unreadable++;
                unavailable = true;
                print(new Entry(name, Position.UNKNOWN, Severity.ERROR, code, "", reason));
            }
        };
    }

    private void count(Decoded<Assessment> decoded) {
        if (decoded.value().isEmpty()) {
            unreadable++;
        } else if (decoded.complete()) {
            whole++;
        } else {
            inPart++;
        }
    }

    /** Refuses to replace what an earlier run has written where a source could not be read at all. */
    void checkReplacing(@Nullable Path output) {
        if (unavailable && output != null && Files.isRegularFile(output)) {
            throw Refusal.of(output + "  not replaced, since not everything could be read");
        }
    }

    /** {@return the exit status: whether all was read} */
    int status() {
        return inPart + unreadable == 0 ? 0 : Main.FAILED;
    }

    /** {@return the counts in one line, such as "12 written, 1 of them in part, 2 unreadable"} */
    @Override
    public String toString() {
        return whole + inPart + " written, " + (inPart == 0 ? "" : inPart + " of them in part, ") + unreadable
                + " unreadable";
    }

    private void print(Entry entry) {
        err.println(Printable.of(Entry.heading(entry.place(), entry.severity().name(), entry.code(), entry.pointer())));
        err.println(Entry.INDENT + Printable.of(entry.message()));
    }
}
