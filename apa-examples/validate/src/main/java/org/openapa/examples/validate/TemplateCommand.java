package org.openapa.examples.validate;

import com.google.common.base.CharMatcher;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.AuthorityResolution;
import org.openapa.model.Edition;
import org.openapa.model.GssCode;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;

/** Prints a document to fill in. */
final class TemplateCommand {
    private static final Parameter EDITION = Parameter.one("EDITION", List.of());
    private static final Option FULL = Option.flag("--full");

    static final Syntax SYNTAX = Syntax.of(List.of(EDITION, Parameter.several("COUNCIL")), FULL, Option.OUTPUT);

    private final Edition edition;
    private final String council;
    private final boolean full;
    private final @Nullable Path output;
    private final PrintWriter out;

    TemplateCommand(Arguments arguments, PrintWriter out) {
        List<String> words = arguments.parameters();
        this.edition = edition(words.get(0));
        this.council = String.join(" ", words.subList(1, words.size()));
        this.full = arguments.has(FULL);
        this.output = arguments.file(Option.OUTPUT);
        this.out = out;
    }

    int run() {
        Template template = new Template(edition, authority(council), full);
        if (output == null) {
            out.print(template.json());
            return 0;
        }
        if (Files.exists(output)) {
            throw Refusal.of(output + "  is there already, and may have been filled in");
        }
        Replacement.write(output, file -> file.print(template.json()));
        return 0;
    }

    private static Edition edition(String text) {
        try {
            return Edition.parse(text);
        } catch (IllegalArgumentException e) {
            throw EDITION.invalid(String.valueOf(e.getMessage()));
        }
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
