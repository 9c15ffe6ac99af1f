package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script is given to bash, and what bash then proposes is looked at. */
class CompletionCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "apa ru                      | rules",
                "apa t                       | template table",
                "apa imp                     | import",
                "apa rules APA-GRD-001       | APA-GRD-001",
                "apa template 200            | 2005 2006 2007 2008",
                "apa validate --format s     | sarif",
                "apa validate --fail-on w    | warning",
                "apa validate --only APA-HIS-001 | APA-HIS-001",
                "apa validate --wri          | --write-baseline",
                "apa completion z            | zsh",
                "apa help im                 | import",
                "apa rules GRD CO            | COL",
                "apa rules --format t        | text",
                "apa rules --f               | --format",
                "apa table --lo              | --long",
                "apa table -o out --se       | --separator",
                "apa --sett                  | --settings",
                "apa -q --fail-on e          | error",
                "apa schema s                | settings",
                "apa validate --only GRD,HI  | GRD,HIS",
                "apa validate --only=HI      | HIS",
                "apa validate --only = HI    | HIS",
                "apa validate --only = GRD,HI | GRD,HIS",
                "apa validate --format =     | text json sarif junit",
                "apa validate --severity HI  | HIS",
                "apa validate --severity HIS = w | warning",
                "apa validate --severity = HIS = error,GRD = i | info",
                "apa validate --severity=HIS=error,GRD=i | info",
                "apa import --words good = 4 | 4",
                "apa validate --off HI       | HIS"
            })
    void bashProposes(String line, String proposals) throws Exception {
        assertThat(proposed(line.strip())).containsExactlyInAnyOrder(proposals.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apa template 2005 Camb",
                "apa validate --as-of 20",
                "apa validate --off HIS = rea",
                "apa validate --quiet=t",
                "apa validate -- --on",
                "apa completion bash z"
            })
    void bashProposesNothingWhereAnythingMayStand(String line) throws Exception {
        assertThat(proposed(line)).containsExactly("");
    }

    @Test
    void bashProposesFiles() throws Exception {
        Files.createDirectory(folder.resolve("letters"));
        Files.createFile(folder.resolve("lead.json"));
        assertThat(proposed("apa validate le")).containsExactlyInAnyOrder("letters", "lead.json");
        assertThat(proposed("apa le")).containsExactlyInAnyOrder("letters", "lead.json");
        for (String before : List.of("--settings", "--settings =", "-o", "-q -- -q", "--format json", "letters")) {
            assertThat(proposed("apa validate " + before + " le"))
                    .as(before)
                    .containsExactlyInAnyOrder("letters", "lead.json");
        }
    }

    @Test
    void zshLoadsItsCompletionFirst() {
        String bash = Run.of("completion", "bash").out();
        assertThat(Run.of("completion", "zsh").out()).isEqualTo("autoload -Uz compinit && compinit\n" + bash);
    }

    @Test
    void otherShellsAreRefused() {
        Run run = Run.of("completion", "fish");
        assertThat(run.err()).contains("expected one of [bash, zsh]");
        assertThat(run.status()).isEqualTo(2);
    }

    private List<String> proposed(String line) throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/bash")).exists();
        Files.writeString(
                folder.resolve("completion"), Run.of("completion", "bash").out());
        Path out = folder.resolve("out");
        Process bash = new ProcessBuilder(
                        "/bin/bash",
                        "--norc",
                        "-c",
                        ". ./completion; COMP_WORDS=(" + line + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE='"
                                + line
                                + "'; COMP_POINT=${#COMP_LINE}; compopt() { :; }; _complete_apa; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(bash.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(out, StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .toList();
    }
}
