package org.openapa.testkit.internal.providers;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.providers.TypeUsage;
import org.jspecify.annotations.Nullable;
import org.openapa.testkit.AssessmentArbitrary;

/** Narrows assessments down by the annotations of a parameter, those of a provider method in a test too. */
public final class ApaConfigurator implements ArbitraryConfigurator {
    /** For jqwik. */
    public ApaConfigurator() {}

    @Override
    @SuppressWarnings("unchecked")
    public <T extends @Nullable Object> Arbitrary<T> configure(Arbitrary<T> arbitrary, TypeUsage type) {
        return arbitrary instanceof AssessmentArbitrary assessments
                ? (Arbitrary<T>) Annotations.configured(assessments, type)
                : arbitrary;
    }
}
