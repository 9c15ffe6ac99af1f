package org.openapa.examples.validate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Objects;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;

/** What a SARIF log says of the program and of its rules. */
final class SarifRules {
    private SarifRules() {}

    /**
     * {@return the program, with the rules that the log speaks of and those that are off}
     *
     * @param told the rules that the log speaks of, in the order of their indices; only these with their texts, which are long
     */
    static ObjectNode driver(RuleSet rules, Collection<String> told, JsonMapper mapper) {
        ObjectNode driver = mapper.createObjectNode()
                .put("name", "apa")
                .put("fullName", "apa " + Version.number() + " with rules " + rules.id() + " " + rules.version())
                .put("version", Version.number());
        ArrayNode descriptors = driver.putArray("rules");
        ImmutableMap<String, RuleMetadata> byId = Maps.uniqueIndex(rules.rules(), RuleMetadata::id);
        for (String id : told) {
            RuleMetadata rule = Objects.requireNonNull(byId.get(id));
            ObjectNode descriptor = descriptor(rule, rules, mapper);
            describe(rule, descriptor);
            descriptors.add(descriptor);
        }
        rules.off().keySet().stream()
                .filter(id -> !told.contains(id))
                .forEach(id -> descriptors.add(descriptor(Objects.requireNonNull(byId.get(id)), rules, mapper)));
        return driver;
    }

    private static ObjectNode descriptor(RuleMetadata rule, RuleSet rules, JsonMapper mapper) {
        ObjectNode descriptor = mapper.createObjectNode().put("id", rule.id());
        descriptor.putObject("shortDescription").put("text", rule.summary());
        String off = rules.off().get(rule.id());
        descriptor
                .putObject("defaultConfiguration")
                .put("enabled", off == null)
                .put("level", SarifOutput.level(rules.severities().getOrDefault(rule.id(), rule.severity())));
        ObjectNode properties = descriptor.putObject("properties");
        properties.put("basis", rule.basis().toString()).put("since", rule.since());
        if (off != null) {
            properties.put("off", off);
        }
        return descriptor;
    }

    private static void describe(RuleMetadata rule, ObjectNode descriptor) {
        RulePage page = RulePage.of(rule);
        descriptor.putObject("fullDescription").put("text", page.firstParagraph());
        descriptor
                .putObject("help")
                .put("text", page.description() + "\n\nBasis: " + rule.basis())
                .put("markdown", "**Basis: " + rule.basis() + "**\n\n" + page.help());
        ObjectNode properties = descriptor.withObject("properties");
        ArrayNode editions = properties.putArray("editions");
        rule.editions().forEach(edition -> editions.add(edition.year()));
        ArrayNode parts = properties.putArray("parts");
        rule.parts().forEach(part -> parts.add(part.code()));
    }
}
