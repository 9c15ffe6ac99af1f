package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** A run that anything stops before its end has status 2, says what it did, and leaves no output that looks whole. */
@Timeout(60)
class StoppedTest {
    /** Longer than what is read of a file before its first record. */
    private static final int RECORDS = 120;

    private static final String RECORD = Documents.WITHOUT_FAULT.replace("\n", " ") + " ".repeat(10_000) + "\n";

    @TempDir
    private Path folder;

    /** Holds records, and throws where others would follow. */
    private static final class Breaking extends InputStream {
        private final InputStream records =
                new ByteArrayInputStream(RECORD.repeat(RECORDS).getBytes(StandardCharsets.UTF_8));
        private final Throwable thrown;

        Breaking(Throwable thrown) {
            this.thrown = thrown;
        }

        @Override
        public int read() throws IOException {
            int read = records.read();
            return read < 0 ? end() : read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = records.read(bytes, from, length);
            return read < 0 ? end() : read;
        }

        private int end() {
            throw StoppedTest.<RuntimeException>sneaky(thrown);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E sneaky(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @ParameterizedTest
    @CsvSource({
        "text, 1", "text, 2", "text, 7",
        "json, 1", "json, 2", "json, 7",
        "sarif, 1", "sarif, 2", "sarif, 7",
        "junit, 1", "junit, 2", "junit, 7"
    })
    void outOfMemoryIsSaidAndTheOutputIsNotWhole(String format, int threads) {
        Run run = stopped(new OutOfMemoryError("Java heap space"), "-", "--format=" + format, "--threads=" + threads);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .matches("Java ran out of memory: Java heap space\\. "
                        + "\\d+ documents were checked, 0 could not be read; "
                        + "the rest, and the checks of several together, were not finished\\. The output is incomplete\\. "
                        + "Give Java more memory, for example with APA_JAVA_OPTS=-Xmx2g");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).endsWith("INCOMPLETE: the program stopped before its work was done\n");
        assertThat(run.out()).doesNotContain("unreadable;");
        assertThatThrownBy(() -> new JsonMapper().readTree(run.out())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(run.out()))))
                .isInstanceOf(org.xml.sax.SAXException.class);
    }

    static Stream<Throwable> whatStopsARun() {
        return Stream.of(
                new OutOfMemoryError("Java heap space"),
                new OutOfMemoryError("unable to create native thread"),
                new OutOfMemoryError(),
                new StackOverflowError(),
                new NoClassDefFoundError("org/openapa/Gone"),
                new InternalError("odd"),
                new Error("itself"),
                new IllegalStateException("out of the blue"),
                new Throwable("checked by nobody"));
    }

    @ParameterizedTest
    @MethodSource("whatStopsARun")
    void anythingThatStopsARunIsSaidInOneLine(Throwable thrown) {
        Run run = stopped(thrown, "-", "-q", "--format=json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains(thrown.getMessage() == null ? "" : thrown.getMessage())
                .contains(" documents were checked, ", "The output is incomplete.");
    }

    @Test
    void whatHelpsIsSaid() {
        assertThat(stopped(new OutOfMemoryError("unable to create native thread"), "-")
                        .err())
                .endsWith("The output is incomplete. Use fewer threads, for example --threads=1\n");
        // Closing a stream may fail in the same way, and with the very same error.
        assertThat(stopped(
                                new IllegalArgumentException(
                                        "Self-suppression", new OutOfMemoryError("Java heap space")),
                                "-")
                        .err())
                .startsWith("Java ran out of memory: Java heap space. ");
        assertThat(stopped(new NoClassDefFoundError("org/openapa/Gone"), "-").err())
                .endsWith("The output is incomplete. The file apa.jar may be damaged.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void theFileToWriteStaysAsItWas(String format) throws IOException {
        Path output = Files.writeString(folder.resolve("results"), "before");
        Run run = stopped(new OutOfMemoryError("Java heap space"), "-", "--format=" + format, "-o", output.toString());
        assertThat(run.err()).contains(output + " was not written.").doesNotContain("The output is incomplete");
        assertThat(run.status()).isEqualTo(2);
        assertThat(output).hasContent("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(output);
        }
    }

    @Test
    void noBaselineIsWritten() {
        Path baseline = folder.resolve("baseline.json");
        assertThat(stopped(new OutOfMemoryError(), "-", "--write-baseline", baseline.toString())
                        .status())
                .isEqualTo(2);
        assertThat(baseline).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table -", "table - --long"})
    void aTableThatBreaksOffIsNoTable(String line) throws IOException {
        Run run = stopped(new StackOverflowError(), line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .matches("Unexpected failure: java.lang.StackOverflowError\\. 120 written, 0 unreadable; "
                        + "the rest was not read\\. The output is incomplete\\.");
        Path table = Files.writeString(folder.resolve("grades.csv"), run.out());
        assertThat(Run.of("import", table.toString()).status()).isEqualTo(2);
    }

    /** The output of an import is lines, and each of them looks whole. */
    @Test
    void linesThatBreakOffAreNoWholeStream() throws IOException {
        Path table = Files.writeString(folder.resolve("grades.csv"), "name,edition,SC\nKent,2005,3\nEssex,2005,3\n");
        StringWriter out = new StringWriter();
        PrintWriter breaking = new PrintWriter(out) {
            @Override
            public void write(String text, int from, int length) {
                if (text.contains("Essex")) {
                    throw new StackOverflowError();
                }
                super.write(text, from, length);
            }
        };
        StringWriter err = new StringWriter();
        int status =
                Main.run(InputStream.nullInputStream(), breaking, new PrintWriter(err), "import", table.toString());
        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("1 written, 0 unreadable; the rest was not read.");
        assertThat(Run.reading(out.toString(), "-").lines())
                .contains("Kent")
                .anyMatch(line -> line.contains("json.truncated") || line.contains("json.syntax"));
    }

    @Test
    void whatStopsThePieceOfAnotherThreadStopsAll() {
        for (Throwable thrown : List.of(new OutOfMemoryError("here"), new StackOverflowError(), new LinkageError())) {
            try (InOrder work = new InOrder(2)) {
                for (int i = 0; i < 10; i++) {
                    work.add(() -> {
                        throw sneaky(thrown);
                    });
                }
                assertThatThrownBy(work::finish).isSameAs(thrown);
            }
        }
    }

    private static Run stopped(Throwable thrown, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new Breaking(thrown), new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(status, out.toString(), err.toString());
    }
}
