package org.openapa.rules.internal;

/** Marks a rule of the catalogue: only such a rule may have an id that begins with the reserved prefix. */
public interface StandardRule {
    /** The beginning of every id in the catalogue, refused to rules from elsewhere. */
    String PREFIX = "APA-";
}
