package org.openapa.json;

/**
 * How documents are read.
 *
 * @param limits how much a document may hold
 * @param warnOfUnknown whether an unknown property is passed over with a warning, and no error
 * @param keepReadable whether a value is given although parts of it could not be read
 */
record Reading(Limits limits, boolean warnOfUnknown, boolean keepReadable) {
    static final Reading STRICT = new Reading(Limits.standard(), false, false);

    Reading warningOfUnknown() {
        return new Reading(limits, true, keepReadable);
    }

    Reading keepingReadable() {
        return new Reading(limits, warnOfUnknown, true);
    }

    Reading within(Limits other) {
        return new Reading(other, warnOfUnknown, keepReadable);
    }
}
