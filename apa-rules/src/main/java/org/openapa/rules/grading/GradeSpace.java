package org.openapa.rules.grading;

import com.google.common.base.Preconditions;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openapa.model.internal.Excerpt;

/**
 * The areas that are graded and the grades they may get, and with them every table of grades there can be.
 *
 * <p>Areas are the constants of any enum, or some of them; grades are those of any enum whose constants stand in ascending order,
 * the worst first. Four areas on five grades make 5<sup>4</sup> = 625 complete tables, and 6<sup>4</sup> = 1,296 when any area may
 * have no grade.
 *
 * <p>Tables have an order, which says what "smallest" means: the first area decides, then the second, and so on; a worse grade comes
 * before a better one, and no grade before any.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <A> the areas
 * @param <G> the grades, the worst first
 */
public final class GradeSpace<A extends Enum<A>, G extends Enum<G>> {
    /**
     * The most tables that are gone through one by one: {@value}. Up to here the outcomes of all of them fit into 40 MB and the laws
     * take seconds; beyond it, take a sample.
     */
    public static final int LIMIT = 10_000_000;

    private static final int MOST_GRADES = 31;
    private static final int EXHAUSTIVE = 0;

    private final ImmutableList<A> areas;
    private final ImmutableList<G> grades;
    private final ImmutableMap<A, Integer> positions;
    private final ImmutableMap<G, Integer> places;
    private final int sample;
    private final long seed;

    private GradeSpace(ImmutableList<A> areas, ImmutableList<G> grades, int sample, long seed) {
        Preconditions.checkArgument(!areas.isEmpty(), "a space has at least one area");
        Preconditions.checkArgument(
                !grades.isEmpty() && grades.size() <= MOST_GRADES,
                "a space has 1 to %s grades, not %s",
                MOST_GRADES,
                grades.size());
        this.areas = areas;
        this.grades = grades;
        this.sample = sample;
        this.seed = seed;
        for (A area : areas) {
            Preconditions.checkArgument(Collections.frequency(areas, area) == 1, "area %s is given twice", area);
        }
        this.positions = Maps.immutableEnumMap(Maps.toMap(areas, areas::indexOf));
        this.places = Maps.immutableEnumMap(Maps.toMap(grades, grade -> grades.indexOf(grade) + 1));
    }

    /**
     * {@return the space of all constants of two enums}
     *
     * @param areas the areas, in the order of their declaration
     * @param grades the grades, declared in ascending order: the worst first
     * @param <A> the areas
     * @param <G> the grades
     * @throws IllegalArgumentException if there is no area or no grade, or there are more than 31 grades
     */
    public static <A extends Enum<A>, G extends Enum<G>> GradeSpace<A, G> of(Class<A> areas, Class<G> grades) {
        Objects.requireNonNull(areas, "areas");
        Objects.requireNonNull(grades, "grades");
        return of(ImmutableList.copyOf(EnumSet.allOf(areas)), grades);
    }

    /**
     * {@return the space of some areas, such as those that an edition judges}
     *
     * @param areas the areas, in the order in which tables are to show and compare them
     * @param grades the grades, declared in ascending order: the worst first
     * @param <A> the areas
     * @param <G> the grades
     * @throws IllegalArgumentException if there is no area or no grade, an area is given twice, or there are more than 31 grades
     */
    public static <A extends Enum<A>, G extends Enum<G>> GradeSpace<A, G> of(List<A> areas, Class<G> grades) {
        Objects.requireNonNull(areas, "areas");
        Objects.requireNonNull(grades, "grades");
        return new GradeSpace<>(
                ImmutableList.copyOf(areas), ImmutableList.copyOf(EnumSet.allOf(grades)), EXHAUSTIVE, 0);
    }

    /**
     * {@return the same space, of which only a sample of tables is gone through; this space itself if it has no more tables than that}
     *
     * <p>The tables with one grade throughout are always among the sample. The same numbers give the same sample on every computer.
     * Whatever is worked out over a sample says that it is sampled.
     *
     * @param tables how many tables to take, at least as many as there are grades and at most {@link #LIMIT}
     * @param seed any number; another one gives another sample
     * @throws IllegalArgumentException if too few or too many tables are asked for
     */
    public GradeSpace<A, G> sampled(int tables, long seed) {
        Preconditions.checkArgument(
                tables >= grades.size() && tables <= LIMIT,
                "a sample has %s to %s tables, not %s",
                grades.size(),
                LIMIT,
                tables);
        return size().compareTo(BigInteger.valueOf(tables)) <= 0 ? this : new GradeSpace<>(areas, grades, tables, seed);
    }

    /** {@return whether only a sample of the tables is gone through} */
    public boolean isSampled() {
        return sample != EXHAUSTIVE;
    }

    /** {@return the areas, in the order in which tables show and compare them} */
    public ImmutableList<A> areas() {
        return areas;
    }

    /** {@return the grades, the worst first} */
    public ImmutableList<G> grades() {
        return grades;
    }

    /** {@return how many complete tables there are, such as 625; of a sampled space too, all of them} */
    public BigInteger size() {
        return BigInteger.valueOf(grades.size()).pow(areas.size());
    }

    /**
     * {@return the complete tables in their order; of a sampled space, those of the sample} The list makes its tables as they are asked
     * for and cannot be changed.
     *
     * @throws IllegalStateException if there are more than {@link #LIMIT}; the message names how many
     */
    public List<GradeTable<A, G>> tables() {
        return tables(1);
    }

    /**
     * {@return the tables in which any area may have no grade, in their order; of a sampled space, a sample of as many} The list makes
     * its tables as they are asked for and cannot be changed.
     *
     * @throws IllegalStateException if there are more than {@link #LIMIT}; the message names how many
     */
    public List<GradeTable<A, G>> partialTables() {
        return tables(0);
    }

    /** {@return the table without any grade} */
    public GradeTable<A, G> empty() {
        return new GradeTable<>(this, new byte[areas.size()]);
    }

    /**
     * {@return the complete table of these grades}
     *
     * @param row a grade for each area, in the order of {@link #areas()}
     * @throws IllegalArgumentException if there are more or fewer grades than areas
     */
    @SafeVarargs
    public final GradeTable<A, G> table(G... row) {
        Objects.requireNonNull(row, "row");
        Preconditions.checkArgument(
                row.length == areas.size(), "%s grades given for %s areas", row.length, areas.size());
        byte[] digits = new byte[row.length];
        for (int i = 0; i < row.length; i++) {
            digits[i] = digit(row[i]);
        }
        return new GradeTable<>(this, digits);
    }

    /**
     * {@return the table of these grades, complete or not}
     *
     * @param row the grade of each area that has one
     * @throws IllegalArgumentException if one of the areas is not in this space
     */
    public GradeTable<A, G> table(Map<A, G> row) {
        Objects.requireNonNull(row, "row");
        GradeTable<A, G> table = empty();
        for (Map.Entry<A, G> entry : row.entrySet()) {
            table = table.with(entry.getKey(), entry.getValue());
        }
        return table;
    }

    /**
     * {@return the table written as {@link GradeTable#toString()} writes it}
     *
     * @param text areas and their grades, such as "PROTECTION M1, CARE M3"; empty text, or "no grades", is the table without any
     * @throws IllegalArgumentException for an area or a grade that is not in this space, or an area given twice; the message lists
     *     what is
     */
    public GradeTable<A, G> parse(String text) {
        Objects.requireNonNull(text, "text");
        Map<A, G> row = new EnumMap<>(areas.get(0).getDeclaringClass());
        if (!text.equals(GradeTable.NO_GRADES)) {
            for (String entry :
                    Splitter.on(',').trimResults().omitEmptyStrings().split(text)) {
                int gap = entry.lastIndexOf(' ');
                A area = named("area", entry.substring(0, Math.max(gap, 0)), areas);
                Preconditions.checkArgument(
                        row.put(area, named("grade", entry.substring(gap + 1), grades)) == null,
                        "area %s is given twice",
                        area);
            }
        }
        return table(row);
    }

    /** Compares areas and grades with their order, and the sample if there is one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GradeSpace<?, ?> that && hasShapeOf(that) && sample == that.sample && seed == that.seed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(areas, grades, sample, seed);
    }

    /** {@return the size in words, such as "5^4 = 625 tables" or "10,000 of 5^20 = 95,367,431,640,625 tables (sampled, seed 42)"} */
    @Override
    public String toString() {
        String all = sizeWithBase(grades.size());
        return isSampled() ? number(sample) + " of " + all + " (sampled, seed " + seed + ")" : all;
    }

    static String number(long count) {
        return number(BigInteger.valueOf(count));
    }

    private static String number(BigInteger count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@return whether tables of the two spaces can be compared} */
    boolean hasShapeOf(GradeSpace<?, ?> that) {
        return areas.equals(that.areas) && grades.equals(that.grades);
    }

    void requireShapeOf(GradeTable<A, G> table) {
        Preconditions.checkArgument(
                hasShapeOf(table.space()), "the table (%s) has other areas or grades than these: %s", table, areas);
    }

    /** {@return the area's place, or -1 if it is not in this space} */
    int position(A area) {
        Integer position = positions.get(Objects.requireNonNull(area, "area"));
        return position == null ? -1 : position;
    }

    int requirePosition(A area) {
        int position = position(area);
        Preconditions.checkArgument(position >= 0, "no area %s among %s", area, areas);
        return position;
    }

    /** {@return the grade's place, counted from 1, the worst} */
    byte digit(G grade) {
        Integer place = places.get(Objects.requireNonNull(grade, "grade"));
        if (place == null) {
            throw new AssertionError(grade + " is not among " + grades);
        }
        return place.byteValue();
    }

    ImmutableSet<G> gradesIn(int mask) {
        Set<G> in = EnumSet.noneOf(grades.get(0).getDeclaringClass());
        for (int i = 0; i < grades.size(); i++) {
            if ((mask >> i & 1) != 0) {
                in.add(grades.get(i));
            }
        }
        return ImmutableSet.copyOf(in);
    }

    int allGrades() {
        return -1 >>> (Integer.SIZE - grades.size());
    }

    /** {@return this space without one area, sampled as this one is} */
    GradeSpace<A, G> without(A area) {
        requirePosition(area);
        GradeSpace<A, G> rest = new GradeSpace<>(
                areas.stream().filter(other -> other != area).collect(ImmutableList.toImmutableList()),
                grades,
                EXHAUSTIVE,
                0);
        return isSampled() ? rest.sampled(sample, seed) : rest;
    }

    /** Refuses a space whose tables are too many to go through. */
    void requireEnumerable() {
        requireEnumerable(1);
    }

    private void requireEnumerable(int lowest) {
        int base = grades.size() + 1 - lowest;
        if (!isSampled() && BigInteger.valueOf(base).pow(areas.size()).compareTo(BigInteger.valueOf(LIMIT)) > 0) {
            throw new IllegalStateException(sizeWithBase(base) + " are too many to go through (at most " + number(LIMIT)
                    + "); sampled(tables, seed) takes some of them");
        }
    }

    private String sizeWithBase(int base) {
        return base + "^" + areas.size() + " = "
                + number(BigInteger.valueOf(base).pow(areas.size())) + " tables";
    }

    private List<GradeTable<A, G>> tables(int lowest) {
        requireEnumerable(lowest);
        int base = grades.size() + 1 - lowest;
        return isSampled()
                ? sample(lowest)
                : Collections.unmodifiableList(new Enumeration(
                        lowest, base, BigInteger.valueOf(base).pow(areas.size()).intValueExact()));
    }

    private ImmutableList<GradeTable<A, G>> sample(int lowest) {
        Set<GradeTable<A, G>> drawn = new TreeSet<>();
        for (G grade : grades) {
            byte[] digits = new byte[areas.size()];
            Arrays.fill(digits, digit(grade));
            drawn.add(new GradeTable<>(this, digits));
        }
        Random random = new Random(seed);
        while (drawn.size() < sample) {
            byte[] digits = new byte[areas.size()];
            for (int i = 0; i < digits.length; i++) {
                digits[i] = (byte) (lowest + random.nextInt(grades.size() + 1 - lowest));
            }
            drawn.add(new GradeTable<>(this, digits));
        }
        return ImmutableList.copyOf(drawn);
    }

    private static <E extends Enum<E>> E named(String what, String name, List<E> constants) {
        for (E constant : constants) {
            if (constant.toString().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "unknown " + what + " " + Excerpt.quote(name) + "; expected one of " + constants);
    }

    private final class Enumeration extends AbstractList<GradeTable<A, G>> implements RandomAccess {
        private final int lowest;
        private final int base;
        private final int size;

        Enumeration(int lowest, int base, int size) {
            this.lowest = lowest;
            this.base = base;
            this.size = size;
        }

        @Override
        public GradeTable<A, G> get(int index) {
            Objects.checkIndex(index, size);
            byte[] digits = new byte[areas.size()];
            int rest = index;
            for (int i = digits.length - 1; i >= 0; i--) {
                digits[i] = (byte) (lowest + rest % base);
                rest /= base;
            }
            return new GradeTable<>(GradeSpace.this, digits);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
