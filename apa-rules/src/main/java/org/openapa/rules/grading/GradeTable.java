package org.openapa.rules.grading;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Grades of the areas of a {@link GradeSpace}, all of them or some.
 *
 * <p>The natural order is that of the space: the first area decides, then the second, and so on; a worse grade comes before a better
 * one, and no grade before any. Only tables with the same areas and grades can be compared.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <A> the areas
 * @param <G> the grades
 */
public final class GradeTable<A extends Enum<A>, G extends Enum<G>> implements Comparable<GradeTable<A, G>> {
    static final String NO_GRADES = "no grades";
    /** What stands for an area without a grade; the worst grade is 1. */
    static final byte ABSENT = 0;

    private final GradeSpace<A, G> space;
    private final byte[] digits;

    /** Keeps the array: whoever passes it never changes it again. */
    GradeTable(GradeSpace<A, G> space, byte[] digits) {
        this.space = space;
        this.digits = digits;
    }

    /** {@return the areas and grades this table is made of} */
    public GradeSpace<A, G> space() {
        return space;
    }

    /**
     * {@return the grade of an area that has one}
     *
     * @param area the area
     * @throws NoSuchElementException if the area has no grade here, or is not in the space; {@link #grade} asks
     */
    public G get(A area) {
        int position = space.position(area);
        if (position < 0 || digits[position] == ABSENT) {
            throw new NoSuchElementException("no grade for " + area + " in " + this);
        }
        return space.grades().get(digits[position] - 1);
    }

    /**
     * {@return the grade of an area, or nothing}
     *
     * @param area the area
     */
    public Optional<G> grade(A area) {
        int position = space.position(area);
        return position < 0 || digits[position] == ABSENT ? Optional.empty() : Optional.of(get(area));
    }

    /** {@return the areas that have a grade, in the order of the space} */
    public ImmutableSet<A> areas() {
        ImmutableSet.Builder<A> graded = ImmutableSet.builder();
        for (int i = 0; i < digits.length; i++) {
            if (digits[i] != ABSENT) {
                graded.add(space.areas().get(i));
            }
        }
        return graded.build();
    }

    /** {@return whether every area of the space has a grade} */
    public boolean isComplete() {
        return isComplete(space.areas());
    }

    /**
     * {@return whether each of these areas has a grade}
     *
     * @param areas the areas asked about
     */
    public boolean isComplete(Collection<A> areas) {
        Objects.requireNonNull(areas, "areas");
        for (A area : areas) {
            int position = space.position(area);
            if (position < 0 || digits[position] == ABSENT) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return this table with another grade for one area}
     *
     * @param area the area
     * @param grade its grade from now on
     * @throws IllegalArgumentException if the area is not in the space
     */
    public GradeTable<A, G> with(A area, G grade) {
        return withDigit(space.requirePosition(area), space.digit(grade));
    }

    /**
     * {@return this table without the grade of one area}
     *
     * @param area the area; without effect if it has no grade
     */
    public GradeTable<A, G> without(A area) {
        int position = space.position(area);
        return position < 0 ? this : withDigit(position, ABSENT);
    }

    /**
     * {@return this table with no grades but those of these areas}
     *
     * @param areas the areas whose grades are kept
     */
    public GradeTable<A, G> only(Collection<A> areas) {
        Objects.requireNonNull(areas, "areas");
        byte[] kept = new byte[digits.length];
        for (A area : areas) {
            int position = space.position(area);
            if (position >= 0) {
                kept[position] = digits[position];
            }
        }
        return new GradeTable<>(space, kept);
    }

    /**
     * {@return the highest grade that at least so many areas reach, where a better grade reaches a worse one}
     *
     * <p>Norfolk's outcomes of 2007 were 3, 3, 2, 3 and 2: three of them reach 3, and four reach 2.
     *
     * @param areas how many areas have to reach it, from 1 to the number of areas that have a grade
     * @throws IllegalArgumentException if fewer areas than that have a grade, or the number is not positive
     */
    public G highestReachedBy(int areas) {
        int[] reaching = new int[space.grades().size() + 1];
        int graded = 0;
        for (byte digit : digits) {
            reaching[digit]++;
            graded += digit == ABSENT ? 0 : 1;
        }
        Preconditions.checkArgument(
                areas >= 1 && areas <= graded, "%s areas cannot reach a grade where %s have one", areas, graded);
        int grade = reaching.length - 1;
        for (int reached = reaching[grade]; reached < areas; reached += reaching[grade]) {
            grade--;
        }
        return space.grades().get(grade - 1);
    }

    /**
     * {@inheritDoc} In the order of the space.
     *
     * @throws IllegalArgumentException if the other table has other areas or grades
     */
    @Override
    public int compareTo(GradeTable<A, G> other) {
        Objects.requireNonNull(other, "other");
        space.requireShapeOf(other);
        return Arrays.compare(digits, other.digits);
    }

    /** Compares areas and grades; whether a space is sampled does not matter. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GradeTable<?, ?> that
                && Arrays.equals(digits, that.digits)
                && space.hasShapeOf(that.space);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(digits);
    }

    /** {@return areas and grades, such as "PROTECTION M1, CARE M3", or "no grades"} {@link GradeSpace#parse} reads it back. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length; i++) {
            if (digits[i] != ABSENT) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(space.areas().get(i))
                        .append(' ')
                        .append(space.grades().get(digits[i] - 1));
            }
        }
        return text.isEmpty() ? NO_GRADES : text.toString();
    }

    /** {@return the places of the grades, counted from 1, in the order of the space; not to be changed} */
    byte[] digits() {
        return digits;
    }

    private GradeTable<A, G> withDigit(int position, byte digit) {
        byte[] changed = digits.clone();
        changed[position] = digit;
        return new GradeTable<>(space, changed);
    }
}
