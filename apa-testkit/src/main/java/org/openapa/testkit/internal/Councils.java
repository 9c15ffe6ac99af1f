package org.openapa.testkit.internal;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.GssCode;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;

/** Councils of the embedded register, and how documents may name them. */
final class Councils {
    /** All councils, Cambridgeshire first, then by number. */
    static final ImmutableList<LocalAuthority> ALL = ImmutableList.sortedCopyOf(
            Comparator.comparing(council -> !council.number().equals(LaNumber.of(873))),
            AuthorityRegister.england2005().authorities());

    private static final ImmutableList<String> STRANGE_NAMES =
            ImmutableList.of("Atlantis County Council", "Cambrigeshire", "Kingston", "the council", "-");
    private static final LaNumber STRANGE_NUMBER = LaNumber.of(999);
    private static final GssCode STRANGE_CODE = GssCode.parse("E99999999");

    private Councils() {}

    /** {@return any council} */
    static LocalAuthority any(Dice dice) {
        return dice.of(ALL);
    }

    /** {@return a reference in which nothing is odd: the register's name, perhaps number or code} */
    static AuthorityReference exactly(Dice dice, LocalAuthority council) {
        return AuthorityReference.builder()
                .name(council.name())
                .laNumber(dice.maybe(60, council::number))
                .gssCode(dice.maybe(40, () -> dice.of(council.gssCodes().asList())))
                .build();
    }

    /**
     * {@return a reference that may be odd but does not contradict itself, and never identifies another council}
     *
     * @param dice what to draw with
     * @param council the council meant
     */
    static AuthorityReference loosely(Dice dice, LocalAuthority council) {
        boolean strange = dice.chance(10);
        Optional<LaNumber> number =
                dice.maybe(60, () -> strange && dice.chance(30) ? STRANGE_NUMBER : council.number());
        Optional<GssCode> code = dice.maybe(
                40,
                () -> strange && dice.chance(30)
                        ? STRANGE_CODE
                        : dice.of(council.gssCodes().asList()));
        boolean coded = number.isPresent() || code.isPresent();
        Optional<String> name = dice.maybe(
                coded ? 60 : 100,
                () -> strange ? strangeName(dice, coded) : dice.chance(50) ? council.name() : dice.of(names(council)));
        return AuthorityReference.builder()
                .name(name)
                .laNumber(number)
                .gssCode(code)
                .build();
    }

    /** {@return names by which a council may be called in print} */
    static ImmutableList<String> names(LocalAuthority council) {
        String name = council.name();
        return ImmutableList.of(
                council.shortName(),
                "The " + name,
                council.shortName() + " Council",
                Ascii.toUpperCase(name),
                name.replace(" and ", " & "),
                name.replace(" ", "  "),
                name + " ",
                name.replace("St Helens", "St Helen's"));
    }

    /** An ambiguous name beside a number or code would say that it is one of several, which the number's council may not be. */
    private static String strangeName(Dice dice, boolean coded) {
        String name = dice.of(STRANGE_NAMES);
        return coded && name.equals("Kingston") ? "Atlantis" : name;
    }
}
