package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the jar as a user does: in a process of its own, in a folder that is not the project's. */
class PackagedProgramIT {
    private static final Path JAR =
            Path.of(System.getProperty("apa.jar", "target/apa.jar")).toAbsolutePath();

    @TempDir
    private Path folder;

    // Turkish has an I of its own, Egypt its own digits.
    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "tr-TR", "ar-EG"})
    void bytesDoNotDependOnLocaleZoneAndEncoding(String locale) throws Exception {
        Files.writeString(folder.resolve("faulty-2005.json"), Documents.resource("faulty-2005.json"));
        Files.writeString(folder.resolve("partial-2006.json"), Documents.resource("partial-2006.json"));
        List<String> foreign = List.of(
                "-Duser.language=" + locale.substring(0, 2),
                "-Duser.country=" + locale.substring(3),
                "-Duser.timezone=Asia/Tokyo",
                "-Dfile.encoding=ISO-8859-1");
        assertThat(run(foreign)).isEqualTo(new Run(0, Documents.resource("built-in.txt"), ""));
        assertThat(run(foreign, "faulty-2005.json", "partial-2006.json"))
                .isEqualTo(new Run(1, Documents.resource("faulty.txt"), ""));
    }

    @Test
    void aBrokenFileGivesStatusTwo() throws Exception {
        Files.writeString(folder.resolve("cut.json"), "{");
        assertThat(run(List.of(), "cut.json")).isEqualTo(new Run(2, """
                cut.json:1:2  ERROR    json.syntax
                    found the end of the document; expected '}' or a name in double quotes

                0 checked, 1 unreadable; problems 1; findings: error 0, warning 0, info 0
                """, ""));
    }

    @Test
    void standardInputIsRead() throws Exception {
        Files.writeString(folder.resolve("input"), Documents.resource("faulty-2005.json"));
        Run run = run(List.of(), "-");
        assertThat(run.lines()).contains("(standard input):4:67  ERROR    APA-DAT-001  /meetingDate");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void colourIsForTerminalsUnlessAskedFor() throws Exception {
        assertThat(run(List.of()).out()).doesNotContain("\u001b");
        Run coloured = run(Map.of("CLICOLOR_FORCE", "1"), List.of());
        assertThat(coloured.lines()).contains("\u001b[1mFinal judgements\u001b[0m");
        assertThat(coloured.out().replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(Documents.resource("built-in.txt"));
    }

    @Test
    void noColorForbidsColourThatIsAskedFor() throws Exception {
        assertThat(run(Map.of("CLICOLOR_FORCE", "1"), List.of()).out()).contains("\u001b");
        assertThat(run(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"), List.of())
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void outputThatCannotBeWrittenGivesStatusTwo() throws Exception {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        assertThat(run(full, Map.of(), List.of())).isEqualTo(new Run(2, "", "The output could not be written\n"));
    }

    @Test
    void whoReadsABeginningOnlyIsNoFailure() throws Exception {
        Path shell = Path.of("/bin/sh");
        assumeThat(shell).exists();
        Process process = new ProcessBuilder(
                        shell.toString(),
                        "-c",
                        "\"$1\" -jar \"$2\" rules --format json | head -n 1",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        JAR.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\n");
    }

    @Test
    void helpIsThatOfTheClassesAndTheVersionThatOfTheProject() throws Exception {
        assertThat(run(List.of(), "--help")).isEqualTo(new Run(0, Resource.text("help/apa.txt"), ""));
        assertThat(run(List.of(), "--version").out()).matches("apa \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    /** Linking one takes a hundred times as long as what it does for a single document, and the first a tenth of the start. */
    @ParameterizedTest
    @ValueSource(
            strings = {"validate letter.json", "letter.json --only GRD --fail-on warning", "rules APA-GRD-001", "--help"
            })
    void aShortRunLinksNoLambdaOpensNoStreamAndComparesNoRecords(String line) throws Exception {
        Files.writeString(folder.resolve("letter.json"), Documents.resource("info-2006.json"));
        assertThat(run(List.of("-Xlog:class+load:file=loaded.txt"), line.split(" ", -1))
                        .status())
                .isZero();
        List<String> loaded = Files.readAllLines(folder.resolve("loaded.txt"));
        assertThat(loaded).anyMatch(entry -> entry.contains("org.openapa.examples.validate.Main "));
        assertThat(loaded.stream()
                        .filter(entry -> (entry.contains("org.openapa") && entry.contains("$$Lambda"))
                                || entry.contains("java.util.stream.ReferencePipeline ")
                                || entry.contains("java.lang.runtime.ObjectMethods ")))
                .isEmpty();
    }

    @Test
    void theJarHasNoModuleDescriptorAndOneLicence() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(entry -> entry.getName()).toList();
            assertThat(names).noneMatch(name -> name.endsWith("module-info.class"));
            assertThat(names.stream().filter(name -> name.matches("(META-INF/)?LICENSE.*")))
                    .containsExactly("META-INF/LICENSE");
            assertThat(names)
                    .contains(
                            "org/openapa/examples/validate/cambridgeshire-2005.json",
                            "org/openapa/rules/internal/APA-GRD-001.md",
                            "org/openapa/json/apa-assessment-1.json")
                    .noneMatch(name -> name.contains("sarif-schema") || name.startsWith("com/networknt"));
        }
    }

    private Run run(List<String> options, String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), options, arguments);
    }

    private Run run(Map<String, String> environment, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Run run = run(out, environment, options, arguments);
        return new Run(run.status(), text(out), run.err());
    }

    private Run run(Path out, Map<String, String> environment, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        Path input = folder.resolve("input");
        if (!Files.exists(input)) {
            Files.createFile(input);
        }
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        options,
                        List.of("-jar", JAR.toString()),
                        List.of(arguments))
                .flatMap(List::stream)
                .toList());
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CLICOLOR_FORCE", "NO_COLOR"));
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.directory(folder.toFile())
                .redirectInput(input.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        return new Run(process.exitValue(), "", text(err));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
