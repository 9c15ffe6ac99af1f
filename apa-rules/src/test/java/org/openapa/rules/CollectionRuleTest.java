package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.AssessmentPart;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.LaNumber;

class CollectionRuleTest {
    private static final Subject WHOLE = Subject.of("all letters");
    private static final RuleMetadata METADATA = RuleMetadata.of("ACME-COL-001", "Council has a second assessment")
            .withEditions(Edition.APA_2005)
            .withParts(AssessmentPart.LETTER);
    private static final CollectionRule TWICE = CollectionRule.of(METADATA, (collection, found) -> {
        Set<LaNumber> seen = new HashSet<>();
        for (AssessmentCollection.Entry entry : collection.entries()) {
            entry.council()
                    .filter(council -> !seen.add(council))
                    .ifPresent(
                            council -> found.at(entry, Location.AUTHORITY).with(EvidenceName.EDITION, entry.edition()));
        }
    });
    private static final AssessmentCollection COLLECTION = AssessmentCollection.builder(AuthorityRegister.england2005())
            .add(Subject.of("b"), Examples.graded(Edition.APA_2005, "SC2 CAP3"))
            .add(Subject.of("a"), Examples.graded(Edition.APA_2005, ""))
            .build();

    private static Report check(CollectionRule rule) {
        return RuleSet.of("acme", "1", ImmutableList.of(rule)).check(WHOLE, COLLECTION);
    }

    private static Report check(String subject, String pointer) {
        return check(CollectionRule.of(
                METADATA,
                (collection, found) -> collection.entries().stream()
                        .filter(entry -> entry.subject().name().equals(subject))
                        .forEach(entry -> found.at(entry, Location.parse(pointer)))));
    }

    @Test
    void aFindingIsAboutTheEntryItNames() {
        assertThat(TWICE).hasToString("ACME-COL-001 (info): Council has a second assessment");
        assertThat(check(TWICE).subject()).isEqualTo(WHOLE);
        assertThat(check(TWICE).findings())
                .singleElement()
                .hasToString("b: info ACME-COL-001 /authority: Council has a second assessment")
                .satisfies(finding -> assertThat(finding.evidence()).hasToString("{edition=2005}"));
    }

    @Test
    void aFindingMayBeAboutTheCollectionAsAWhole() {
        assertThat(check(CollectionRule.of(METADATA, (collection, found) -> found.at(Location.DOCUMENT)))
                        .findings())
                .singleElement()
                .hasToString("all letters: info ACME-COL-001: Council has a second assessment");
    }

    @ParameterizedTest
    @CsvSource({
        "b, '', true",
        "b, /edition, true",
        "b, /authority, true",
        "b, /judgements, true",
        "b, /judgements/social-care, true",
        "b, /judgements/capacity-to-improve, true",
        "b, /judgements/education, false",
        "b, /authority/laNumber, false",
        "b, /labels, false",
        "b, /letter, false",
        "a, '', true",
        "a, /edition, true",
        "a, /authority, true",
        "a, /judgements, false",
        "a, /judgements/social-care, false"
    })
    void ofAnEntryOnlyKeysAndGradesAreThere(String subject, String pointer, boolean there) {
        Report report = check(subject, pointer);
        assertThat(report.findings()).hasSize(there ? 1 : 0);
        assertThat(report.failed())
                .isEqualTo(
                        there
                                ? ImmutableMap.of()
                                : ImmutableMap.of("ACME-COL-001", "the rule names " + pointer + ", where nothing is"));
    }

    @Test
    void anEntryOfAnotherCollectionMakesTheRuleFail() {
        AssessmentCollection.Entry stranger = AssessmentCollection.builder(AuthorityRegister.england2005())
                .add(Subject.of("c"), Examples.graded(Edition.APA_2005, "SC2"))
                .build()
                .entries()
                .get(0);
        assertThat(check(CollectionRule.of(METADATA, (collection, found) -> found.at(stranger, Location.EDITION)))
                        .failed())
                .isEqualTo(ImmutableMap.of("ACME-COL-001", "the rule speaks of an assessment that is not checked"));
    }

    @Test
    void onlyTheEditionDecidesWhetherARuleApplies() {
        RuleSet rules = RuleSet.of("acme", "1", ImmutableList.of(TWICE));
        assertThat(check(TWICE).ran()).containsExactly("ACME-COL-001");
        assertThat(rules.check(
                                WHOLE,
                                AssessmentCollection.builder(rules.register()).build())
                        .notApplicable())
                .isEqualTo(ImmutableMap.of("ACME-COL-001", NotApplicable.EDITION));
    }
}
