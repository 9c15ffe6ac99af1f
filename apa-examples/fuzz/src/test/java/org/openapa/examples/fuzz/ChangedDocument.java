package org.openapa.examples.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes documents that differ from good ones in a few places; an input chooses which document, which places and which changes. */
final class ChangedDocument {
    private static final int MOST_CHANGES = 5;
    private static final int MOST_FRAGMENTS = 12;
    private static final List<String> SPACES = List.of("", " ", "\n", "\r\n\t");

    private final Choices choices;
    private Draft clipboard = Draft.scalar("null");

    private ChangedDocument(Choices choices) {
        this.choices = choices;
    }

    /** {@return the document that the input describes, which may be good, refused, or no JSON at all} */
    static byte[] from(byte[] input) {
        return new ChangedDocument(new Choices(input)).make().getBytes(StandardCharsets.UTF_8);
    }

    private String make() {
        String space = choices.of(SPACES);
        // In an array of its own, so that the document as a whole has a place too.
        Draft around = Draft.array().add("", whole().copy());
        for (int changes = choices.below(MOST_CHANGES + 1); changes > 0 && !around.entries.isEmpty(); changes--) {
            change(around);
        }
        StringBuilder text = new StringBuilder();
        around.entries.forEach(entry -> entry.value.write(space, text));
        return text.toString();
    }

    /** {@return a good document; half of the time the one that has every property} */
    private Draft whole() {
        return choices.below(2) == 0 ? Seeds.DRAFTS.get(0) : choices.of(Seeds.DRAFTS);
    }

    private void change(Draft around) {
        Draft container = around;
        int index = choices.below(container.entries.size());
        while (!container.entries.get(index).value.entries.isEmpty()) {
            Draft inner = container.entries.get(index).value;
            int chosen = choices.below(inner.entries.size() + 1);
            if (chosen == inner.entries.size()) {
                break;
            }
            container = inner;
            index = chosen;
        }
        change(container, index, container.entries.get(index));
    }

    private void change(Draft container, int index, Draft.Entry entry) {
        switch (choices.below(12)) {
            case 0 -> entry.value = value();
            // Of the same type, so that many changed documents are still good.
            case 1, 2, 3 ->
                entry.value = entry.value.isText() ? text() : entry.value.isScalar() ? value() : clipboard.copy();
            case 4 -> entry.name = choices.of(Vocabulary.NAMES);
            case 5 -> container.entries.remove(index);
            case 6 -> container.entries.add(index, new Draft.Entry(choices.of(Vocabulary.NAMES), value()));
            case 7 -> container.entries.add(new Draft.Entry(entry.name, entry.value.copy()));
            case 8 -> clipboard = entry.value.copy();
            case 9 -> entry.value = clipboard.copy();
            case 10 -> entry.value = Draft.array().add("", entry.value);
            default -> {
                Draft around = entry.value.isScalar() ? Draft.object() : entry.value;
                entry.value = around.add(choices.of(Vocabulary.NAMES), clipboard.copy());
            }
        }
    }

    private Draft value() {
        return Draft.scalar(choices.of(choices.below(2) == 0 ? Vocabulary.TEXTS : Vocabulary.SCALARS));
    }

    private Draft text() {
        if (choices.below(2) == 0) {
            return Draft.scalar(choices.of(Vocabulary.TEXTS));
        }
        StringBuilder text = new StringBuilder("\"");
        for (int fragments = choices.below(MOST_FRAGMENTS); fragments > 0; fragments--) {
            text.append(choices.of(Vocabulary.FRAGMENTS));
        }
        return Draft.scalar(text.append('"').toString());
    }
}
