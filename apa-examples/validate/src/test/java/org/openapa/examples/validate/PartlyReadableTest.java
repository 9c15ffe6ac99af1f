package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One property that cannot be read does not hide what is wrong elsewhere in its document. */
class PartlyReadableTest {
    @TempDir
    private Path folder;

    @Test
    void problemsAndFindingsOfADocumentAppearInOneRunByTheirPlace() throws IOException {
        Documents documents = new Documents(folder);
        documents.write("partly.json", """
                {"edition": 2005, "authority": {"laNumber": "873"},
                 "meetingDate": "2005-12-02", "letter": {"date": "2005-12-01"},
                 "serviceManagement": {"evaluation": 3},
                 "judgements": {"social-care": 2, "education": 4, "childrens-services": 3, "capacity-to-improve": 3},
                 "labels": {"education": "A service that does not deliver minimum requirements for users"}}
                """);
        Run run = documents.run("partly.json");
        assertThat(run.lines())
                .endsWith(
                        "partly.json:2:17  ERROR    APA-DAT-001  /meetingDate",
                        "    The meeting of 2005-12-02 is after the date of the letter, 2005-12-01",
                        "partly.json:3:38  ERROR    json.wrong-type  /serviceManagement/evaluation",
                        "    found the number 3; expected a string",
                        "partly.json:5:26  ERROR    APA-LBL-001  /labels/education",
                        "    Education is graded 4, but the label beside it, A service that does not deliver minimum requirements for users, belongs to grade 1",
                        "",
                        "1 checked, 1 of them in part, 0 unreadable; problems 1; findings: error 2, warning 0, info 0");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void ofWhatCannotBeReadNothingIsSaidToBeMissing() throws IOException {
        Documents documents = new Documents(folder);
        documents.write("partly.json", """
                {"edition": 2005, "authority": {"laNumber": "873"},
                 "judgements": {"social-care": 2, "education": 4, "childrens-services": "3", "capacity-to-improve": 3}}
                """);
        assertThat(documents.run("partly.json").lines())
                .endsWith(
                        "partly.json:2:73  ERROR    json.wrong-type  /judgements/childrens-services",
                        "    found a string; expected a whole number from 1 (worst) to 4 (best)",
                        "partly.json  no findings in what could be read",
                        "",
                        "1 checked, 1 of them in part, 0 unreadable; problems 1; findings: error 0, warning 0, info 0");
    }
}
