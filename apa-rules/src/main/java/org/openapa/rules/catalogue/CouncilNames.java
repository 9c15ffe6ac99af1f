package org.openapa.rules.catalogue;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityResolution;
import org.openapa.model.LocalAuthority;
import org.openapa.rules.RuleContext;

/** Printed names of councils against the register in use. */
final class CouncilNames {
    private static final Function<AuthorityReference, Map<String, AuthorityResolution>> LOOKED_UP = new LookedUp();

    private CouncilNames() {}

    /**
     * {@return what the register makes of the printed name by itself; nothing if there is no name, or if it is spelled as the register
     * spells the council found} Looked up once in a check.
     */
    static Optional<AuthorityResolution> unlikeTheRegister(AuthorityReference reference, RuleContext found) {
        Optional<String> name = reference.name();
        AuthorityResolution whole = found.resolve(reference);
        if (name.isEmpty() || (whole.isFound() && isNameOf(whole.candidates().get(0), name.get()))) {
            return Optional.empty();
        }
        return Optional.of(
                switch (whole.kind()) {
                    // By the name alone.
                    case BY_NAME, AMBIGUOUS, UNKNOWN -> whole;
                    case EXACT, CONFLICTING ->
                        found.once(reference, LOOKED_UP).computeIfAbsent(name.get(), found.register()::find);
                });
    }

    /** {@return whether the text is the council's full or short name, case and white space apart} */
    static boolean isNameOf(LocalAuthority council, String text) {
        return isSame(council.name(), text) || isSame(council.shortName(), text);
    }

    private static boolean isSame(String name, String text) {
        return name.equals(text)
                || Ascii.equalsIgnoreCase(name, CharMatcher.whitespace().trimAndCollapseFrom(text, ' '));
    }

    /** For once in a check: nothing is looked up before it is asked for. */
    private static final class LookedUp implements Function<AuthorityReference, Map<String, AuthorityResolution>> {
        @Override
        public Map<String, AuthorityResolution> apply(AuthorityReference reference) {
            return new HashMap<>();
        }
    }
}
