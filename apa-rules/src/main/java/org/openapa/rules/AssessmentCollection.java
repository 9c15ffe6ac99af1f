package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;

/**
 * What collection rules see of many assessments: of each its subject, council, edition and grades, and what tells
 * councils under one number apart.
 *
 * <p>Small enough for a whole regime in memory: an entry takes some 320 bytes, and at most 400 whatever the letter holds.
 * Collections built from parts, in whatever order and however split, are equal: entries stand by edition, council and subject.
 *
 * <p>Immutable and thread-safe.
 */
public final class AssessmentCollection {
    private static final Comparator<Entry> ORDER = new Order();

    /** Over everything an entry has, so that entries in one place are equal. */
    private static final class Order implements Comparator<Entry> {
        @Override
        public int compare(Entry one, Entry other) {
            int order = one.edition().compareTo(other.edition());
            order = order != 0 ? order : text(one.council()).compareTo(text(other.council()));
            order = order != 0
                    ? order
                    : one.subject().name().compareTo(other.subject().name());
            order = order != 0
                    ? order
                    : one.grades().toString().compareTo(other.grades().toString());
            order = order != 0 ? order : text(one.number()).compareTo(text(other.number()));
            return order != 0 ? order : Long.compare(one.nameKey(), other.nameKey());
        }

        private static String text(Optional<LaNumber> number) {
            return number.isPresent() ? number.get().toString() : "";
        }
    }

    private final ImmutableList<Entry> entries;

    private AssessmentCollection(List<Entry> entries) {
        this.entries = ImmutableList.sortedCopyOf(ORDER, entries);
    }

    /**
     * One assessment in a collection.
     *
     * @param subject what it is called in reports
     * @param council the council's LA number by the register, or as the assessment gives it; nothing where neither has one
     * @param edition the edition
     * @param grades the grades, without labels
     * @param number the LA number that the assessment gives, or nothing
     * @param nameKey tells apart, under one number, names of different councils, and is good for comparing only; the same for every
     *     spelling of a name that the register finds, else a digest of the name's words; 0 where there is no number or no name, and
     *     where the register knows the number but finds no one council by the name
     */
    public record Entry(
            Subject subject,
            Optional<LaNumber> council,
            Edition edition,
            JudgementTable grades,
            Optional<LaNumber> number,
            long nameKey) {
        /**
         * Refuses null.
         *
         * @param subject what it is called in reports
         * @param council the council's LA number
         * @param edition the edition
         * @param grades the grades, without labels
         * @param number the LA number that the assessment gives
         * @param nameKey tells apart names of different councils under one number
         */
        public Entry {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(council, "council");
            Objects.requireNonNull(edition, "edition");
            Objects.requireNonNull(grades, "grades");
            Objects.requireNonNull(number, "number");
        }

        /** {@return subject, edition, council and grades, such as "Entry[row-17, 2005, council 873, SC2 ED4 CS3 CAP3]"} */
        @Override
        public String toString() {
            return "Entry[" + subject + ", " + edition + ", "
                    + council.map(found -> "council " + found).orElse("no council") + ", "
                    + (grades.isEmpty() ? "no grades" : grades) + "]";
        }
    }

    /**
     * {@return a builder of a collection without entries}
     *
     * @param register the register in which the councils of assessments are looked up
     */
    public static Builder builder(AuthorityRegister register) {
        return new Builder(Objects.requireNonNull(register, "register"));
    }

    /** {@return the entries by edition, council and subject} */
    public ImmutableList<Entry> entries() {
        return entries;
    }

    /** {@return the number of entries} */
    public int size() {
        return entries.size();
    }

    /** Compares the entries. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AssessmentCollection that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** {@return the number of entries in words} */
    @Override
    public String toString() {
        return "collection of " + entries.size() + " assessments";
    }

    /** Gathers assessments into a collection. For one thread; parts gathered by several are merged with {@link #addAll}. */
    public static final class Builder {
        private final AuthorityRegister register;
        private final List<Entry> entries = new ArrayList<>();

        private Builder(AuthorityRegister register) {
            this.register = register;
        }

        /**
         * {@return this builder, with an assessment more, whose subject is its council and edition}
         *
         * @param assessment the assessment, of which only keys and grades are kept
         */
        @CanIgnoreReturnValue
        public Builder add(Assessment assessment) {
            return add(Subject.of(assessment, register), assessment);
        }

        /**
         * {@return this builder, with an assessment more}
         *
         * @param subject the caller's own name for the assessment
         * @param assessment the assessment, of which only keys and grades are kept
         */
        @CanIgnoreReturnValue
        public Builder add(Subject subject, Assessment assessment) {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(assessment, "assessment");
            Optional<LaNumber> council = Subject.council(assessment, register);
            Optional<LaNumber> printed = assessment.authority().laNumber();
            // One number is kept once: mostly it is the council's, else perhaps another council's of the register.
            Optional<LaNumber> number = printed.equals(council)
                    ? council
                    : printed.flatMap(register::find)
                            .map(LocalAuthority::number)
                            .or(() -> printed);
            entries.add(new Entry(
                    subject,
                    council,
                    assessment.edition(),
                    JudgementTable.of(assessment.judgements().grades()),
                    number,
                    NameKey.of(assessment.authority(), register)));
            return this;
        }

        /**
         * {@return this builder, with the entries of another collection more}
         *
         * @param part a collection gathered elsewhere
         */
        @CanIgnoreReturnValue
        public Builder addAll(AssessmentCollection part) {
            entries.addAll(Objects.requireNonNull(part, "part").entries);
            return this;
        }

        /** {@return the collection} */
        public AssessmentCollection build() {
            return new AssessmentCollection(entries);
        }
    }
}
