package org.openapa.model;

import java.util.Objects;
import org.openapa.model.internal.Codes;

/**
 * A grade on the assessment's four-point scale: 4 is best, 1 is worst.
 *
 * <p>Constants stand in ascending order, so that {@code compareTo} and {@link #isAtLeast} say which grade is better. A grade
 * has no label of its own: labels belong to an edition's {@link DescriptorScale}.
 *
 * <p>Beware of Ofsted's school inspections, whose scale runs the other way (1 is best). A number from such a scale must not be
 * given to {@link #of(int)}; {@link #ofScaleWhereOneIsBest(int)} converts it.
 *
 * <p>Immutable and thread-safe.
 */
public enum Grade {
    /** 1, the worst: in 2005 "a service that does not deliver minimum requirements for users". */
    GRADE_1(1),
    /** 2: in 2005 "a service that delivers only minimum requirements for users". */
    GRADE_2(2),
    /** 3: in 2005 "a service that consistently delivers above minimum requirements for users". */
    GRADE_3(3),
    /** 4, the best: in 2005 "a service that delivers well above minimum requirements for users". */
    GRADE_4(4);

    private static final Grade[] BY_NUMBER = values();
    private static final Codes<Grade> CODES = Codes.of("grade", BY_NUMBER);

    private final int number;

    Grade(int number) {
        this.number = number;
    }

    /**
     * {@return the grade with this number on the assessment's own scale, where 4 is best} The one way from a number to a grade.
     *
     * @param number 1 to 4, such as 3 for Cambridgeshire's children's services in 2005
     * @throws IllegalArgumentException if the number is not 1 to 4
     */
    public static Grade of(int number) {
        return BY_NUMBER[onScale(number) - 1];
    }

    /**
     * {@return the grade that stands as far from the best as this number does on a scale where 1 is best and 4 is worst}
     *
     * <p>For numbers of school inspections and other scales that run the other way: 1 becomes {@link #GRADE_4}. An assessment
     * letter never prints such numbers.
     *
     * @param number 1 (best) to 4 (worst)
     * @throws IllegalArgumentException if the number is not 1 to 4
     */
    public static Grade ofScaleWhereOneIsBest(int number) {
        return BY_NUMBER[4 - onScale(number)];
    }

    private static int onScale(int number) {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("unknown grade " + number + "; " + CODES.expected());
        }
        return number;
    }

    /**
     * {@return the grade whose digit the text is} The reverse of {@link #toString()}.
     *
     * @param text "1", "2", "3" or "4"
     * @throws IllegalArgumentException for any other text
     */
    public static Grade parse(String text) {
        Objects.requireNonNull(text, "text");
        return CODES.parse(text);
    }

    /** {@return the number as letters print it, 1 (worst) to 4 (best)} */
    public int number() {
        return number;
    }

    /**
     * {@return whether this grade is the other one or better}
     *
     * @param other the grade to reach
     */
    public boolean isAtLeast(Grade other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) >= 0;
    }

    /** {@return the number as one digit, such as "3"} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
