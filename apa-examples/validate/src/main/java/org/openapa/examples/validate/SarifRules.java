package org.openapa.examples.validate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;

/** What a SARIF log says of the program and of its rules. */
final class SarifRules {
    private SarifRules() {}

    static ObjectNode driver(RuleSet rules, JsonMapper mapper) {
        ObjectNode driver = mapper.createObjectNode()
                .put("name", "apa")
                .put("fullName", "apa " + Version.number() + " with rules " + rules.id() + " " + rules.version())
                .put("version", Version.number());
        ArrayNode descriptors = driver.putArray("rules");
        rules.rules().forEach(rule -> descriptors.add(descriptor(rule, rules, mapper)));
        return driver;
    }

    private static ObjectNode descriptor(RuleMetadata rule, RuleSet rules, JsonMapper mapper) {
        RulePage page = RulePage.of(rule);
        ObjectNode descriptor = mapper.createObjectNode().put("id", rule.id());
        descriptor.putObject("shortDescription").put("text", rule.summary());
        descriptor.putObject("fullDescription").put("text", page.firstParagraph());
        descriptor
                .putObject("help")
                .put("text", page.description() + "\n\nBasis: " + rule.basis())
                .put("markdown", "**Basis: " + rule.basis() + "**\n\n" + page.help());
        String off = rules.off().get(rule.id());
        descriptor
                .putObject("defaultConfiguration")
                .put("enabled", off == null)
                .put("level", SarifOutput.level(rules.severities().getOrDefault(rule.id(), rule.severity())));
        ObjectNode properties = descriptor.putObject("properties");
        properties.put("basis", rule.basis().toString()).put("since", rule.since());
        ArrayNode editions = properties.putArray("editions");
        rule.editions().forEach(edition -> editions.add(edition.year()));
        ArrayNode parts = properties.putArray("parts");
        rule.parts().forEach(part -> parts.add(part.code()));
        if (off != null) {
            properties.put("off", off);
        }
        return descriptor;
    }
}
