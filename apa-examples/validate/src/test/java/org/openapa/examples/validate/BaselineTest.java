package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Known findings, of a baseline or of settings, are neither printed nor counted; what is no longer found is. */
class BaselineTest {
    private static final String CHECKED = "1 checked, 0 unreadable; findings: ";

    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void write() throws IOException {
        documents = new Documents(folder);
        documents.copy("faulty-2005.json");
    }

    @Test
    void anEntryThatStandsTwiceIsNamedWithBothPlaces() throws IOException {
        documents.write("letter.json", Documents.WITHOUT_FAULT);
        String first = "{\"rule\": \"APA-GRD-001\", \"subject\": \"873/2005\", \"location\": \"/judgements\"";
        documents.write(
                "twice.json",
                "{\"suppress\": [" + first
                        + ", \"count\": 1},\n {\"rule\": \"APA-GRD-001\", \"subject\": \"873/2005\", \"location\": \"/edition\"},\n "
                        + first + ", \"count\": 2, \"reason\": \"é\", \"until\": \"2027-01-01\"}, " + first + "}]}");
        String path = documents.folder().resolve("twice.json").toString();
        for (String option : List.of("--settings=", "--baseline=")) {
            Run run = documents.run("letter.json", "-q", option + path, "--as-of=2026-01-01");
            assertThat(run.err().lines())
                    .containsExactly(
                            "twice.json:3:2  WARNING  settings.repeated  /suppress/2",
                            "    APA-GRD-001 of 873/2005 at /judgements is already known at 1:15, and the counts add up;"
                                    + " remove one of the two",
                            "twice.json:3:127  WARNING  settings.repeated  /suppress/3",
                            "    APA-GRD-001 of 873/2005 at /judgements is already known at 1:15; remove one of the two");
            assertThat(run.status()).isZero();
        }
    }

    @Test
    void whatABaselineWasWrittenFromIsKnownToIt() throws IOException {
        Run first = documents.run("faulty-2005.json", "--write-baseline", "baseline.json");
        assertThat(first.lines()).endsWith(CHECKED + "error 3, warning 3, info 0");
        assertThat(first.status()).isZero();
        assertThat(Files.readString(folder.resolve("baseline.json"))).isEqualTo(Documents.resource("baseline.json"));

        Run second = documents.run("faulty-2005.json", "--baseline", "baseline.json", "--fail-on=info");
        assertThat(second.lines())
                .endsWith(
                        "faulty-2005.json  no findings but 6 known",
                        "",
                        CHECKED + "error 0, warning 0, info 0; known 6, gone 0, expired 0");
        assertThat(second.status()).isZero();
    }

    @Test
    void entriesStayOfWhatARunDoesNotLookAt() throws IOException {
        documents.run("faulty-2005.json", "--write-baseline", "baseline.json");
        documents.write(
                "other.json", Documents.WITHOUT_FAULT.replace("873", "202").replace("Cambridgeshire", "Camden"));
        Run other = documents.run("other.json", "-q", "--write-baseline", "baseline.json");
        assertThat(Files.readString(folder.resolve("baseline.json"))).isEqualTo(Documents.resource("baseline.json"));
        assertThat(other.err()).isEqualTo("baseline.json: 6 entries stay that were not looked at in this run\n");
        documents.run("faulty-2005.json", "-q", "--only=DAT", "--write-baseline", "baseline.json");
        assertThat(Files.readString(folder.resolve("baseline.json"))).isEqualTo(Documents.resource("baseline.json"));
    }

    @Test
    void aFindingThatTheBaselineDoesNotHaveIsFresh() throws IOException {
        documents.run("faulty-2005.json", "--only=DAT", "--write-baseline", "baseline.json");
        Run run = documents.run("-q", "faulty-2005.json", "--only=DAT,GRD", "--baseline", "baseline.json");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith("faulty-2005.json:8:61  WARNING  APA-GRD-001");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "--strict-baseline, 1"})
    void whatIsNoLongerFoundIsGoneAndCountsIfStrict(String option, int status) throws IOException {
        documents.run("faulty-2005.json", "--write-baseline", "baseline.json");
        documents.write(
                "faulty-2005.json", Documents.resource("faulty-2005.json").replace("\"2005-12-02\"", "\"2005-07-04\""));
        Run run = documents.run(
                ("faulty-2005.json --baseline baseline.json " + option).strip().split(" ", -1));
        assertThat(run.lines())
                .endsWith(
                        "Known findings that were not met:",
                        "  APA-DAT-001  Made–up County Council/2005  /meetingDate",
                        "",
                        CHECKED + "error 0, warning 0, info 0; known 5, gone 1, expired 0");
        assertThat(run.status()).isEqualTo(status);
    }

    /** The rule is off, so that nothing can be said of its findings. */
    @Test
    void whatIsNotLookedForIsNotGone() {
        documents.run("faulty-2005.json", "--write-baseline", "baseline.json");
        Run run = documents.run("faulty-2005.json", "--baseline", "baseline.json", "--off=DAT", "--strict-baseline");
        assertThat(run.lines()).endsWith(CHECKED + "error 0, warning 0, info 0; known 5, gone 0, expired 0");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31, 0, 'known 1, gone 0, expired 0'", "2027-04-01, 1, 'known 0, gone 0, expired 1'"})
    void whatSettingsLetStandMayStandToItsLastDay(String day, int errors, String known) throws IOException {
        documents.write("apa-rules.json", """
                {"suppress": [{"rule": "APA-DAT-001", "subject": "Made–up County Council/2005", "location": "/meetingDate",
                               "reason": "checked against the paper copy", "until": "2027-03-31"}]}
                """);
        Run run = documents.run("faulty-2005.json", "--only=DAT", "--settings", "apa-rules.json", "--as-of=" + day);
        assertThat(run.lines())
                .endsWith(CHECKED + "error " + errors + ", warning 0, info 0; " + known)
                .filteredOn(line -> line.contains("until"))
                .containsExactly(
                        errors == 0
                                ? new String[0]
                                : new String[] {
                                    "  APA-DAT-001  Made–up County Council/2005  /meetingDate  until 2027-03-31"
                                            + "  checked against the paper copy"
                                });
        assertThat(run.status()).isEqualTo(errors);
    }

    @Test
    void whatSettingsLetStandIsNotWrittenToTheBaseline() throws IOException {
        documents.write("apa-rules.json", """
                {"suppress": [{"rule": "APA-DAT-001", "subject": "Made–up County Council/2005", "location": "/meetingDate",
                               "reason": "checked against the paper copy", "until": "2027-03-31"}]}
                """);
        documents.run(
                "faulty-2005.json",
                "--settings",
                "apa-rules.json",
                "--as-of=2027-01-01",
                "--write-baseline",
                "baseline.json");
        assertThat(folder.resolve("baseline.json"))
                .content()
                .contains("APA-GRD-001")
                .doesNotContain("APA-DAT-001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--baseline=baseline.json", "--quiet"})
    void whatWasWrittenByHandStaysWhenTheBaselineIsWrittenAgain(String option) throws IOException {
        documents.run("faulty-2005.json", "--write-baseline", "baseline.json");
        String before = Files.readString(folder.resolve("baseline.json"));
        String byHand = before.replaceFirst(
                "(\"rule\" ?: ?\"APA-DAT-001\")", "$1,\n\"reason\": \"as printed\", \"until\": \"2027-03-31\"");
        documents.write("baseline.json", byHand);

        documents.run("faulty-2005.json", atFolder(option), "--as-of=2027-01-01", "--write-baseline", "baseline.json");
        assertThat(folder.resolve("baseline.json")).content().contains("as printed", "2027-03-31");
        documents.run("faulty-2005.json", atFolder(option), "--as-of=2027-04-01", "--write-baseline", "baseline.json");
        assertThat(folder.resolve("baseline.json"))
                .content()
                .contains("as printed")
                .doesNotContain("2027-03-31");
    }

    private String atFolder(String option) {
        return option.replace("=", "=" + folder + File.separator);
    }

    @Test
    void aBaselineIsKeptWhereNotEverythingCouldBeRead() throws IOException {
        documents.run("faulty-2005.json", "--write-baseline", "baseline.json");
        String before = Files.readString(folder.resolve("baseline.json"));
        documents.write("faulty-2005.json", "{");

        Run run = documents.run("faulty-2005.json", "--write-baseline", "baseline.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("baseline.json: not replaced, since not everything could be read and checked");
        assertThat(folder.resolve("baseline.json")).hasContent(before);
    }

    /** Two files of one council and year: the baseline counts the findings of both. */
    @Test
    void aCountedEntryCountsOverAllDocumentsOfItsSubject() throws IOException {
        documents.write("a.json", FindingsTest.SLIP);
        documents.write("b.json", FindingsTest.SLIP);
        documents.run("a.json", "b.json", "--write-baseline", "baseline.json");
        assertThat(documents
                        .run("a.json", "b.json", "--baseline", "baseline.json")
                        .lines())
                .endsWith("2 checked, 0 unreadable; findings: error 0, warning 0, info 0; known 6, gone 0, expired 0");
        documents.write("b.json", Documents.WITHOUT_FAULT);
        assertThat(documents
                        .run("a.json", "b.json", "--baseline", "baseline.json")
                        .lines())
                .endsWith(
                        "Known findings that were not met:",
                        "  APA-GRD-001  873/2005  /judgements/childrens-services",
                        "  APA-GRD-006  873/2005  /judgements/capacity-to-improve",
                        "",
                        "2 checked, 0 unreadable; findings: error 0, warning 0, info 0; known 4, gone 2, expired 0");
        documents.write("b.json", FindingsTest.SLIP);
        documents.write("c.json", FindingsTest.SLIP);
        assertThat(documents
                        .run("a.json", "b.json", "c.json", "--baseline", "baseline.json")
                        .lines())
                .endsWith("3 checked, 0 unreadable; findings: error 0, warning 3, info 1; known 6, gone 0, expired 0");
    }

    @Test
    void settingsAreNoBaseline() throws IOException {
        documents.write("apa-rules.json", "{\"off\": {\"GRD\": \"why\"}}");
        Run run = documents.run("faulty-2005.json", "--baseline", "apa-rules.json");
        assertThat(run.err().lines())
                .containsExactly(
                        "apa-rules.json  is no baseline, which has nothing but suppress; settings go with --settings");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aBaselineThatCannotBeWrittenIsRefused() {
        Run run = documents.run("faulty-2005.json", "--write-baseline", "missing/baseline.json");
        assertThat(run.err().lines()).containsExactly("missing/baseline.json  cannot be written: no such folder");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void ofUnreadableDocumentsTheStatusStaysTwo() throws IOException {
        documents.write("cut.json", "{");
        Run run = documents.run("faulty-2005.json", "cut.json", "--write-baseline", "baseline.json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(folder.resolve("baseline.json")).exists();
    }
}
