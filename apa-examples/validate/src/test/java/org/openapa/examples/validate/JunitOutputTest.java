package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/**
 * The document keeps to the form that build servers read. No schema of it comes with a library, and none is official: {@code junit.xsd}
 * says in the project's words what Ant, Surefire and Jenkins agree on.
 */
class JunitOutputTest {
    private static final Schema SCHEMA = schema();

    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void write() throws IOException {
        documents = new Documents(folder);
        documents.copy("faulty-2005.json");
    }

    @Test
    void aFileIsASuiteAndARuleATest() throws IOException {
        documents.write("wrong.json", """
                {"edition": 2006, "authority": {"laNumber": "874"}, "meetingDate": "soon",
                 "judgements": {"childrens-services": 3, "capacity-to-improve": 3, "social-care": 3}}
                """);
        documents.write("apa-rules.json", """
                {"suppress": [{"rule": "APA-DAT-001", "subject": "Made–up County Council/2005", "location": "/meetingDate",
                               "reason": "checked against the paper copy"}]}
                """);
        Run run = valid(
                "faulty-2005.json",
                "wrong.json",
                "missing.json",
                "--settings",
                "apa-rules.json",
                "--only=APA-DAT-001,APA-DAT-003,APA-LBL-001,APA-LBL-002,APA-STR-002",
                "--as-of=2027-01-01",
                "--format=junit");
        assertThat(run.out()).isEqualTo(Documents.resource("tests.xml"));
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "info, 2"})
    void whatFailsIsForFailOnToSay(String failOn, int failures) throws IOException {
        documents.write("slip.json", FindingsTest.SLIP);
        assertThat(valid("slip.json", "--format=junit", "--fail-on=" + failOn).out())
                .contains("failures=\"" + failures + "\" errors=\"0\" skipped=\"0\">");
    }

    @Test
    void whateverAFileIsCalledTheDocumentIsWellFormed() throws IOException {
        documents.write("<&\"'>\u0001\u202e\ufffe]]>.json", FindingsTest.SLIP);
        assertThat(valid("<&\"'>\u0001\u202e\ufffe]]>.json", "--format=junit").lines())
                .anyMatch(line -> line.contains("&lt;&amp;&quot;'&gt;\\u0001\\u202e\\ufffe]]&gt;.json\" tests="));
    }

    @Test
    void theBuiltInAssessmentPasses() {
        assertThat(Run.of("--format=junit").lines())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites name=\"apa\">")
                .anyMatch(line -> line.contains("failures=\"0\" errors=\"0\" skipped=\"0\""))
                .endsWith("  </testsuite>", "</testsuites>");
    }

    private Run valid(String... arguments) {
        Run run = documents.run(arguments);
        assertThat(run.err()).isEmpty();
        assertThatCode(() -> SCHEMA.newValidator().validate(new StreamSource(new StringReader(run.out()))))
                .doesNotThrowAnyException();
        return run;
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(JunitOutputTest.class.getResource("junit.xsd"));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }
}
