package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.AssessmentHistory;
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
        return RULE.check(
                Subject.of("873"),
                AssessmentHistory.of(WORDS.splitToStream(years)
                        .map(year -> Examples.graded(Edition.parse(year), "CS3"))
                        .toList()));
    }

    @Test
    void theHistoryIsFoundToLackAnEdition() {
        assertThat(check("2005 2007").findings())
                .singleElement()
                .hasToString("873: info APA-HIS-004: The history has no assessment of 2006, though earlier and later"
                        + " ones")
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{other-edition=2006}");
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
