package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.LaNumber;
import org.openapa.rules.AssessmentCollection;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;

class TooManyCouncilsTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new TooManyCouncils()));
    private static final Subject WHOLE = Subject.of("collection");

    private static AssessmentCollection.Builder councils(Edition edition, int count) {
        AssessmentCollection.Builder collection = AssessmentCollection.builder(RULE.register());
        Assessment assessment = Examples.graded(edition, "CS3");
        for (int number = 1; number <= count; number++) {
            collection.add(assessment.withAuthority(AuthorityReference.of(LaNumber.of(number))));
        }
        return collection;
    }

    private static Report check(AssessmentCollection.Builder collection) {
        return RULE.check(WHOLE, collection.build());
    }

    @ParameterizedTest
    @CsvSource({"2005, 150", "2006, 102", "2007, 137", "2008, 147"})
    void asManyAsTheEditionAssessedPassAndOneMoreIsFound(int year, int most) {
        assertThat(check(councils(Edition.of(year), most)).findings()).isEmpty();
        assertThat(check(councils(Edition.of(year), most + 1)).findings())
                .singleElement()
                .hasToString(
                        "collection: info APA-COL-003: The collection has assessments of %s councils in %s, when %s were assessed",
                        most + 1, year, most)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{edition=%s, count=%s, most=%s}", year, most + 1, most);
                    assertThat(finding.fingerprint().item()).isNotEmpty();
                });
    }

    @Test
    void eachEditionIsCountedByItself() {
        assertThat(check(councils(Edition.APA_2006, 103)
                                .addAll(councils(Edition.APA_2007, 137).build())
                                .addAll(councils(Edition.APA_2008, 148).build()))
                        .findings())
                .extracting(Finding::fingerprint)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aCouncilCountsOnceAndOneThatIsNotKnownDoesNot() {
        Assessment assessment = Examples.graded(Edition.APA_2006, "CS3");
        assertThat(check(councils(Edition.APA_2006, 102)
                                .addAll(councils(Edition.APA_2006, 102).build())
                                .add(assessment.withAuthority(AuthorityReference.of("Atlantis")))
                                .add(assessment.withAuthority(AuthorityReference.of("Lyonesse"))))
                        .findings())
                .isEmpty();
    }

    @Test
    void anEmptyCollectionIsNotLookedAt() {
        assertThat(check(councils(Edition.APA_2005, 0)).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-COL-003", NotApplicable.EDITION));
    }
}
