package org.openapa.rules.grading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * One place where a law is broken, or where two outcomes differ: a table with its outcome, and what it is held against.
 *
 * <p>An outcome is a set: one grade for a function that gave one, none for a function that failed, and for a scheme the grades it
 * leaves. Immutable and thread-safe.
 *
 * @param table the table
 * @param outcome its outcome
 * @param otherTable the table beside it that the law compares it with, such as the one a step further; empty where there is none
 * @param otherOutcome the outcome of that table, or the other outcome of the same table; empty where there is none
 * @param note what else is to be said, such as the exception a function threw; empty if nothing is
 * @param <A> the areas
 * @param <G> the grades
 */
public record GradeCase<A extends Enum<A>, G extends Enum<G>>(
        GradeTable<A, G> table,
        ImmutableSet<G> outcome,
        Optional<GradeTable<A, G>> otherTable,
        Optional<ImmutableSet<G>> otherOutcome,
        String note) {
    /**
     * Refuses null.
     *
     * @param table the table
     * @param outcome its outcome
     * @param otherTable the table that it is compared with
     * @param otherOutcome the outcome it is compared with
     * @param note what else is to be said
     */
    public GradeCase {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(otherTable, "otherTable");
        Objects.requireNonNull(otherOutcome, "otherOutcome");
        Objects.requireNonNull(note, "note");
    }

    /**
     * {@return the case in words, such as "PROTECTION M1, CARE M3: M2", "PROTECTION M1, CARE M3: M3 -> M2" or, with a table beside it,
     * "PROTECTION M1, CARE M3: M2 -> PROTECTION M2, CARE M3: M4"}
     */
    @Override
    public String toString() {
        return table + ": " + Words.outcome(outcome)
                + otherOutcome
                        .map(other ->
                                " -> " + otherTable.map(beside -> beside + ": ").orElse("") + Words.outcome(other))
                        .orElse("")
                + (note.isEmpty() ? "" : " (" + note + ")");
    }

    static <A extends Enum<A>, G extends Enum<G>> GradeCase<A, G> smallest(ImmutableList<GradeCase<A, G>> cases) {
        if (cases.isEmpty()) {
            throw new NoSuchElementException("there is no case");
        }
        return cases.get(0);
    }
}
