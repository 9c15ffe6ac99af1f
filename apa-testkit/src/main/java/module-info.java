/** Generators, single faults and conformance files to test grade rules with. */
module org.openapa.testkit {
    requires transitive org.openapa.rules;
    requires transitive net.jqwik.api;

    exports org.openapa.testkit;

    provides net.jqwik.api.providers.ArbitraryProvider with
            org.openapa.testkit.internal.providers.ApaProvider;
    provides net.jqwik.api.configurators.ArbitraryConfigurator with
            org.openapa.testkit.internal.providers.ApaConfigurator;
}
