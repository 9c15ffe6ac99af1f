package org.openapa.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.catalogue.ApaRules;

/** Writes the pages of the rule catalogue from the rules' sources and their conformance files. */
final class RulePages {
    private static final Path SOURCES = Path.of(System.getProperty("basedir", ""))
            .resolve("../apa-rules/src/main/java/org/openapa/rules/catalogue");
    private static final Pattern DESCRIPTION = Pattern.compile("/\\*\\*(.*?)\\*/\\s*final class", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@(?:link|code) (?:[^}]*#)?([^}]*)}");
    private static final int WIDTH = 130;
    private static final int LONGEST_DOCUMENT = 80;
    static final ImmutableMap<String, String> FAMILIES = ImmutableMap.<String, String>builder()
            .put("APA-AUT", "Authority")
            .put("APA-COL", "Collections")
            .put("APA-DAT", "Dates")
            .put("APA-GRD", "Grading")
            .put("APA-HIS", "History")
            .put("APA-INS", "Inspectorates")
            .put("APA-JAR", "Exploration in the joint area review")
            .put("APA-LBL", "Labels and words")
            .put("APA-STR", "Structure")
            .put("APA-SUM", "Strengths and areas for improvement")
            .put("APA-TXT", "Text")
            .buildOrThrow();

    private RulePages() {}

    /** {@return all pages by file name} */
    static ImmutableSortedMap<String, String> all() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", index());
        for (RuleMetadata rule : ApaRules.standard().rules()) {
            pages.put(rule.id() + ".md", page(rule));
        }
        return ImmutableSortedMap.copyOf(pages);
    }

    private static String index() {
        StringBuilder page = new StringBuilder("""
                # Rule catalogue

                The standard set (`ApaRules.standard()`), a page for each rule. How to choose, change and add rules, and what a report
                says, stands in [The rules](../rules.md). A finding may be milder than its rule; the page says when.

                Severity follows from the basis: what the published framework or the document itself contradicts may be an error, what
                breaks an observed regularity a warning, the rest is worth a look.
                """);
        List<RuleMetadata> rules = ApaRules.standard().rules();
        FAMILIES.forEach((family, title) -> {
            page.append("\n## ").append(family).append(": ").append(title).append("\n\n");
            page.append(
                    "| Rule | Finds | Severity | Basis | Editions | Needs |\n| --- | --- | --- | --- | --- | --- |\n");
            rules.stream()
                    .filter(rule -> rule.family().equals(family))
                    .forEach(rule -> page.append(String.join(
                            " | ",
                            "| [" + rule.id() + "](" + rule.id() + ".md)",
                            rule.summary(),
                            rule.severity().code(),
                            rule.basis().toString(),
                            editions(rule),
                            parts(rule) + " |\n")));
        });
        return page.toString();
    }

    private static String page(RuleMetadata rule) throws IOException {
        List<ConformanceCase> cases = ConformanceCase.of(ConformanceCase.FOLDER.resolve(rule.id()));
        ConformanceCase rejected = cases.stream()
                .filter(one -> !one.findings().isEmpty())
                .findFirst()
                .orElseThrow();
        ConformanceCase accepted = cases.stream()
                .filter(one -> one.findings().isEmpty())
                .findFirst()
                .orElseThrow();
        return "# " + rule.id() + "\n\n**" + rule.summary() + "**\n\n"
                + "| Severity | Basis | Editions | Needs | Since |\n| --- | --- | --- | --- | --- |\n| "
                + String.join(
                        " | ",
                        rule.severity().code(),
                        rule.basis().toString(),
                        editions(rule),
                        parts(rule),
                        rule.since())
                + " |\n\n" + description(rule) + "\n## " + title(rejected, " that breaks it", " that break it") + "\n\n"
                + document(rejected) + "\nThe rule finds:\n\n```text\n" + findings(rule, rejected) + "```\n\n## "
                + title(accepted, " that does not", " that do not") + "\n\n" + document(accepted)
                + "\n## To switch it off\n\n```java\nRuleSet rules = ApaRules.standard().without(\"" + rule.id()
                + "\", \"the reason, for the report\");\n```\n";
    }

    private static String title(ConformanceCase one, String single, String several) {
        return one.scope().equals("assessment") ? "A document" + single : "Documents" + several;
    }

    private static String findings(RuleMetadata rule, ConformanceCase one) throws IOException {
        return one.check(ApaRules.standard().only(rule.id())).findings().stream()
                .map(finding -> finding.severity() + " "
                        + (finding.subject().name().equals(one.scope()) ? "" : finding.subject() + " ")
                        + (finding.location().pointer().isEmpty() ? "the whole" : finding.location())
                        + "\n    " + finding.message() + "\n")
                .collect(Collectors.joining());
    }

    private static String document(ConformanceCase one) throws IOException {
        String name = one.file().getFileName().toString();
        List<String> lines = Files.readAllLines(one.file());
        String link =
                "[`" + name + "`](../../apa-testkit/src/main/resources/conformance/" + one.ruleId() + "/" + name + ")";
        return lines.size() > LONGEST_DOCUMENT
                ? link + " (" + lines.size() + " lines)\n"
                : link + "\n\n```json\n" + String.join("\n", lines) + "\n```\n";
    }

    /** {@return the first words of the rule's class, as paragraphs} */
    private static String description(RuleMetadata rule) throws IOException {
        Matcher comment = DESCRIPTION.matcher(source(rule));
        if (!comment.find()) {
            throw new AssertionError("no description of " + rule.id());
        }
        String text = comment.group(1)
                .lines()
                .map(line -> line.strip().replaceFirst("^\\* ?", ""))
                .collect(Collectors.joining("\n"));
        return Stream.of(text.strip().split("\\n\\s*\\n"))
                .map(paragraph -> LINK.matcher(paragraph.replace("<p>", "")).replaceAll("`$1`"))
                .map(RulePages::wrapped)
                .collect(Collectors.joining("\n"));
    }

    private static String source(RuleMetadata rule) throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                String source = Files.readString(file);
                if (source.contains("\"" + rule.id() + "\"")) {
                    sources.add(source);
                }
            }
        }
        if (sources.size() != 1) {
            throw new AssertionError(rule.id() + " stands in " + sources.size() + " files");
        }
        return sources.get(0);
    }

    private static String wrapped(String paragraph) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : Splitter.onPattern("\\s+").omitEmptyStrings().split(paragraph)) {
            if (length + word.length() + 1 > WIDTH) {
                lines.append('\n').append(word);
                length = word.length();
            } else {
                lines.append(length == 0 ? "" : " ").append(word);
                length += word.length() + 1;
            }
        }
        return lines.append('\n').toString();
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
