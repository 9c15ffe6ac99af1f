package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.JudgementTable;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;
import org.openapa.rules.catalogue.ApaRules;

/** Settings and known findings as JSON. */
class SettingsJsonTest {
    private static final ApaJson JSON = ApaJson.strict();
    private static final String DOCUMENT = """
            {"format":"apa-rules/1",\
            "off":{"APA-TXT-002":"we keep the typing of the original"},\
            "severity":{"APA-GRD-003":"error"},\
            "suppress":[{"rule":"APA-DAT-001","subject":"873/2005","location":"/meetingDate",\
            "reason":"checked against the paper copy","until":"2027-03-31"}]}""";
    private static final RuleSettings SETTINGS = new RuleSettings(
            ImmutableMap.of("APA-TXT-002", "we keep the typing of the original"),
            ImmutableMap.of("APA-GRD-003", Severity.ERROR),
            KnownFindings.of(KnownFinding.of(
                            "APA-DAT-001",
                            Subject.of("873/2005"),
                            Location.MEETING_DATE,
                            "checked against the paper copy")
                    .withUntil(LocalDate.of(2027, 3, 31))));

    @Test
    void settingsAreReadAndWritten() {
        assertThat(JSON.readSettings(bytes(DOCUMENT)).orElseThrow()).isEqualTo(SETTINGS);
        assertThat(JSON.write(SETTINGS)).asString(StandardCharsets.UTF_8).isEqualTo(DOCUMENT);
        assertThat(JSON.readSettings(JSON.pretty().write(SETTINGS)).orElseThrow())
                .isEqualTo(SETTINGS);
    }

    @Test
    void nothingIsRequired() {
        assertThat(JSON.readSettings(bytes("{}")).orElseThrow()).isEqualTo(RuleSettings.none());
        assertThat(JSON.readSettings(bytes("{\"$schema\":\"apa-rules-1.json\"}"))
                        .orElseThrow())
                .isEqualTo(RuleSettings.none());
        assertThat(JSON.write(RuleSettings.none()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"format\":\"apa-rules/1\"}");
    }

    @Test
    void aBaselineIsSettingsWithNothingElse() {
        Report report =
                ApaRules.standard().check(Documents.full().withJudgements(JudgementTable.parse("SC2 ED4 CS1 CAP3")));
        RuleSettings baseline = RuleSettings.none().withKnown(KnownFindings.in(List.of(report)));
        RuleSettings read = JSON.readSettings(JSON.write(baseline)).orElseThrow();

        assertThat(read).isEqualTo(baseline);
        assertThat(read.known().entries()).isNotEmpty();
        assertThat(report.against(read.known(), LocalDate.of(2027, 1, 1)).fresh())
                .isEmpty();
    }

    @Test
    void anIndexInALocationDoesNotCount() {
        String entry = """
                {"suppress":[{"rule":"APA-SUM-005","subject":"873/2005","location":"/outcomes/staying-safe/strengths/%s",\
                "item":"0123456789abcdef","count":2}]}""";
        RuleSettings settings =
                JSON.readSettings(bytes(entry.replace("%s", "3"))).orElseThrow();

        assertThat(settings)
                .isEqualTo(JSON.readSettings(bytes(entry.replace("%s", "*"))).orElseThrow());
        assertThat(JSON.write(settings)).asString(StandardCharsets.UTF_8).contains("/strengths/*\",\"item\":\"0123");
        assertThat(JSON.readSettings(JSON.write(settings)).orElseThrow()).isEqualTo(settings);
    }

    @Test
    void aRuleThatIsNotThereIsNamedByTheRulesWithTheNearest() {
        RuleSettings settings =
                JSON.readSettings(bytes("{\"off\":{\"APA-GRD-01\":\"x\"}}")).orElseThrow();

        assertThatThrownBy(() -> ApaRules.standard().with(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("APA-GRD-01")
                .hasMessageContaining("APA-GRD-001");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            apa-rules/1                | apa-rules/2      | 1:11 json.format-version /format
            "APA-TXT-002":             | "apa txt":       | 1:32 json.invalid-value /off/apa txt
            "APA-TXT-002":             | "APA-TXT-":      | 1:32 json.invalid-value /off/APA-TXT-
            "APA-TXT-002":             | "-TXT":          | 1:32 json.invalid-value /off/-TXT
            "off":                     | "offf":          | 1:25 json.unknown-property /offf
            "error"                    | "fatal"          | 1:110 json.unknown-code /severity/APA-GRD-003
            "error"                    | 1                | 1:110 json.wrong-type /severity/APA-GRD-003
            "rule":"APA-DAT-001"       | "rule":"apa"     | 1:139 json.invalid-value /suppress/0/rule
            "rule":"APA-DAT-001",      |                  | 1:131 json.missing-property /suppress/0
            "/meetingDate"             | "/meeting"       | 1:185 json.invalid-value /suppress/0/location
            "/meetingDate"             | "meetingDate"    | 1:185 json.invalid-value /suppress/0/location
            "2027-03-31"               | "31.3.2027"      | 1:250 json.invalid-value /suppress/0/until
            "reason":                  | "count":0,"reason": | 1:208 json.invalid-value /suppress/0/count
            "reason":                  | "count":"2","reason": | 1:208 json.wrong-type /suppress/0/count
            "reason":                  | "item":"ABC","reason": | 1:207 json.invalid-value /suppress/0/item
            {"APA-TXT-002":            | {"X-1":"x","X-1":"y","APA-TXT-002": | 1:42 json.duplicate-name /off/X-1
            """)
    void settingsThatAreNoneAreRefused(String part, String other, String problems) {
        List<Problem> found = JSON.readSettings(bytes(DOCUMENT.replace(part, other == null ? "" : other)))
                .problems();

        assertThat(String.join("; ", Documents.places(found))).isEqualTo(problems);
        assertThat(found).allSatisfy(Messages::assertSafe);
    }

    @Test
    void whatCouldNotBeReadBackIsNotWritten() {
        RuleSettings half = RuleSettings.none().withOff(ImmutableMap.of("APA-TXT-002", "\ud800"));
        RuleSettings nowhere = RuleSettings.none().withSeverities(ImmutableMap.of("grading", Severity.ERROR));
        RuleSettings late = RuleSettings.none()
                .withKnown(KnownFindings.of(SETTINGS.known().entries().get(0).withUntil(LocalDate.of(3000, 1, 1))));

        assertThatThrownBy(() -> JSON.write(half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("half a surrogate pair");
        assertThatThrownBy(() -> JSON.write(nowhere))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"grading\" is not the id of a rule or family");
        assertThatThrownBy(() -> JSON.write(late))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the date 3000-01-01 is not from 1900 to 2999");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
