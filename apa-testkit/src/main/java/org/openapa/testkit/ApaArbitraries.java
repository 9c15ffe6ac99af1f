package org.openapa.testkit;

import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.GssCode;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;
import org.openapa.rules.grading.GradeSpace;
import org.openapa.rules.grading.GradeTable;
import org.openapa.testkit.internal.Values;

/**
 * Arbitrary assessments and what they are made of.
 *
 * <p>For most of these a parameter annotated with {@code @ForAll} is enough, without naming a generator: {@link org.openapa.model.Assessment},
 * {@link AssessmentHistory}, {@link JudgementTable}, {@link LocalAuthority}, {@link AuthorityReference}, {@link LaNumber} and
 * {@link GssCode}. {@link OfEdition}, {@link Compact}, {@link Full}, {@link Clean} and {@link Hostile} narrow it down.
 */
public final class ApaArbitraries {
    private ApaArbitraries() {}

    /** {@return assessments; without further choices of any edition, with any mix of parts, and without errors} */
    public static AssessmentArbitrary assessments() {
        return AssessmentArbitrary.create();
    }

    /** {@return histories of {@link #assessments()}} */
    public static Arbitrary<AssessmentHistory> histories() {
        return histories(assessments());
    }

    /**
     * {@return histories of one council, from none to six assessments, editions out of line or twice}
     *
     * <p>Histories of {@linkplain AssessmentArbitrary#clean() clean} assessments have editions that follow each other, each once, and no grade
     * that moves by two or more. Those of {@linkplain AssessmentArbitrary#hostile() hostile} ones mix councils.
     *
     * @param assessments what to make histories of
     */
    public static Arbitrary<AssessmentHistory> histories(AssessmentArbitrary assessments) {
        Objects.requireNonNull(assessments, "assessments");
        return assessments.histories();
    }

    /**
     * {@return tables of final judgements, complete and partial, without labels}
     *
     * <p>They hold areas alone that one and the same edition judges, with any grades.
     *
     * @param editions the editions; at least one
     * @throws IllegalArgumentException if there is none
     */
    public static Arbitrary<JudgementTable> judgementTables(Edition... editions) {
        Objects.requireNonNull(editions, "editions");
        return Values.judgementTables(AssessmentArbitrary.oneOrMore(editions));
    }

    /**
     * {@return complete tables of any framework, for spaces that are too large to try every table of}
     *
     * @param space the space, of areas and grades of any kind
     * @param <A> the areas
     * @param <G> the grades
     */
    public static <A extends Enum<A>, G extends Enum<G>> Arbitrary<GradeTable<A, G>> gradeTables(
            GradeSpace<A, G> space) {
        return Values.gradeTables(Objects.requireNonNull(space, "space"));
    }

    /** {@return grades} */
    public static Arbitrary<Grade> grades() {
        return Arbitraries.of(Grade.class);
    }

    /** {@return editions} */
    public static Arbitrary<Edition> editions() {
        return Arbitraries.of(Edition.class);
    }

    /** {@return councils of the embedded register} */
    public static Arbitrary<LocalAuthority> authorities() {
        return Arbitraries.of(Values.authorities());
    }

    /** {@return references to councils: by name, number, code or several of them, exactly or loosely, to unknown ones too} */
    public static Arbitrary<AuthorityReference> authorityReferences() {
        return Values.authorityReferences();
    }

    /** {@return LA numbers, mostly of the embedded register} */
    public static Arbitrary<LaNumber> laNumbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, authorities().map(LocalAuthority::number)),
                Tuple.of(1, Arbitraries.integers().between(0, 999).map(LaNumber::of)));
    }

    /** {@return GSS codes, mostly of the embedded register, also those that councils got later} */
    public static Arbitrary<GssCode> gssCodes() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, authorities().flatMap(council -> Arbitraries.of(council.gssCodes()))),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withCharRange('0', '9')
                                .ofLength(8)
                                .map(it -> GssCode.parse("E" + it))));
    }

    /** {@return texts as letters have them: items of a summary, topics, sentences, paragraphs} */
    public static Arbitrary<String> texts() {
        return Values.texts();
    }

    /**
     * {@return texts that break programs which expect letters and blanks}
     *
     * <p>Empty ones, white space, controls, marks for the direction of writing, invisible and look-alike characters, surrogate pairs, the
     * punctuation of JSON, thousands of characters. There is never half a surrogate pair: for those see {@link #illFormedTexts()}.
     */
    public static Arbitrary<String> hostileTexts() {
        return Values.hostileTexts();
    }

    /** {@return texts with at least one surrogate that is not half of a pair, which UTF-8 cannot carry} */
    public static Arbitrary<String> illFormedTexts() {
        return Values.illFormedTexts();
    }
}
