package org.openapa.examples.validate;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.AuthorityResolution;
import org.openapa.model.Edition;
import org.openapa.model.GssCode;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a document to fill in. */
@Command(
        name = "template",
        header = "Prints a document to fill in, for one council and edition.",
        description = {
            "",
            "The areas that the edition judges stand in the order of its table, each with null for the grade. Put the"
                    + " grade there, and delete the line of whatever the letter does not have: apa validate names every"
                    + " null that is left."
        },
        exitCodeList = {"0:printed", "2:there is no such edition or council, or the file cannot be written"},
        footer = {
            "  apa template 2005 \"Cambridgeshire\" > cambridgeshire-2005.json",
            "  apa template 2007 873 --full -o cambridgeshire-2007.json"
        })
final class TemplateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "EDITION", description = "${COMPLETION-CANDIDATES}")
    private Edition edition = Edition.APA_2005;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "COUNCIL",
            description = "The council as letters name it, or its LA number or GSS code.")
    private List<String> council = List.of();

    @Option(names = "--full", description = "With letter, outcomes, service management and source, not grades alone.")
    private boolean full;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes to a new file instead of standard output.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Template template = new Template(edition, authority(String.join(" ", council)), full);
        if (output == null) {
            spec.commandLine().getOut().print(template.json());
            return 0;
        }
        if (Files.exists(output)) {
            throw Refusal.of(output + "  is there already, and may have been filled in");
        }
        Replacement.write(output, out -> out.print(template.json()));
        return 0;
    }

    private static LocalAuthority authority(String text) {
        AuthorityRegister register = AuthorityRegister.england2005();
        AuthorityResolution resolution =
                reference(text.strip()).map(register::resolve).orElseGet(() -> register.find(text));
        return resolution.authority().orElseThrow(() -> Refusal.of(unknown(text, resolution)));
    }

    /** {@return the number or code that the text is, if it is one} */
    private static Optional<AuthorityReference> reference(String text) {
        boolean number = text.length() == 3 && CharMatcher.inRange('0', '9').matchesAllOf(text);
        boolean code = text.length() == 9 && CharMatcher.inRange('0', '9').matchesAllOf(text.substring(1));
        return number
                ? Optional.of(AuthorityReference.of(LaNumber.parse(text)))
                : code ? Optional.of(AuthorityReference.of(GssCode.parse(text))) : Optional.empty();
    }

    private static String unknown(String text, AuthorityResolution resolution) {
        String candidates =
                resolution.candidates().stream().map(LocalAuthority::toString).collect(Collectors.joining(", "));
        boolean several = resolution.kind() == AuthorityResolution.Kind.AMBIGUOUS;
        return "No one council is \"" + text + "\"; "
                + (candidates.isEmpty() ? "none is near" : (several ? "it may be " : "nearest: ") + candidates);
    }
}
