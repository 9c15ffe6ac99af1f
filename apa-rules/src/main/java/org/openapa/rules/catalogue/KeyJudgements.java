package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.Exploration;
import org.openapa.model.OutcomeArea;

/**
 * The joint area review's key judgements that are known, each with its outcome: those that the reference letter prints, and those that a
 * council's paper of April 2006 lists with the framework's numbers. The full list was longer and is not available.
 *
 * <p>Texts are compared by a digest of their letters and digits, without the framework's number before them, because case, apostrophes,
 * dashes and white space differ between letters.
 */
final class KeyJudgements {
    /** The digest of the key judgement of each area for exploration, in order; found out once in a check. */
    static final Function<Assessment, long[]> DIGESTS = new DigestsOf();

    /** The digest of a text without letters and digits, and of none at all. */
    static final long NOTHING = 0;

    private static final ImmutableList<OutcomeArea> OUTCOMES = ImmutableList.copyOf(OutcomeArea.values());

    private record Known(long digest, OutcomeArea outcome) {
        static Known of(OutcomeArea outcome, String text) {
            return new Known(KeyJudgements.digest(text), outcome);
        }
    }

    private static final ImmutableList<Known> KNOWN = ImmutableList.of(
            Known.of(OutcomeArea.BEING_HEALTHY, "Healthy lifestyles are promoted for children and young people"),
            Known.of(OutcomeArea.BEING_HEALTHY, "Looked after children's health needs are addressed"),
            Known.of(OutcomeArea.BEING_HEALTHY, "Action is taken to promote children and young people's mental health"),
            Known.of(OutcomeArea.STAYING_SAFE, "The incidence of child abuse and neglect is minimised"),
            Known.of(
                    OutcomeArea.STAYING_SAFE,
                    "Action is taken to avoid children and young people having to be looked after"),
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
                    "Action is taken to ensure educational provision 5-16 is of good quality"),
            Known.of(
                    OutcomeArea.ENJOYING_AND_ACHIEVING,
                    "Action is taken to ensure that education 5-16 is of good quality"),
            Known.of(OutcomeArea.ENJOYING_AND_ACHIEVING, "Action is taken to ensure education 5-16 is of good quality"),
            Known.of(
                    OutcomeArea.ENJOYING_AND_ACHIEVING,
                    "Children and young people are enabled and encouraged to attend and enjoy school and to achieve highly"),
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
            Known.of(
                    OutcomeArea.MAKING_A_POSITIVE_CONTRIBUTION,
                    "Children and young people, particularly those from vulnerable groups, are supported in managing changes and"
                            + " responding to challenges in their lives"),
            Known.of(
                    OutcomeArea.MAKING_A_POSITIVE_CONTRIBUTION,
                    "Children and young people with learning difficulties and/or disabilities are helped to make a positive"
                            + " contribution"),
            // The paper has "that" once more than the letter, and the letter "to ensure" once more than the sentence
            // needs.
            Known.of(
                    OutcomeArea.ACHIEVING_ECONOMIC_WELL_BEING,
                    "Action is taken to ensure 14-19 education and training is planned and delivered in a coordinated way, and"
                            + " that education and training (16-19) is of good quality"),
            Known.of(
                    OutcomeArea.ACHIEVING_ECONOMIC_WELL_BEING,
                    "Action is taken to ensure 14-19 education and training is planned and delivered in a coordinated way, and"
                            + " to ensure that education and training (16-19) is of good quality"),
            Known.of(
                    OutcomeArea.ACHIEVING_ECONOMIC_WELL_BEING,
                    "Action is taken to ensure that 14-19 education and training is planned and delivered in a coordinated way, and"
                            + " that education and training (16-19) is of good quality"),
            Known.of(
                    OutcomeArea.ACHIEVING_ECONOMIC_WELL_BEING,
                    "Action is taken to ensure that 14-19 education and training is planned and delivered in a coordinated way, and"
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

    /** {@return the outcome that the framework's number before a text names by its first digit, as in "2.7", or null} */
    static @Nullable OutcomeArea outcomeOfNumber(String text) {
        int end = numberEnd(text);
        return end == 0 ? null : OUTCOMES.get(text.charAt(text.lastIndexOf('.', end - 1) - 1) - '1');
    }

    /** {@return where the framework's number before a text ends, such as "2.7" or "(2.7"; 0 where there is none} */
    private static int numberEnd(String text) {
        int length = text.length();
        int i = 0;
        while (i < length && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        boolean begins = i + 2 < length
                && text.charAt(i) >= '1'
                && text.charAt(i) <= '5'
                && text.charAt(i + 1) == '.'
                && isDigit(text, i + 2);
        if (!begins) {
            return 0;
        }
        int end = isDigit(text, i + 3) ? i + 4 : i + 3;
        boolean goesOn = isDigit(text, end) || (end < length && text.charAt(end) == '.' && isDigit(text, end + 1));
        return goesOn ? 0 : end;
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    /**
     * {@return the digest of a text's letters and digits (FNV-1a over 64 bits), {@link #NOTHING} if it has none} A number of the framework
     * before other letters does not count.
     */
    static long digest(String text) {
        long digest = digest(text, numberEnd(text));
        return digest == NOTHING ? digest(text, 0) : digest;
    }

    private static long digest(String text, int start) {
        long digest = NOTHING;
        int length = text.length();
        for (int i = start; i < length; ) {
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
