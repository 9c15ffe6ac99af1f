package org.openapa.examples.validate;

import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands, options and rules in a shell. */
@Command(
        name = "completion",
        header = "Prints a script that lets a shell complete commands, options and rules.",
        exitCodeList = {"0:printed", "2:the command line is wrong"},
        footer = {
            "  source <(apa completion bash)                 in this shell",
            "  echo 'source <(apa completion zsh)' >> ~/.zshrc    in every one to come"
        })
final class CompletionCommand implements Callable<Integer> {
    /** Shells; one script serves both. */
    enum Shell {
        bash,
        zsh
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
    private Shell shell = Shell.bash;

    @Override
    public Integer call() {
        String script = AutoComplete.bash("apa", Commands.all(InputStream.nullInputStream()));
        // Without it zsh knows no completion at all; twice does no harm.
        spec.commandLine().getOut().print(shell == Shell.zsh ? "autoload -Uz compinit && compinit\n" + script : script);
        return 0;
    }
}
