package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Something that keeps a command from being carried out, in lines for a person. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<String> lines;

    private Refusal(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = lines.stream().map(Printable::of).collect(ImmutableList.toImmutableList());
    }

    static Refusal of(List<String> lines) {
        return new Refusal(lines);
    }

    static Refusal of(String line) {
        return new Refusal(ImmutableList.of(line));
    }

    /** {@return what is wrong, printable} */
    ImmutableList<String> lines() {
        return lines;
    }
}
