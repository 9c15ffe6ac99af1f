package org.openapa.testkit.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import net.jqwik.api.Arbitrary;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.AuthorityResolution;
import org.openapa.model.Edition;
import org.openapa.model.JudgementTable;
import org.openapa.model.LocalAuthority;
import org.openapa.rules.grading.GradeSpace;
import org.openapa.rules.grading.GradeTable;

/** Draws what stands in documents. */
public final class Values {
    private Values() {}

    /** {@return the councils of the embedded register} */
    public static ImmutableList<LocalAuthority> authorities() {
        return Councils.ALL;
    }

    /** {@return references to councils that do not contradict themselves} */
    public static Arbitrary<AuthorityReference> authorityReferences() {
        return new Drawing<>(
                dice -> Councils.loosely(dice, Councils.any(dice)),
                Shapes.AUTHORITY,
                reference -> AuthorityRegister.england2005().resolve(reference).kind()
                        != AuthorityResolution.Kind.CONFLICTING,
                EdgeDocuments.named(Edition.APA_2005).values().stream()
                        .map(assessment -> assessment.authority())
                        .distinct()
                        .toList());
    }

    /**
     * {@return tables, complete and partial}
     *
     * @param editions the editions
     */
    public static Arbitrary<JudgementTable> judgementTables(ImmutableSet<Edition> editions) {
        return new Drawing<>(
                dice -> Tables.any(dice, dice.of(editions.asList()), dice.chance(60)),
                Shapes.JUDGEMENTS,
                table -> editions.stream()
                        .anyMatch(edition ->
                                edition.judgedAreas().containsAll(table.grades().keySet())),
                editions.stream()
                        .flatMap(edition -> EdgeDocuments.named(edition).values().stream())
                        .map(assessment ->
                                JudgementTable.of(assessment.judgements().grades()))
                        .distinct()
                        .toList());
    }

    /**
     * {@return complete tables}
     *
     * @param space the space they are from
     * @param <A> the areas
     * @param <G> the grades
     */
    public static <A extends Enum<A>, G extends Enum<G>> Arbitrary<GradeTable<A, G>> gradeTables(
            GradeSpace<A, G> space) {
        ImmutableList<Shape<GradeTable<A, G>>> areas = space.areas().stream()
                .map(area -> Shape.field(
                        (GradeTable<A, G> table) -> table.get(area),
                        (table, grade) -> table.with(area, grade),
                        Shape.oneOf(space.grades())))
                .collect(ImmutableList.toImmutableList());
        return new Drawing<>(
                dice -> space.table(Maps.toMap(space.areas(), area -> dice.of(space.grades()))),
                Shape.of(areas),
                table -> true,
                space.grades().stream()
                        .map(grade -> space.table(Maps.toMap(space.areas(), area -> grade)))
                        .toList());
    }

    /** {@return sentences, items, paragraphs and topics} */
    public static Arbitrary<String> texts() {
        return new Drawing<>(Values::text, Shapes.TEXT, text -> !text.isBlank(), ImmutableList.of());
    }

    /** {@return texts that break programs} */
    public static Arbitrary<String> hostileTexts() {
        return new Drawing<>(HostileTexts::any, Shapes.TEXT, text -> true, HostileTexts.KNOWN);
    }

    /** {@return texts with a lone surrogate} */
    public static Arbitrary<String> illFormedTexts() {
        return new Drawing<>(
                HostileTexts::illFormed, Shapes.TEXT, HostileTexts::isIllFormed, ImmutableList.of("\ud800", "\udc00"));
    }

    private static String text(Dice dice) {
        Phrases phrases = new Phrases(dice);
        return switch (dice.between(0, 4)) {
            case 0 -> phrases.strength();
            case 1 -> phrases.improvement();
            case 2 -> phrases.topic();
            case 3 -> phrases.sentence();
            default -> phrases.paragraph();
        };
    }
}
