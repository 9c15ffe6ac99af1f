package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openapa.json.ApaJson;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what rules there are, and of a rule what it finds and why. */
@Command(
        name = "rules",
        header = "Lists the rules, or tells what a rule finds and why.",
        description = {
            "",
            "Without RULE it lists all rules, each with its severity (as settings have it, or off) and what it finds."
        },
        exitCodeList = {"0:told", "2:there is no such rule, or the settings or the command line are wrong"},
        footer = {
            "  apa rules",
            "  apa rules GRD",
            "  apa rules APA-GRD-001",
            "  apa rules --settings apa-rules.json",
            "  apa rules --format json"
        })
final class RulesCommand implements Callable<Integer> {
    /** As wide as the longest severity. */
    private static final int STATE_WIDTH = 7;

    /** How rules are told of. */
    enum Format {
        text,
        json
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "RULE",
            arity = "0..*",
            completionCandidates = RuleChoice.Selectors.class,
            description = "Rules (APA-GRD-001), of which all is told, or families (GRD), which are listed.")
    private List<String> selectors = new ArrayList<>();

    @Mixin
    private RuleChoice choice = new RuleChoice();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json for all rules: what is known of each (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        RuleSet rules = choice.rules(choice.settings());
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            if (!selectors.isEmpty()) {
                throw Refusal.of("--format json tells of all rules; leave out " + String.join(" ", selectors));
            }
            out.println(new String(ApaJson.strict().pretty().write(rules), StandardCharsets.UTF_8));
            return 0;
        }
        if (selectors.isEmpty()) {
            list(rules, rules.rules(), out);
        }
        for (String selector : selectors) {
            tell(rules, meant(selector), out);
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

    private void tell(RuleSet rules, String selector, PrintWriter out) {
        List<RuleMetadata> selected = selected(rules, selector);
        if (selected.size() == 1 && selected.get(0).id().equals(selector)) {
            page(rules, selected.get(0), out);
        } else {
            list(rules, selected, out);
        }
    }

    /** {@return the rules meant; refuses what means none, naming the nearest} */
    private static List<RuleMetadata> selected(RuleSet rules, String selector) {
        try {
            String off = "told of";
            RuleSet without = rules.without(selector, off);
            return rules.rules().stream()
                    .filter(rule -> off.equals(without.off().get(rule.id())))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw Refusal.of(String.valueOf(e.getMessage()));
        }
    }

    private static void list(RuleSet rules, List<RuleMetadata> listed, PrintWriter out) {
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

    private void page(RuleSet rules, RuleMetadata rule, PrintWriter out) {
        Style style = new Style(spec.commandLine().getColorScheme().ansi());
        RulePage page = RulePage.of(rule);
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
        page.examples().forEach(out::println);
        out.println("To switch it off");
        out.println();
        out.println("    apa validate --off " + rule.id() + "=\"the reason, for the report\" letters");
        out.println("    apa-rules.json: {\"off\": {\"" + rule.id() + "\": \"the reason, for the report\"}}");
        out.println("    Java: ApaRules.standard().without(\"" + rule.id() + "\", \"the reason, for the report\")");
    }

    private static String editions(RuleMetadata rule) {
        return rule.editions().size() == Edition.values().length
                ? "all"
                : rule.editions().stream().map(Edition::toString).collect(Collectors.joining(", "));
    }

    private static String parts(RuleMetadata rule) {
        return rule.parts().isEmpty()
                ? "nothing more"
                : rule.parts().stream().map(AssessmentPart::code).collect(Collectors.joining(", "));
    }
}
