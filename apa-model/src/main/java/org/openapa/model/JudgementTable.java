package org.openapa.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapa.model.internal.Excerpt;

/**
 * The table of final judgements: a grade for each area that has one, and the label where one is printed beside it.
 *
 * <p>It may be partial, and may hold areas that an edition does not judge. The table itself keeps areas in the order of
 * {@link JudgementArea}; {@link #grades(Edition)} gives the order in which an edition prints them.
 *
 * <p>{@link #parse} and {@link #toString()} speak a compact notation, such as {@code SC2 ED4 CS3 CAP3} for Cambridgeshire in 2005.
 *
 * <p>Immutable and thread-safe.
 */
public final class JudgementTable {
    private static final CharMatcher BETWEEN_TOKENS = CharMatcher.whitespace().or(CharMatcher.anyOf(",\u2192"));
    private static final String OVERALL = "OV";

    private final ImmutableMap<JudgementArea, Grade> grades;
    private final ImmutableMap<JudgementArea, String> labels;

    private JudgementTable(Map<JudgementArea, Grade> grades, Map<JudgementArea, String> labels) {
        this.grades = Maps.immutableEnumMap(grades);
        this.labels = Maps.immutableEnumMap(labels);
    }

    /** {@return the table without any judgement} */
    public static JudgementTable of() {
        return of(ImmutableMap.of());
    }

    /**
     * {@return a table of these grades, without labels}
     *
     * @param grades the grade of each area; none may be null
     */
    public static JudgementTable of(Map<JudgementArea, Grade> grades) {
        return new JudgementTable(Elements.entries("grades", grades), ImmutableMap.of());
    }

    /**
     * {@return the table written in the compact notation} The reverse of {@link #toString()} for a table without labels.
     *
     * @param text areas by {@linkplain JudgementArea#abbreviation() abbreviation} in either case, each followed by its grade's digit, parted by
     *     white space, commas or arrows; such as "SC2 ED4 CS3 CAP3" or "BH3 SS3 EA2 PC3 EW2 → OV2", where OV is the overall
     *     effectiveness of 2007 and 2008, another name for CS; empty text is the empty table
     * @throws IllegalArgumentException for an unknown abbreviation, a grade that is not 1 to 4, or an area given twice
     */
    public static JudgementTable parse(String text) {
        Objects.requireNonNull(text, "text");
        Builder table = builder();
        for (String token : Splitter.on(BETWEEN_TOKENS).omitEmptyStrings().split(text)) {
            int digit = token.length() - 1;
            JudgementArea area = areaAbbreviated(Ascii.toUpperCase(token.substring(0, digit)), token);
            char grade = token.charAt(digit);
            if (grade < '1' || grade > '4') {
                throw malformed(token);
            }
            if (table.grades.containsKey(area)) {
                throw new IllegalArgumentException(
                        "judgement " + Excerpt.quote(token) + " grades " + area + " a second time");
            }
            table.grade(area, Grade.of(grade - '0'));
        }
        return table.build();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the grade of each area that has one} */
    public ImmutableMap<JudgementArea, Grade> grades() {
        return grades;
    }

    /** {@return the labels printed beside grades, as printed; empty if none are, as in 2005's reference letter} */
    public ImmutableMap<JudgementArea, String> labels() {
        return labels;
    }

    /**
     * {@return the grades in the order in which an edition prints them; those of areas it does not judge come last}
     *
     * @param edition the edition
     */
    public ImmutableMap<JudgementArea, Grade> grades(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        ImmutableMap.Builder<JudgementArea, Grade> inOrder = ImmutableMap.builder();
        for (JudgementArea area : Sets.union(edition.judgedAreas(), grades.keySet())) {
            Grade grade = grades.get(area);
            if (grade != null) {
                inOrder.put(area, grade);
            }
        }
        return inOrder.buildOrThrow();
    }

    /**
     * {@return the grade of an area, or nothing}
     *
     * @param area the area
     */
    public Optional<Grade> grade(JudgementArea area) {
        Objects.requireNonNull(area, "area");
        return Optional.ofNullable(grades.get(area));
    }

    /**
     * {@return the label printed beside an area's grade, or nothing}
     *
     * @param area the area
     */
    public Optional<String> label(JudgementArea area) {
        Objects.requireNonNull(area, "area");
        return Optional.ofNullable(labels.get(area));
    }

    /**
     * {@return the areas that an edition judges and this table has no grade for, in the order the edition prints them}
     *
     * @param edition the edition
     */
    public ImmutableSet<JudgementArea> missing(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return Sets.difference(edition.judgedAreas(), grades.keySet()).immutableCopy();
    }

    /** {@return whether there is neither grade nor label} */
    public boolean isEmpty() {
        return grades.isEmpty() && labels.isEmpty();
    }

    /**
     * {@return this table with another grade for one area}
     *
     * @param area the area
     * @param grade its grade from now on
     */
    public JudgementTable with(JudgementArea area, Grade grade) {
        return new JudgementTable(changed(grades, "grade", area, grade), labels);
    }

    /**
     * {@return this table with another label for one area}
     *
     * @param area the area
     * @param label its label from now on, as printed
     */
    public JudgementTable withLabel(JudgementArea area, String label) {
        return new JudgementTable(grades, changed(labels, "label", area, label));
    }

    /**
     * {@return this table without the grade and the label of one area}
     *
     * @param area the area
     */
    public JudgementTable without(JudgementArea area) {
        Objects.requireNonNull(area, "area");
        return new JudgementTable(
                Maps.filterKeys(grades, other -> other != area), Maps.filterKeys(labels, other -> other != area));
    }

    /** Compares grades and labels. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JudgementTable that && grades.equals(that.grades) && labels.equals(that.labels);
    }

    @Override
    public int hashCode() {
        return Objects.hash(grades, labels);
    }

    /**
     * {@return the grades in the compact notation, such as "SC2 ED4 CS3 CAP3"; without labels} {@link #parse} reads it back. A table that
     * has labels alone says so in words.
     */
    @Override
    public String toString() {
        if (grades.isEmpty() && !labels.isEmpty()) {
            return "no grades, labels " + labels.size();
        }
        return grades.entrySet().stream()
                .map(judgement -> judgement.getKey().abbreviation() + judgement.getValue())
                .collect(Collectors.joining(" "));
    }

    private static JudgementArea areaAbbreviated(String abbreviation, String token) {
        if (abbreviation.equals(OVERALL)) {
            return JudgementArea.CHILDRENS_SERVICES;
        }
        return Stream.of(JudgementArea.values())
                .filter(area -> area.abbreviation().equals(abbreviation))
                .findFirst()
                .orElseThrow(() -> malformed(token));
    }

    private static IllegalArgumentException malformed(String token) {
        return new IllegalArgumentException("malformed judgement " + Excerpt.quote(token)
                + "; expected an area and a grade from 1 to 4, such as CS3; areas are "
                + Stream.of(JudgementArea.values())
                        .map(JudgementArea::abbreviation)
                        .collect(Collectors.joining(", ")));
    }

    private static <T> Map<JudgementArea, T> changed(
            Map<JudgementArea, T> entries, String attribute, JudgementArea area, T value) {
        Map<JudgementArea, T> changed = new EnumMap<>(JudgementArea.class);
        changed.putAll(entries);
        changed.put(Objects.requireNonNull(area, "area"), Objects.requireNonNull(value, attribute));
        return changed;
    }

    /** Builds a {@link JudgementTable}. Refuses null and a second grade or label for an area. */
    public static final class Builder {
        private final Map<JudgementArea, Grade> grades = new EnumMap<>(JudgementArea.class);
        private final Map<JudgementArea, String> labels = new EnumMap<>(JudgementArea.class);

        Builder() {}

        /**
         * {@return this builder, with a grade more}
         *
         * @param area the area graded
         * @param grade its grade
         * @throws IllegalStateException if the area has a grade already
         */
        @CanIgnoreReturnValue
        public Builder grade(JudgementArea area, Grade grade) {
            return add(grades, "grade", area, grade);
        }

        /**
         * {@return this builder, with a label more}
         *
         * @param area the area beside whose grade the label is printed
         * @param label the label as printed
         * @throws IllegalStateException if the area has a label already
         */
        @CanIgnoreReturnValue
        public Builder label(JudgementArea area, String label) {
            return add(labels, "label", area, label);
        }

        private <T> Builder add(Map<JudgementArea, T> entries, String attribute, JudgementArea area, T value) {
            Objects.requireNonNull(area, "area");
            if (entries.putIfAbsent(area, Objects.requireNonNull(value, attribute)) != null) {
                throw new IllegalStateException(attribute + " of " + area + " is set already");
            }
            return this;
        }

        /** {@return the table} */
        public JudgementTable build() {
            return new JudgementTable(grades, labels);
        }
    }
}
