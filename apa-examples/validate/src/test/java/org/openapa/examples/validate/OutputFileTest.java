package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results go to a file, of which there is always all or what was there before. */
class OutputFileTest {
    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void write() throws IOException {
        documents = new Documents(folder);
        documents.copy("faulty-2005.json");
    }

    @Test
    void theFileHasTheResultsAndStandardOutputTheCounts() throws IOException {
        Run printed = documents.run("faulty-2005.json");
        Run run = documents.run("faulty-2005.json", "-o", "results.txt");
        assertThat(Files.readAllLines(folder.resolve("results.txt")).stream()
                        .map(line -> line.replace(folder + "/", "")))
                .containsExactlyElementsOf(printed.lines());
        assertThat(run.lines()).containsExactly("1 checked, 0 unreadable; findings: error 3, warning 3, info 0");
        assertThat(run.status()).isEqualTo(1);
        assertThat(names()).containsExactly("faulty-2005.json", "results.txt");
    }

    @Test
    void quietlyStandardOutputGetsNothing() {
        assertThat(documents.run("-q", "faulty-2005.json", "-o", "results.txt").out())
                .isEmpty();
        assertThat(folder.resolve("results.txt")).isNotEmptyFile();
    }

    @Test
    void whoMayReadAFileMayReadWhatReplacesIt() throws IOException {
        Path file = Files.writeString(folder.resolve("results.txt"), "before");
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        documents.run("-q", "faulty-2005.json", "-o", "results.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "r--------", "rw-rw-rw-"})
    void nobodyElseMayReadTheFileWhileItIsWritten(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("results.txt"), "before");
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        Files.delete(folder.resolve("faulty-2005.json"));
        Replacement.write(file, out -> assertThat(permissions()).containsExactlyInAnyOrder(permissions, "rw-------"));
        assertThat(permissions()).containsExactly(permissions);
    }

    private List<String> permissions() {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> permissions = new ArrayList<>();
            for (Path file : files.toList()) {
                permissions.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
            return permissions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileBehindALinkIsReplacedNotTheLink() throws IOException {
        Files.writeString(folder.resolve("real.txt"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real.txt"));
        documents.run("faulty-2005.json", "-o", "link.txt");
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("real.txt")).content().contains("APA-GRD-001");
    }

    @Test
    void aLinkToAFileThatIsNotThereYetStaysALink() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("results.txt"));
        documents.run("-q", "faulty-2005.json", "-o", "link.txt");
        assertThat(folder.resolve("link.txt")).isSymbolicLink();
        assertThat(folder.resolve("results.txt")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline.json", "./baseline.json"})
    void resultsAndBaselineGoToDifferentFiles(String output) throws IOException {
        Run run =
                documents.run("faulty-2005.json", "--write-baseline=" + folder.resolve("baseline.json"), "-o", output);
        assertThat(run.err()).contains("has another use in this run; name another file for the results");
        assertThat(run.status()).isEqualTo(2);
        assertThat(names()).containsExactly("faulty-2005.json");
    }

    @Test
    void aDeviceIsWrittenToAndStaysOne() throws IOException {
        Path nowhere = Path.of("/dev/null");
        assumeThat(nowhere).exists();
        assertThat(documents.run("-q", "faulty-2005.json", "-o=/dev/null").status())
                .isEqualTo(1);
        assertThat(Files.isRegularFile(nowhere)).isFalse();
    }

    @Test
    void aFolderIsNoFileToWriteTo() {
        Run run = Run.of("-o", folder.toString());
        assertThat(run.err()).startsWith(folder + "  cannot be written: ");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aFullDiskIsSaid() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Run run = Run.of("-o", full.toString());
        assertThat(run.err().lines()).containsExactly("/dev/full  cannot be written: the disk may be full");
        assertThat(run.status()).isEqualTo(2);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "letter.json, letter.json",
        "., letter.json",
        "letter.json --settings=FOLDERapa-rules.json, apa-rules.json",
        "letter.json --baseline=FOLDERapa-rules.json, apa-rules.json"
    })
    void whatIsReadIsNotWritten(String arguments, String output) throws IOException {
        documents.write("letter.json", Documents.WITHOUT_FAULT);
        documents.write("apa-rules.json", "{}");
        String before = Files.readString(folder.resolve(output));
        String[] line = (arguments.replace("FOLDER", folder + File.separator) + " -o " + output).split(" ", -1);
        Run run = documents.run(line);
        assertThat(run.err()).contains(output + "  is read, and cannot be written in the same run");
        assertThat(run.status()).isEqualTo(2);
        assertThat(folder.resolve(output)).hasContent(before);
    }

    @Test
    void resultsInAFolderAreNoDocumentsOfIt() throws IOException {
        for (int i = 0; i < 2; i++) {
            Run run = documents.run(".", "--format=json", "-o", "results.json");
            assertThat(run.lines()).containsExactly("1 checked, 0 unreadable; findings: error 3, warning 3, info 0");
        }
    }
}
