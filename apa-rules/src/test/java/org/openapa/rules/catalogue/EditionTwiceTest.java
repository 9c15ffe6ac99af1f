package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.Edition;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;

class EditionTwiceTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new EditionTwice()));

    private static Report check(Assessment... assessments) {
        return RULE.check(Subject.of("873"), AssessmentHistory.of(List.of(assessments)));
    }

    private static Assessment graded(Edition edition) {
        return Examples.graded(edition, "CS3");
    }

    /** A dash stands for no date. */
    private static Assessment dated(String date) {
        Assessment assessment = graded(Edition.APA_2008);
        return date.equals("-") ? assessment : assessment.withLetter(Examples.letter(date));
    }

    @ParameterizedTest
    @EnumSource
    void theSecondIsFound(Edition edition) {
        assertThat(check(graded(edition), Examples.graded(edition, "CS2")).findings())
                .singleElement()
                .hasToString(
                        "873/%s: warning APA-HIS-001 /edition: The history has another assessment of %s before this"
                                + " one",
                        edition, edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence())
                            .hasToString(
                                    "{edition=%s, la-number=873, council=Cambridgeshire County Council (873)}",
                                    edition);
                });
    }

    @Test
    void everyLaterOneIsFound() {
        Assessment one = graded(Edition.APA_2005);
        Assessment other = graded(Edition.APA_2006);
        assertThat(check(one, other, one, other, one).findings())
                .extracting(finding -> finding.subject().name())
                .containsExactly("873/2005", "873/2005", "873/2006");
    }

    @ParameterizedTest
    @CsvSource({
        "2008-12-17, 2008-12-18",
        "2008-12-17, 2008-12-17",
        "2008-12-17, 2008-12-16",
        "-, 2008-12-17",
        "2008-12-17, -"
    })
    void aRevisedLetterIsFoundLikeAnyOther(String first, String second) {
        assertThat(check(dated(first), dated(second)).findings())
                .extracting(finding -> finding.severity().code())
                .containsExactly("warning");
    }

    @Test
    void oneOfEachEditionPasses() {
        assertThat(check(
                                graded(Edition.APA_2005),
                                graded(Edition.APA_2006),
                                graded(Edition.APA_2007),
                                graded(Edition.APA_2008))
                        .findings())
                .isEmpty();
        assertThat(check(graded(Edition.APA_2005)).ran()).containsExactly("APA-HIS-001");
    }

    @Test
    void anEmptyHistoryIsNotLookedAt() {
        assertThat(check().notApplicable()).isEqualTo(ImmutableMap.of("APA-HIS-001", NotApplicable.EDITION));
        assertThat(check().findings()).extracting(Finding::ruleId).isEmpty();
    }
}
