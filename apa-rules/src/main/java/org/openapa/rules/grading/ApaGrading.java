package org.openapa.rules.grading;

import static org.openapa.model.JudgementArea.CAPACITY_TO_IMPROVE;
import static org.openapa.model.JudgementArea.CHILDRENS_SERVICES;
import static org.openapa.model.JudgementArea.EDUCATION;
import static org.openapa.model.JudgementArea.SOCIAL_CARE;
import static org.openapa.model.JudgementArea.STAYING_SAFE;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.OutcomeArea;
import org.openapa.rules.Basis;

/**
 * What is known of how grades followed from each other in the Annual Performance Assessment, as a scheme for each edition.
 *
 * <p>No formula was ever published, and inspectors' judgement goes before arithmetic. The constraints are regularities seen in the sets
 * of grades collected from minutes and the press: where one is broken, the table is worth a second look, and no more.
 */
public final class ApaGrading {
    /**
     * 2005: children's services lies between the lower and the higher of social care and education. It held in 7 of 7 published sets,
     * while minimum, maximum, rounded mean and every function that rises with both are each contradicted by one.
     */
    public static final GradeConstraint<JudgementArea, Grade> BETWEEN = GradeConstraint.of(
            "BETWEEN",
            "children's services lies between the lower and the higher of social care and education",
            Basis.observed(7, 7, "published sets"),
            Sets.immutableEnumSet(SOCIAL_CARE, EDUCATION, CHILDRENS_SERVICES),
            Regularity.BETWEEN);

    /**
     * 2007 and 2008: the overall grade is not above the highest grade that at least four of the five outcomes reach.
     *
     * <p>In 6 of 7 published sets the two are equal, which a council director's statement supports; in the seventh, Surrey's of 2008, the overall
     * grade is one lower. Above is unheard of, so that is what the constraint objects to; below has a reason worth asking for.
     */
    public static final GradeConstraint<JudgementArea, Grade> FOUR_OF_FIVE = GradeConstraint.of(
            "FOUR_OF_FIVE",
            "the overall grade is not above the highest grade that at least four of the five outcomes reach",
            Basis.observed(7, 7, "published sets, in 6 of them as equality"),
            ImmutableSet.<JudgementArea>builder()
                    .addAll(OutcomeArea.judgementAreas())
                    .add(CHILDRENS_SERVICES)
                    .build(),
            Regularity.FOUR_OF_FIVE);

    /**
     * 2007 and 2008: with staying safe at 1, the overall grade is not above 2. The contrary was not seen, which proves nothing; hence
     * the editorial basis. Staying safe at 1 does not make the overall grade 1.
     */
    public static final GradeConstraint<JudgementArea, Grade> SAFETY_CAP = GradeConstraint.of(
            "SAFETY_CAP",
            "with staying safe at 1 the overall grade is not above 2",
            Basis.editorial(),
            Sets.immutableEnumSet(STAYING_SAFE, CHILDRENS_SERVICES),
            Regularity.SAFETY_CAP);

    /** Every edition: capacity to improve is not below the overall grade. It held in 35 of 35 published sets. */
    public static final GradeConstraint<JudgementArea, Grade> CAPACITY_FLOOR = GradeConstraint.of(
            "CAPACITY_FLOOR",
            "capacity to improve is not below the grade of children's services as a whole",
            Basis.observed(35, 35, "published sets"),
            Sets.immutableEnumSet(CHILDRENS_SERVICES, CAPACITY_TO_IMPROVE),
            Regularity.CAPACITY_FLOOR);

    /** Whether a table keeps what was observed. */
    private enum Regularity implements Predicate<GradeTable<JudgementArea, Grade>> {
        BETWEEN {
            @Override
            public boolean test(GradeTable<JudgementArea, Grade> table) {
                Grade whole = table.get(CHILDRENS_SERVICES);
                int toSocialCare = whole.compareTo(table.get(SOCIAL_CARE));
                int toEducation = whole.compareTo(table.get(EDUCATION));
                return (toSocialCare <= 0 || toEducation <= 0) && (toSocialCare >= 0 || toEducation >= 0);
            }
        },
        FOUR_OF_FIVE {
            @Override
            public boolean test(GradeTable<JudgementArea, Grade> table) {
                Grade reached = table.only(OutcomeArea.judgementAreas()).highestReachedBy(4);
                return reached.isAtLeast(table.get(CHILDRENS_SERVICES));
            }
        },
        SAFETY_CAP {
            @Override
            public boolean test(GradeTable<JudgementArea, Grade> table) {
                return table.get(STAYING_SAFE) != Grade.GRADE_1
                        || Grade.GRADE_2.isAtLeast(table.get(CHILDRENS_SERVICES));
            }
        },
        CAPACITY_FLOOR {
            @Override
            public boolean test(GradeTable<JudgementArea, Grade> table) {
                return table.get(CAPACITY_TO_IMPROVE).isAtLeast(table.get(CHILDRENS_SERVICES));
            }
        }
    }

    /** Made when the first is asked for: those who only want to know what a constraint rests on need none. */
    private static final class Schemes {
        static final ImmutableMap<Edition, GradingScheme<JudgementArea, Grade>> BY_EDITION = schemes();
    }

    private ApaGrading() {}

    /**
     * {@return the scheme of an edition} Its areas are those the edition judges, in the order of its table.
     *
     * <p>2005 has {@link #BETWEEN} and {@link #CAPACITY_FLOOR}. Together they leave no grade for children's services in 14 of the 64
     * tables of the other three, the smallest being social care 2, education 2, capacity 1. 2006 has CAPACITY_FLOOR alone, 2007 and 2008
     * have {@link #FOUR_OF_FIVE}, {@link #SAFETY_CAP} and CAPACITY_FLOOR.
     *
     * @param edition the edition
     */
    public static GradingScheme<JudgementArea, Grade> of(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        GradingScheme<JudgementArea, Grade> scheme = Schemes.BY_EDITION.get(edition);
        if (scheme == null) {
            throw new AssertionError("no scheme for " + edition);
        }
        return scheme;
    }

    /**
     * {@return the grades of a judgement table, in the edition's space} Labels are left out, and so are grades of areas that the edition
     * does not judge: no constraint of it speaks of them. The reverse of {@link #judgements}.
     *
     * @param edition the edition
     * @param judgements the judgements, complete or not
     */
    public static GradeTable<JudgementArea, Grade> table(Edition edition, JudgementTable judgements) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(judgements, "judgements");
        return of(edition).space().table(Maps.filterKeys(judgements.grades(), edition::judges));
    }

    /**
     * {@return a table's grades as judgements, without labels} The reverse of {@link #table}.
     *
     * @param table the table, complete or not
     */
    public static JudgementTable judgements(GradeTable<JudgementArea, Grade> table) {
        Objects.requireNonNull(table, "table");
        return JudgementTable.of(Maps.toMap(table.areas(), table::get));
    }

    private static ImmutableMap<Edition, GradingScheme<JudgementArea, Grade>> schemes() {
        Map<Edition, GradingScheme<JudgementArea, Grade>> schemes = new EnumMap<>(Edition.class);
        for (Edition edition : Edition.values()) {
            GradeSpace<JudgementArea, Grade> space =
                    GradeSpace.of(edition.judgedAreas().asList(), Grade.class);
            schemes.put(
                    edition,
                    switch (edition) {
                        case APA_2005 -> GradingScheme.of(space, BETWEEN, CAPACITY_FLOOR);
                        case APA_2006 -> GradingScheme.of(space, CAPACITY_FLOOR);
                        case APA_2007, APA_2008 -> GradingScheme.of(space, FOUR_OF_FIVE, SAFETY_CAP, CAPACITY_FLOOR);
                    });
        }
        return Maps.immutableEnumMap(schemes);
    }
}
