package org.openapa.testkit.internal.providers;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityReference;
import org.openapa.model.GssCode;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;
import org.openapa.testkit.ApaArbitraries;

/** Gives jqwik the arbitraries of parameters that name none. Assessments are narrowed down by {@link ApaConfigurator}. */
public final class ApaProvider implements ArbitraryProvider {
    private static final ImmutableMap<Class<?>, Function<TypeUsage, Arbitrary<?>>> ARBITRARIES =
            ImmutableMap.<Class<?>, Function<TypeUsage, Arbitrary<?>>>builder()
                    .put(Assessment.class, type -> ApaArbitraries.assessments())
                    .put(
                            AssessmentHistory.class,
                            type -> ApaArbitraries.histories(
                                    Annotations.configured(ApaArbitraries.assessments(), type)))
                    .put(JudgementTable.class, type -> ApaArbitraries.judgementTables(Annotations.editions(type)))
                    .put(LocalAuthority.class, type -> ApaArbitraries.authorities())
                    .put(AuthorityReference.class, type -> ApaArbitraries.authorityReferences())
                    .put(LaNumber.class, type -> ApaArbitraries.laNumbers())
                    .put(GssCode.class, type -> ApaArbitraries.gssCodes())
                    .buildOrThrow();

    /** For jqwik. */
    public ApaProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return ARBITRARIES.keySet().stream().anyMatch(type::isOfType);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        Function<TypeUsage, Arbitrary<?>> arbitrary = ARBITRARIES.get(type.getRawType());
        return arbitrary == null ? ImmutableSet.of() : ImmutableSet.of(arbitrary.apply(type));
    }
}
