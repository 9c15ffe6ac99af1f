package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;

class EditionLeftOutTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new EditionLeftOut()));
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private static Report check(String years) {
        return RULE.check(Subject.of("873"), history(years));
    }

    private static AssessmentHistory history(String years) {
        return AssessmentHistory.of(WORDS.splitToStream(years)
                .map(year -> Examples.graded(Edition.parse(year), "CS3"))
                .toList());
    }

    @Test
    void theHistoryIsFoundToLackAnEdition() {
        assertThat(check("2005 2007").findings())
                .singleElement()
                .hasToString("873: info APA-HIS-004: Cambridgeshire County Council (873) has no assessment of 2006, but"
                        + " has earlier and later ones")
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence())
                            .hasToString(
                                    "{la-number=873, council=Cambridgeshire County Council (873), other-edition=2006}");
                    assertThat(finding.fingerprint().item()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2005, ''",
        "2008, ''",
        "2005 2006, ''",
        "2007 2008, ''",
        "2006 2006 2007, ''",
        "2005 2006 2007 2008, ''",
        "2005 2007 2008, 2006",
        "2006 2008, 2007",
        "2005 2005 2008 2008, 2006 2007",
        "2005 2006 2008, 2007"
    })
    void editionsBetweenTheFirstAndTheLastAreMissed(String years, String missing) {
        assertThat(check(years).findings())
                .extracting(finding -> finding.evidence().get(EvidenceName.OTHER_EDITION))
                .containsExactlyElementsOf(WORDS.split(missing));
    }

    @ParameterizedTest
    @CsvSource({
        "2005 2007, 2006, ''",
        "2005 2008, 2007, 2006",
        "2005 2008, 2006 2007, ''",
        "2005 2008, 2005 2008, 2006 2007",
        "2006 2008, 2005, 2007"
    })
    void anEditionThatIsThereButCouldNotBeReadIsNotMissed(String years, String unread, String missing) {
        Set<Edition> editions = WORDS.splitToStream(unread).map(Edition::parse).collect(Collectors.toSet());
        Report report = RULE.check(Subject.of("873"), history(years), editions);
        assertThat(report.findings())
                .extracting(finding -> finding.evidence().get(EvidenceName.OTHER_EDITION))
                .containsExactlyElementsOf(WORDS.split(missing));
        assertThat(report.ran()).containsExactly("APA-HIS-004");
    }

    @Test
    void aHistoryWhoseCouncilTheRegisterCannotTellIsLeftAlone() {
        Assessment first = Examples.graded(Edition.APA_2005, "CS3").withAuthority(AuthorityReference.of("Atlantis"));
        Assessment last = first.withEdition(Edition.APA_2007);
        assertThat(RULE.check(Subject.of("Atlantis"), AssessmentHistory.of(List.of(first, last)))
                        .findings())
                .isEmpty();
        assertThat(RULE.check(
                                Subject.of("873"),
                                AssessmentHistory.of(List.of(first, Examples.graded(Edition.APA_2007, "CS3"))))
                        .findings())
                .extracting(finding -> finding.evidence().get(EvidenceName.LA_NUMBER))
                .containsExactly("873");
    }

    @Test
    void twoMissingEditionsAreToldApart() {
        assertThat(check("2005 2008").findings())
                .extracting(Finding::fingerprint)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void anEmptyHistoryIsNotLookedAt() {
        assertThat(check("").notApplicable()).isEqualTo(ImmutableMap.of("APA-HIS-004", NotApplicable.EDITION));
    }
}
