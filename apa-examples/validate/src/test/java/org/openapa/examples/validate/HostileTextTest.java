package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    // As JSON escapes: red, new line, overriding direction, bell.
    private static final String HOSTILE = "good\\u001b[31m\\n\\u202ex\\u0007";
    private static final String ESCAPED = "good\\u001b[31m\\u000a\\u202ex\\u0007";

    @TempDir
    private Path folder;

    @Test
    void wordsOfADocumentReachTheOutputEscaped() throws IOException {
        Documents documents = new Documents(folder);
        documents.write("words.json", """
                {"edition": 2005, "authority": {"name": "HOSTILE"},
                 "outcomes": {"being-healthy": {"evaluation": "HOSTILE"}},
                 "serviceManagement": {"evaluation": "HOSTILE"},
                 "judgements": {"social-care": 2}, "labels": {"social-care": "HOSTILE"}}
                """.replace("HOSTILE", HOSTILE));
        Run run = documents.run("words.json");
        assertThat(run.lines())
                .startsWith(ESCAPED)
                .contains(
                        "  Social care                     2 ##..  A service that delivers only minimum requirements for users  printed: "
                                + ESCAPED,
                        "  Being healthy                   " + ESCAPED + "          0                      0",
                        "Service management  " + ESCAPED);
        assertPrintable(run);
    }

    @Test
    void propertiesAndCodesOfADocumentReachTheOutputEscaped() throws IOException {
        Documents documents = new Documents(folder);
        documents.write("names.json", """
                {"edition": 2005, "authority": {"laNumber": "HOSTILE"}, "HOSTILE": 1, "judgements": {"HOSTILE": 2}}
                """.replace("HOSTILE", HOSTILE));
        Run run = documents.run("names.json");
        assertThat(run.lines()).contains("names.json:1:79  ERROR    json.unknown-property  /" + ESCAPED);
        assertPrintable(run);
    }

    @Test
    void theNameOfAPropertyReachesTheJsonAsItIs() throws IOException {
        Documents documents = new Documents(folder);
        documents.write("names.json", "{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"" + HOSTILE + "/~\":1}");
        Run run = documents.run("names.json", "--format=json");
        assertThat(new JsonMapper()
                        .readTree(run.out())
                        .at("/0/problems/0/pointer")
                        .textValue())
                .isEqualTo("/good\u001b[31m\n\u202ex\u0007~1~0");
        assertPrintable(run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "sarif", "text"})
    void theNameOfAPropertyMakesNoLineOfItsOwn(String format) throws IOException {
        Documents documents = new Documents(folder);
        documents.write(
                "names.json",
                "{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"x\\nfake.json:1:1  ERROR  \\u202e\":1}");
        Run run = documents.run("names.json", "--format=" + format);
        assertThat(run.lines())
                .noneMatch(line -> line.startsWith("fake.json"))
                .anyMatch(line -> line.contains("fake.json"));
        assertPrintable(run);
    }

    @Test
    void fileNamesReachTheTextEscaped() throws IOException {
        assumeThat(File.separator).isEqualTo("/");
        Documents documents = new Documents(folder);
        documents.write("a\u001b[31m\n\u202eb.json", Documents.WITHOUT_FAULT);
        Run run = documents.run("a\u001b[31m\n\u202eb.json", "c\u009b31m.json");
        assertThat(run.lines())
                .contains(
                        "a\\u001b[31m\\u000a\\u202eb.json  no findings",
                        "c\\u009b31m.json  ERROR    file.missing",
                        "    no such file");
        assertPrintable(run);
    }

    @Test
    void fileNamesReachTheJsonEscapedAndMeanTheSame() throws IOException {
        String name = "a\u001b[31m\n\u009b\u202e\u007f.json";
        Run run = Run.of("--format=json", name);
        assertThat(run.lines())
                .containsExactly(
                        "[ {",
                        "  \"file\" : \"a\\u001B[31m\\n\\u009b\\u202e\\u007f.json\",",
                        "  \"failure\" : {",
                        "    \"code\" : \"file.missing\",",
                        "    \"reason\" : \"no such file\"",
                        "  }",
                        "} ]");
        assertThat(new JsonMapper().readTree(run.out()).at("/0/file").textValue())
                .isEqualTo(name);
    }

    private static void assertPrintable(Run run) {
        assertThat(run.lines())
                .allSatisfy(line -> assertThat(line.codePoints())
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT));
    }
}
