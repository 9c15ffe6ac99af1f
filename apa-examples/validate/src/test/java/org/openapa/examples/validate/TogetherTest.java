package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several documents are also checked as the history of their council, and all together. */
class TogetherTest {
    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void write() throws IOException {
        documents = new Documents(folder);
        documents.write("2005.json", Documents.WITHOUT_FAULT);
        documents.write("2006.json", """
                {"edition": 2006, "authority": {"name": "Cambridgeshire"},
                 "judgements": {"childrens-services": 1, "capacity-to-improve": 2, "social-care": 2}}
                """);
        documents.write("2008.json", """
                {"edition": 2008, "authority": {"gssCode": "E10000003"}}
                """);
        documents.write("again.json", Documents.WITHOUT_FAULT);
        documents.write("elsewhere.json", Documents.WITHOUT_FAULT.replace("873", "874"));
    }

    @Test
    void aCouncilsDocumentsAreItsHistoryHoweverTheyNameIt() {
        Run run = documents.run("-q", "--only=HIS", "2008.json", "2006.json", "elsewhere.json", "2005.json");
        assertThat(run.lines())
                .containsExactly(
                        "873  INFO     APA-HIS-004",
                        "    Cambridgeshire County Council (873) has no assessment of 2007, but has earlier and later ones",
                        "    873/2005 is in 2005.json:1:13",
                        "    873/2006 is in 2006.json:1:13",
                        "    873/2008 is in 2008.json:1:13",
                        "2006.json:2:39  INFO     APA-HIS-002  /judgements/childrens-services",
                        "    Children's services is graded 1, after 3 in 2005",
                        "    873/2005 is in 2005.json:2:73");
        assertThat(run.status()).isZero();
    }

    @Test
    void aDocumentThatIsThereTwiceIsFoundInTheHistoryAndInTheCollection() {
        Run run = documents.run("--only=HIS,COL", "2005.json", "elsewhere.json", "again.json", "--fail-on=warning");
        assertThat(run.lines())
                .endsWith(
                        "again.json:1:13  WARNING  APA-HIS-001  /edition",
                        "    The history has another assessment of 2005 before this one",
                        "    873/2005 is in 2005.json:1:13, again.json:1:13",
                        "",
                        "again.json:1:13  WARNING  APA-COL-001  /edition",
                        "    The council with LA number 873 has more than one assessment of 2005",
                        "    873/2005 is in 2005.json:1:13, again.json:1:13",
                        "",
                        "3 checked, 0 unreadable; findings: error 0, warning 2, info 0");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void anEditionIsNotMissingWhereItsDocumentCannotBeRead() throws IOException {
        documents.write(
                "2006.json", "{\"edition\": 2006, \"authority\": {\"name\": \"Cambridgeshire\"}, \"letter\": {,}}");
        documents.write("lines.ndjson", "{\"edition\": \"2007\", \"authority\": {\"laNumber\": \"873\"}}\n{]\n");
        documents.write("table.csv", "council,edition,social care\nCambridgeshire,2007,seven\nKent,twenty,3\n");
        assertThat(documents.run("-q", "--only=HIS", "2005.json", "2008.json").lines())
                .filteredOn(line -> line.contains("has no assessment of"))
                .hasSize(2);
        for (String file : List.of("lines.ndjson", "table.csv")) {
            Run run = documents.run("-q", "--only=HIS", "2005.json", "2008.json", "2006.json", file);
            assertThat(run.lines()).noneMatch(line -> line.contains("has no assessment of"));
            assertThat(run.status()).isEqualTo(2);
        }
    }

    @Test
    void aDocumentThatMayBeTheMissingOneIsNamed() throws IOException {
        documents.write("broken.json", "Dear Director");
        documents.write("kent.json", "{\"edition\": \"2007\", \"authority\": {\"name\": \"Kent\"}}");
        documents.write("some-council.json", "{\"edition\": 2006");
        documents.write("some-year.json", "{\"authority\": {\"name\": \"Cambridgeshire\"}, \"edition\": 2");
        Run run = documents.run(
                "-q",
                "--only=HIS",
                "2005.json",
                "2008.json",
                "broken.json",
                "kent.json",
                "some-council.json",
                "some-year.json",
                "absent.json");
        assertThat(run.lines())
                .endsWith(
                        "873  INFO     APA-HIS-004",
                        "    Cambridgeshire County Council (873) has no assessment of 2006, but has earlier and later ones",
                        "    873/2005 is in 2005.json:1:13",
                        "    873/2008 is in 2008.json:1:13",
                        "    It may be in broken.json, some-council.json, some-year.json, absent.json, which could not be read",
                        "873  INFO     APA-HIS-004",
                        "    Cambridgeshire County Council (873) has no assessment of 2007, but has earlier and later ones",
                        "    It may be in broken.json, some-year.json, absent.json, which could not be read");
    }

    /** The grade in between may have been anything. */
    @Test
    void gradesAreNotComparedOverOneThatCannotBeRead() throws IOException {
        documents.write(
                "2006.json",
                "{\"edition\": 2006, \"authority\": {\"laNumber\": \"873\"}, \"judgements\": {\"social-care\": 3}}");
        documents.write(
                "2007.json",
                "{\"edition\": 2007, \"authority\": {\"laNumber\": \"873\"}, \"judgements\": {\"capacity-to-improve\": 1}}");
        String[] files = {"-q", "--only=HIS-002", "2005.json", "2006.json", "2007.json"};
        assertThat(documents.run(files).lines())
                .containsExactly(
                        "2007.json:1:91  INFO     APA-HIS-002  /judgements/capacity-to-improve",
                        "    Capacity to improve is graded 1, after 3 in 2005",
                        "    873/2005 is in 2005.json:2:99");
        documents.write(
                "2006.json",
                "{\"edition\": 2006, \"authority\": {\"laNumber\": \"873\"}, \"judgements\": {\"capacity-to-improve\": \"2\"}}");
        assertThat(documents.run(files).lines()).noneMatch(line -> line.contains("APA-HIS-002"));
    }

    @Test
    void allDocumentsOfAnEditionWithTooManyCouncilsAreNamed() throws IOException {
        List<String> rows = new ArrayList<>(List.of("laNumber,edition"));
        for (int number = 100; number <= 202; number++) {
            rows.add(number + ",2006");
        }
        rows.add("203,2007");
        documents.write("table.csv", String.join("\n", rows));
        List<String> lines = documents.run("-q", "--only=COL-003", "table.csv").lines();
        assertThat(lines)
                .startsWith(
                        "collection  INFO     APA-COL-003",
                        "    The collection has assessments of 103 councils in 2006, when 102 were assessed",
                        "    100/2006 is in table.csv:2:2")
                .endsWith("    202/2006 is in table.csv:104:2")
                .hasSize(105);
        assertThat(documents.run("--only=COL-003", "table.csv", "--format=json").lines())
                .filteredOn(line -> line.contains("\"line\""))
                .hasSize(103);
    }

    @Test
    void theDocumentsOfBothCouncilsUnderOneNumberAreNamed() throws IOException {
        documents.write(
                "norfolk.json", "{\"edition\": 2006, \"authority\": {\"name\": \"Norfolk\", \"laNumber\": \"873\"}}");
        documents.write(
                "own.json",
                "{\"edition\": 2007, \"authority\": {\"name\": \"Cambridgeshire\", \"laNumber\": \"873\"}}");
        assertThat(documents
                        .run("-q", "--only=COL-002", "own.json", "norfolk.json", "elsewhere.json")
                        .lines())
                .containsExactly(
                        "norfolk.json:1:32  WARNING  APA-COL-002  /authority",
                        "    LA number 873 stands for two councils",
                        "    873/2007 is in own.json:1:32");
    }

    @Test
    void inEveryFormatAFindingSaysWhichDocumentsItIsAbout() throws IOException {
        documents.write("broken.json", "Dear Director");
        String[] files = {"2005.json", "2006.json", "2008.json", "broken.json", "--only=HIS-004", "-q"};
        assertThat(documents.run(with(files, "--format=json")).out().replaceAll("\\s", ""))
                .contains("\"about\":[{\"documents\":["
                        + "{\"subject\":\"873/2005\",\"file\":\"2005.json\",\"line\":1,\"column\":13},"
                        + "{\"subject\":\"873/2006\",\"file\":\"2006.json\",\"line\":1,\"column\":13},"
                        + "{\"subject\":\"873/2008\",\"file\":\"2008.json\",\"line\":1,\"column\":13}],"
                        + "\"unread\":[\"broken.json\"]}]");
        assertThat(documents.run(with(files, "--format=junit")).lines())
                .containsSequence(
                        "    Cambridgeshire County Council (873) has no assessment of 2007, but has earlier and later ones",
                        "    873/2005 is in 2005.json:1:13",
                        "    873/2006 is in 2006.json:1:13",
                        "    873/2008 is in 2008.json:1:13",
                        "    It may be in broken.json, which could not be read</system-out>");
        documents.write(
                "known.json",
                "{\"suppress\": [{\"rule\": \"APA-HIS-004\", \"subject\": \"873\", \"location\": \"\"}]}");
        String known = documents
                .run(with(
                        files,
                        "--format=json",
                        "--settings=" + documents.folder().resolve("known.json")))
                .out()
                .replaceAll("\\s", "");
        assertThat(known)
                .contains(
                        "\"about\":[]",
                        "\"known\":[{\"code\":\"APA-HIS-004\"",
                        "\"documents\":[{\"subject\":\"873/2005\"");
    }

    private static String[] with(String[] files, String... more) {
        return Stream.concat(Stream.of(files), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void asJsonTheyStandBehindTheDocumentsWithTheFilesOfTheirSubjects() {
        Run run = documents.run("--only=HIS,COL", "2005.json", "again.json", "--format=json");
        assertThat(run.lines())
                .containsSequence(
                        "  \"together\" : \"history of 873\",",
                        "  \"files\" : {",
                        "    \"873/2005\" : [ \"2005.json\", \"again.json\" ]",
                        "  },")
                .contains("  \"together\" : \"collection\",");
    }

    @Test
    void ofSeveralLettersOfOneEditionEachAfterTheFirstIsNamed() throws IOException {
        for (String name : List.of("a.json", "b.json", "c.json", "d.json")) {
            documents.write(name, Documents.WITHOUT_FAULT);
        }
        Run run = documents.run("--only=HIS-001,COL-001", "-q", "a.json", "b.json", "c.json", "d.json");
        assertThat(run.lines().stream().filter(line -> !line.startsWith(" ")).map(line -> line.substring(0, 6)))
                .containsExactly("b.json", "c.json", "d.json", "b.json", "c.json", "d.json");
    }

    @Test
    void aSingleDocumentIsNoHistory() {
        assertThat(documents.run("--only=HIS,COL", "2005.json").lines())
                .endsWith(
                        "2005.json  no findings", "", "1 checked, 0 unreadable; findings: error 0, warning 0, info 0");
    }
}
