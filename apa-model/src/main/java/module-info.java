/** The domain of the Annual Performance Assessment of children's services, as immutable values. */
module org.openapa.model {
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;

    exports org.openapa.model;
    exports org.openapa.model.internal to
            org.openapa.rules,
            org.openapa.json;
}
