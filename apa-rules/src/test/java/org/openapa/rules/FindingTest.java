package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
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
    void aFindingMayBeAboutSomethingElse() {
        Finding finding = finding("Odd", ImmutableMap.of());
        assertThat(finding.withSubject(Subject.of("row-18"))).hasToString("row-18: warning ACME-001 /letter/date: Odd");
        assertThat(finding.withSubject(SUBJECT)).isEqualTo(finding);
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
    void aMessageIsOnePrintableLineWhateverTheTemplate(@ForAll String text, @ForAll String word) {
        assertThat(message(withoutBraces(text) + "{word}", ImmutableMap.of(EvidenceName.WORD, word)))
                .hasSizeLessThanOrEqualTo(Finding.MAX_MESSAGE)
                .matches("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]*");
    }

    private static String withoutBraces(String text) {
        return text.replace('{', '(').replace('}', ')');
    }

    @Test
    void evidenceThatTheMessageNamesCannotBeTakenAway() {
        Finding finding = finding("Grade {grade}", ImmutableMap.of(EvidenceName.GRADE, "3"));
        assertThatThrownBy(() -> finding.withEvidence(ImmutableMap.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the message names {grade}, which is not given");
    }

    @Test
    void aFindingOfTheWholeDocumentNamesNoPlace() {
        assertThat(Finding.of(SUBJECT, "ACME-001", Severity.WARNING, Location.DOCUMENT, "Odd"))
                .hasToString("row-17: warning ACME-001: Odd");
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

    private static Finding told(String message) {
        return Finding.of(SUBJECT, "ACME-001", Severity.WARNING, Location.LETTER_DATE, message);
    }

    @Test
    void aFindingAsADocumentTellsItIsEqualToTheOneWritten() {
        ImmutableMap<EvidenceName<?>, String> evidence =
                ImmutableMap.of(EvidenceName.DATE, "2005-12-03", EvidenceName.GRADE, "3");
        Finding written = finding("Dated {date}", evidence);
        Finding told = told("Dated").withRelated(written.related()).withEvidence(written.evidence());
        assertThat(told)
                .isEqualTo(written)
                .hasSameHashCodeAs(written)
                .hasToString("row-17: warning ACME-001 /letter/date: Dated");
        assertThat(told.evidence().keySet()).containsExactly(EvidenceName.DATE, EvidenceName.GRADE);
        assertThat(told("Dated"))
                .isNotEqualTo(written)
                .isEqualTo(finding("Odd", ImmutableMap.of()).withRelated(List.of()));
    }

    @Test
    void aToldMessageIsShownAsItIs() {
        for (String message : List.of("{date}", "{grade} and {date} {", "$1 \\ {}", "", "x".repeat(512))) {
            Finding told = told(message).withEvidence(ImmutableMap.of(EvidenceName.DATE, "2005-12-03"));
            assertThat(told.message()).isEqualTo(message);
            assertThat(told.withItem("").withRelated(List.of()).message()).isEqualTo(message);
        }
    }

    @Test
    void aFindingKeepsItsTemplateWhenItIsGivenOtherEvidence() {
        Finding finding = finding("Grade {grade}", ImmutableMap.of(EvidenceName.GRADE, "3"));
        assertThat(finding.withEvidence(ImmutableMap.of(EvidenceName.GRADE, "4"))
                        .withItem("")
                        .withRelated(List.of())
                        .message())
                .isEqualTo("Grade 4");
    }

    @Test
    void anItemIsToldByItsDigest() {
        String digest = Fingerprint.digest("Good work");
        assertThat(told("Odd").withItem(digest).fingerprint())
                .isEqualTo(new Fingerprint("ACME-001", SUBJECT, "/letter/date", digest));
        for (String malformed : List.of("Good work", "0123456789ABCDEF", digest + "0", "0")) {
            assertThatThrownBy(() -> told("Odd").withItem(malformed))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("malformed digest");
        }
    }

    @Test
    void whatNoReportCouldHaveWrittenIsRefused() {
        assertThatThrownBy(() -> Finding.of(SUBJECT, "acme", Severity.INFO, Location.DOCUMENT, "Odd"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("malformed rule id \"acme\"");
        for (String message : List.of("two\nlines", "x".repeat(513), "\u202e", "\ud800")) {
            assertThatThrownBy(() -> told(message))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("the message \"")
                    .hasMessageEndingWith("\" is not one line of at most 512 printable characters");
        }
        assertThatThrownBy(() -> told("Odd").withEvidence(ImmutableMap.of(EvidenceName.GRADE, "5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("malformed evidence grade: \"5\"");
    }

    @Property(tries = 300)
    void everyMessageARuleCanGiveIsAccepted(@ForAll String text, @ForAll String word) {
        String message = message(
                withoutBraces(text) + "{word}", ImmutableMap.of(EvidenceName.WORD, EvidenceName.WORD.write(word)));
        assertThat(told(message)
                        .withEvidence(ImmutableMap.of(EvidenceName.WORD, EvidenceName.WORD.write(word)))
                        .message())
                .isEqualTo(message);
    }
}
