package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTextTest {
    // As JSON escapes: red, new line, overriding direction, bell.
    private static final String HOSTILE = "good\\u001b[31m\\n\\u202ex\\u0007";

    @TempDir
    private Path folder;

    @Test
    void wordsOfADocumentReachTheOutputWithoutControlCharacters() throws IOException {
        Documents documents = new Documents(folder);
        documents.write("words.json", """
                {"edition": 2005, "authority": {"name": "HOSTILE"},
                 "outcomes": {"being-healthy": {"evaluation": "HOSTILE"}},
                 "serviceManagement": {"evaluation": "HOSTILE"}}
                """.replace("HOSTILE", HOSTILE));
        Run run = documents.run("words.json");
        assertThat(run.lines())
                .startsWith("good\\u001b[31m\\u000a\\u202ex\\u0007")
                .contains(
                        "  Being healthy                   good?[31m??x?           0                      0",
                        "Service management  good?[31m??x?");
        assertPrintable(run);
    }

    @Test
    void propertiesAndCodesOfADocumentReachTheOutputEscaped() throws IOException {
        Documents documents = new Documents(folder);
        documents.write("names.json", """
                {"edition": 2005, "authority": {"laNumber": "HOSTILE"}, "HOSTILE": 1, "judgements": {"HOSTILE": 2}}
                """.replace("HOSTILE", HOSTILE));
        Run run = documents.run("names.json");
        assertThat(run.lines())
                .contains("names.json:1:79  ERROR  json.unknown-property  /good\\u001b[31m\\u000a\\u202ex\\u0007");
        assertPrintable(run);
    }

    @Test
    void fileNamesReachTheTextWithoutControlCharacters() throws IOException {
        assumeThat(File.separator).isEqualTo("/");
        Documents documents = new Documents(folder);
        documents.write("a\u001b[31m\n\u202eb.json", Documents.WITHOUT_FAULT);
        Run run = documents.run("a\u001b[31m\n\u202eb.json", "c\u009b31m.json");
        assertThat(run.lines())
                .contains("a?[31m??b.json  no findings", "c?31m.json  ERROR  cannot be read: no such file");
        assertPrintable(run);
    }

    @Test
    void fileNamesReachTheJsonEscaped() {
        Run run = Run.of("--format=json", "a\u001b[31m\n.json");
        assertThat(run.lines())
                .isEqualTo(List.of(
                        "[ {", "  \"file\" : \"a\\u001B[31m\\n.json\",", "  \"failure\" : \"no such file\"", "} ]"));
    }

    private static void assertPrintable(Run run) {
        assertThat(run.lines())
                .allSatisfy(line -> assertThat(line.codePoints())
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT));
    }
}
