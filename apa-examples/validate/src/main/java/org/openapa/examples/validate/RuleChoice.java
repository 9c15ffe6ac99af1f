package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.Severity;
import org.openapa.rules.catalogue.ApaRules;
import picocli.CommandLine.Option;

/** The options that say which rules are on, and how severe they are. The command line holds before the settings file. */
final class RuleChoice {
    /** Begins the ids of standard rules. */
    private static final String OWN = "APA-";

    private static final String NO_REASON = "off on the command line";

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Rules off, severities and findings that may stand, from a file such as apa-rules.json.")
    private @Nullable Path settingsFile;

    @Option(
            names = "--only",
            paramLabel = "RULE",
            split = ",",
            completionCandidates = Selectors.class,
            description = "Rules or families (GRD, HIS) that are on; all others are off.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--off",
            paramLabel = "RULE[=REASON]",
            mapFallbackValue = NO_REASON,
            completionCandidates = Selectors.class,
            description = "A rule or family that is off, and why. May be given several times.")
    private Map<String, String> off = new LinkedHashMap<>();

    @Option(
            names = "--severity",
            paramLabel = "RULE=SEVERITY",
            split = ",",
            description = "The severity of a rule or family: error, warning or info.")
    private Map<String, Severity> severities = new LinkedHashMap<>();

    /** Rules and families, for completion. */
    static final class Selectors implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            List<RuleMetadata> rules = ApaRules.standard().rules();
            return Stream.concat(
                            rules.stream().map(RuleMetadata::family).distinct(),
                            rules.stream().map(RuleMetadata::id))
                    .iterator();
        }
    }

    /** {@return the settings file, or null if none is named} */
    @Nullable
    Path settingsFile() {
        return settingsFile;
    }

    /** {@return what the settings file says; refuses what is wrong with it} */
    RuleSettings settings() {
        return settingsFile == null ? RuleSettings.none() : SettingsFile.read(settingsFile);
    }

    /** {@return the standard rules as settings and command line have them} */
    RuleSet rules(RuleSettings settings) {
        try {
            RuleSet rules = ApaRules.standard().with(settings);
            if (!only.isEmpty()) {
                rules = rules.only(only.stream().map(RuleChoice::selector).toArray(String[]::new));
            }
            for (Map.Entry<String, String> rule : off.entrySet()) {
                rules = rules.without(selector(rule.getKey()), rule.getValue());
            }
            for (Map.Entry<String, Severity> rule : severities.entrySet()) {
                rules = rules.withSeverity(selector(rule.getKey()), rule.getValue());
            }
            return rules;
        } catch (IllegalArgumentException e) {
            throw Refusal.of(String.valueOf(e.getMessage()));
        }
    }

    /** {@return what is typed, in capital letters as ids are; the beginning that is the same for all may be left out} */
    static String selector(String typed) {
        String id = Ascii.toUpperCase(typed.strip());
        boolean known =
                ApaRules.standard().rules().stream().anyMatch(rule -> rule.id().equals(OWN + id));
        return known ? OWN + id : id;
    }
}
