package org.openapa.testkit.internal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Draws from a source of randomness: the same source, the same draws. For one thread, as its source is. */
final class Dice {
    private final Random random;

    /**
     * Draws from this source.
     *
     * @param random the source
     */
    public Dice(Random random) {
        this.random = random;
    }

    /** {@return dice that always fall on the least: nothing optional, lists as short as may be, the first of every choice} */
    static Dice least() {
        return new Dice(new Least());
    }

    /** {@return true so many times in a hundred} */
    boolean chance(int percent) {
        return random.nextInt(100) >= 100 - percent;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> Optional<T> maybe(int percent, Supplier<? extends T> draw) {
        return chance(percent) ? Optional.of(draw.get()) : Optional.empty();
    }

    <T> ImmutableList<T> list(int least, int most, Supplier<? extends T> draw) {
        return list(between(least, most), draw);
    }

    /** {@return a list that is rather short} */
    <T> ImmutableList<T> few(int least, int most, Supplier<? extends T> draw) {
        int size = between(least, most);
        return list(Math.min(size, between(least, most)), draw);
    }

    private static <T> ImmutableList<T> list(int size, Supplier<? extends T> draw) {
        ImmutableList.Builder<T> list = ImmutableList.builderWithExpectedSize(size);
        for (int i = 0; i < size; i++) {
            list.add(draw.get());
        }
        return list.build();
    }

    LocalDate date(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) (last.toEpochDay() - first.toEpochDay())));
    }

    private static final class Least extends Random {
        private static final long serialVersionUID = 1;

        @Override
        protected int next(int bits) {
            return 0;
        }
    }
}
