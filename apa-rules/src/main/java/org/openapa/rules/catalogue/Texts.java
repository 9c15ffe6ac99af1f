package org.openapa.rules.catalogue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import java.util.function.Function;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.Exploration;
import org.openapa.model.JudgementArea;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Signatory;
import org.openapa.model.Source;
import org.openapa.model.Topic;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;

/**
 * Every text of an assessment, each with its place; {@code $schema} is none of the letter's.
 *
 * <p>One pass finds out which traits occur in the assessment at all; a rule asks for its trait first and looks at single texts only
 * where there is something to find.
 */
final class Texts {
    /** A control character other than tab, line feed and carriage return. */
    static final int CONTROL = 1;
    /** An invisible or direction-changing character. */
    static final int INVISIBLE = 1 << 1;
    /** The replacement character. */
    static final int REPLACEMENT = 1 << 2;
    /** White space at an end, or doubled. */
    static final int SURPLUS_SPACE = 1 << 3;
    /** A letter that looks like another, where names and known words stand. */
    static final int LOOK_ALIKE = 1 << 4;
    /** More characters than a text of its kind may have without a look. */
    static final int LONG = 1 << 5;

    /** White space that is not itself a control character to be reported. */
    static final CharMatcher SPACE =
            CharMatcher.whitespace().and(CharMatcher.anyOf("\u000b\f\u0085").negate());

    private static final ImmutableList<OutcomeArea> OUTCOMES = ImmutableList.copyOf(OutcomeArea.values());
    private static final ImmutableList<JudgementArea> AREAS = ImmutableList.copyOf(JudgementArea.values());
    private static final Function<Assessment, Integer> TRAITS = new TraitsOf();

    private final StringBuilder pointer = new StringBuilder(64);
    private final Visit visit;

    private Texts(Visit visit) {
        this.visit = visit;
    }

    /** What a text is, as far as rules on texts care. */
    enum Kind {
        /** The council's name, an evaluation word or a label: plain English. */
        ENGLISH(0, Integer.MAX_VALUE),
        /** The name of a person or organisation. */
        NAME(0, Integer.MAX_VALUE),
        /** An item of the summary, or a topic. */
        ITEM(221, 1_000),
        /** A paragraph. */
        PARAGRAPH(861, 4_000),
        /** Any other text. */
        OTHER(0, Integer.MAX_VALUE);

        private final int longestSeen;
        private final int limit;

        Kind(int longestSeen, int limit) {
            this.longestSeen = longestSeen;
            this.limit = limit;
        }

        /** {@return how many characters the longest one in the reference letter has} */
        int longestSeen() {
            return longestSeen;
        }

        /** {@return the most characters that are not worth a look} */
        int limit() {
            return limit;
        }
    }

    /** Is shown texts one by one. */
    interface Visit {
        /**
         * Looks at a text.
         *
         * @param kind what it is
         * @param pointer its place, valid during the call
         * @param text the text
         */
        void text(Kind kind, CharSequence pointer, String text);
    }

    /** {@return whether a text of the assessment has this trait; found out once in a check} */
    static boolean have(int trait, Assessment assessment, RuleContext found) {
        return (found.once(assessment, TRAITS) & trait) != 0;
    }

    /** {@return a finding at a text, told apart from others in its list, except that of a name not even a digest is kept} */
    @CanIgnoreReturnValue
    static RuleContext.Draft at(RuleContext found, Kind kind, CharSequence pointer, String text) {
        RuleContext.Draft finding = found.at(Location.parse(pointer.toString()));
        return kind == Kind.NAME ? finding : finding.item(text);
    }

    /** {@return where the first character with this trait stands, which is one of single characters, or -1} */
    static int indexOf(int trait, String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (trait(c) == trait) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /** {@return how many characters of white space a text has too many: at its ends, and after other white space} */
    static int surplusSpace(String text) {
        String lines = text.replace("\r\n", "\n");
        return lines.length() - SPACE.trimAndCollapseFrom(lines, ' ').length();
    }

    /** Shows all texts in the order of the document. */
    static void forEach(Assessment assessment, Visit visit) {
        Texts texts = new Texts(visit);
        texts.text(Kind.ENGLISH, "/authority/name", assessment.authority().name());
        if (assessment.letter().isPresent()) {
            texts.letter(assessment.letter().get());
        }
        for (int i = 0; i < OUTCOMES.size(); i++) {
            OutcomeSection section = assessment.outcomes().get(OUTCOMES.get(i));
            if (section != null) {
                texts.outcome(OUTCOMES.get(i), section);
            }
        }
        if (assessment.serviceManagement().isPresent()) {
            texts.serviceManagement(assessment.serviceManagement().get());
        }
        texts.explorations(assessment.explorations());
        for (int i = 0; i < AREAS.size(); i++) {
            String label = assessment.judgements().labels().get(AREAS.get(i));
            if (label != null) {
                texts.text(Kind.ENGLISH, "/labels/", AREAS.get(i).code(), label);
            }
        }
        if (assessment.source().isPresent()) {
            texts.source(assessment.source().get());
        }
    }

    private void letter(Letter letter) {
        if (letter.addressee().isPresent()) {
            addressee(letter.addressee().get());
        }
        ImmutableList<Signatory> signatories = letter.signatories();
        for (int i = 0; i < signatories.size(); i++) {
            int before = enter("/letter/signatories/", i);
            text(Kind.NAME, "/name", signatories.get(i).name());
            text(Kind.OTHER, "/role", signatories.get(i).role());
            pointer.setLength(before);
        }
    }

    private void addressee(Addressee addressee) {
        text(Kind.NAME, "/letter/addressee/name", addressee.name());
        text(Kind.OTHER, "/letter/addressee/role", addressee.role());
        text(Kind.NAME, "/letter/addressee/organisation", addressee.organisation());
        list(Kind.OTHER, "/letter/addressee/address/", addressee.addressLines());
    }

    private void outcome(OutcomeArea outcome, OutcomeSection section) {
        int before = pointer.length();
        pointer.append("/outcomes/").append(outcome.code());
        text(Kind.ENGLISH, "/evaluation", section.evaluation());
        list(Kind.PARAGRAPH, "/narrative/", section.narrative());
        list(Kind.ITEM, "/strengths/", section.strengths());
        list(Kind.ITEM, "/areasForImprovement/", section.areasForImprovement());
        pointer.setLength(before);
    }

    private void serviceManagement(ServiceManagement section) {
        text(Kind.ENGLISH, "/serviceManagement/evaluation", section.evaluation());
        list(Kind.PARAGRAPH, "/serviceManagement/narrative/", section.narrative());
    }

    private void explorations(ImmutableList<Exploration> explorations) {
        for (int i = 0; i < explorations.size(); i++) {
            int before = enter("/explorations/", i);
            text(Kind.OTHER, "/keyJudgement", explorations.get(i).keyJudgement());
            topics(explorations.get(i).topics());
            pointer.setLength(before);
        }
    }

    private void topics(ImmutableList<Topic> topics) {
        for (int i = 0; i < topics.size(); i++) {
            int before = enter("/topics/", i);
            text(Kind.ITEM, "/text", "", topics.get(i).text());
            topics(topics.get(i).topics());
            pointer.setLength(before);
        }
    }

    private void source(Source source) {
        text(Kind.OTHER, "/source/citation", source.citation());
        text(Kind.OTHER, "/source/uri", source.uri());
        text(Kind.OTHER, "/source/page", source.page());
        text(Kind.OTHER, "/source/transcribedBy", source.transcribedBy());
    }

    private int enter(String list, int index) {
        int before = pointer.length();
        pointer.append(list).append(index);
        return before;
    }

    private void list(Kind kind, String list, ImmutableList<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            int before = enter(list, i);
            visit.text(kind, pointer, texts.get(i));
            pointer.setLength(before);
        }
    }

    private void text(Kind kind, String member, Optional<String> text) {
        if (text.isPresent()) {
            text(kind, member, "", text.get());
        }
    }

    private void text(Kind kind, String member, String code, String text) {
        int before = pointer.length();
        pointer.append(member).append(code);
        visit.text(kind, pointer, text);
        pointer.setLength(before);
    }

    /** Finds out the traits of an assessment. No lambdas: every document comes here, and most runs of a program see one. */
    private static final class TraitsOf implements Function<Assessment, Integer> {
        @Override
        public Integer apply(Assessment assessment) {
            Traits traits = new Traits();
            forEach(assessment, traits);
            return traits.seen;
        }
    }

    private static final class Traits implements Visit {
        private int seen;

        @Override
        public void text(Kind kind, CharSequence pointer, String text) {
            seen |= traits(kind, text);
        }
    }

    private static int traits(Kind kind, String text) {
        int traits = text.length() > kind.limit() ? LONG : 0;
        if (isPlain(text)) {
            return traits;
        }
        int previous = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(previous)) {
            int c = text.codePointAt(i);
            traits |= trait(c) | (isSurplus(previous, c) ? SURPLUS_SPACE : 0);
            previous = c;
        }
        traits |= isSurplus(previous, ' ') ? SURPLUS_SPACE : 0;
        return traits | (LookAlikes.indexIn(kind, text) >= 0 ? LOOK_ALIKE : 0);
    }

    /**
     * {@return whether a text is of printable ASCII with single blanks inside alone, as most are} Without branches, for this is where
     * a clean letter's time goes: a difference is negative where something is not so.
     */
    private static boolean isPlain(String text) {
        int previous = ' ';
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            odd |= (c - ' ') | ('~' - c) | ((previous - '!') & (c - '!'));
            previous = c;
        }
        return text.isEmpty() || (odd | (previous - '!')) >= 0;
    }

    private static boolean isSurplus(int previous, int c) {
        return isSpace(c) && isSpace(previous) && !(previous == '\r' && c == '\n');
    }

    private static boolean isSpace(int c) {
        // Letters are told quickly, for most characters are.
        boolean letter = c > ' ' && c <= '~';
        return !letter && Character.isBmpCodePoint(c) && SPACE.matches((char) c);
    }

    private static int trait(int c) {
        if (Character.isISOControl(c)) {
            return c == '\t' || c == '\n' || c == '\r' ? 0 : CONTROL;
        }
        if (c == '\ufffd') {
            return REPLACEMENT;
        }
        return c >= '\u00ad' && isInvisible(c) ? INVISIBLE : 0;
    }

    private static boolean isInvisible(int c) {
        return switch (c) {
            case 0xad, 0x61c, 0x180e, 0xfeff -> true;
            default ->
                (c >= 0x200b && c <= 0x200f)
                        || (c >= 0x202a && c <= 0x202e)
                        || (c >= 0x2060 && c <= 0x206f)
                        || (c >= 0xfff9 && c <= 0xfffb)
                        || (c >= 0xe0000 && c <= 0xe007f);
        };
    }
}
