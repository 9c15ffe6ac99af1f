package org.openapa.rules.grading;

import com.google.common.math.IntMath;
import com.google.common.math.LongMath;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.openapa.rules.internal.Isolation;

/**
 * Says to which grades a constraint objects. The answers for every partial table of its scope are worked out once, unless they are
 * too many to keep.
 */
final class Objector<A extends Enum<A>, G extends Enum<G>> {
    private static final int MOST_KEPT = 1 << 20;

    private final GradeConstraint<A, G> constraint;
    private final GradeSpace<A, G> space;
    private final int[] scope;
    private final int[] strides;
    private volatile @Nullable Answers answers;

    /** For each partial table of the scope, by number: whether some completion holds, and whether some could not be judged. */
    private record Answers(BitSet possible, BitSet failed) {}

    Objector(GradeConstraint<A, G> constraint, GradeSpace<A, G> space) {
        this.constraint = constraint;
        this.space = space;
        this.scope = new int[constraint.scope().size()];
        this.strides = new int[scope.length];
        int base = space.grades().size() + 1;
        for (int i = 0; i < scope.length; i++) {
            scope[i] = space.requirePosition(constraint.scope().asList().get(i));
            // Saturated where the tables are too many to be numbered; then no number is asked for.
            strides[i] = IntMath.saturatedPow(base, scope.length - 1 - i);
        }
    }

    GradeConstraint<A, G> constraint() {
        return constraint;
    }

    boolean speaksOf(int position) {
        for (int inScope : scope) {
            if (inScope == position) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the grades of an area that no completion of the scope goes with, as a mask}
     *
     * @param digits a table; what it has for the area itself is ignored
     * @param area the area's place in the space
     */
    int objections(byte[] digits, int area) {
        if (!speaksOf(area)) {
            return 0;
        }
        byte[] asked = digits.clone();
        int mask = 0;
        for (int grade = 1; grade <= space.grades().size(); grade++) {
            asked[area] = (byte) grade;
            if (!isPossible(asked)) {
                mask |= 1 << (grade - 1);
            }
        }
        return mask;
    }

    /** {@return whether some completion of the scope holds} */
    boolean isPossible(byte[] digits) {
        int tables = IntMath.saturatedMultiply(strides[0], space.grades().size() + 1);
        if (tables > MOST_KEPT) {
            return search(digits);
        }
        Answers known = answers;
        if (known == null) {
            known = workOut(tables);
            answers = known;
        }
        int number = 0;
        for (int i = 0; i < scope.length; i++) {
            number += digits[scope[i]] * strides[i];
        }
        return known.possible().get(number) || (known.failed().get(number) && search(digits));
    }

    private Answers workOut(int tables) {
        Answers known = new Answers(new BitSet(tables), new BitSet(tables));
        // A table with one grade more has a greater number, so that it is known already.
        for (int number = tables - 1; number >= 0; number--) {
            int missing = firstMissing(number);
            if (missing < 0) {
                judge(number, known);
            } else {
                for (int grade = 1; grade <= space.grades().size(); grade++) {
                    int more = number + grade * strides[missing];
                    known.possible()
                            .set(
                                    number,
                                    known.possible().get(number)
                                            || known.possible().get(more));
                    known.failed()
                            .set(
                                    number,
                                    known.failed().get(number) || known.failed().get(more));
                }
            }
        }
        return known;
    }

    private int firstMissing(int number) {
        for (int i = 0; i < scope.length; i++) {
            if (digit(number, strides[i]) == GradeTable.ABSENT) {
                return i;
            }
        }
        return -1;
    }

    private byte digit(int number, int stride) {
        return (byte) (number / stride % (space.grades().size() + 1));
    }

    private void judge(int number, Answers known) {
        byte[] digits = new byte[space.areas().size()];
        for (int i = 0; i < scope.length; i++) {
            digits[scope[i]] = digit(number, strides[i]);
        }
        try {
            known.possible().set(number, constraint.holds(new GradeTable<>(space, digits)));
        } catch (Throwable fault) {
            Isolation.rethrowIfFatal(fault);
            known.failed().set(number);
        }
    }

    /** Goes through the completions one by one. */
    private boolean search(byte[] digits) {
        int missing = 0;
        for (int position : scope) {
            missing += digits[position] == GradeTable.ABSENT ? 1 : 0;
        }
        if (LongMath.saturatedPow(space.grades().size(), missing) > GradeSpace.LIMIT) {
            throw new IllegalStateException("constraint " + constraint + " has more than "
                    + GradeSpace.number(GradeSpace.LIMIT) + " completions where " + missing + " grades are missing");
        }
        Search search = new Search(digits.clone());
        if (search.from(0)) {
            return true;
        }
        if (search.fault != null) {
            throw cannotJudge(new GradeTable<>(space, digits), search.fault);
        }
        return false;
    }

    /** {@return whether a table with a grade for each area of the scope keeps the constraint, which is asked anew} */
    boolean holds(GradeTable<A, G> table) {
        try {
            return constraint.holds(table);
        } catch (Throwable fault) {
            Isolation.rethrowIfFatal(fault);
            throw cannotJudge(table, fault);
        }
    }

    private IllegalStateException cannotJudge(GradeTable<A, G> table, Throwable fault) {
        return new IllegalStateException("constraint " + constraint + " cannot be judged on " + table, fault);
    }

    private final class Search {
        private final byte[] digits;
        private @Nullable Throwable fault;

        Search(byte[] digits) {
            this.digits = digits;
        }

        boolean from(int index) {
            if (index == scope.length) {
                return holds();
            }
            int position = scope[index];
            if (digits[position] != GradeTable.ABSENT) {
                return from(index + 1);
            }
            boolean found = false;
            for (byte grade = 1; grade <= space.grades().size() && !found; grade++) {
                digits[position] = grade;
                found = from(index + 1);
            }
            digits[position] = GradeTable.ABSENT;
            return found;
        }

        private boolean holds() {
            try {
                return constraint.holds(new GradeTable<>(space, digits.clone()));
            } catch (Throwable e) {
                Isolation.rethrowIfFatal(e);
                fault = fault == null ? e : fault;
                return false;
            }
        }
    }
}
