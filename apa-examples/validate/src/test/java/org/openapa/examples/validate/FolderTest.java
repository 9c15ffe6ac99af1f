package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders are searched for documents, and documents may be packed. */
class FolderTest {
    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void open() {
        documents = new Documents(folder);
    }

    @Test
    void eachFileIsReadOnceHoweverOftenItIsNamed() throws IOException {
        documents.write("letter.json", Documents.WITHOUT_FAULT);
        assertThat(documents.run("letter.json", ".", "./letter.json", ".").lines())
                .endsWith("1 checked, 0 unreadable; findings: error 0, warning 0, info 0");
    }

    @Test
    void filesOfTheProgramsOwnFormatsAreNoDocuments() throws IOException {
        documents.write("letter.json", Documents.WITHOUT_FAULT);
        documents.write("baseline.json", "{\n  \"format\" : \"apa-rules/1\" }");
        documents.write("report.json", "{\"format\":\"apa-report/1\"}");
        documents.write("schema.json", Run.of("schema").out());
        documents.write("other.json", "{\"format\": \"apa/2\"}");

        Run run = documents.run("-q", ".");
        assertThat(run.out()).contains("other.json:1:1", "json.format-version");
        assertThat(run.out()).doesNotContain("baseline.json", "report.json", "schema.json");
        assertThat(documents.run("baseline.json", "-q").out()).contains("json.format-version");
    }

    @Test
    void aLinkToAFileThatIsNotThereIsToldOf() throws IOException {
        documents.write("letter.json", Documents.WITHOUT_FAULT);
        Files.createSymbolicLink(folder.resolve("gone.json"), folder.resolve("nowhere"));
        Run run = documents.run(".");
        assertThat(run.lines()).contains("./gone.json  ERROR    file.missing", "    no such file");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void endingsAreKnownInCapitalsToo() throws IOException {
        documents.write("LETTER.JSON", Documents.WITHOUT_FAULT);
        documents.write("GRADES.CSV", "name,edition,children's services\nCamden,2005,3\n");
        assertThat(documents.run(".", "--only=TXT", "GRADES.CSV").lines())
                .endsWith("2 checked, 0 unreadable; findings: error 0, warning 0, info 0");
    }

    @Test
    void whatIsPassedOverInAFolderIsCountedAndNamedUnlessItIsRead() throws IOException {
        documents.write("letter.json", Documents.WITHOUT_FAULT);
        documents.write("notes.txt", "to do");
        documents.write(".hidden.txt", "");
        documents.write("grades.csv", "name,edition,children's services\nCamden,2005,3\n");
        documents.write("apa.json", "{\"format\":\"apa-rules/1\"}");
        String counts = "checked, 0 unreadable; findings: error 0, warning 0, info 0";
        assertThat(documents.run(".").lines())
                .endsWith("1 " + counts + "; passed over in folders: 3 (./apa.json, ./grades.csv, ./notes.txt)");
        assertThat(documents.run(".", "--only=TXT", "grades.csv").lines())
                .endsWith("2 " + counts + "; passed over in folders: 2 (./apa.json, ./notes.txt)");
    }

    @Test
    void hiddenDocumentsAndFoldersAreNamed() throws IOException {
        Files.createDirectories(folder.resolve("letters/.git"));
        write("letters/a.json", 873);
        write("letters/.b.json", 874);
        write("letters/.git/c.json", 876);
        assertThat(documents.run("letters", "--only=TXT").lines())
                .endsWith(clean(1) + "; passed over in folders: 2 (letters/.b.json, letters/.git)");
    }

    @Test
    void aLinkToAFolderInAFolderIsNotFollowedAndNamed() throws IOException {
        Files.createDirectories(folder.resolve("letters/within"));
        Files.createDirectories(folder.resolve("elsewhere"));
        write("letters/a.json", 873);
        write("letters/within/b.json", 874);
        write("elsewhere/c.json", 876);
        Files.createSymbolicLink(folder.resolve("letters/other"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("letters/around"), folder.resolve("letters"));
        Files.createSymbolicLink(folder.resolve("letters/again"), folder.resolve("letters/within"));
        // The folders of the other two links are read themselves.
        assertThat(documents.run("letters", "--only=TXT").lines())
                .endsWith(clean(2) + "; passed over in folders: 1 (letters/other)");
        assertThat(documents.run("letters", "letters/other", "--only=TXT").lines())
                .endsWith(clean(3));
        assertThat(documents.run("letters", "elsewhere", "--only=TXT").lines()).endsWith(clean(3));
    }

    @Test
    void aLinkToAFolderIsReadWhereItIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("letters/b"));
        write("letters/z.json", 871);
        write("letters/b/a.json", 873);
        Files.createSymbolicLink(folder.resolve("l"), folder.resolve("letters"));
        assertThat(files(documents.run("l"))).containsExactly("l/b/a.json", "l/z.json");
        Run run = documents.run("l", "letters", "--only=TXT");
        assertThat(run.lines()).endsWith(clean(2));
    }

    @Test
    void aFolderThatCannotBeReadIsNamedAndTheOthersAreRead() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("letters/closed"));
        assumeThat(Files.getFileStore(closed).supportsFileAttributeView("posix"))
                .isTrue();
        write("letters/a.json", 873);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(closed)).as("the user reads everything").isFalse();
            Run run = documents.run("letters", "--only=TXT");
            assertThat(run.lines())
                    .startsWith("letters/closed  ERROR    file.unavailable", "    permission denied")
                    .endsWith(clean(1).replace("0 unreadable", "1 unreadable"));
            assertThat(run.status()).isEqualTo(2);
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"file\":1},{\"edition\":2005}]",
                "[] {\"edition\":2005}",
                "{\"format\":\"apa-report/1\"",
                "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"edition\":2005}",
                "{\"$schema\":\"https://example.org/other\",\"edition\":2005}",
                "{\"format\":\"apa-rules/1\"} {\"edition\":2005}",
                "[{\"file\":\"a.json\"},{\"edition\":2005}]"
            })
    void whatMerelyBeginsLikeAFileOfTheProgramIsReadOrNamed(String text) throws IOException {
        documents.write("letter.json", Documents.WITHOUT_FAULT);
        documents.write("odd.json", text);
        Run run = documents.run(".");
        assertThat(run.status() == 2 || run.out().endsWith("passed over in folders: 1 (./odd.json)\n"))
                .as(run.out())
                .isTrue();
    }

    @Test
    void whatCannotBeOfTheProgramIsRead() throws IOException {
        for (String text : List.of("[{\"file\":1},{\"edition\":2005}]", "[] {\"edition\":2005}")) {
            documents.write("odd.json", text);
            Run run = documents.run(".");
            assertThat(run.out()).contains("./odd.json:").doesNotContain("passed over");
            assertThat(run.status()).isEqualTo(2);
        }
    }

    @Test
    void ofManyThatArePassedOverSomeAreNamed() throws IOException {
        documents.write("letter.json", Documents.WITHOUT_FAULT);
        for (int i = 10; i < 25; i++) {
            documents.write("note-" + i + ".txt", "");
        }
        assertThat(documents.run(".").out())
                .contains("passed over in folders: 15 (./note-10.txt, ./note-11.txt, ")
                .endsWith(", ./note-19.txt and 5 more)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "junit"})
    void whatOutputForMachinesDoesNotHaveIsSaidBesideIt(String format) throws IOException {
        documents.write("letter.json", Documents.WITHOUT_FAULT);
        assertThat(documents.run(".", "--format=" + format).err()).isEmpty();
        documents.write("grades.csv", "");
        assertThat(documents.run(".", "--format=" + format).err())
                .isEqualTo(clean(1) + "; passed over in folders: 1 (./grades.csv)\n");
    }

    @Test
    void aTableSaysTheSame() throws IOException {
        documents.write("letter.json", Documents.WITHOUT_FAULT);
        documents.write("notes.txt", "");
        assertThat(documents.run("table", ".").err())
                .isEqualTo("1 written, 0 unreadable; passed over in folders: 1 (./notes.txt)\n");
    }

    @Test
    void namesOfWhatIsPassedOverArePrintable() throws IOException {
        documents.write("letter.json", Documents.WITHOUT_FAULT);
        documents.write("a\u001b[31m.txt", "");
        assertThat(documents.run(".").out()).endsWith("(./a\\u001b[31m.txt)\n");
    }

    private static String clean(int checked) {
        return checked + " checked, 0 unreadable; findings: error 0, warning 0, info 0";
    }

    @Test
    void documentsOfAFolderAreCheckedByNameAndThoseOfFoldersWithin() throws IOException {
        Files.createDirectories(folder.resolve("letters/b/c"));
        write("letters/z.json", 871);
        write("letters/b.json", 872);
        write("letters/b/a.json", 873);
        write("letters/b/c/a.json", 874);
        write("letters/A.json", 876);
        assertThat(files(documents.run("letters")))
                .containsExactly(
                        "letters/A.json", "letters/b.json", "letters/b/a.json", "letters/b/c/a.json", "letters/z.json");
    }

    @Test
    void otherAndHiddenFilesAreLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("letters/.git"));
        write("letters/a.json", 873);
        write("letters/a.json.bak", 873);
        write("letters/notes.txt", 873);
        write("letters/.a.json.tmp.json", 873);
        write("letters/.git/config.json", 873);
        assertThat(files(documents.run("letters"))).containsExactly("letters/a.json");
    }

    /** Whoever says "check this folder" does not mean what else is named on the command line. */
    @Test
    void theProgramsOwnFilesInAFolderAreNoDocuments() throws IOException {
        Files.createDirectories(folder.resolve("letters"));
        write("letters/a.json", 873);
        documents.write("letters/apa-rules.json", "{}");
        documents.write("letters/baseline.json", "{}");
        documents.write("letters/report.json", "[]");
        Run run = documents.run(
                "letters",
                "--settings",
                "letters/apa-rules.json",
                "--baseline",
                "letters/baseline.json",
                "-o",
                "letters/report.json");
        assertThat(run.lines()).containsExactly("1 checked, 0 unreadable; findings: error 0, warning 0, info 0");
        assertThat(run.status()).isZero();
    }

    @Test
    void aPackedDocumentIsCheckedWithPlacesInWhatItHolds() throws IOException {
        Files.createDirectories(folder.resolve("letters"));
        Files.write(folder.resolve("letters/slip.json.gz"), packed(FindingsTest.SLIP));
        Run run = documents.run("-q", "letters");
        assertThat(run.lines())
                .startsWith("letters/slip.json.gz:3:73  WARNING  APA-GRD-001  /judgements/childrens-services");
    }

    @Test
    void aDamagedPackedDocumentIsReported() throws IOException {
        byte[] packed = packed(FindingsTest.SLIP);
        Files.write(folder.resolve("cut.json.gz"), Arrays.copyOf(packed, packed.length / 2));
        Run run = documents.run("-q", "cut.json.gz");
        assertThat(run.lines())
                .containsExactly("cut.json.gz  ERROR    file.damaged", "    packed with gzip, and damaged");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aSmallFileThatUnpacksWithoutEndIsReadUpToTheLimit() throws IOException {
        byte[] packed = packed(" ".repeat(1 << 24));
        assertThat(packed).hasSizeLessThan(1 << 15);
        Files.write(folder.resolve("bomb.json.gz"), packed);
        assertThat(documents.run("-q", "bomb.json.gz").lines())
                .containsExactly("bomb.json.gz  ERROR    file.too-large", "    larger than 1048576 bytes");
    }

    private void write(String name, int council) throws IOException {
        documents.write(name, Documents.WITHOUT_FAULT.replace("873", Integer.toString(council)));
    }

    private static List<String> files(Run run) {
        return run.lines().stream()
                .filter(line -> line.endsWith("  no findings"))
                .map(line -> line.substring(0, line.length() - "  no findings".length()))
                .toList();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
