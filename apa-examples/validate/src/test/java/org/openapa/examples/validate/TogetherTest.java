package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
                        "    The history has no assessment of 2007, though earlier and later ones",
                        "2006.json:2:39  INFO     APA-HIS-002  /judgements/childrens-services",
                        "    Children's services is graded 1, after 3 in 2005");
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
