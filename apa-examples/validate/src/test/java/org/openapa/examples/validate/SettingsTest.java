package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.rules.catalogue.ApaRules;

/** Rules are switched off, chosen and re-graded by a settings file and on the command line. */
class SettingsTest {
    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void write() throws IOException {
        documents = new Documents(folder);
        documents.copy("faulty-2005.json");
    }

    @Test
    void aSettingsFileSwitchesOffAndChangesSeverities() throws IOException {
        documents.write("apa-rules.json", """
                {"format": "apa-rules/1",
                 "off": {"LBL": "labels are not typed", "APA-DAT-001": "checked against the paper copy"},
                 "severity": {"APA-GRD-001": "info"}}
                """);
        Run run = documents.run("-q", "faulty-2005.json", "--settings", "apa-rules.json");
        assertThat(run.lines())
                .filteredOn(line -> !line.startsWith(" "))
                .containsExactly(
                        "faulty-2005.json:4:25  WARNING  APA-AUT-005  /authority/name",
                        "faulty-2005.json:8:61  INFO     APA-GRD-001  /judgements/childrens-services",
                        "faulty-2005.json:9:22  ERROR    APA-STR-002  /judgements/being-healthy");
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--only=GRD,APA-DAT-001            | APA-DAT-001 ERROR, APA-GRD-001 WARNING",
                "--only=grd                        | APA-GRD-001 WARNING",
                "--only=GRD --severity=GRD=error   | APA-GRD-001 ERROR",
                "--only=LBL --off=APA-LBL-002=typed | APA-LBL-001 ERROR",
                "--only=LBL --off=APA-LBL-001      | APA-LBL-002 WARNING"
            })
    void theCommandLineChoosesAndRegrades(String options, String found) {
        Run run = documents.run((options.strip() + " -q faulty-2005.json").split(" ", -1));
        assertThat(run.lines().stream()
                        .filter(line -> !line.startsWith(" "))
                        .map(line -> line.replaceFirst("\\S+ +(\\w+) +(\\S+).*", "$2 $1")))
                .containsExactly(found.split(", ", -1));
    }

    @Test
    void theCommandLineHoldsBeforeTheSettings() throws IOException {
        documents.write("apa-rules.json", "{\"severity\": {\"APA-GRD-001\": \"info\"}}");
        Run run = documents.run(
                "-q", "faulty-2005.json", "--settings", "apa-rules.json", "--only=GRD", "--severity=APA-GRD-001=error");
        assertThat(run.lines())
                .startsWith("faulty-2005.json:8:61  ERROR    APA-GRD-001  /judgements/childrens-services");
    }

    @Test
    void everythingWrongWithSettingsIsSaidWithLineAndColumn() throws IOException {
        documents.write("apa-rules.json", """
                {"format": "apa-rules/1",
                 "off": {"APA-TXT-002": 1},
                 "severity": {"APA-GRD-003": "eror"}}
                """);
        assertRefused(
                "apa-rules.json:2:25  ERROR    json.wrong-type  /off/APA-TXT-002",
                "    found the number 1; expected a string",
                "apa-rules.json:3:30  ERROR    json.unknown-code  /severity/APA-GRD-003",
                "    found \"eror\"; expected one of info, warning, error; nearest is error");
    }

    @Test
    void unknownRulesOfSettingsAreSaidWithLineColumnAndTheNearest() throws IOException {
        documents.write("apa-rules.json", """
                {"off": {"APA-TXT-02": "we keep the typing of the original"},
                 "severity": {"GRDD": "error", "APA-TXT-02": "info"},
                 "suppress": [{"rule": "APA-DATE-001", "subject": "873/2005", "location": "/meetingDate"}]}
                """);
        assertRefused(
                "apa-rules.json:1:10  ERROR    settings.unknown-rule",
                "    no rule or family \"APA-TXT-02\" in " + ApaRules.standard() + "; nearest is APA-TXT-002",
                "apa-rules.json:2:15  ERROR    settings.unknown-rule",
                "    no rule or family \"GRDD\" in " + ApaRules.standard() + "; nearest is GRD",
                "apa-rules.json:3:24  ERROR    settings.unknown-rule",
                "    no rule or family \"APA-DATE-001\" in " + ApaRules.standard() + "; nearest is APA-DAT-001");
    }

    @Test
    void settingsThatAreNotThereAreRefused() {
        assertRefused("apa-rules.json  no such file");
    }

    @ParameterizedTest
    @CsvSource({"--only=GRDD", "--off=GRDD=x", "--severity=GRDD=error"})
    void unknownRulesOfTheCommandLineAreRefusedWithTheNearest(String option) {
        Run run = documents.run("faulty-2005.json", option);
        assertThat(run.err().lines())
                .containsExactly("no rule or family \"GRDD\" in " + ApaRules.standard() + "; nearest is GRD");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    private void assertRefused(String... lines) {
        Run run = documents.run("faulty-2005.json", "--settings", "apa-rules.json");
        assertThat(run.err().lines()).containsExactly(lines);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }
}
