package org.openapa.examples.graderules;

import static org.openapa.rules.grading.Law.boundedByParts;
import static org.openapa.rules.grading.Law.limiter;
import static org.openapa.rules.grading.Law.monotone;
import static org.openapa.rules.grading.Law.oneStep;
import static org.openapa.rules.grading.Law.total;
import static org.openapa.rules.grading.Law.unanimous;

import java.io.PrintStream;
import java.util.function.Function;
import org.openapa.rules.grading.GradeTable;
import org.openapa.rules.grading.Laws;

/** Tries the laws on the ways to find an overall mark, and prints what came of it. */
public final class Main {
    private Main() {}

    /**
     * Prints to standard output.
     *
     * @param args none
     */
    public static void main(String[] args) {
        print(System.out);
    }

    static void print(PrintStream out) {
        out.println("Capped, as decided:");
        out.println(laws(OverallMark::capped).breaks(oneStep(), 8).report());
        out.println();
        out.println("What the cap changes:");
        out.println(Laws.compare(OverallMark.SPACE, OverallMark::reachedByThree, OverallMark::capped));
        out.println();
        out.println("A rounded mean instead:");
        out.println(laws(OverallMark::roundedMean).report());
    }

    static Laws<Part, Mark> laws(Function<GradeTable<Part, Mark>, Mark> overall) {
        return Laws.of(OverallMark.SPACE, overall)
                .holds(boundedByParts(), unanimous(), monotone(), total())
                .holds(limiter(Part.PROTECTION, Mark.M1, Mark.M2));
    }
}
