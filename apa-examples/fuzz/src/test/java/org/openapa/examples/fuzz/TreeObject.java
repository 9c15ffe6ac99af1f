package org.openapa.examples.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openapa.examples.fuzz.PlainJson.Refused;

/** An object of a tree that has no properties but those it may have; what is asked of it is there in the right type, or not at all. */
final class TreeObject {
    private static final int LONGEST_TEXT = 65_536;

    private final JsonNode node;

    TreeObject(JsonNode node, Set<String> names) throws Refused {
        Refused.unless(node.isObject() && names.containsAll(ImmutableSet.copyOf(node.fieldNames())));
        this.node = node;
    }

    boolean has(String name) {
        return node.has(name);
    }

    JsonNode required(String name) throws Refused {
        Refused.unless(has(name));
        return node.get(name);
    }

    Optional<String> text(String name) throws Refused {
        return has(name) ? Optional.of(text(node.get(name))) : Optional.empty();
    }

    Optional<LocalDate> date(String name) throws Refused {
        return has(name) ? Optional.of(date(node.get(name))) : Optional.empty();
    }

    Optional<TreeObject> object(String name, Set<String> names) throws Refused {
        return has(name) ? Optional.of(new TreeObject(node.get(name), names)) : Optional.empty();
    }

    /** {@return the properties of an object, whatever their names} */
    Iterable<Map.Entry<String, JsonNode>> properties(String name) throws Refused {
        Refused.unless(!has(name) || node.get(name).isObject());
        return has(name) ? node.get(name).properties() : ImmutableSet.of();
    }

    Iterable<JsonNode> items(String name) throws Refused {
        Refused.unless(!has(name) || node.get(name).isArray());
        return has(name) ? node.get(name) : ImmutableList.of();
    }

    ImmutableList<String> texts(String name) throws Refused {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (JsonNode item : items(name)) {
            texts.add(text(item));
        }
        return texts.build();
    }

    static String text(JsonNode node) throws Refused {
        Refused.unless(node.isTextual());
        String text = node.textValue();
        Refused.unless(text.length() <= LONGEST_TEXT);
        Refused.unless(text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        return text;
    }

    static int wholeNumber(JsonNode node) throws Refused {
        Refused.unless(node.isIntegralNumber() && node.canConvertToInt());
        return node.intValue();
    }

    private static LocalDate date(JsonNode node) throws Refused {
        String text = text(node);
        Refused.unless(text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
        try {
            LocalDate date = LocalDate.parse(text);
            Refused.unless(date.getYear() >= 1900 && date.getYear() <= 2999);
            return date;
        } catch (DateTimeException e) {
            throw new Refused();
        }
    }
}
