/** A made-up framework and its rules for the overall mark. */
module org.openapa.examples.graderules {
    requires org.openapa.rules;

    exports org.openapa.examples.graderules;
}
