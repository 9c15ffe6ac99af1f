package org.openapa.model;

import com.google.common.collect.ImmutableSet;
import org.openapa.model.internal.Codes;

/**
 * One of the five outcomes for children and young people of the policy Every Child Matters, in the order letters print them.
 *
 * <p>Every letter writes about all five. In 2007 and 2008 each is graded too: the grade stands in the {@link JudgementTable},
 * under the outcome's {@link #judgementArea()}.
 *
 * <p>Immutable and thread-safe.
 */
public enum OutcomeArea {
    /** Being healthy. */
    BEING_HEALTHY(JudgementArea.BEING_HEALTHY),
    /** Staying safe. */
    STAYING_SAFE(JudgementArea.STAYING_SAFE),
    /** Enjoying and achieving. */
    ENJOYING_AND_ACHIEVING(JudgementArea.ENJOYING_AND_ACHIEVING),
    /** Making a positive contribution. */
    MAKING_A_POSITIVE_CONTRIBUTION(JudgementArea.MAKING_A_POSITIVE_CONTRIBUTION),
    /** Achieving economic well-being. */
    ACHIEVING_ECONOMIC_WELL_BEING(JudgementArea.ACHIEVING_ECONOMIC_WELL_BEING);

    private static final Codes<OutcomeArea> CODES = Codes.of("outcome area", values());
    private static final ImmutableSet<JudgementArea> JUDGEMENT_AREAS;

    static {
        ImmutableSet.Builder<JudgementArea> areas = ImmutableSet.builder();
        for (OutcomeArea outcome : values()) {
            areas.add(outcome.judgementArea);
        }
        JUDGEMENT_AREAS = areas.build();
    }

    private final JudgementArea judgementArea;

    OutcomeArea(JudgementArea judgementArea) {
        this.judgementArea = judgementArea;
    }

    /**
     * {@return the outcome area with this code, in whichever case it is written} The reverse of {@link #toString()}.
     *
     * @param text a code such as "staying-safe"
     * @throws IllegalArgumentException for any other text; the message lists the codes
     */
    public static OutcomeArea parse(String text) {
        return CODES.parse(text);
    }

    /** {@return the areas under which the table of final judgements grades the five outcomes, in their order} */
    public static ImmutableSet<JudgementArea> judgementAreas() {
        return JUDGEMENT_AREAS;
    }

    /** {@return the stable code, such as "staying-safe"; it is the judgement area's too} */
    public String code() {
        return judgementArea.code();
    }

    /** {@return the name as letters print it, such as "Staying safe"} */
    public String title() {
        return judgementArea.title();
    }

    /** {@return the area under which the table of final judgements grades this outcome} */
    public JudgementArea judgementArea() {
        return judgementArea;
    }

    /** {@return the code} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return code();
    }
}
