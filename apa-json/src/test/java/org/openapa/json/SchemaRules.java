package org.openapa.json;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.catalogue.ApaRules;

/** Writes the two lists of standard rules in the schema of settings: as values of {@code rule}, and as properties. */
final class SchemaRules {
    private static final Pattern VALUE = Pattern.compile(" +\\{\"const\": \"APA-[A-Z]+-[0-9]+\".*");
    private static final Pattern PROPERTY = Pattern.compile(" +\"[A-Z0-9-]+\": \\{\"title\".*");

    private SchemaRules() {}

    /** {@return the schema's text with both lists as they have to be} */
    static String updated(String schema) {
        List<String> values = ApaRules.standard().rules().stream()
                .map(rule -> "              {\"const\": " + quoted(rule.id()) + ", " + described(rule) + "},")
                .toList();
        Stream<String> rules = ApaRules.standard().rules().stream().map(rule -> property(rule.id(), described(rule)));
        Stream<String> families = RulePages.FAMILIES.entrySet().stream()
                .map(family -> property(
                        family.getKey().substring("APA-".length()),
                        described(family.getValue(), "All rules of the family " + family.getKey())));
        List<String> properties = Stream.concat(rules, families).toList();
        return replaced(replaced(schema, VALUE, String.join("\n", values)), PROPERTY, String.join(",\n", properties));
    }

    private static String property(String name, String described) {
        return "        " + quoted(name) + ": {" + described + ", \"type\": \"string\"}";
    }

    private static String described(RuleMetadata rule) {
        return described(RulePages.FAMILIES.get(rule.family()), rule.summary());
    }

    private static String described(String title, String description) {
        return "\"title\": " + quoted(title) + ", \"description\": " + quoted(description);
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    /** {@return the text with other lines in place of those that are of a form, which stand together} */
    private static String replaced(String text, Pattern form, String lines) {
        List<String> result = new ArrayList<>();
        boolean written = false;
        for (String line : text.lines().toList()) {
            if (!form.matcher(line).matches()) {
                result.add(line);
            } else if (!written) {
                result.add(lines);
                written = true;
            }
        }
        return String.join("\n", result) + "\n";
    }
}
