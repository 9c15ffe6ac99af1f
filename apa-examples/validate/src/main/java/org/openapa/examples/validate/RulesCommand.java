package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openapa.json.ApaJson;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.RulePage;

/** Tells what rules there are, and of a rule what it finds and why. */
final class RulesCommand {
    /** As wide as the longest severity. */
    private static final int STATE_WIDTH = 7;

    /** Longer lines of examples are there to be long. */
    private static final int WIDTH = 136;

    private static final String JSON = "json";
    private static final Option FORMAT =
            Option.of("--format", "FORMAT").among("text", JSON).unless("text");

    static final Syntax SYNTAX =
            Syntax.of(List.of(Parameter.any("RULE")), FORMAT).plus(RuleChoice.OPTIONS);

    private final List<String> selectors;
    private final RuleChoice choice;
    private final String format;
    private final PrintWriter out;

    RulesCommand(Arguments arguments, PrintWriter out) {
        this.selectors = arguments.parameters();
        this.choice = new RuleChoice(arguments);
        this.format = arguments.value(FORMAT);
        this.out = out;
    }

    int run() {
        RuleSet rules = choice.rules(choice.settings());
        if (format.equals(JSON)) {
            if (!selectors.isEmpty()) {
                throw Refusal.of("--format json tells of all rules; leave out " + String.join(" ", selectors));
            }
            out.println(new String(ApaJson.strict().pretty().write(rules), StandardCharsets.UTF_8));
            return 0;
        }
        if (selectors.isEmpty()) {
            list(rules, rules.rules());
        }
        for (String selector : selectors) {
            tell(rules, meant(selector));
        }
        return 0;
    }

    /** {@return what is typed; refuses what is wrong with documents, which is no rule} */
    private static String meant(String typed) {
        if (Ascii.toLowerCase(typed).startsWith("json.")) {
            throw Refusal.of(
                    typed
                            + " is no rule but a problem, which keeps a document from being read; its message says what was expected");
        }
        return RuleChoice.selector(typed);
    }

    private void tell(RuleSet rules, String selector) {
        List<RuleMetadata> selected = selected(rules, selector);
        if (selected.size() == 1 && selected.get(0).id().equals(selector)) {
            page(rules, selected.get(0));
        } else {
            list(rules, selected);
        }
    }

    /** {@return the rules meant; refuses what means none, naming the nearest} */
    private static List<RuleMetadata> selected(RuleSet rules, String selector) {
        try {
            return rules.rules(selector);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(String.valueOf(e.getMessage()));
        }
    }

    private void list(RuleSet rules, List<RuleMetadata> listed) {
        for (RuleMetadata rule : listed) {
            out.println(
                    rule.id() + "  " + Strings.padEnd(state(rules, rule), STATE_WIDTH, ' ') + "  " + rule.summary());
        }
    }

    private static String state(RuleSet rules, RuleMetadata rule) {
        return rules.off().containsKey(rule.id())
                ? "off"
                : severity(rules, rule).code();
    }

    private static Severity severity(RuleSet rules, RuleMetadata rule) {
        return rules.severities().getOrDefault(rule.id(), rule.severity());
    }

    private void page(RuleSet rules, RuleMetadata rule) {
        Style style = Style.ofOutput();
        RulePage page = RulePage.of(rule.id()).orElseThrow();
        out.println(style.bold(rule.id()) + "  "
                + style.of(severity(rules, rule), severity(rules, rule).code()));
        out.println(rule.summary());
        out.println();
        out.println("  Basis     " + rule.basis());
        out.println("  Editions  " + editions(rule));
        out.println("  Needs     " + parts(rule));
        out.println("  Since     " + rule.since());
        String off = rules.off().get(rule.id());
        if (off != null) {
            out.println("  Off       " + off);
        }
        out.println();
        out.println(page.description());
        out.println();
        for (String line : page.examples()) {
            out.println(Printable.of(line, WIDTH));
        }
        out.println("To switch it off");
        out.println();
        out.println("    apa validate --off " + rule.id() + "=\"the reason, for the report\" letters");
        out.println("    apa-rules.json: {\"off\": {\"" + rule.id() + "\": \"the reason, for the report\"}}");
        out.println("    Java: ApaRules.standard().without(\"" + rule.id() + "\", \"the reason, for the report\")");
    }

    private static String editions(RuleMetadata rule) {
        if (rule.editions().size() == Edition.values().length) {
            return "all";
        }
        List<String> editions = new ArrayList<>();
        for (Edition edition : rule.editions()) {
            editions.add(edition.toString());
        }
        return String.join(", ", editions);
    }

    private static String parts(RuleMetadata rule) {
        if (rule.parts().isEmpty()) {
            return "nothing more";
        }
        List<String> parts = new ArrayList<>();
        for (AssessmentPart part : rule.parts()) {
            parts.add(part.code());
        }
        return String.join(", ", parts);
    }
}
