package org.openapa.testkit.internal;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How values of a type are made smaller: which are the next simpler ones, and how much there is to a value. A simpler value has less weight;
 * the simplest has none.
 */
interface Shape<T> {
    /** {@return values with less to them, the simplest first} */
    Stream<T> simpler(T value);

    /** {@return how much there is to a value} */
    long weight(T value);

    /** {@return the shape of a constant among others, of which earlier ones are simpler} */
    static <T> Shape<T> oneOf(List<T> choices) {
        return new Shape<>() {
            @Override
            public Stream<T> simpler(T value) {
                return choices.stream().limit(weight(value));
            }

            @Override
            public long weight(T value) {
                return Math.max(0, choices.indexOf(value));
            }
        };
    }

    /** {@return the shape of something that may be missing, which is simplest} */
    static <T> Shape<Optional<T>> optional(Shape<T> shape) {
        return new Shape<>() {
            @Override
            public Stream<Optional<T>> simpler(Optional<T> value) {
                return value.stream()
                        .flatMap(it -> Stream.concat(
                                Stream.of(Optional.empty()), shape.simpler(it).map(Optional::of)));
            }

            @Override
            public long weight(Optional<T> value) {
                return value.map(it -> 1 + shape.weight(it)).orElse(0L);
            }
        };
    }

    /** {@return the shape of a list: with fewer elements, then with simpler ones} */
    static <T> Shape<ImmutableList<T>> list(Shape<T> shape) {
        return new Shape<>() {
            @Override
            public Stream<ImmutableList<T>> simpler(ImmutableList<T> list) {
                int size = list.size();
                Stream<ImmutableList<T>> halves = size < 2
                        ? Stream.empty()
                        : Stream.of(ImmutableList.of(), list.subList(0, size / 2), list.subList(size / 2, size));
                Stream<ImmutableList<T>> shorter =
                        IntStream.range(0, size).mapToObj(i -> replaced(list, i, Optional.empty()));
                Stream<ImmutableList<T>> simpler = IntStream.range(0, size)
                        .boxed()
                        .flatMap(i -> shape.simpler(list.get(i)).map(it -> replaced(list, i, Optional.of(it))));
                return Stream.of(halves, shorter, simpler).flatMap(candidates -> candidates);
            }

            @Override
            public long weight(ImmutableList<T> list) {
                return list.stream().mapToLong(it -> 1 + shape.weight(it)).sum();
            }
        };
    }

    private static <T> ImmutableList<T> replaced(List<T> list, int index, Optional<T> element) {
        ImmutableList.Builder<T> replaced = ImmutableList.builder();
        replaced.addAll(list.subList(0, index));
        element.ifPresent(replaced::add);
        return replaced.addAll(list.subList(index + 1, list.size())).build();
    }

    /** {@return the shape of something with fields, one of which is made simpler at a time} */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Shape<T> of(Shape<T>... fields) {
        return of(Arrays.asList(fields));
    }

    /** {@return the shape of something with fields, one of which is made simpler at a time} */
    static <T> Shape<T> of(List<Shape<T>> fields) {
        return new Shape<>() {
            @Override
            public Stream<T> simpler(T value) {
                return fields.stream().flatMap(field -> field.simpler(value));
            }

            @Override
            public long weight(T value) {
                return fields.stream().mapToLong(field -> field.weight(value)).sum();
            }
        };
    }

    /** {@return this shape, where a certain value is to be tried before all others} */
    default Shape<T> first(T simplest) {
        Shape<T> others = this;
        return new Shape<>() {
            @Override
            public Stream<T> simpler(T value) {
                return value.equals(simplest)
                        ? Stream.empty()
                        : Stream.concat(Stream.of(simplest), others.simpler(value));
            }

            @Override
            public long weight(T value) {
                return value.equals(simplest) ? 0 : 1 + others.weight(value);
            }
        };
    }

    /** {@return the shape of something as far as one field goes} */
    static <T, V> Shape<T> field(Function<T, V> get, BiFunction<T, V, T> with, Shape<V> shape) {
        return new Shape<>() {
            @Override
            public Stream<T> simpler(T value) {
                return shape.simpler(get.apply(value)).map(simpler -> with.apply(value, simpler));
            }

            @Override
            public long weight(T value) {
                return shape.weight(get.apply(value));
            }
        };
    }
}
