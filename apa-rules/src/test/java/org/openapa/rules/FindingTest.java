package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Subject SUBJECT = Subject.of("row-17");

    private static Finding finding(String template, ImmutableMap<EvidenceName<?>, String> evidence) {
        return new Finding(
                SUBJECT,
                "ACME-001",
                Severity.WARNING,
                Location.LETTER_DATE,
                ImmutableList.of(Location.MEETING_DATE),
                evidence,
                "",
                template);
    }

    private static String message(String template, ImmutableMap<EvidenceName<?>, String> evidence) {
        return finding(template, evidence).message();
    }

    @Test
    void aFindingIsData() {
        Finding finding = finding("Odd", ImmutableMap.of(EvidenceName.DATE, "2005-12-03"));
        assertThat(finding.subject()).isEqualTo(SUBJECT);
        assertThat(finding.ruleId()).isEqualTo("ACME-001");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).isEqualTo(Location.LETTER_DATE);
        assertThat(finding.related()).containsExactly(Location.MEETING_DATE);
        assertThat(finding.evidence()).hasToString("{date=2005-12-03}");
    }

    @Test
    void aFindingPrintsInOneLine() {
        assertThat(finding("Dated {date}", ImmutableMap.of(EvidenceName.DATE, "2005-12-03")))
                .hasToString("row-17: warning ACME-001 /letter/date: Dated 2005-12-03");
    }

    @Test
    void evidenceReplacesItsCodeInBracesWhereverThatStands() {
        ImmutableMap<EvidenceName<?>, String> evidence =
                ImmutableMap.of(EvidenceName.AREA, "childrens-services", EvidenceName.NAMED_GRADE, "2");
        assertThat(message("{area}: {named-grade}, {named-grade}", evidence)).isEqualTo("Children's services: 2, 2");
        assertThat(message("area {grade} {} {Area} { area } {area", evidence))
                .isEqualTo("area {grade} {} {Area} { area } {area");
        assertThat(message("$1 \\ {area}", evidence)).isEqualTo("$1 \\ Children's services");
    }

    @Test
    void evidenceIsNeverReadAsATemplate() {
        ImmutableMap<EvidenceName<?>, String> evidence =
                ImmutableMap.of(EvidenceName.WORD, "{grade} $0 \\", EvidenceName.GRADE, "3");
        assertThat(message("{word} and {grade}", evidence)).isEqualTo("{grade} $0 \\ and 3");
    }

    @Test
    void aMessageHasAtMost512Characters() {
        assertThat(message("x".repeat(512), ImmutableMap.of())).isEqualTo("x".repeat(512));
        assertThat(message("x".repeat(513), ImmutableMap.of())).isEqualTo("x".repeat(511) + "…");
    }

    @Property(tries = 300)
    void aMessageIsOnePrintableLineWhateverTheTemplate(@ForAll String template, @ForAll String word) {
        assertThat(message(template + "{word}", ImmutableMap.of(EvidenceName.WORD, word)))
                .hasSizeLessThanOrEqualTo(Finding.MAX_MESSAGE)
                .matches("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]*");
    }

    @Test
    void findingsAreComparedByWhatWasFound() {
        ImmutableMap<EvidenceName<?>, String> evidence = ImmutableMap.of(EvidenceName.GRADE, "3");
        ImmutableList<Location> related = ImmutableList.of(Location.SOURCE);
        Finding finding = new Finding(SUBJECT, "A-1", Severity.INFO, Location.LETTER, related, evidence, "", "Odd");
        assertThat(finding)
                .isEqualTo(new Finding(SUBJECT, "A-1", Severity.INFO, Location.LETTER, related, evidence, "", "Odd"))
                .hasSameHashCodeAs(
                        new Finding(SUBJECT, "A-1", Severity.INFO, Location.LETTER, related, evidence, "", "Odd"))
                .isNotEqualTo(new Finding(
                        Subject.of("b"), "A-1", Severity.INFO, Location.LETTER, related, evidence, "", "Odd"))
                .isNotEqualTo(new Finding(SUBJECT, "A-2", Severity.INFO, Location.LETTER, related, evidence, "", "Odd"))
                .isNotEqualTo(
                        new Finding(SUBJECT, "A-1", Severity.ERROR, Location.LETTER, related, evidence, "", "Odd"))
                .isNotEqualTo(new Finding(SUBJECT, "A-1", Severity.INFO, Location.LABELS, related, evidence, "", "Odd"))
                .isNotEqualTo(new Finding(
                        SUBJECT, "A-1", Severity.INFO, Location.LETTER, ImmutableList.of(), evidence, "", "Odd"))
                .isNotEqualTo(new Finding(
                        SUBJECT, "A-1", Severity.INFO, Location.LETTER, related, ImmutableMap.of(), "", "Odd"))
                .isNotEqualTo(new Finding(
                        SUBJECT, "A-1", Severity.INFO, Location.LETTER, related, evidence, "0123456789abcdef", "Odd"))
                .isNotEqualTo("A-1");
    }
}
