package org.openapa.examples.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A JSON text as a tree that can be changed. Names and scalars are kept as they are written, so that it can hold what other trees cannot: a
 * name twice, a number of any form, half a surrogate pair.
 */
final class Draft {
    /** What stands at one place of an object or array; in an array the name is not written. */
    static final class Entry {
        String name;
        Draft value;

        Entry(String name, Draft value) {
            this.name = name;
            this.value = value;
        }
    }

    private final String open;
    private final String close;
    final List<Entry> entries = new ArrayList<>();

    private Draft(String open, String close) {
        this.open = open;
        this.close = close;
    }

    static Draft scalar(String source) {
        return new Draft(source, "");
    }

    static Draft object() {
        return new Draft("{", "}");
    }

    static Draft array() {
        return new Draft("[", "]");
    }

    static Draft of(JsonNode node) {
        if (!node.isContainerNode()) {
            return scalar(node.toString());
        }
        Draft draft = node.isObject() ? object() : array();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            draft.add('"' + property.getKey() + '"', of(property.getValue()));
        }
        if (node.isArray()) {
            node.forEach(item -> draft.add("", of(item)));
        }
        return draft;
    }

    boolean isScalar() {
        return close.isEmpty();
    }

    boolean isText() {
        return open.startsWith("\"");
    }

    Draft add(String name, Draft value) {
        entries.add(new Entry(name, value));
        return this;
    }

    Draft copy() {
        Draft copy = new Draft(open, close);
        entries.forEach(entry -> copy.add(entry.name, entry.value.copy()));
        return copy;
    }

    /** Writes the text, with white space before each name and value. */
    void write(String space, StringBuilder out) {
        out.append(open);
        String separator = "";
        for (Entry entry : entries) {
            out.append(separator).append(space);
            if (open.equals("{")) {
                out.append(entry.name).append(space).append(':');
            }
            entry.value.write(space, out);
            separator = ",";
        }
        out.append(close);
    }
}
