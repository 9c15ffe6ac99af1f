package org.openapa.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A place in a JSON tree, at which a value can be changed.
 *
 * @param container the object or array around it
 * @param name the property; empty in an array
 * @param index the item; -1 in an object
 * @param lastName the name of the nearest property around it, or its own; empty if there is none
 */
record Slot(JsonNode container, String name, int index, String lastName) {
    /** {@return every place within a tree, at any depth} */
    static List<Slot> in(JsonNode tree) {
        List<Slot> slots = new ArrayList<>();
        collect(tree, "", slots, true);
        return slots;
    }

    /** {@return the places right within an object or array} */
    static List<Slot> children(JsonNode tree) {
        List<Slot> slots = new ArrayList<>();
        collect(tree, "", slots, false);
        return slots;
    }

    /** {@return whether a copy of the value was added: to an array at its end, to an object that has no such property} */
    static boolean add(JsonNode container, String name, JsonNode value) {
        if (container instanceof ArrayNode list) {
            list.add(value.<JsonNode>deepCopy());
            return true;
        }
        return container instanceof ObjectNode object
                && !object.has(name)
                && object.set(name, value.deepCopy()) != null;
    }

    JsonNode value() {
        return index < 0 ? container.get(name) : container.get(index);
    }

    /** {@return true: a copy of the value stands here now} */
    boolean set(JsonNode value) {
        JsonNode copy = value.deepCopy();
        if (container instanceof ArrayNode list) {
            list.set(index, copy);
        } else {
            ((ObjectNode) container).set(name, copy);
        }
        return true;
    }

    /** {@return whether the value was taken away; the root stays} */
    boolean remove() {
        if (container instanceof ArrayNode list) {
            return !lastName.isEmpty() && list.remove(index) != null;
        }
        return ((ObjectNode) container).remove(name) != null;
    }

    /** {@return whether the property has the other name now, at the same place} */
    boolean rename(String other) {
        if (!(container instanceof ObjectNode object) || object.has(other)) {
            return false;
        }
        Map<String, JsonNode> before = new TreeMap<>();
        List<String> order = new ArrayList<>();
        object.properties().forEach(it -> {
            before.put(it.getKey(), it.getValue());
            order.add(it.getKey());
        });
        object.removeAll();
        order.forEach(it -> object.set(it.equals(name) ? other : it, before.get(it)));
        return true;
    }

    /** {@return whether the two values changed places, which they do unless one holds the other} */
    boolean swap(Slot other) {
        JsonNode mine = value();
        JsonNode theirs = other.value();
        if (mine.equals(theirs) || holds(mine, theirs) || holds(theirs, mine)) {
            return false;
        }
        return set(theirs) && other.set(mine);
    }

    private static boolean holds(JsonNode outer, JsonNode inner) {
        return in(outer).stream().anyMatch(slot -> slot.value().equals(inner));
    }

    private static void collect(JsonNode tree, String lastName, List<Slot> slots, boolean deep) {
        if (tree instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                add(new Slot(list, "", i, lastName), slots, deep);
            }
        } else if (tree instanceof ObjectNode object) {
            object.properties().forEach(it -> add(new Slot(object, it.getKey(), -1, it.getKey()), slots, deep));
        }
    }

    private static void add(Slot slot, List<Slot> slots, boolean deep) {
        slots.add(slot);
        if (deep) {
            collect(slot.value(), slot.lastName(), slots, true);
        }
    }
}
