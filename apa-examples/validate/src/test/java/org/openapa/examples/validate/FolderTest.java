package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(run.lines()).contains("./gone.json  ERROR    file.unavailable", "    no such file");
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
    void otherFilesInFoldersAreCountedUnlessTheyAreNamed() throws IOException {
        documents.write("letter.json", Documents.WITHOUT_FAULT);
        documents.write("notes.txt", "to do");
        documents.write(".hidden.txt", "");
        documents.write("grades.csv", "name,edition,children's services\nCamden,2005,3\n");
        documents.write("apa.json", "{\"format\":\"apa-rules/1\"}");
        String counts = "checked, 0 unreadable; findings: error 0, warning 0, info 0";
        assertThat(documents.run(".").lines().get(documents.run(".").lines().size() - 1))
                .isEqualTo("1 " + counts + "; other files in folders, passed over: 2");
        assertThat(documents.run(".", "--only=TXT", "grades.csv").lines())
                .endsWith("2 " + counts + "; other files in folders, passed over: 1");
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
                .containsExactly("cut.json.gz  ERROR    file.unavailable", "    packed with gzip, and damaged");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aSmallFileThatUnpacksWithoutEndIsReadUpToTheLimit() throws IOException {
        byte[] packed = packed(" ".repeat(1 << 24));
        assertThat(packed).hasSizeLessThan(1 << 15);
        Files.write(folder.resolve("bomb.json.gz"), packed);
        assertThat(documents.run("-q", "bomb.json.gz").lines())
                .containsExactly("bomb.json.gz  ERROR    file.unavailable", "    larger than 1048576 bytes");
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
