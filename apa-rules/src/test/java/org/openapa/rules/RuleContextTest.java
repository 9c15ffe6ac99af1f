package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.AuthorityResolution;
import org.openapa.model.Edition;

/** What several rules need is computed once in a check. */
class RuleContextTest {
    private static final Assessment GRADES = Examples.graded(Edition.APA_2005, "SC2 ED4 CS3 CAP3");

    private final List<Assessment> asked = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final Function<Assessment, String> year = this::yearOf;

    private String yearOf(Assessment assessment) {
        asked.add(assessment);
        return assessment.edition().toString();
    }

    private AssessmentRule asking(String id, Assessment... about) {
        return AssessmentRule.of(RuleMetadata.of(id, "Odd"), (assessment, found) -> {
            for (Assessment one : about) {
                answers.add(found.once(one, year));
            }
        });
    }

    @Test
    void severalRulesShareWhatOneOfThemComputed() {
        RuleSet rules =
                RuleSet.of("acme", "1", List.of(asking("ACME-001", GRADES, GRADES), asking("ACME-002", GRADES)));
        rules.check(GRADES);
        assertThat(answers).containsExactly("2005", "2005", "2005");
        assertThat(asked).containsExactly(GRADES);
        rules.check(GRADES);
        assertThat(asked).containsExactly(GRADES, GRADES);
    }

    @Test
    void anotherThingIsComputedAnew() {
        Assessment other = GRADES.withEdition(Edition.APA_2006);
        RuleSet.of("acme", "1", List.of(asking("ACME-001", GRADES, other, other, GRADES)))
                .check(GRADES);
        assertThat(answers).containsExactly("2005", "2006", "2006", "2005");
        assertThat(asked).containsExactly(GRADES, other, GRADES);
    }

    @Test
    void functionsAreToldApart() {
        Function<Assessment, Edition> edition = Assessment::edition;
        List<Object> both = new ArrayList<>();
        AssessmentRule rule = AssessmentRule.of(RuleMetadata.of("ACME-001", "Odd"), (assessment, found) -> {
            both.add(found.once(assessment, year));
            both.add(found.once(assessment, edition));
            both.add(found.once(assessment, year));
        });
        RuleSet.of("acme", "1", List.of(rule)).check(GRADES);
        assertThat(both).containsExactly("2005", Edition.APA_2005, "2005");
    }

    @Test
    void aCouncilIsLookedUpInTheRegisterInUse() {
        List<AuthorityResolution> resolutions = new ArrayList<>();
        AssessmentRule rule = AssessmentRule.of(RuleMetadata.of("ACME-001", "Odd"), (assessment, found) -> {
            resolutions.add(found.resolve(assessment.authority()));
            resolutions.add(found.resolve(assessment.authority()));
            resolutions.add(found.resolve(AuthorityReference.of("Kingston")));
        });
        RuleSet rules = RuleSet.of("acme", "1", List.of(rule));
        rules.check(GRADES);
        assertThat(resolutions)
                .extracting(AuthorityResolution::kind)
                .containsExactly(
                        AuthorityResolution.Kind.EXACT,
                        AuthorityResolution.Kind.EXACT,
                        AuthorityResolution.Kind.AMBIGUOUS);
        assertThat(resolutions.get(1)).isSameAs(resolutions.get(0));
        resolutions.clear();
        rules.withRegister(AuthorityRegister.of(ImmutableList.of())).check(GRADES);
        assertThat(resolutions).extracting(AuthorityResolution::kind).containsOnly(AuthorityResolution.Kind.UNKNOWN);
    }
}
