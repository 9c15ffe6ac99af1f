package org.openapa.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Documents made of others by small changes to their trees, of which some leave a document well-formed and most do not.
 *
 * <p>It knows no format: names and values are those of the documents it starts from, and what commonly goes wrong with any. The same
 * documents and seed give the same changes.
 */
final class Mutations {
    /** What can be changed. */
    enum Kind {
        /** A property or item is taken away. */
        DROP,
        /** A property has another name, mostly one that stands elsewhere. */
        RENAME,
        /** A property or item more, with any value. */
        ADD,
        /** A property or item more, as another document has it there. */
        ADD_KNOWN,
        /** A value of another type, or null. */
        RETYPE,
        /** Another number. */
        NUMBER,
        /** Another text: empty, odd, long, or broken. */
        TEXT,
        /** Another text that stands elsewhere in the documents, or almost. */
        CODE,
        /** Another date, or almost. */
        DATE,
        /** A value that stands elsewhere under the same name. */
        GRAFT,
        /** An item twice. */
        REPEAT,
        /** A value in an object or array around it. */
        NEST,
        /** An object or array within itself, several levels deep. */
        DEEPEN,
        /** One value in place of the object or array around it. */
        UNNEST,
        /** An object or array without what was in it. */
        EMPTY,
        /** Two values change places. */
        SWAP
    }

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "",
            " ",
            "good",
            "null",
            "2005",
            "a\nb",
            "\u0000",
            "\u202e",
            "\uD834\uDD1E",
            "\uD834",
            "\uDD1E ",
            "\uFFFF",
            "é",
            "1e0");
    private static final ImmutableList<String> LONG_TEXTS = ImmutableList.of(
            "x".repeat(65_536), "x".repeat(65_537), "\uD834\uDD1E".repeat(32_768), "\uD834\uDD1E".repeat(32_769));
    private static final ImmutableList<Integer> YEARS = ImmutableList.of(0, 1899, 1900, 2100, 2999, 3000);
    private static final ImmutableList<JsonNode> NUMBERS = ImmutableList.of(
            JSON.numberNode(-1),
            JSON.numberNode(1.5),
            JSON.numberNode(2.0),
            JSON.numberNode(2006.0),
            JSON.numberNode(2.5e300),
            JSON.numberNode(99999999999L),
            BigIntegerNode.valueOf(BigInteger.TEN.pow(40)));

    private final ImmutableList<JsonNode> starts;
    private final Random random;
    private final List<String> names;
    private final List<String> texts;
    private final Map<String, List<JsonNode>> valuesByName = new TreeMap<>();

    Mutations(List<? extends JsonNode> starts, long seed) {
        this.starts = ImmutableList.copyOf(starts);
        this.random = new Random(seed);
        Set<String> distinctTexts = new LinkedHashSet<>();
        for (JsonNode start : starts) {
            for (Slot slot : Slot.in(start)) {
                JsonNode value = slot.value();
                valuesByName
                        .computeIfAbsent(slot.lastName(), name -> new ArrayList<>())
                        .add(value);
                if (value.isTextual() && value.textValue().length() < 40) {
                    distinctTexts.add(value.textValue());
                }
            }
        }
        this.names = new ArrayList<>(valuesByName.keySet());
        this.texts = new ArrayList<>(distinctTexts);
    }

    /** {@return a copy of one of the documents with a change} */
    JsonNode next(Kind kind) {
        // Wrapped, so that the root can be changed like any other value.
        ArrayNode holder = JSON.arrayNode().add(any(starts).deepCopy());
        change(kind, holder);
        // Now and then more than one thing is wrong.
        for (int more = random.nextInt(10); more >= 8; more--) {
            change(any(Kind.values()), holder);
        }
        return holder.get(0);
    }

    private void change(Kind kind, ArrayNode holder) {
        List<Slot> slots = Slot.in(holder);
        int first = random.nextInt(slots.size());
        for (int i = 0; i < slots.size(); i++) {
            if (change(kind, slots.get((first + i) % slots.size()), slots)) {
                return;
            }
        }
    }

    /** {@return whether the kind of change fits the place, and so was made} */
    private boolean change(Kind kind, Slot slot, List<Slot> slots) {
        JsonNode value = slot.value();
        return switch (kind) {
            case DROP -> slot.remove();
            case RENAME -> slot.rename(random.nextInt(4) == 0 ? misspelt(slot.lastName()) : any(names));
            case ADD -> Slot.add(value, random.nextInt(4) == 0 ? misspelt(any(names)) : any(names), anyValue());
            case ADD_KNOWN -> addKnown(slot);
            case RETYPE -> slot.set(ofAnotherType(value));
            case NUMBER -> value.isNumber() && slot.set(anyNumber(value));
            case TEXT ->
                value.isTextual() && slot.set(JSON.textNode(any(random.nextInt(60) == 0 ? LONG_TEXTS : TEXTS)));
            case CODE -> value.isTextual() && slot.set(JSON.textNode(almost(any(texts))));
            case DATE ->
                (isDate(value) || random.nextInt(8) == 0) && value.isTextual() && slot.set(JSON.textNode(date()));
            case GRAFT -> slot.set(any(valuesByName.getOrDefault(slot.lastName(), List.of(value))));
            case REPEAT ->
                value instanceof ArrayNode list
                        && !list.isEmpty()
                        && Slot.add(list, "", any(Slot.in(list)).value());
            case NEST ->
                slot.set(
                        random.nextBoolean()
                                ? JSON.arrayNode().add(value)
                                : JSON.objectNode().set(any(names), value));
            case DEEPEN -> deepen(slot);
            case UNNEST ->
                value.isContainerNode()
                        && !value.isEmpty()
                        && slot.set(any(Slot.in(value)).value());
            case EMPTY -> value.isContainerNode() && slot.set(value.isArray() ? JSON.arrayNode() : JSON.objectNode());
            case SWAP -> slot.swap(any(slots));
        };
    }

    /** Adds what another document has at the same place. */
    private boolean addKnown(Slot slot) {
        if (!slot.value().isContainerNode()) {
            return false;
        }
        JsonNode model = slot.lastName().isEmpty()
                ? any(starts)
                : any(valuesByName.getOrDefault(slot.lastName(), ImmutableList.of()), slot.value());
        if (model.isEmpty() || model.isArray() != slot.value().isArray()) {
            return false;
        }
        Slot added = any(Slot.children(model));
        return Slot.add(slot.value(), added.lastName(), added.value());
    }

    /** Puts a list into its own items, where these have a property of the list's name. */
    private boolean deepen(Slot slot) {
        if (!(slot.value() instanceof ArrayNode list)
                || list.isEmpty()
                || !list.get(0).has(slot.lastName())) {
            return false;
        }
        ArrayNode deep = list;
        for (int levels = 1 + random.nextInt(8); levels > 0; levels--) {
            ObjectNode item = list.get(0).deepCopy();
            deep = JSON.arrayNode().add(item.set(slot.lastName(), deep.deepCopy()));
        }
        return slot.set(deep);
    }

    private JsonNode anyValue() {
        return switch (random.nextInt(4)) {
            case 0 -> JSON.textNode(any(TEXTS));
            case 1 -> JSON.numberNode(random.nextInt(6));
            case 2 -> ofAnotherType(JSON.nullNode());
            default -> any(valuesByName.getOrDefault(any(names), ImmutableList.of()), JSON.nullNode());
        };
    }

    private JsonNode ofAnotherType(JsonNode value) {
        ImmutableList<JsonNode> types = ImmutableList.of(
                JSON.nullNode(),
                JSON.booleanNode(true),
                JSON.numberNode(3),
                JSON.textNode(value.isValueNode() ? value.asText() : "x"),
                JSON.arrayNode(),
                JSON.objectNode());
        JsonNode other = any(types);
        while (other.getNodeType() == value.getNodeType()) {
            other = any(types);
        }
        return other.deepCopy();
    }

    private JsonNode anyNumber(JsonNode value) {
        return random.nextInt(3) == 0
                ? any(NUMBERS)
                : JSON.numberNode(value.asInt() < 100 ? random.nextInt(7) : 2003 + random.nextInt(8));
    }

    private static boolean isDate(JsonNode value) {
        return value.isTextual() && value.textValue().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    private String date() {
        int year = random.nextInt(3) == 0 ? any(YEARS) : 2004 + random.nextInt(5);
        String date = String.format(Locale.ROOT, "%04d-%02d-%02d", year, random.nextInt(14), random.nextInt(33));
        return random.nextInt(8) == 0 ? almost(date) : date;
    }

    private String almost(String text) {
        return switch (random.nextInt(12)) {
            case 0 -> text + "\n";
            case 1 -> text + "0";
            case 2 -> " " + text;
            case 3 -> text.isEmpty() ? "-" : text.substring(1);
            case 4 -> text.replace('-', '/');
            case 5 -> text.replace('0', '\u0660');
            case 6 -> misspelt(text);
            default -> text;
        };
    }

    private String misspelt(String name) {
        return switch (random.nextInt(4)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name + "s";
            case 2 -> name.replace("-", "");
            default -> "_" + name;
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> T any(List<T> list, T otherwise) {
        return list.isEmpty() ? otherwise : any(list);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
