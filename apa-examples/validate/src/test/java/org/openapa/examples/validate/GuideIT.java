package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.testsupport.Page;

/**
 * The guides to the program are true: their files are written, and their commands run in order through the launcher and print what they say.
 * A line with an ellipsis alone stands for any lines.
 */
class GuideIT {
    private static final Path PROGRAM = Path.of(System.getProperty("apa.jar", "target/apa.jar"))
            .toAbsolutePath()
            .getParent();

    /** A block of console lines, or a file's name in a paragraph by itself and a block with what is in it. */
    private static final Pattern BLOCK =
            Pattern.compile("(?:^`([\\w./-]+)`:\\n\\n)?^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern EXAMPLE = Pattern.compile("^\\$ (.*)\\n((?:(?!\\$ ).*\\n)*)", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docs/validate.md", "docs/schemas.md"})
    void commandsPrintWhatTheGuideSays(String path) throws Exception {
        assumeThat(Path.of("/bin/sh")).exists();
        String guide = Page.of(path).text();
        Matcher block = BLOCK.matcher(guide);
        int commands = 0;
        while (block.find()) {
            if (block.group(1) != null) {
                Path file = folder.resolve(block.group(1));
                Files.createDirectories(file.getParent());
                Files.writeString(file, block.group(3));
            } else if (block.group(2).equals("console")) {
                Matcher example = EXAMPLE.matcher(block.group(3));
                while (example.find()) {
                    assertThat(output(example.group(1))).as(example.group(1)).matches(expected(example.group(2)));
                    commands++;
                }
            }
        }
        assertThat(guide.lines().filter(line -> line.startsWith("$ ")))
                .hasSize(commands)
                .isNotEmpty();
    }

    private static Pattern expected(String output) {
        return Pattern.compile(output.lines()
                .map(line -> line.equals("…") ? "(?:.*\\n)*" : Pattern.quote(line + "\n"))
                .collect(Collectors.joining()));
    }

    /** {@return what a command prints, whether or not it is well} */
    private String output(String command) throws IOException, InterruptedException {
        Path out = folder.resolve(".out");
        ProcessBuilder shell = new ProcessBuilder(List.of("/bin/sh", "-c", command));
        shell.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "APA_JAVA_OPTS"));
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        shell.environment().merge("PATH", PROGRAM.toString(), (path, program) -> program + File.pathSeparator + path);
        Process process = shell.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
