package org.openapa.testkit.internal;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * An arbitrary of values that are drawn by dice and made smaller by their shape. What a value is made smaller into must itself be
 * admitted, so that a test never sees a value that could not have been drawn.
 *
 * @param <T> the values
 */
final class Drawing<T> implements Arbitrary<T> {
    private final Function<Dice, T> draw;
    private final Shape<T> shape;
    private final Predicate<T> admits;
    private final ImmutableList<T> edgeCases;

    Drawing(Function<Dice, T> draw, Shape<T> shape, Predicate<T> admits, Iterable<T> edgeCases) {
        this.draw = draw;
        this.shape = shape;
        this.admits = admits;
        this.edgeCases = ImmutableList.copyOf(edgeCases);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return random -> new Drawn(draw.apply(new Dice(random)));
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        ImmutableList<Supplier<Shrinkable<T>>> suppliers = edgeCases.stream()
                .limit(maxEdgeCases)
                .map(value -> (Supplier<Shrinkable<T>>) () -> new Drawn(value))
                .collect(ImmutableList.toImmutableList());
        return () -> suppliers;
    }

    private final class Drawn implements Shrinkable<T> {
        private final T value;

        Drawn(T value) {
            this.value = value;
        }

        @Override
        public T value() {
            return value;
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            long weight = shape.weight(value);
            return Stream.concat(edgeCases.stream(), shape.simpler(value))
                    .filter(simpler -> shape.weight(simpler) < weight && admits.test(simpler))
                    .map(Drawn::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(shape.weight(value));
        }

        @Override
        public String toString() {
            return "drawn: " + value;
        }
    }
}
