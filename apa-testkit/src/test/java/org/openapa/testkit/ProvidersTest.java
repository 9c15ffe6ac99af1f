package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.GssCode;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;
import org.openapa.rules.catalogue.ApaRules;

/** Parameters that name no generator are given one, and annotations narrow it down. */
class ProvidersTest {
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.PARAMETER)
    @Full
    @Clean
    @OfEdition(Edition.APA_2006)
    @interface Letter2006 {}

    @Property(tries = 20)
    void everyTypeOfTheDomainIsProvidedFor(
            @ForAll Assessment assessment,
            @ForAll AssessmentHistory history,
            @ForAll JudgementTable table,
            @ForAll LocalAuthority council,
            @ForAll AuthorityReference reference,
            @ForAll LaNumber number,
            @ForAll GssCode code) {
        assertThat(List.of(assessment, history, table, council, reference, number, code))
                .doesNotContainNull();
    }

    @Property(tries = 20)
    void editionsAndGradesNeedNoProvider(@ForAll Edition edition, @ForAll Grade grade) {
        assertThat(edition.scale().descriptor(edition.judgedAreas().asList().get(0), grade))
                .isNotEmpty();
    }

    @Property(tries = 200)
    void anEditionNarrowsDownAssessmentsHistoriesAndTables(
            @ForAll @OfEdition({Edition.APA_2005, Edition.APA_2006}) Assessment assessment,
            @ForAll @OfEdition(Edition.APA_2007) AssessmentHistory history,
            @ForAll @OfEdition(Edition.APA_2008) JudgementTable table) {
        assertThat(assessment.edition()).isIn(Edition.APA_2005, Edition.APA_2006);
        assertThat(history.assessments()).allMatch(it -> it.edition() == Edition.APA_2007);
        assertThat(Edition.APA_2008.judgedAreas()).containsAll(table.grades().keySet());
    }

    @Property(tries = 200)
    void annotationsGoTogether(@ForAll @Full @Clean @OfEdition(Edition.APA_2005) Assessment letter) {
        assertThat(letter.edition()).isEqualTo(Edition.APA_2005);
        assertThat(letter.explorations()).isNotEmpty();
        ApaAssertions.assertThat(ApaRules.standard().check(letter)).hasNoFindings();
    }

    @Property(tries = 200)
    void annotationsMakeUpOthers(@ForAll @Letter2006 Assessment letter) {
        assertThat(letter.edition()).isEqualTo(Edition.APA_2006);
        assertThat(letter.letter()).isPresent();
    }

    @Property(tries = 200)
    void elementsOfContainersAreNarrowedDownToo(
            @ForAll List<@Compact @OfEdition(Edition.APA_2006) Assessment> several) {
        assertThat(several)
                .allMatch(it -> it.edition() == Edition.APA_2006 && it.letter().isEmpty());
    }

    @Property(tries = 200)
    void historiesAreNarrowedDownByAllAnnotations(@ForAll @Full AssessmentHistory history) {
        assertThat(history.assessments()).allMatch(it -> it.letter().isPresent());
    }

    @Property(tries = 200)
    void arbitrariesOfTheTestItselfAreNarrowedDown(@ForAll("early") @Full Assessment letter) {
        assertThat(letter.edition()).isEqualTo(Edition.APA_2005);
        assertThat(letter.letter()).isPresent();
    }

    @Provide
    AssessmentArbitrary early() {
        return ApaArbitraries.assessments().edition(Edition.APA_2005);
    }

    @Property(tries = 200)
    void otherArbitrariesAreLeftAlone(@ForAll("grades") @Full Grade grade) {
        assertThat(grade).isEqualTo(Grade.GRADE_4);
    }

    @Provide
    Arbitrary<Grade> grades() {
        return ApaArbitraries.grades().filter(Grade.GRADE_4::equals);
    }

    @Property(tries = 200)
    void hostileAssessmentsAreAskedForByName(@ForAll @Hostile @Full Assessment letter) {
        assertThat(letter.letter()).isPresent();
    }
}
