package org.openapa.model;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One council's Annual Performance Assessment of one edition, as far as it is known: from a bare row of grades to the whole letter.
 *
 * <p>Edition and council are required; everything else is what was printed and may be missing. Nothing is computed or filled in,
 * and nothing is checked for sense, so that every real letter, however odd, can be represented; checking is for the rules. A part
 * with nothing in it is the same as none.
 *
 * <pre>{@code
 * Assessment assessment = Assessment.builder()
 *         .edition(Edition.APA_2005)
 *         .authority(AuthorityReference.of("Cambridgeshire County Council"))
 *         .judgements(JudgementTable.parse("SC2 ED4 CS3 CAP3"))
 *         .build();
 * Assessment more = Assessment.builder()
 *         .edition(Edition.APA_2005)
 *         .authority(AuthorityReference.of(LaNumber.of(873)))
 *         .meetingDate(LocalDate.of(2005, 7, 4))
 *         .letter(Letter.builder().date(LocalDate.of(2005, 12, 1)).build())
 *         .putOutcome(
 *                 OutcomeArea.BEING_HEALTHY,
 *                 OutcomeSection.builder().evaluation("satisfactory").addStrength("...").build())
 *         .serviceManagement(ServiceManagement.builder().evaluation("good").build())
 *         .build();
 * }</pre>
 *
 * <p>Builders have a method for each attribute, {@code add...} and {@code addAll...} for lists, {@code put...} and {@code putAll...} for
 * maps. A value is changed by its {@code with...} methods, which return another.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Assessment {
    Assessment() {}

    /** {@return a builder with nothing set; edition and authority are required} */
    public static Builder builder() {
        return ImmutableAssessment.builder();
    }

    /** {@return the edition, by the year in the letter's title} */
    public abstract Edition edition();

    /** {@return the council as the document names it} */
    public abstract AuthorityReference authority();

    /** {@return the day the inspectors met the council, or nothing; 2005-07-04 in the reference letter} */
    public abstract Optional<LocalDate> meetingDate();

    /** {@return the letter's date, addressee and signatories, or nothing} */
    public abstract Optional<Letter> letter();

    /** {@return what is said of each outcome area, in the order of the outcome areas; empty if nothing is} */
    public abstract ImmutableMap<OutcomeArea, OutcomeSection> outcomes();

    /** {@return the section on service management, or nothing} */
    public abstract Optional<ServiceManagement> serviceManagement();

    /** {@return the areas for exploration in the joint area review, in printed order; empty if there are none} */
    public abstract ImmutableList<Exploration> explorations();

    /** {@return the table of final judgements; empty if none is known} */
    @Value.Default
    public JudgementTable judgements() {
        return JudgementTable.of();
    }

    /** {@return where this was taken from, or nothing} */
    public abstract Optional<Source> source();

    /** {@return the JSON Schema that the document names for its editor ({@code $schema}), as typed, or nothing} */
    public abstract Optional<String> schema();

    /**
     * {@return this assessment with another edition}
     *
     * @param edition the value in place of the present one
     */
    public abstract Assessment withEdition(Edition edition);

    /**
     * {@return this assessment with another council}
     *
     * @param authority the value in place of the present one
     */
    public abstract Assessment withAuthority(AuthorityReference authority);

    /**
     * {@return this assessment with another meeting date}
     *
     * @param meetingDate the value in place of the present one
     */
    public abstract Assessment withMeetingDate(LocalDate meetingDate);

    /**
     * {@return this assessment with another meeting date or none}
     *
     * @param meetingDate the value in place of the present one, or nothing
     */
    public abstract Assessment withMeetingDate(Optional<? extends LocalDate> meetingDate);

    /**
     * {@return this assessment with another letter}
     *
     * @param letter the value in place of the present one
     */
    public abstract Assessment withLetter(Letter letter);

    /**
     * {@return this assessment with another letter or none}
     *
     * @param letter the value in place of the present one, or nothing
     */
    public abstract Assessment withLetter(Optional<? extends Letter> letter);

    /**
     * {@return this assessment with these outcome sections and no others}
     *
     * @param outcomes the value in place of the present one
     */
    public abstract Assessment withOutcomes(Map<OutcomeArea, ? extends OutcomeSection> outcomes);

    /**
     * {@return this assessment with another section on service management}
     *
     * @param serviceManagement the value in place of the present one
     */
    public abstract Assessment withServiceManagement(ServiceManagement serviceManagement);

    /**
     * {@return this assessment with another section on service management or none}
     *
     * @param serviceManagement the value in place of the present one, or nothing
     */
    public abstract Assessment withServiceManagement(Optional<? extends ServiceManagement> serviceManagement);

    /**
     * {@return this assessment with these areas for exploration and no others}
     *
     * @param explorations the value in place of the present one
     */
    public abstract Assessment withExplorations(Iterable<? extends Exploration> explorations);

    /**
     * {@return this assessment with another table of final judgements}
     *
     * @param judgements the value in place of the present one
     */
    public abstract Assessment withJudgements(JudgementTable judgements);

    /**
     * {@return this assessment with another source}
     *
     * @param source the value in place of the present one
     */
    public abstract Assessment withSource(Source source);

    /**
     * {@return this assessment with another source or none}
     *
     * @param source the value in place of the present one, or nothing
     */
    public abstract Assessment withSource(Optional<? extends Source> source);

    /**
     * {@return this assessment with another schema}
     *
     * @param schema the value in place of the present one
     */
    public abstract Assessment withSchema(String schema);

    /**
     * {@return this assessment with another schema or none}
     *
     * @param schema the value in place of the present one, or nothing
     */
    public abstract Assessment withSchema(Optional<String> schema);

    /**
     * {@return the grade printed for an area, or nothing}
     *
     * @param area the area
     */
    public Optional<Grade> grade(JudgementArea area) {
        return judgements().grade(area);
    }

    /**
     * {@return the grade printed for an outcome area, or nothing, as always before 2007}
     *
     * @param outcome the outcome area
     */
    public Optional<Grade> grade(OutcomeArea outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return judgements().grade(outcome.judgementArea());
    }

    /**
     * {@return what is said of an outcome area, or nothing}
     *
     * @param outcome the outcome area
     */
    public Optional<OutcomeSection> outcome(OutcomeArea outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return Optional.ofNullable(outcomes().get(outcome));
    }

    /** {@return the parts that are present; none for a council and edition alone} */
    public ImmutableSet<AssessmentPart> parts() {
        EnumSet<AssessmentPart> parts = EnumSet.noneOf(AssessmentPart.class);
        if (!judgements().isEmpty()) {
            parts.add(AssessmentPart.JUDGEMENTS);
        }
        for (OutcomeSection section : outcomes().values()) {
            if (section.hasProse()) {
                parts.add(AssessmentPart.OUTCOMES);
            }
            if (section.hasSummary()) {
                parts.add(AssessmentPart.SUMMARY);
            }
        }
        if (serviceManagement().isPresent()) {
            parts.add(AssessmentPart.SERVICE_MANAGEMENT);
        }
        if (!explorations().isEmpty()) {
            parts.add(AssessmentPart.EXPLORATIONS);
        }
        if (letter().isPresent()) {
            parts.add(AssessmentPart.LETTER);
        }
        return Sets.immutableEnumSet(parts);
    }

    /**
     * {@return the key of this assessment, such as 873/2005, as {@link #findKey} has it}
     *
     * @param register the register in which the council is looked up
     * @throws IllegalArgumentException if neither the register nor the document gives one number; the message names candidates
     */
    public AssessmentKey key(AuthorityRegister register) {
        Objects.requireNonNull(register, "register");
        return findKey(register)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no one council is meant by " + authority() + "; " + register.resolve(authority())));
    }

    /**
     * {@return the key of this assessment, or nothing where neither the register nor the document gives one number}
     *
     * <p>The council's number is the one the register finds by number, code or name. A printed number that the register does not
     * know serves as it is.
     *
     * @param register the register in which the council is looked up
     */
    public Optional<AssessmentKey> findKey(AuthorityRegister register) {
        Objects.requireNonNull(register, "register");
        AuthorityResolution resolution = register.resolve(authority());
        Optional<LaNumber> printed = resolution.kind() == AuthorityResolution.Kind.CONFLICTING
                ? Optional.empty()
                : authority().laNumber();
        return resolution
                .authority()
                .map(LocalAuthority::number)
                .or(() -> printed)
                .map(it -> AssessmentKey.of(it, edition()));
    }

    @Value.Check
    Assessment withoutEmptyParts() {
        boolean normal = areInOrderAndFull(outcomes())
                && (letter().isEmpty() || !letter().get().isEmpty())
                && (serviceManagement().isEmpty() || !serviceManagement().get().isEmpty())
                && (source().isEmpty() || !source().get().isEmpty());
        return normal
                ? this
                : builder()
                        .edition(edition())
                        .authority(authority())
                        .meetingDate(meetingDate())
                        .letter(letter().filter(letter -> !letter.isEmpty()))
                        .putAllOutcomes(
                                Maps.immutableEnumMap(Maps.filterValues(outcomes(), section -> !section.isEmpty())))
                        .serviceManagement(serviceManagement().filter(section -> !section.isEmpty()))
                        .addAllExplorations(explorations())
                        .judgements(judgements())
                        .source(source().filter(source -> !source.isEmpty()))
                        .schema(schema())
                        .build();
    }

    private static boolean areInOrderAndFull(ImmutableMap<OutcomeArea, OutcomeSection> sections) {
        OutcomeArea last = OutcomeArea.BEING_HEALTHY;
        for (Map.Entry<OutcomeArea, OutcomeSection> section : sections.entrySet()) {
            if (section.getKey().compareTo(last) < 0 || section.getValue().isEmpty()) {
                return false;
            }
            last = section.getKey();
        }
        return true;
    }

    /** {@return edition, council, grades and parts, without narrative and without persons} */
    @Override
    public String toString() {
        String grades = judgements().isEmpty() ? "no grades" : judgements().toString();
        return "Assessment[" + edition() + ", " + authority() + ", " + grades + ", parts " + parts() + "]";
    }

    /**
     * Builds an {@link Assessment}. Refuses null, in lists and maps too, an attribute set twice, and to build without
     * edition or authority; the message names the attribute. What is added comes after what is there.
     */
    public abstract static class Builder {
        private final Set<OutcomeArea> entered = EnumSet.noneOf(OutcomeArea.class);

        Builder() {}

        /**
         * {@return this builder, with the edition}
         *
         * @param edition the edition, by the year in the letter's title
         */
        @CanIgnoreReturnValue
        public abstract Builder edition(Edition edition);

        /**
         * {@return this builder, with the council}
         *
         * @param authority the council as the document names it
         */
        @CanIgnoreReturnValue
        public abstract Builder authority(AuthorityReference authority);

        /**
         * {@return this builder, with the meeting date}
         *
         * @param meetingDate the day the inspectors met the council
         */
        @CanIgnoreReturnValue
        public abstract Builder meetingDate(LocalDate meetingDate);

        /**
         * {@return this builder, with the meeting date or none}
         *
         * @param meetingDate the day the inspectors met the council, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder meetingDate(Optional<? extends LocalDate> meetingDate);

        /**
         * {@return this builder, with the letter}
         *
         * @param letter the letter's date, addressee and signatories
         */
        @CanIgnoreReturnValue
        public abstract Builder letter(Letter letter);

        /**
         * {@return this builder, with the letter or none}
         *
         * @param letter the letter's date, addressee and signatories, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder letter(Optional<? extends Letter> letter);

        /**
         * {@return this builder, with one outcome section more}
         *
         * @param outcome the outcome area
         * @param section what is said of it
         * @throws IllegalStateException if the outcome area has a section already
         */
        @CanIgnoreReturnValue
        public final Builder putOutcome(OutcomeArea outcome, OutcomeSection section) {
            ImmutableMap<OutcomeArea, OutcomeSection> one = Elements.entry("outcomes", outcome, section);
            return entered.add(outcome) ? enterAllOutcomes(one) : enter(one);
        }

        /**
         * {@return this builder, with outcome sections more}
         *
         * @param outcomes what is said of each outcome area; may be empty
         * @throws IllegalStateException if an outcome area has a section already
         */
        @CanIgnoreReturnValue
        public final Builder putAllOutcomes(Map<OutcomeArea, ? extends OutcomeSection> outcomes) {
            return enter(Elements.entries("outcomes", outcomes));
        }

        private Builder enter(ImmutableMap<OutcomeArea, OutcomeSection> sections) {
            Set<OutcomeArea> twice = Sets.intersection(sections.keySet(), entered);
            Preconditions.checkState(twice.isEmpty(), "outcomes holds an outcome area twice: %s", twice);
            entered.addAll(sections.keySet());
            return enterAllOutcomes(sections);
        }

        abstract Builder enterAllOutcomes(Map<OutcomeArea, ? extends OutcomeSection> outcomes);

        /**
         * {@return this builder, with the section on service management}
         *
         * @param serviceManagement the section on service management
         */
        @CanIgnoreReturnValue
        public abstract Builder serviceManagement(ServiceManagement serviceManagement);

        /**
         * {@return this builder, with the section on service management or none}
         *
         * @param serviceManagement the section on service management, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder serviceManagement(Optional<? extends ServiceManagement> serviceManagement);

        /**
         * {@return this builder, with one area for exploration more}
         *
         * @param exploration an area for exploration in the joint area review
         */
        @CanIgnoreReturnValue
        public final Builder addExploration(Exploration exploration) {
            return appendAllExplorations(Elements.one("explorations", exploration));
        }

        /**
         * {@return this builder, with areas for exploration more}
         *
         * @param explorations areas for exploration, in order; may be empty
         */
        @CanIgnoreReturnValue
        public final Builder addAllExplorations(Iterable<? extends Exploration> explorations) {
            return appendAllExplorations(Elements.all("explorations", explorations));
        }

        abstract Builder appendAllExplorations(Iterable<? extends Exploration> explorations);

        /**
         * {@return this builder, with the table of final judgements}
         *
         * @param judgements the table; without it, none is known
         */
        @CanIgnoreReturnValue
        public abstract Builder judgements(JudgementTable judgements);

        /**
         * {@return this builder, with the source}
         *
         * @param source where this was taken from
         */
        @CanIgnoreReturnValue
        public abstract Builder source(Source source);

        /**
         * {@return this builder, with the source or none}
         *
         * @param source where this was taken from, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder source(Optional<? extends Source> source);

        /**
         * {@return this builder, with the JSON Schema}
         *
         * @param schema the schema that the document names for its editor, as typed
         */
        @CanIgnoreReturnValue
        public abstract Builder schema(String schema);

        /**
         * {@return this builder, with the JSON Schema or none}
         *
         * @param schema the schema that the document names for its editor, as typed, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder schema(Optional<String> schema);

        /**
         * {@return the assessment}
         *
         * @throws IllegalStateException if edition or authority is missing
         */
        public abstract Assessment build();
    }
}
