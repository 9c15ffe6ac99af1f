package org.openapa.testkit.internal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.rules.grading.ApaGrading;
import org.openapa.rules.grading.GradeTable;

/** Tables of final judgements. */
final class Tables {
    private static final ImmutableList<Grade> GRADES = ImmutableList.copyOf(Grade.values());
    private static final ImmutableList<JudgementArea> OUTCOMES = Stream.of(JudgementArea.values())
            .filter(area -> area.outcome().isPresent())
            .collect(toImmutableList());

    /** Complete tables that no grading rule speaks of; made when first asked for. */
    private static final class Clean {
        static final ImmutableMap<Edition, ImmutableList<JudgementTable>> TABLES =
                Maps.toMap(Arrays.asList(Edition.values()), Clean::tables);

        private static ImmutableList<JudgementTable> tables(Edition edition) {
            return ApaGrading.of(edition).space().tables().stream()
                    .filter(table -> isClean(edition, table))
                    .map(ApaGrading::judgements)
                    .collect(toImmutableList());
        }

        private static boolean isClean(Edition edition, GradeTable<JudgementArea, Grade> table) {
            Grade whole = table.get(JudgementArea.CHILDRENS_SERVICES);
            Grade capacity = table.get(JudgementArea.CAPACITY_TO_IMPROVE);
            boolean reachedByFour = edition.judges(JudgementArea.STAYING_SAFE)
                    && table.only(OUTCOMES).highestReachedBy(4).compareTo(whole) > 0;
            return ApaGrading.of(edition).constraints().stream().allMatch(constraint -> constraint.holds(table))
                    && capacity.number() - whole.number() <= 1
                    && !reachedByFour;
        }
    }

    private Tables() {}

    /** {@return the complete tables of an edition in which nothing is odd, worst first} */
    static ImmutableList<JudgementTable> clean(Edition edition) {
        return Clean.TABLES.getOrDefault(edition, ImmutableList.of());
    }

    /**
     * {@return one of the clean tables in which no area's grade is further than one from that in an earlier one}
     *
     * @param dice what to draw with
     * @param edition the edition
     * @param earlier the earlier table, clean too; empty for any
     */
    static JudgementTable clean(Dice dice, Edition edition, JudgementTable earlier) {
        ImmutableList<JudgementTable> near = earlier.isEmpty()
                ? clean(edition)
                : clean(edition).stream()
                        .filter(table -> earlier.grades().entrySet().stream()
                                .allMatch(grade -> table.grade(grade.getKey())
                                        .map(other -> Math.abs(other.number()
                                                        - grade.getValue().number())
                                                <= 1)
                                        .orElse(true)))
                        .collect(toImmutableList());
        return dice.of(near);
    }

    /**
     * {@return a table with grades of any areas that the edition judges}
     *
     * @param dice what to draw with
     * @param edition the edition
     * @param complete whether every one has a grade
     */
    static JudgementTable any(Dice dice, Edition edition, boolean complete) {
        return any(dice, edition.judgedAreas(), complete ? 100 : dice.of(10, 50, 90));
    }

    /** {@return a table that no rule calls wrong: also with areas that are only reported as odd in the edition} */
    static JudgementTable valid(Dice dice, Edition edition, boolean complete) {
        JudgementTable table = any(dice, edition, complete || dice.chance(60));
        if (dice.chance(10)) {
            for (JudgementArea area : tolerated(edition)) {
                table = dice.chance(50) ? table.with(area, dice.of(GRADES)) : table;
            }
        }
        return table;
    }

    /** {@return the table, or a complete one if it is empty} */
    static JudgementTable notEmpty(Dice dice, Edition edition, JudgementTable table) {
        return table.isEmpty() ? any(dice, edition, true) : table;
    }

    /** {@return a table of any areas, judged or not} */
    static JudgementTable arbitrary(Dice dice) {
        return any(dice, Arrays.asList(JudgementArea.values()), dice.of(0, 20, 60, 100));
    }

    /** {@return areas the edition does not judge, but a grade is only a warning: known to waver, or inferred} */
    static ImmutableList<JudgementArea> tolerated(Edition edition) {
        return switch (edition) {
            case APA_2005 -> ImmutableList.of();
            case APA_2006 -> OUTCOMES;
            case APA_2007, APA_2008 -> ImmutableList.of(JudgementArea.SOCIAL_CARE);
        };
    }

    /** {@return the table with the edition's own wording beside some grades} */
    static JudgementTable labelled(Dice dice, Edition edition, JudgementTable table) {
        JudgementTable labelled = table;
        for (JudgementArea area : edition.judgedAreas()) {
            Optional<Grade> grade = table.grade(area);
            if (grade.isPresent() && dice.chance(80)) {
                labelled = labelled.withLabel(area, wording(dice, edition, area, grade.get()));
            }
        }
        return labelled;
    }

    /** {@return the table with any texts beside grades or where there is none, but never another grade's own label} */
    static JudgementTable looselyLabelled(Dice dice, Edition edition, JudgementTable table) {
        JudgementTable labelled = table;
        for (JudgementArea area : JudgementArea.values()) {
            if (dice.chance(15)) {
                String label = Words.any(dice);
                Optional<Grade> grade = table.grade(area);
                boolean contradicts = grade.isPresent()
                        && edition.scale()
                                .gradeOf(area, label)
                                .filter(it -> it != grade.get())
                                .isPresent();
                labelled = contradicts ? labelled : labelled.withLabel(area, label);
            }
        }
        return labelled;
    }

    private static JudgementTable any(Dice dice, Collection<JudgementArea> areas, int percent) {
        JudgementTable.Builder table = JudgementTable.builder();
        for (JudgementArea area : areas) {
            if (dice.chance(percent)) {
                table.grade(area, dice.of(GRADES));
            }
        }
        return table.build();
    }

    private static String wording(Dice dice, Edition edition, JudgementArea area, Grade grade) {
        String descriptor = edition.scale().descriptor(area, grade);
        return dice.chance(20) ? descriptor : edition.scale().label(area, grade).orElse(descriptor);
    }
}
