package org.openapa.examples.graderules;

import java.util.List;
import org.openapa.rules.grading.GradeSpace;
import org.openapa.rules.grading.GradeTable;

/** Three ways in which the made-up framework might find its overall mark from those of its parts. */
public final class OverallMark {
    /** Every table of marks there can be. */
    public static final GradeSpace<Part, Mark> SPACE = GradeSpace.of(Part.class, Mark.class);

    private OverallMark() {}

    /**
     * {@return the highest mark that three of the four parts reach}
     *
     * @param table a mark for each part
     */
    public static Mark reachedByThree(GradeTable<Part, Mark> table) {
        return table.highestReachedBy(3);
    }

    /**
     * {@return the highest mark that three parts reach, but no more than M2 while protection is at M1}
     *
     * @param table a mark for each part
     */
    public static Mark capped(GradeTable<Part, Mark> table) {
        Mark mark = reachedByThree(table);
        return table.get(Part.PROTECTION) == Mark.M1 && mark.compareTo(Mark.M2) > 0 ? Mark.M2 : mark;
    }

    /**
     * {@return the mean of the marks, halves rounded up} The wrong variant: protection at M1 does not hold it down.
     *
     * @param table a mark for each part
     */
    public static Mark roundedMean(GradeTable<Part, Mark> table) {
        List<Mark> marks = SPACE.grades();
        int sum = 0;
        for (Part part : Part.values()) {
            sum += marks.indexOf(table.get(part));
        }
        int parts = Part.values().length;
        return marks.get((2 * sum + parts) / (2 * parts));
    }
}
