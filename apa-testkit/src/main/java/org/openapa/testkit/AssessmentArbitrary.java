package org.openapa.testkit;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.Edition;
import org.openapa.testkit.internal.Histories;
import org.openapa.testkit.internal.Plan;

/**
 * Arbitrary assessments: of which editions, how much is there, and how much may be wrong.
 *
 * <p>Three choices that go with each other in any combination; of calls about the same choice the last one counts.
 *
 * <table>
 * <caption>Choices</caption>
 * <tr><th>Choice</th><th>Methods</th><th>Without</th></tr>
 * <tr><td>editions</td><td>{@link #edition}</td><td>all four</td></tr>
 * <tr><td>how much is there</td><td>{@link #compact}, {@link #full}</td><td>any mix of parts, from council and edition alone to the
 * full letter</td></tr>
 * <tr><td>how much may be wrong</td><td>{@link #clean}, {@link #valid}, {@link #hostile}</td><td>{@code valid}</td></tr>
 * </table>
 *
 * <pre>{@code
 * ApaArbitraries.assessments().edition(Edition.APA_2005).full().clean()
 * }</pre>
 *
 * <p>Councils are those of the embedded register, all else is invented. A failing example is made as small as it can be while the
 * choices still hold for it: parts are left out, texts become short ones that read well. Among the edge cases are all grades 1, all 4,
 * published grades, the longest name of a council, a leap day and the first day of publication.
 *
 * <p>Immutable and thread-safe: each method returns another.
 */
public final class AssessmentArbitrary implements Arbitrary<Assessment> {
    private final Plan plan;
    private final Arbitrary<Assessment> drawing;

    private AssessmentArbitrary(Plan plan) {
        this.plan = plan;
        this.drawing = plan.assessments();
    }

    static AssessmentArbitrary create() {
        return new AssessmentArbitrary(Plan.DEFAULT);
    }

    /**
     * {@return assessments of these editions alone}
     *
     * @param editions the editions; at least one
     * @throws IllegalArgumentException if there is none
     */
    public AssessmentArbitrary edition(Edition... editions) {
        Objects.requireNonNull(editions, "editions");
        return new AssessmentArbitrary(new Plan(oneOrMore(editions), plan.extent(), plan.quality()));
    }

    /** {@return assessments with council, edition, grades, and nothing else} There is at least one grade. */
    public AssessmentArbitrary compact() {
        return new AssessmentArbitrary(new Plan(plan.editions(), Plan.Extent.COMPACT, plan.quality()));
    }

    /**
     * {@return assessments with everything that letters of their edition have}
     *
     * <p>That is: a complete table, the letter's date, addressee with organisation, and at least one signatory; for each of the five
     * outcomes a word, narrative, a strength and an area for improvement; service management with a word and narrative; in 2005 and 2006
     * an area for exploration for each outcome; until 2007 the day of the meeting.
     */
    public AssessmentArbitrary full() {
        return new AssessmentArbitrary(new Plan(plan.editions(), Plan.Extent.FULL, plan.quality()));
    }

    /**
     * {@return assessments in which the standard rules find nothing}
     *
     * <p>The table is complete. A full letter is dated within a year of publication, is signed for exactly the edition's inspectorates,
     * and its words agree with its grades.
     */
    public AssessmentArbitrary clean() {
        return new AssessmentArbitrary(new Plan(plan.editions(), plan.extent(), Plan.Quality.CLEAN));
    }

    /**
     * {@return assessments in which the standard rules find no error, but perhaps what is worth a warning or a look}
     *
     * <p>Tables may be partial or break what was observed, councils loosely named or unknown, words unusual, dates late, items doubled.
     */
    public AssessmentArbitrary valid() {
        return new AssessmentArbitrary(new Plan(plan.editions(), plan.extent(), Plan.Quality.VALID));
    }

    /**
     * {@return assessments with anything that the model can hold and a JSON document can carry}
     *
     * <p>Texts are {@linkplain ApaArbitraries#hostileTexts() hostile}, councils unknown or contradictory, grades and labels stand at any area,
     * dates go from 1900 to 2999, topics nest up to eight deep.
     */
    public AssessmentArbitrary hostile() {
        return new AssessmentArbitrary(new Plan(plan.editions(), plan.extent(), Plan.Quality.HOSTILE));
    }

    /** {@return histories of such assessments} */
    Arbitrary<AssessmentHistory> histories() {
        return Histories.of(plan);
    }

    static ImmutableSet<Edition> oneOrMore(Edition... editions) {
        if (editions.length == 0) {
            throw new IllegalArgumentException("no edition is given; expected at least one");
        }
        return Sets.immutableEnumSet(Arrays.asList(editions));
    }

    @Override
    public RandomGenerator<Assessment> generator(int genSize) {
        return drawing.generator(genSize);
    }

    @Override
    public EdgeCases<Assessment> edgeCases(int maxEdgeCases) {
        return drawing.edgeCases(maxEdgeCases);
    }

    /** {@return the choices in a line} */
    @Override
    public String toString() {
        return "AssessmentArbitrary[" + Joiner.on(", ").join(plan.editions()) + ", " + plan.extent() + ", "
                + plan.quality() + "]";
    }
}
