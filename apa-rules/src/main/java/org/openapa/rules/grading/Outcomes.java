package org.openapa.rules.grading;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openapa.model.internal.Excerpt;
import org.openapa.rules.internal.Isolation;

/**
 * The outcomes of a function or of a scheme on the tables of a space, each asked for once. An outcome is a mask of grades, 0 where
 * there is none. Not thread-safe; lives as long as one report is made.
 */
final class Outcomes<A extends Enum<A>, G extends Enum<G>> {
    /** What is asked. */
    sealed interface Source<A extends Enum<A>, G extends Enum<G>> {
        GradeSpace<A, G> space();

        /** {@return the grades as a mask; 0 for none} May throw whatever the user's code throws. */
        int ask(GradeTable<A, G> table);

        /** {@return why there is no grade, where nothing was thrown} */
        String whyNone();
    }

    record OfFunction<A extends Enum<A>, G extends Enum<G>>(
            GradeSpace<A, G> space, Function<? super GradeTable<A, G>, ? extends @Nullable G> function)
            implements Source<A, G> {
        @Override
        public int ask(GradeTable<A, G> table) {
            G grade = function.apply(table);
            return grade == null ? 0 : 1 << (space.digit(grade) - 1);
        }

        @Override
        public String whyNone() {
            return "null";
        }
    }

    /** The grades a scheme leaves for one area; the tables are of the other areas. */
    record OfScheme<A extends Enum<A>, G extends Enum<G>>(
            GradeSpace<A, G> space, GradingScheme<A, G> scheme, A area, int position) implements Source<A, G> {
        static <A extends Enum<A>, G extends Enum<G>> OfScheme<A, G> of(GradingScheme<A, G> scheme, A area) {
            return new OfScheme<>(
                    scheme.space().without(area), scheme, area, scheme.space().requirePosition(area));
        }

        @Override
        public int ask(GradeTable<A, G> table) {
            int left = space.allGrades();
            for (int objections : objections(table)) {
                left &= ~objections;
            }
            return left;
        }

        @Override
        public String whyNone() {
            return "";
        }

        int[] objections(GradeTable<A, G> table) {
            return scheme.objections(whole(table).digits(), position);
        }

        /** {@return the table in the scheme's own space, where the area has no grade} */
        GradeTable<A, G> whole(GradeTable<A, G> table) {
            byte[] others = table.digits();
            byte[] digits = new byte[others.length + 1];
            System.arraycopy(others, 0, digits, 0, position);
            System.arraycopy(others, position, digits, position + 1, others.length - position);
            return new GradeTable<>(scheme.space(), digits);
        }
    }

    /** Looks at one table. It may change the digits, if it restores them. */
    interface Visitor {
        void visit(byte[] digits, int outcome);
    }

    private final Source<A, G> source;
    private final List<GradeTable<A, G>> tables;
    private final int[] known;
    private final Map<GradeTable<A, G>, Integer> asked = new HashMap<>();

    Outcomes(Source<A, G> source) {
        this.source = source;
        this.tables = source.space().tables();
        this.known = new int[tables.size()];
        for (int i = 0; i < known.length; i++) {
            GradeTable<A, G> table = tables.get(i);
            known[i] = ask(table);
            if (source.space().isSampled()) {
                asked.put(table, known[i]);
            }
        }
    }

    Source<A, G> source() {
        return source;
    }

    GradeSpace<A, G> space() {
        return source.space();
    }

    /** Visits the tables in their order. */
    void each(Visitor visitor) {
        for (int i = 0; i < known.length; i++) {
            visitor.visit(tables.get(i).digits().clone(), known[i]);
        }
    }

    /** {@return the outcome of any complete table, also of one that is not in the sample} */
    int of(byte[] digits) {
        if (!space().isSampled()) {
            int grades = space().grades().size();
            int number = 0;
            for (byte digit : digits) {
                number = number * grades + digit - 1;
            }
            return known[number];
        }
        GradeTable<A, G> table = new GradeTable<>(space(), digits.clone());
        Integer outcome = asked.get(table);
        if (outcome == null) {
            outcome = ask(table);
            asked.put(table, outcome);
        }
        return outcome;
    }

    private int ask(GradeTable<A, G> table) {
        try {
            return source.ask(table);
        } catch (Throwable fault) {
            Isolation.rethrowIfFatal(fault);
            return 0;
        }
    }

    /** {@return whether the source says something of a table: an outcome, or that a scheme leaves none} */
    boolean answers(GradeTable<A, G> table) {
        try {
            return source.ask(table) != 0 || source instanceof OfScheme;
        } catch (Throwable fault) {
            Isolation.rethrowIfFatal(fault);
            return false;
        }
    }

    GradeCase<A, G> caseOf(byte[] digits, int outcome) {
        GradeTable<A, G> table = new GradeTable<>(space(), digits.clone());
        return new GradeCase<>(
                table, grades(outcome), Optional.empty(), Optional.empty(), outcome == 0 ? whyNone(table) : "");
    }

    GradeCase<A, G> caseOf(byte[] digits, int outcome, byte[] otherDigits, int otherOutcome) {
        return new GradeCase<>(
                new GradeTable<>(space(), digits.clone()),
                grades(outcome),
                Optional.of(new GradeTable<>(space(), otherDigits.clone())),
                Optional.of(grades(otherOutcome)),
                "");
    }

    ImmutableSet<G> grades(int mask) {
        return space().gradesIn(mask);
    }

    /** {@return why a table has no outcome: what was thrown, or what the source says} */
    String whyNone(GradeTable<A, G> table) {
        try {
            return source.ask(table) == 0 ? source.whyNone() : "";
        } catch (Throwable fault) {
            Isolation.rethrowIfFatal(fault);
            String message = fault.getMessage();
            return fault.getClass().getSimpleName()
                    + (message == null ? "" : ": " + Excerpt.printable(message, 2 * Excerpt.MAX_LENGTH));
        }
    }
}
