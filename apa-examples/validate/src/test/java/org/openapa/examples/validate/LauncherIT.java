package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher ends with the status of the program, with 2 where Java does not run it, and passes signals on. */
@Timeout(120)
class LauncherIT {
    private static final Path JAR =
            Path.of(System.getProperty("apa.jar", "target/apa.jar")).toAbsolutePath();
    private static final Path LAUNCHER = JAR.resolveSibling("apa");
    private static final String JAVA_FAILED =
            "apa: Java failed \\(status \\d+\\), so not everything was checked and any output is incomplete; look at .*";

    @TempDir
    private Path folder;

    @BeforeEach
    void needsAShell() {
        assumeThat(Path.of("/bin/sh")).exists();
    }

    @Test
    void theStatusIsThatOfTheProgram() throws Exception {
        Files.writeString(folder.resolve("clean.json"), Documents.WITHOUT_FAULT);
        Files.writeString(folder.resolve("faulty.json"), Documents.resource("faulty-2005.json"));
        assertThat(run(Map.of(), "\"$0\" -q clean.json")).isEqualTo(new Run(0, "", ""));
        Run found = run(Map.of(), "\"$0\" -q faulty.json");
        assertThat(found.status()).isEqualTo(1);
        assertThat(found.err()).isEmpty();
        assertThat(run(Map.of(), "\"$0\" -q faulty.json missing.json").status()).isEqualTo(2);
        assertThat(run(Map.of(), "\"$0\" --nonsense").status()).isEqualTo(2);
    }

    @Test
    void standardInputIsThatOfTheProgram() throws Exception {
        Files.writeString(folder.resolve("faulty.json"), Documents.resource("faulty-2005.json"));
        assertThat(run(Map.of(), "\"$0\" -q - <faulty.json")).satisfies(run -> {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).contains("(standard input):4:67  ERROR    APA-DAT-001");
        });
        assertThat(run(Map.of(), "cat faulty.json | \"$0\" -q -").status()).isEqualTo(1);
        assertThat(run(Map.of(), "\"$0\" -q - <&-").out()).contains("(standard input):1:1  ERROR    json.empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-Xnonsense", "-Xmx1p", "-Xms1m -Xmx512k", "-XX:+UseNoSuchCollector", "-cp nowhere nowhere.Main"
            })
    void optionsThatJavaRefusesGiveTwo(String options) throws Exception {
        Run run = run(Map.of("APA_JAVA_OPTS", options), "\"$0\" --version");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(last(run.err())).matches(JAVA_FAILED).contains("APA_JAVA_OPTS (" + options + ")");
    }

    @Test
    void aLimitOfMemoryThatJavaCannotStartInGivesTwo() throws Exception {
        Run run = run(Map.of(), "ulimit -v 200000 && \"$0\" --version");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(last(run.err())).matches(JAVA_FAILED);
    }

    @Test
    void aJavaThatIsNotThereGivesTwo() throws Exception {
        assertThat(run(Map.of("JAVA_HOME", "/nowhere"), "\"$0\" --version"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "apa needs Java 17 or newer, and there is no /nowhere/bin/java; JAVA_HOME or PATH may name one\n"));
    }

    @Test
    void aJarThatIsMissingOrCutShortGivesTwo() throws Exception {
        Path alone = Files.createDirectory(folder.resolve("alone"));
        Files.copy(LAUNCHER, alone.resolve("apa"));
        Run missing = run(Map.of(), "sh alone/apa --version");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).startsWith("apa needs the file apa.jar beside it, and there is none in ");
        byte[] jar = Files.readAllBytes(JAR);
        for (int length : new int[] {0, 1000, jar.length / 2, jar.length - 1}) {
            Files.write(alone.resolve("apa.jar"), Arrays.copyOf(jar, length));
            Run run = run(Map.of(), "sh alone/apa --version");
            assertThat(run.status()).as("%s bytes", length).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(last(run.err())).startsWith("apa").contains("apa.jar");
        }
    }

    /** Records of a megabyte, in a heap that cannot hold what the threads read of them. */
    @ParameterizedTest
    @CsvSource({
        "text, 1", "text, 2", "text, 7",
        "json, 1", "json, 2", "json, 7",
        "sarif, 1", "sarif, 2", "sarif, 7",
        "junit, 1", "junit, 2", "junit, 7"
    })
    void tooLittleMemoryIsSaidAndTheOutputIsNotWhole(String format, int threads) throws Exception {
        String large = Documents.WITHOUT_FAULT.replace("\n", " ").stripTrailing();
        large = large.substring(0, large.length() - 1) + ", \"comment\": [\"" + "y".repeat(60_000)
                + ("\", \"" + "y".repeat(60_000)).repeat(15) + "\"]}\n";
        Files.writeString(folder.resolve("large.ndjson"), large.repeat(20));
        Files.writeString(folder.resolve("output"), "before");
        Map<String, String> little = Map.of("APA_JAVA_OPTS", "-Xmx10m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        String command = "\"$0\" large.ndjson --format=" + format + " --threads=" + threads;
        Run run = run(little, command);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("Java ran out of memory: ")
                .endsWith("The output is incomplete. Give Java more memory, for example with APA_JAVA_OPTS=-Xmx2g");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).endsWith("INCOMPLETE: the program stopped before its work was done\n");
        if (format.equals("json")) {
            assertThatThrownBy(() -> new JsonMapper().readTree(run.out())).isInstanceOf(IOException.class);
            assertThat(run(little, command + " -o output").status()).isEqualTo(2);
            assertThat(folder.resolve("output")).hasContent("before");
            assertThat(names()).containsExactly("large.ndjson", "output");
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
    void aSignalLeavesNoTemporaryFile(String signal, int status) throws Exception {
        Path output = Files.writeString(folder.resolve("results"), "before");
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rw-------"));
        Process process = start(Map.of(), "exec \"$0\" - --format=json -o results");
        OutputStream in = process.getOutputStream();
        in.write(Documents.WITHOUT_FAULT.getBytes(StandardCharsets.UTF_8));
        in.flush();
        while (names().size() < 2) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(10);
        }
        for (String name : names()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-------");
        }
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(status);
        assertThat(process.descendants()).isEmpty();
        assertThat(names()).containsExactly("results");
        assertThat(output).hasContent("before");
    }

    /** The test itself may run in any locale, so the shell makes the name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"$name\"",
                "--settings=\"$name\"",
                "-o \"$name\"",
                "validate --columns=\"$name\"=name",
                "template 2005 \"$name\"",
                "rules \"$name\""
            })
    void aNarrowLocaleIsWhyWordsCannotBeRead(String words) throws Exception {
        Run run = run(Map.of("LC_ALL", "C"), "name=$(printf 'l\\303\\266we') && \"$0\" " + words);
        assumeThat(run.err())
                .as("a system where the locale C has all characters")
                .isNotEmpty();
        assertThat(run.err())
                .matches(
                        "The locale lacks characters of '.*l..we.*'; set a locale with UTF-8, for example LC_ALL=C.UTF-8\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aNarrowLocaleIsWhyNamesInAFolderCannotBeShown() throws Exception {
        String make = "mkdir f && printf '%s' '" + Documents.WITHOUT_FAULT + "' >f/\"$(printf 'l\\303\\266we').json\"";
        Run run = run(Map.of("LC_ALL", "C"), make + " && \"$0\" f");
        assumeThat(run.err())
                .as("a system where the locale C has all characters")
                .isNotEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\n1 checked, 0 unreadable;");
        assertThat(run.err())
                .startsWith("The locale lacks characters of file names, which are shown as ")
                .endsWith("; set a locale with UTF-8, for example LC_ALL=C.UTF-8\n");
        assertThat(run(Map.of("LC_ALL", "C.UTF-8"), "\"$0\" f").err()).isEmpty();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !List.of("out", "err").contains(name))
                    .sorted()
                    .toList();
        }
    }

    private static String last(String text) {
        return text.lines().reduce("", (before, line) -> line);
    }

    /** {@return a process of a line for the shell, in which $0 is the launcher} */
    private Process start(Map<String, String> environment, String line) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", line, LAUNCHER.toString());
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "APA_JAVA_OPTS", "CLICOLOR_FORCE"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder.directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private Run run(Map<String, String> environment, String line) throws Exception {
        Process process = start(environment, line);
        process.getOutputStream().close();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        Run run = new Run(process.exitValue(), text("out"), text("err"));
        Files.delete(folder.resolve("out"));
        Files.delete(folder.resolve("err"));
        return run;
    }

    private String text(String name) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
    }
}
