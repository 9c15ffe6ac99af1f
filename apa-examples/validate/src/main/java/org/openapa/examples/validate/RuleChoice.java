package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.Severity;
import org.openapa.rules.catalogue.ApaRules;

/** The options that say which rules are on, and how severe they are. The command line holds before the settings file. */
final class RuleChoice {
    /** Begins the ids of standard rules. */
    private static final String OWN = "APA-";

    private static final String NO_REASON = "off on the command line";

    private static final Option SETTINGS = Option.of("--settings", "FILE");
    private static final Option ONLY = Option.list("--only", "RULE");
    private static final Option OFF = Option.repeated("--off", "RULE[=REASON]");
    private static final Option SEVERITY = Option.list("--severity", "RULE=SEVERITY");

    static final List<Option> OPTIONS = List.of(SETTINGS, ONLY, OFF, SEVERITY);

    private final @Nullable Path settingsFile;
    private final List<String> only;
    private final Map<String, String> off = new LinkedHashMap<>();
    private final Map<String, Severity> severities = new LinkedHashMap<>();

    RuleChoice(Arguments arguments) {
        this.settingsFile = arguments.file(SETTINGS);
        this.only = arguments.values(ONLY);
        for (String rule : arguments.values(OFF)) {
            int sign = rule.indexOf('=');
            off.put(sign < 0 ? rule : rule.substring(0, sign), sign < 0 ? NO_REASON : rule.substring(sign + 1));
        }
        for (Map.Entry<String, String> rule : arguments.pairs(SEVERITY).entrySet()) {
            severities.put(rule.getKey(), SEVERITY.severity(rule.getValue()));
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
                String[] selectors = new String[only.size()];
                for (int i = 0; i < selectors.length; i++) {
                    selectors[i] = selector(only.get(i));
                }
                rules = rules.only(selectors);
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

    /** {@return families, in short too, and rules: what may be typed} */
    static Set<String> selectors() {
        Set<String> selectors = new LinkedHashSet<>();
        for (RuleMetadata rule : ApaRules.standard().rules()) {
            selectors.add(rule.family().replace(OWN, ""));
            selectors.add(rule.family());
            selectors.add(rule.id());
        }
        return selectors;
    }

    /** {@return what is typed, in capital letters as ids are; the beginning that is the same for all may be left out} */
    static String selector(String typed) {
        String id = Ascii.toUpperCase(typed.strip());
        return id.indexOf('-') > 0 && !id.startsWith(OWN) ? OWN + id : id;
    }
}
