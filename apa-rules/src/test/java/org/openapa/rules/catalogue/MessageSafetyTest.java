package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.model.JudgementArea;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;

class MessageSafetyTest {
    private static final String ONE_PRINTABLE_LINE = "[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]{1,512}";

    static Stream<String> hostileTexts() {
        return Stream.of(
                "Ms A. Person",
                "a\r\nb\u0000\u001b[31m",
                "\u202eevil\u2066\u200f\ufeff",
                "\u2028\u2029\u0085x",
                "\ud800 \udfff",
                "{grade} {area} {label} %s %n ${x} $1 \\",
                "<script>alert(1)</script>",
                "Person ".repeat(1_430));
    }

    private static List<Finding> check(String text, String onScale) {
        return Examples.faulty(text).stream()
                .map(letter -> spelled(letter, onScale))
                .flatMap(letter -> ApaRules.standard().check(letter).findings().stream())
                .toList();
    }

    private static Assessment spelled(Assessment letter, String onScale) {
        return letter.withJudgements(letter.judgements().withLabel(JudgementArea.CAPACITY_TO_IMPROVE, onScale))
                .withServiceManagement(letter.serviceManagement()
                        .orElseThrow(AssertionError::new)
                        .withEvaluation(onScale));
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.ruleId() + " " + finding.location()
                        + finding.related() + finding.evidence() + finding.message())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void noTextOfTheLetterReachesAFinding(String text) {
        assertThat(shown(check(text, "adequate")))
                .hasSizeGreaterThan(18)
                .noneMatch(line -> line.contains("Person") || line.contains("evil") || line.contains("script"));
    }

    @Property(tries = 200)
    void noTextOfTheLetterReachesAFindingWhateverItIs(@ForAll String text) {
        assertThat(shown(check("Zqx" + text + "xqZ", "adequate")))
                .hasSizeGreaterThan(18)
                .noneMatch(line -> line.contains("Zqx") || line.contains("xqZ"));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void aFindingPrintsAsOnePrintableLine(String text) {
        assertThat(check(text, "adequate")).allSatisfy(finding -> {
            assertThat(finding.message()).matches(ONE_PRINTABLE_LINE);
            assertThat(finding.toString()).matches("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");
        });
    }

    static Stream<String> spellings() {
        return ImmutableList.of(
                "\n\u2028Adequate\r\n", "ADEQUATE" + ".".repeat(10_000), "adequate" + "\t".repeat(10_000))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void aWordOfTheScaleIsShownInOneShortPrintableLineHoweverItIsTyped(String adequate) {
        List<Finding> findings = ofWords(adequate);
        assertThat(findings)
                .extracting(Finding::ruleId)
                .isEqualTo(ofWords("adequate").stream().map(Finding::ruleId).toList());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message()).matches(ONE_PRINTABLE_LINE);
            assertThat(finding.evidence().values()).allMatch(value -> value.matches("\\P{Cntrl}{1,64}"));
        });
    }

    /** {@return what is found of words that name another grade} */
    private static List<Finding> ofWords(String adequate) {
        return check("Ms A. Person", adequate).stream()
                .filter(finding -> finding.ruleId().matches("APA-LBL-00[12]"))
                .toList();
    }
}
