package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;

/** A file of records is there whole or as it was before, and nothing else is left beside it. */
class WriteFileTest {
    private static final ApaJson JSON = ApaJson.strict();

    @TempDir
    private Path folder;

    @Test
    void whoMayReadAFileMayReadWhatReplacesIt() throws IOException {
        Path file = Files.writeString(folder.resolve("letters.ndjson"), "before");
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        ApaJson.strict().writeFile(file, records -> {});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "r--------", "rw-rw-rw-"})
    void nobodyElseMayReadTheFileWhileItIsWritten(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("letters.ndjson"), "before");
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        ApaJson.strict().writeFile(file, records -> {
            records.write(Documents.minimal());
            assertThat(files())
                    .hasSize(2)
                    .allSatisfy(each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                            .isEqualTo(each.equals(file) ? permissions : "rw-------"));
        });
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aFileIsWrittenAndReplaced() throws IOException {
        Path file = folder.resolve("assessments.ndjson");

        JSON.writeFile(file, writer -> writer.write(Documents.full()));
        assertThat(file).hasContent(Documents.fullCompact());
        JSON.writeFile(file, writer -> List.of(Streams.of("A"), Streams.of("B")).forEach(writer::write));
        assertThat(read(file)).containsExactly(Streams.of("A"), Streams.of("B"));
        JSON.writeFile(file, writer -> {});
        assertThat(file).isEmptyFile();
        assertThat(files()).containsExactly(file);
    }

    @Test
    void whereWritingBreaksOffTheFileStaysAsItWas() throws IOException {
        Path file = folder.resolve("assessments.ndjson");
        JSON.writeFile(file, writer -> writer.write(Documents.full()));

        assertThatThrownBy(() -> JSON.writeFile(file, writer -> {
                    writer.write(Documents.minimal());
                    throw new IllegalStateException("no more");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no more");
        assertThatThrownBy(() -> JSON.writeFile(file, writer -> {
                    writer.write(Documents.minimal());
                    writer.write(Documents.full().withSchema("\ud800"));
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(read(file)).containsExactly(Documents.full());
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aCallerMayCloseTheWriter() throws IOException {
        Path file = folder.resolve("assessments.ndjson");

        JSON.writeFile(file, writer -> {
            writer.write(Documents.minimal());
            writer.close();
        });

        assertThat(read(file)).containsExactly(Documents.minimal());
    }

    @Test
    void aFileThatCannotBeWrittenIsAFailureThatLeavesNothing() throws IOException {
        Path nowhere = folder.resolve("absent/assessments.ndjson");
        assertThatThrownBy(() -> JSON.writeFile(nowhere, writer -> {})).isInstanceOf(UncheckedIOException.class);

        Path directory = Files.createDirectories(folder.resolve("directory/full"));
        assertThatThrownBy(() -> JSON.writeFile(directory.getParent(), writer -> {}))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(files()).containsExactly(directory.getParent());
    }

    @Test
    void aNameWithoutAFolderIsInTheOneOfTheProcess() throws IOException {
        Path file = Path.of("write-file-test.ndjson");
        try {
            JSON.writeFile(file, writer -> writer.write(Documents.minimal()));
            assertThat(read(file)).containsExactly(Documents.minimal());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static List<Assessment> read(Path file) throws IOException {
        return Streams.values(Streams.read(Files.readAllBytes(file)));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
