package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
    static final String SLIP = """
            {"$schema": "apa-assessment-1.json", "edition": 2005, "authority": {"name": "Cambridgeshire County Council"},
             "source": {"citation": "letter of 1 December 2005", "page": "10", "transcribedBy": "AB", "transcribedOn": "2026-11-20"},
             "judgements": {"social-care": 2, "education": 4, "childrens-services": 1, "capacity-to-improve": 3}}
            """;

    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void open() {
        documents = new Documents(folder);
    }

    @Test
    void aSlipOfTheFingerIsAWarningAtItsLineAndColumn() throws IOException {
        documents.write("cambridgeshire-2005.json", SLIP);
        Run run = documents.run("cambridgeshire-2005.json");
        assertThat(run.lines())
                .containsExactly(
                        "Cambridgeshire County Council",
                        "Annual Performance Assessment 2005",
                        "",
                        "Final judgements",
                        "  Social care                     2 ##..  A service that delivers only minimum requirements for users",
                        "  Education                       4 ####  A service that delivers well above minimum requirements for users",
                        "  Children's services             1 #...  A service that does not deliver minimum requirements for users",
                        "  Capacity to improve             3 ###.  Good/promising",
                        "",
                        "cambridgeshire-2005.json:3:73  WARNING  APA-GRD-001  /judgements/childrens-services",
                        "    Children's services is outside the span of social care 2 and education 4 (held in 7 of 7 published sets)",
                        "cambridgeshire-2005.json:3:99  INFO     APA-GRD-006  /judgements/capacity-to-improve",
                        "    Capacity to improve 3 is two or more above the grade of children's services as a whole, 1; that they are closer held in 34 of 35 published sets",
                        "",
                        "1 checked, 0 unreadable; findings: error 0, warning 1, info 1");
        assertThat(run.status()).isZero();
    }

    /** All judged areas of 2005 must be graded for one rule and one must not be for another: hence two documents. */
    @Test
    void everyRuleIsPrintedWithFileLineColumnSeverityRulePointerAndMessage() throws IOException {
        documents.copy("faulty-2005.json");
        documents.copy("partial-2006.json");
        Run run = documents.run("faulty-2005.json", "partial-2006.json");
        assertThat(run.lines()).containsExactlyElementsOf(Documents.lines("faulty.txt"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, error, 0", "nothing, warning, 0", "nothing, info, 0",
        "info,    error, 0", "info,    warning, 0", "info,    info, 1",
        "warning, error, 0", "warning, warning, 1", "warning, info, 1",
        "error,   error, 1", "error,   warning, 1", "error,   info, 1"
    })
    void theExitStatusIsOneFromTheChosenSeverityOn(String worst, String failOn, int status) throws IOException {
        documents.write("nothing.json", Documents.WITHOUT_FAULT);
        documents.write("first.json", Documents.WITHOUT_FAULT.replace("873", "874"));
        documents.write("last.json", Documents.WITHOUT_FAULT.replace("873", "871"));
        documents.write("info.json", Documents.resource("info-2006.json"));
        documents.write("warning.json", SLIP);
        documents.write("error.json", Documents.resource("faulty-2005.json"));
        assertThat(documents.run("--fail-on=" + failOn, worst + ".json").status())
                .isEqualTo(status);
        assertThat(documents
                        .run("--fail-on=" + failOn, "first.json", worst + ".json", "last.json")
                        .status())
                .isEqualTo(status);
    }

    @Test
    void findingsOfAllFilesAreAddedUp() throws IOException {
        documents.write("a.json", SLIP);
        documents.write("b.json", Documents.WITHOUT_FAULT.replace("873", "874"));
        documents.copy("faulty-2005.json");
        assertThat(documents.run("a.json", "b.json", "faulty-2005.json").lines())
                .endsWith("3 checked, 0 unreadable; findings: error 3, warning 4, info 1");
    }
}
