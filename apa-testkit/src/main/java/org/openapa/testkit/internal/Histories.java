package org.openapa.testkit.internal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.Edition;
import org.openapa.model.JudgementTable;
import org.openapa.model.LocalAuthority;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;
import org.openapa.rules.catalogue.ApaRules;

/** Draws histories of one council, or of whatever it may be in hostile ones. */
public final class Histories {
    private static final int LONGEST = 6;
    private static final RuleSet RULES = ApaRules.standard();
    private static final Subject SUBJECT = Subject.of("history");

    private final Plan plan;

    private Histories(Plan plan) {
        this.plan = plan;
    }

    /**
     * {@return histories of the assessments wanted}
     *
     * @param plan which assessments are wanted
     */
    public static Arbitrary<AssessmentHistory> of(Plan plan) {
        Histories histories = new Histories(plan);
        return new Drawing<>(
                histories::draw,
                Shapes.HISTORY,
                histories::admits,
                ImmutableList.of(AssessmentHistory.of(ImmutableList.of())));
    }

    private AssessmentHistory draw(Dice dice) {
        LocalAuthority council = Councils.any(dice);
        return AssessmentHistory.of(
                plan.quality() == Plan.Quality.CLEAN
                        ? steady(dice, council)
                        : dice.list(
                                0,
                                LONGEST,
                                () -> plan.draw(dice, dice.of(plan.editions().asList()), council)));
    }

    /** {@return assessments of editions that follow each other, in which no grade moves by two} */
    private List<Assessment> steady(Dice dice, LocalAuthority council) {
        ImmutableList<Edition> editions = plan.editions().asList();
        List<Assessment> assessments = new ArrayList<>();
        int i = dice.between(0, editions.size() - 1);
        JudgementTable grades = JudgementTable.of();
        do {
            Edition edition = editions.get(i);
            JudgementTable next = Tables.clean(dice, edition, grades);
            assessments.add(plan.clean(dice, edition, council, next));
            grades = next;
            i++;
        } while (i < editions.size()
                && editions.get(i).year() == editions.get(i - 1).year() + 1
                && dice.chance(70));
        return assessments;
    }

    private boolean admits(AssessmentHistory history) {
        return history.assessments().stream().allMatch(plan::admits)
                && (plan.quality() == Plan.Quality.HOSTILE || plan.admits(RULES.check(SUBJECT, history)));
    }
}
