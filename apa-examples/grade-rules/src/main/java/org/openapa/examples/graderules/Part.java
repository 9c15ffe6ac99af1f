package org.openapa.examples.graderules;

/** What the made-up framework gives marks for. */
public enum Part {
    /** Children in need of protection. */
    PROTECTION,
    /** Children in care. */
    CARE,
    /** Young people who leave care. */
    LEAVING,
    /** Those who lead the service. */
    LEADERSHIP
}
