package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.json.Limits;

class UnreadableInputTest {
    private static final String NOTHING_CHECKED = "0 checked, 1 unreadable; findings: error 0, warning 0, info 0";

    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void open() {
        documents = new Documents(folder);
    }

    @Test
    void whatIsNotJsonIsReportedWhereItStopsBeingJson() throws IOException {
        documents.write("letter.txt", "\n  Dear Mr Jeyes\n");
        assertUnreadable(
                "letter.txt",
                "letter.txt:2:3  ERROR    json.syntax",
                "    found 'D'; expected a JSON value",
                "    apa reads no letters in prose; apa template prints a document to type one into");
        documents.write("names.json", "{edition: 2005}");
        assertThat(documents.run("-q", "names.json").lines()).hasSize(2);
    }

    @Test
    void jsonThatBreaksOffIsReportedAtItsEnd() throws IOException {
        documents.write("cut.json", "{\"edition\": 2005,\n \"authority\": {\"na");
        assertUnreadable(
                "cut.json",
                "cut.json:2:19  ERROR    json.syntax  /authority",
                "    found the end of the document; expected '\"'");
    }

    @Test
    void anEmptyFileIsReported() throws IOException {
        documents.write("empty.json", "");
        assertUnreadable(
                "empty.json", "empty.json:1:1  ERROR    json.empty", "    found nothing; expected a JSON object");
    }

    @Test
    void allProblemsOfADocumentAreReportedTogether() throws IOException {
        documents.write("wrong.json", """
                {"edition": "2005", "authority": {"laNumber": "873"},
                 "edition": 2006,
                 "judgements": {"education": 5}}
                """);
        assertUnreadable(
                "wrong.json",
                "wrong.json:1:13  ERROR    json.wrong-type  /edition",
                "    found a string; expected a whole number from 2005 to 2008",
                "wrong.json:2:2  ERROR    json.duplicate-name  /edition",
                "    found \"edition\" again; expected each property once",
                "wrong.json:3:30  ERROR    json.invalid-value  /judgements/education",
                "    found 5; expected a whole number from 1 (worst) to 4 (best)");
    }

    @Test
    void aMissingFileIsReported() {
        assertUnreadable("missing.json", "missing.json  ERROR    file.missing", "    no such file");
    }

    /** Who runs the program for others has to tell these apart without reading the words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing.csv | file.missing",
                "missing.json | file.missing",
                "broken.csv | csv.syntax",
                "open.csv | csv.syntax",
                "header.csv | file.empty",
                "empty.csv | file.empty",
                "empty.ndjson | file.empty",
                "latin.csv | csv.encoding",
                "json.csv | file.other-kind",
                "damaged.json.gz | file.damaged",
                "damaged.csv.gz | file.damaged",
                "large.json | file.too-large",
                "not-a-folder/a.json | file.unavailable"
            })
    void whyAFileCannotBeReadHasACodeInEveryFormat(String name, String code) throws IOException {
        documents.write("broken.csv", "council,year\n\"Kent\"x,2005\n");
        documents.write("open.csv", "council,year\nKent,2005\nEssex,\"2005\n");
        documents.write("header.csv", "council,year\n");
        documents.write("empty.csv", "");
        documents.write("empty.ndjson", "\n");
        documents.write("json.csv", "{}");
        documents.write("large.json", " ".repeat(Limits.standard().recordBytes() + 1));
        documents.write("not-a-folder", "");
        Files.write(folder.resolve("latin.csv"), new byte[] {'K', (byte) 0xe9});
        for (String packed : List.of("damaged.json.gz", "damaged.csv.gz")) {
            Files.write(folder.resolve(packed), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 7});
        }
        assertThat(documents.run(name).lines()).contains(name + "  ERROR    " + code);
        assertThat(documents.run(name, "--format=json").out()).contains("\"code\" : \"" + code + "\"");
        assertThat(documents.run(name, "--format=sarif").out()).contains("\"id\": \"" + code + "\"");
        assertThat(documents.run(name, "--format=junit").out()).contains("<error type=\"" + code + "\"");
        assertThat(documents.run("table", name).err()).contains(name + "  ERROR    " + code);
    }

    @Test
    void aFolderWithoutDocumentsIsReported() throws IOException {
        Files.createDirectory(folder.resolve("letters"));
        assertUnreadable(
                "letters",
                "letters  ERROR    file.empty",
                "    no documents in it (*.json, *.ndjson, *.jsonl, or these with .gz)");
    }

    @Test
    void anEmptyNameIsReported() {
        Run run = Run.of("");
        assertThat(run.lines()).startsWith("''  ERROR    file.unavailable", "    not a file name");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aFileWithoutReadPermissionIsReported() throws IOException {
        assumeFalse(
                folder.getFileSystem().supportedFileAttributeViews().stream().noneMatch("posix"::equals));
        Path file = documents.write("secret.json", Documents.WITHOUT_FAULT);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
        assumeFalse(Files.isReadable(file), "this user reads every file");
        assertUnreadable("secret.json", "secret.json  ERROR    file.unavailable", "    permission denied");
    }

    @Test
    void theLargestDocumentIsReadAndALargerOneIsNot() throws IOException {
        String largest = Documents.WITHOUT_FAULT
                + " ".repeat(Limits.standard().recordBytes() - Documents.WITHOUT_FAULT.length());
        documents.write("largest.json", largest);
        assertThat(documents.run("largest.json").lines()).contains("largest.json  no findings");
        documents.write("larger.json", largest + " ");
        assertUnreadable("larger.json", "larger.json  ERROR    file.too-large", "    larger than 1048576 bytes");
    }

    @Test
    void aFileLargerThanMemoryIsReported() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("large.json").toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertUnreadable("large.json", "large.json  ERROR    file.too-large", "    larger than 1048576 bytes");
    }

    @Test
    void aFileWhoseNameBeginsWithAnAtSignIsAFileLikeAnyOther() {
        Run run = Run.of("@missing.json");
        assertThat(run.lines())
                .containsExactly("@missing.json  ERROR    file.missing", "    no such file", "", NOTHING_CHECKED);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void theOtherFilesAreCheckedAllTheSameAndTheStatusIsTwo() throws IOException {
        documents.write("before.json", Documents.WITHOUT_FAULT);
        documents.write("cut.json", "{");
        documents.copy("faulty-2005.json");
        Run run = documents.run("before.json", "cut.json", "missing.json", "faulty-2005.json");
        assertThat(run.lines())
                .containsSubsequence(
                        "before.json  no findings",
                        "",
                        "cut.json:1:2  ERROR    json.syntax",
                        "    found the end of the document; expected '}' or a name in double quotes",
                        "",
                        "missing.json  ERROR    file.missing",
                        "    no such file",
                        "",
                        "faulty-2005.json:4:67  ERROR    APA-DAT-001  /meetingDate",
                        "2 checked, 2 unreadable; problems 1; findings: error 3, warning 3, info 0");
        assertThat(run.status()).isEqualTo(2);
    }

    private static String counted(int problems) {
        return NOTHING_CHECKED.replace("findings", "problems " + problems + "; findings");
    }

    private void assertUnreadable(String file, String... lines) {
        Run run = documents.run(file);
        assertThat(run.lines()).startsWith(lines).hasSize(lines.length + 2);
        assertThat(run.lines().get(lines.length + 1)).isIn(NOTHING_CHECKED, counted(lines.length / 2));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }
}
