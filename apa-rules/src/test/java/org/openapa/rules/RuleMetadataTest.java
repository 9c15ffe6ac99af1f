package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;

class RuleMetadataTest {
    private static final RuleMetadata WEEKEND = RuleMetadata.of("ACME-001", "Letter is dated on a weekend");

    @Test
    void defaultsSuitAPrivateRule() {
        assertThat(WEEKEND)
                .isEqualTo(new RuleMetadata(
                        "ACME-001",
                        "Letter is dated on a weekend",
                        "Letter is dated on a weekend",
                        Severity.INFO,
                        Basis.editorial(),
                        ImmutableSet.copyOf(Edition.values()),
                        ImmutableSet.of(),
                        "0"))
                .hasToString("ACME-001 (info): Letter is dated on a weekend");
    }

    @Test
    void aWitherChangesOneThing() {
        RuleMetadata changed = WEEKEND.withMessage("The letter is of {date}")
                .withSeverity(Severity.WARNING)
                .withBasis(Basis.document())
                .withEditions(Edition.APA_2007, Edition.APA_2005)
                .withParts(AssessmentPart.LETTER)
                .withSince("3");
        assertThat(changed)
                .isEqualTo(new RuleMetadata(
                        "ACME-001",
                        "Letter is dated on a weekend",
                        "The letter is of {date}",
                        Severity.WARNING,
                        Basis.document(),
                        ImmutableSet.of(Edition.APA_2005, Edition.APA_2007),
                        ImmutableSet.of(AssessmentPart.LETTER),
                        "3"))
                .hasToString("ACME-001 (warning): Letter is dated on a weekend");
        assertThat(changed.editions()).containsExactly(Edition.APA_2005, Edition.APA_2007);
        assertThat(WEEKEND).isEqualTo(RuleMetadata.of("ACME-001", "Letter is dated on a weekend"));
    }

    @ParameterizedTest
    @CsvSource({"ACME-001, ACME", "ACME-GRD-001, ACME-GRD", "A-1, A", "A1-B-C-2, A1-B-C"})
    void theFamilyIsTheIdWithoutItsLastPart(String id, String family) {
        assertThat(RuleMetadata.of(id, "Odd").family()).isEqualTo(family);
    }

    @Test
    void anIdHasAtMost40Characters() {
        String longest = "ACME-" + "1".repeat(35);
        assertThat(RuleMetadata.of(longest, "Odd").id()).isEqualTo(longest);
        assertThatThrownBy(() -> RuleMetadata.of(longest + "1", "Odd"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "malformed rule id \"%s1\"; expected capital letters and digits in parts joined by hyphens, such as ACME-001",
                        longest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "ACME", "-001", "ACME-", "acme-001", "ACME_1-1", "ACME 1-1", "ACME-\u0661", "\u00c4-1"})
    void anIdOfAnotherFormIsRefused(String id) {
        assertThatThrownBy(() -> RuleMetadata.of(id, "Odd"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "malformed rule id \"%s\"; expected capital letters and digits in parts joined by hyphens, such as ACME-001",
                        id);
    }

    @Test
    void aRefusedIdIsQuotedInPrintableCharacters() {
        assertThatThrownBy(() -> RuleMetadata.of("ACME-1\n", "Odd"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "malformed rule id \"ACME-1\\u000a\"; expected capital letters and digits in parts joined by hyphens,"
                                + " such as ACME-001");
    }

    @Test
    void aSummaryHasAtMost512Characters() {
        String longest = "x".repeat(512);
        assertThat(RuleMetadata.of("ACME-001", longest).summary()).isEqualTo(longest);
        assertSummaryRefused(longest + "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "tab\there", "\u202eright to left", "no\u00a0break"})
    void aSummaryThatIsNotOnePrintableLineIsRefused(String summary) {
        assertSummaryRefused(summary);
    }

    @Test
    void aMessageMayNameEvidenceOfTheClosedListAlone() {
        assertThat(WEEKEND.withMessage("{date}, {grade}{grade}").message()).isEqualTo("{date}, {grade}{grade}");
        assertThatThrownBy(() -> WEEKEND.withMessage("Of {date}, {person}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown evidence name \"person\"; expected one of area, candidates,");
        assertThatThrownBy(() -> WEEKEND.withMessage("{person}")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "Of {date", "Of date}", "{date}}", "}{date}", "{date} and {", "a } and a {date}"})
    void aBraceWithoutItsCounterpartIsRefused(String message) {
        assertThatThrownBy(() -> WEEKEND.withMessage(message))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the message \"%s\" has a brace without its counterpart; braces are for evidence, such as {date}",
                        message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{ date }", "{Date}", "{date {grade}}", "{{date}}"})
    void bracesAroundAnythingButEvidenceAreRefused(String message) {
        assertThatThrownBy(() -> WEEKEND.withMessage(message))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown evidence name \"");
        assertThatThrownBy(() -> RuleMetadata.of("ACME-001", message)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertSummaryRefused(String summary) {
        assertThatThrownBy(() -> RuleMetadata.of("ACME-001", summary))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the summary of ACME-001 is not one printable line");
    }
}
