package org.openapa.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.facades.ShrinkingSupportFacade;
import net.jqwik.api.lifecycle.TryExecutionResult;

/** Draws from arbitraries outside of a property, always the same. */
public final class Sampling {
    private Sampling() {}

    public static <T> Stream<T> of(Arbitrary<T> arbitrary, int size) {
        Random random = new Random(873);
        RandomGenerator<T> generator = arbitrary.generator(1000);
        return Stream.generate(() -> generator.next(random).value()).limit(size);
    }

    public static <T> ImmutableList<T> edgeCases(Arbitrary<T> arbitrary) {
        return arbitrary.edgeCases(1000).suppliers().stream()
                .map(supplier -> supplier.get().value())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return what jqwik shows for a property that does not hold of some of the values} */
    public static <T> T shrunk(Arbitrary<T> arbitrary, int seed, Predicate<? super T> property) {
        return ShrinkingSupportFacade.implementation.falsifyThenShrink(
                arbitrary,
                new Random(seed),
                value -> property.test(value)
                        ? TryExecutionResult.satisfied()
                        : TryExecutionResult.falsified(new AssertionError()));
    }

    public static <T> Shrinkable<T> drawn(Arbitrary<T> arbitrary, int seed) {
        return arbitrary.generator(1000).next(new Random(seed));
    }
}
