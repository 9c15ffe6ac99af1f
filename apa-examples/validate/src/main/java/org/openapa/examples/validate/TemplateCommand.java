package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    /** Words behind a place that say what kind of council it has. */
    private static final List<String> KINDS =
            List.of(" county", " city", " borough", " district", " metropolitan", " unitary", " council");

    private static final int MOST_NEAR = 5;

    static final Syntax SYNTAX = Syntax.of(List.of(EDITION, Parameter.several("COUNCIL")), FULL, Option.OUTPUT);

    private final Edition edition;
    private static final String EXPECTED = "expected a name, an LA number such as 873, or a GSS code such as E10000003";

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
        String council = CharMatcher.whitespace().trimFrom(text);
        if (council.isEmpty()) {
            throw Refusal.of("No council is called \"" + text + "\"; " + EXPECTED);
        }
        AuthorityReference reference = reference(council);
        AuthorityResolution resolution = register.resolve(reference);
        return resolution.authority().orElseThrow(() -> Refusal.of(unknown(text, reference, resolution)));
    }

    /** {@return the number, code or name that the text is} */
    private static AuthorityReference reference(String text) {
        boolean number = text.length() == 3 && DIGIT.matchesAllOf(text);
        boolean code = text.length() == 9 && DIGIT.matchesAllOf(text.substring(1));
        return number
                ? AuthorityReference.of(LaNumber.parse(text))
                : code ? AuthorityReference.of(GssCode.parse(text)) : AuthorityReference.of(text);
    }

    private static String unknown(String text, AuthorityReference reference, AuthorityResolution resolution) {
        Collection<LocalAuthority> near = resolution.candidates();
        if (resolution.kind() == AuthorityResolution.Kind.AMBIGUOUS) {
            return "\"" + text + "\" is the name of several councils: " + listed(near)
                    + "; name one in full or by its number";
        }
        if (reference.laNumber().isPresent()) {
            return "No council has the LA number " + text;
        }
        if (reference.gssCode().isPresent()) {
            return "No council has the GSS code " + text;
        }
        near = Stream.concat(beginningsLike(text).stream(), near.stream()).collect(ImmutableSet.toImmutableSet());
        return "No council is called \"" + text + "\"; "
                + (near.isEmpty() ? EXPECTED : (near.size() == 1 ? "nearest is " : "nearest are ") + listed(near));
    }

    /** {@return the councils whose name begins much like the text, such as Cambridgeshire for "Cambrige"} */
    private static List<LocalAuthority> beginningsLike(String text) {
        String typed = Ascii.toLowerCase(text.strip());
        for (String kind : KINDS) {
            typed = typed.indexOf(kind) > 0 ? typed.substring(0, typed.indexOf(kind)) : typed;
        }
        List<LocalAuthority> near = new ArrayList<>();
        int least = Math.min(Syntax.SLIP, typed.length() / 4);
        for (LocalAuthority council : AuthorityRegister.england2005().authorities()) {
            int slip = slip(typed, Ascii.toLowerCase(council.shortName()));
            if (slip < least) {
                near.clear();
                least = slip;
            }
            if (slip == least) {
                near.add(council);
            }
        }
        return near.size() > MOST_NEAR ? List.of() : near;
    }

    /** {@return at how many characters the typed text differs from the beginning of a name} */
    private static int slip(String typed, String name) {
        int least = Integer.MAX_VALUE;
        for (int longer = -1; longer <= 1; longer++) {
            int length = Math.min(typed.length() + longer, name.length());
            least = Math.min(least, Syntax.slip(typed, name.substring(0, Math.max(0, length))));
        }
        return least;
    }

    private static String listed(Collection<LocalAuthority> councils) {
        return councils.stream().map(LocalAuthority::toString).collect(Collectors.joining(", "));
    }
}
