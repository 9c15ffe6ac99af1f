package org.openapa.json;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.openapa.model.internal.Excerpt;

/**
 * Writes JSON that a reader with the same limits takes. What that reader would refuse is refused here, with its place.
 *
 * <p>The size of the document is checked by whoever knows it: {@link Output} at the front door, the host in its own documents.
 */
final class Sink {
    private static final int LEVELS_AT_FIRST = 16;
    private static final int LONGEST_INTEGER = 20;
    private static final int MOST_COUNTED = 999_999_999;

    private final JsonGenerator out;
    private final Limits limits;

    // Of each level: whether it is an array, and how many properties or items have begun in it.
    private boolean[] arrays = new boolean[LEVELS_AT_FIRST];
    private int[] counts = new int[LEVELS_AT_FIRST];
    private int depth;

    Sink(JsonGenerator out, Limits limits) {
        this.out = out;
        this.limits = limits;
    }

    void startObject() throws IOException {
        open(false);
        out.writeStartObject();
    }

    void startObject(String name) throws IOException {
        name(name);
        startObject();
    }

    void endObject() throws IOException {
        depth--;
        out.writeEndObject();
    }

    void startArray(String name) throws IOException {
        name(name);
        open(true);
        out.writeStartArray();
    }

    void endArray() throws IOException {
        depth--;
        out.writeEndArray();
    }

    void name(String name) throws IOException {
        check(++counts[depth - 1], limits.properties(), "property %s", Limits.PROPERTIES, false);
        check(name.length(), limits.nameLength(), "name of %s UTF-16 units", Limits.NAME_LENGTH, false);
        out.writeFieldName(name);
    }

    void text(String text) throws IOException {
        item();
        check(text.length(), limits.textLength(), "text of %s UTF-16 units", Limits.TEXT_LENGTH, true);
        if (Utf8.firstLoneSurrogate(text) >= 0) {
            throw refusal("a text holds half a surrogate pair, which is no character");
        }
        out.writeString(text);
    }

    void text(String name, String text) throws IOException {
        name(name);
        text(text);
    }

    void number(int number) throws IOException {
        item();
        checkNumber(number);
        // Not as a long, which a tree of the host would tell from an int.
        out.writeNumber(number);
    }

    void number(String name, int number) throws IOException {
        name(name);
        number(number);
    }

    void number(String name, long number) throws IOException {
        name(name);
        checkNumber(number);
        out.writeNumber(number);
    }

    /** Writes how many of something there are. */
    void count(String name, int count) throws IOException {
        name(name);
        if (count > MOST_COUNTED) {
            throw refusal("the count " + count + " is beyond " + MOST_COUNTED);
        }
        number(count);
    }

    void date(String name, LocalDate date) throws IOException {
        name(name);
        if (!Dates.isOfTheFormat(date.getYear())) {
            throw refusal("the date " + date + " is not from 1900 to 2999");
        }
        text(date.toString());
    }

    /** {@return what to throw where something could not be read back} */
    JsonGenerationException refusal(String words) {
        return refusal(words, true);
    }

    private void open(boolean array) throws IOException {
        item();
        check(depth + 1, limits.depth(), "level %s", Limits.DEPTH, true);
        if (depth == counts.length) {
            arrays = Arrays.copyOf(arrays, 2 * depth);
            counts = Arrays.copyOf(counts, 2 * depth);
        }
        arrays[depth] = array;
        counts[depth] = 0;
        depth++;
    }

    /** Counts a value, if it is an item of an array; those of an object are counted by their names. */
    private void item() throws IOException {
        if (depth > 0 && arrays[depth - 1]) {
            check(++counts[depth - 1], limits.listSize(), "item %s", Limits.LIST_SIZE, true);
        }
    }

    private void checkNumber(long number) throws IOException {
        if (limits.numberLength() < LONGEST_INTEGER) {
            int length = String.valueOf(number).length();
            check(length, limits.numberLength(), "number of %s characters", Limits.NUMBER_LENGTH, true);
        }
    }

    private void check(int size, int most, String what, String limit, boolean value) throws IOException {
        if (size > most) {
            throw refusal(
                    "the " + what.replace("%s", String.valueOf(size)) + " is beyond " + most + " (limit " + limit + ")",
                    value);
        }
    }

    private JsonGenerationException refusal(String words, boolean value) {
        String pointer = pointer(value);
        return new JsonGenerationException(
                (pointer.isEmpty() ? "" : Excerpt.printable(pointer, Pointer.LONGEST) + ": ") + words, out);
    }

    /** {@return where in the document the value stands that is next, or the object whose name is next} */
    private String pointer(boolean value) {
        JsonStreamContext innermost = out.getOutputContext();
        Deque<JsonStreamContext> around = new ArrayDeque<>();
        for (JsonStreamContext level = innermost; level != null; level = level.getParent()) {
            around.push(level);
        }
        Pointer pointer = new Pointer();
        for (JsonStreamContext level : around) {
            if (level.inArray()) {
                pointer.index(level.equals(innermost) ? level.getEntryCount() : level.getCurrentIndex());
            } else if (level.inObject() && level.hasCurrentName() && (value || !level.equals(innermost))) {
                pointer.name(level.getCurrentName());
            }
        }
        return pointer.toString();
    }
}
