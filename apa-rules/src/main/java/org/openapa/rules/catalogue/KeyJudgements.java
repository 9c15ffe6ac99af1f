package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.Exploration;
import org.openapa.model.OutcomeArea;

/**
 * The joint area review's key judgements that the reference letter confirms, each with its outcome. The full list was longer and is not
 * available.
 *
 * <p>Texts are compared by a digest of their letters and digits, for case, apostrophes, dashes and white space differ between letters.
 */
final class KeyJudgements {
    /** The digest of the key judgement of each area for exploration, in order; found out once in a check. */
    static final Function<Assessment, long[]> DIGESTS = new DigestsOf();

    /** The digest of a text without letters and digits, and of none at all. */
    static final long NOTHING = 0;

    private record Known(long digest, OutcomeArea outcome) {
        static Known of(OutcomeArea outcome, String text) {
            return new Known(KeyJudgements.digest(text), outcome);
        }
    }

    private static final ImmutableList<Known> KNOWN = ImmutableList.of(
            Known.of(OutcomeArea.BEING_HEALTHY, "Healthy lifestyles are promoted for children and young people"),
            Known.of(OutcomeArea.BEING_HEALTHY, "Looked after children's health needs are addressed"),
            Known.of(
                    OutcomeArea.STAYING_SAFE,
                    "Looked after children live in safe environments and are protected from abuse and exploitation"),
            Known.of(
                    OutcomeArea.STAYING_SAFE,
                    "Agencies collaborate to safeguard children according to the requirements of current government guidance"),
            Known.of(
                    OutcomeArea.ENJOYING_AND_ACHIEVING,
                    "Action is taken to ensure that educational provision 5-16 is of good quality"),
            Known.of(
                    OutcomeArea.ENJOYING_AND_ACHIEVING,
                    "Children and young people who are looked after are helped to enjoy and achieve"),
            Known.of(
                    OutcomeArea.ENJOYING_AND_ACHIEVING,
                    "All children and young people can access a range of recreational activities, including play and voluntary"
                            + " learning provision"),
            Known.of(
                    OutcomeArea.MAKING_A_POSITIVE_CONTRIBUTION,
                    "Action is taken to prevent offending and reduce re-offending by children and young people"),
            Known.of(
                    OutcomeArea.MAKING_A_POSITIVE_CONTRIBUTION,
                    "Children and young people who are looked after are helped to make a positive contribution"),
            // The reference letter has "to ensure" once more than the sentence needs.
            Known.of(
                    OutcomeArea.ACHIEVING_ECONOMIC_WELL_BEING,
                    "Action is taken to ensure 14-19 education and training is planned and delivered in a coordinated way, and"
                            + " that education and training (16-19) is of good quality"),
            Known.of(
                    OutcomeArea.ACHIEVING_ECONOMIC_WELL_BEING,
                    "Action is taken to ensure 14-19 education and training is planned and delivered in a coordinated way, and"
                            + " to ensure that education and training (16-19) is of good quality"));

    private KeyJudgements() {}

    /** {@return the outcome that the key judgement with this digest belongs to, or null if it is not known} */
    static @Nullable OutcomeArea outcome(long digest) {
        for (int i = 0; i < KNOWN.size(); i++) {
            if (KNOWN.get(i).digest() == digest) {
                return KNOWN.get(i).outcome();
            }
        }
        return null;
    }

    /** {@return the digest of a text's letters and digits (FNV-1a over 64 bits), {@link #NOTHING} if it has none} */
    static long digest(String text) {
        long digest = NOTHING;
        int length = text.length();
        for (int i = 0; i < length; ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint)) {
                digest = (digest == NOTHING ? 0xcbf29ce484222325L : digest) ^ Character.toLowerCase(codePoint);
                digest *= 0x100000001b3L;
            }
        }
        return digest;
    }

    private static final class DigestsOf implements Function<Assessment, long[]> {
        @Override
        public long[] apply(Assessment assessment) {
            ImmutableList<Exploration> explorations = assessment.explorations();
            long[] digests = new long[explorations.size()];
            for (int i = 0; i < digests.length; i++) {
                digests[i] = digest(explorations.get(i).keyJudgement().orElse(""));
            }
            return digests;
        }
    }
}
