/** Rules that say whether an assessment is consistent, and the reports they give. */
module org.openapa.rules {
    requires transitive org.openapa.model;
    requires static com.google.errorprone.annotations;

    exports org.openapa.rules;
    exports org.openapa.rules.catalogue;
    exports org.openapa.rules.grading;
    exports org.openapa.rules.internal to
            org.openapa.json,
            org.openapa.examples.validate;
}
