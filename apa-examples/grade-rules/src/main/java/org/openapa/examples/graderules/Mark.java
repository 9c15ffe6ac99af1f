package org.openapa.examples.graderules;

/** The marks of the made-up framework, the worst first. */
public enum Mark {
    /** The worst mark. */
    M1,
    /** The second worst. */
    M2,
    /** The mark in the middle. */
    M3,
    /** The second best. */
    M4,
    /** The best mark. */
    M5
}
