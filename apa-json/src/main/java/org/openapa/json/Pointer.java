package org.openapa.json;

/**
 * A JSON Pointer (RFC 6901) while it is put together. It stops before a step that it cannot name, and so names the nearest thing around
 * it: a pointer always resolves.
 */
final class Pointer {
    /** More than any place in an assessment needs. */
    static final int LONGEST = 500;

    /** Room for most places, so that it need not grow. */
    private final StringBuilder text = new StringBuilder(40);

    private boolean stopped;

    /** Goes to a property. Half a surrogate pair cannot be written in UTF-8, so no pointer can name what has it in its name. */
    void name(String name) {
        stopped |= Utf8.firstLoneSurrogate(name) >= 0;
        if (!stopped) {
            int before = text.length();
            text.append('/').append(name.replace("~", "~0").replace("/", "~1"));
            stopAt(before);
        }
    }

    /** Goes to an item. */
    void index(int index) {
        if (!stopped) {
            int before = text.length();
            text.append('/').append(index);
            stopAt(before);
        }
    }

    private void stopAt(int before) {
        if (text.length() > LONGEST) {
            stopped = true;
            text.setLength(before);
        }
    }

    /** {@return whether no further step changes it} */
    boolean isStopped() {
        return stopped;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
