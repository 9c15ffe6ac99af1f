package org.openapa.rules;

/** A rule asks of its context what cannot be. The message quotes no document. */
final class MisuseException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    MisuseException(String message) {
        super(message);
    }
}
