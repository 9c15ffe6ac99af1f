package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files packed with gzip, of which there may be several parts in one, and pipes. */
class PackedTest {
    private static final String LINE = Documents.WITHOUT_FAULT.replace("\n", " ") + "\n";

    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void open() {
        documents = new Documents(folder);
    }

    // One ends where a buffer does.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 200})
    void allPartsAreRead(int parts) throws IOException {
        byte[] packed = {};
        for (int i = 0; i < parts; i++) {
            packed = Bytes.concat(packed, packed(LINE));
        }
        Files.write(folder.resolve("letters.ndjson.gz"), packed);
        assertThat(documents.run("letters.ndjson.gz", "--only=TXT").lines())
                .endsWith(parts + " checked, 0 unreadable; findings: error 0, warning 0, info 0");
    }

    @Test
    void whatFollowsAPartAndIsNoneIsDamage() throws IOException {
        byte[] part = packed(LINE);
        byte[] cut = Bytes.concat(part, Arrays.copyOf(part, 5));
        byte[] wrong = Bytes.concat(part, part);
        wrong[part.length + 2] = 9;
        byte[] garbage = Bytes.concat(part, "garbage".getBytes(StandardCharsets.UTF_8));
        for (byte[] damaged : new byte[][] {cut, wrong, garbage, Arrays.copyOf(part, part.length - 4)}) {
            Files.write(folder.resolve("letters.ndjson.gz"), damaged);
            Run run = documents.run("letters.ndjson.gz", "-q");
            assertThat(run.lines())
                    .containsSequence("letters.ndjson.gz  ERROR    file.damaged", "    packed with gzip, and damaged");
            assertThat(run.status()).isEqualTo(2);
        }
    }

    /** Wherever a part ends in the buffer of the one who reads it, which has 512 bytes. */
    @Test
    void zerosMayFollowAndNothingElse() throws IOException {
        for (int length = 380; length < 520; length++) {
            byte[] part = packed(noise(length));
            for (int zeros : new int[] {1, 7, 8, 10, 18, 19, 512, 5000}) {
                assertThat(unpacked(Bytes.concat(part, new byte[zeros]))).hasSize(length);
            }
            for (byte[] other : List.of(
                    new byte[] {'g'},
                    new byte[] {0, 'g'},
                    new byte[] {0x1f},
                    new byte[] {0x1f, (byte) 0x8b},
                    Bytes.concat(new byte[600], new byte[] {1}),
                    Bytes.concat(new byte[3], part))) {
                assertThatThrownBy(() -> unpacked(Bytes.concat(part, other))).isInstanceOf(ZipException.class);
            }
            assertThat(unpacked(Bytes.concat(part, part, new byte[9]))).hasSize(2 * length);
        }
    }

    @Test
    void aFileWithZerosBehindItIsChecked() throws IOException {
        Files.write(folder.resolve("letter.json.gz"), Bytes.concat(packed(LINE), new byte[512]));
        assertThat(documents.run("letter.json.gz").lines())
                .endsWith("1 checked, 0 unreadable; findings: error 0, warning 0, info 0");
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        return org.openapa.examples.validate.Bytes.unpacked(new ByteArrayInputStream(packed))
                .readAllBytes();
    }

    /** {@return text that cannot be packed shorter by much, so that ends lie anywhere} */
    private static String noise(int length) {
        return new Random(length)
                .ints(length, ' ', 127)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    @Timeout(60)
    void aPipeIsReadAsAFileIs() throws Exception {
        Path make = Path.of("/usr/bin/mkfifo");
        assumeThat(make).exists();
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder(make.toString(), pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> {
            try (OutputStream out = Files.newOutputStream(pipe)) {
                out.write(Documents.WITHOUT_FAULT.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        assertThat(documents.run("pipe").lines())
                .endsWith("1 checked, 0 unreadable; findings: error 0, warning 0, info 0");
        writer.join();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
