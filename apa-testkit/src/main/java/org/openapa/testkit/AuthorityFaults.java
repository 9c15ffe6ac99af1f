package org.openapa.testkit;

import static org.openapa.testkit.SingleFault.inLetter;

import com.google.common.collect.ImmutableList;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.GssCode;
import org.openapa.model.LaNumber;
import org.openapa.model.Letter;
import org.openapa.model.LocalAuthority;

/** Faults of the council. */
final class AuthorityFaults {
    static final ImmutableList<SingleFault> ALL = ImmutableList.of(
            inLetter(
                    "APA-AUT-001",
                    "LA number of no council",
                    letter -> letter.withAuthority(byName(letter).withLaNumber(LaNumber.of(999)))),
            inLetter(
                    "APA-AUT-001",
                    "GSS code of no council",
                    letter -> letter.withAuthority(byName(letter).withGssCode(GssCode.parse("E99999999")))),
            inLetter(
                    "APA-AUT-002",
                    "LA number of another council",
                    letter -> letter.withAuthority(
                            byName(letter).withLaNumber(another(letter).number()))),
            inLetter(
                    "APA-AUT-002",
                    "GSS code of another council than the number's",
                    letter -> letter.withAuthority(
                            AuthorityReference.of(council(letter).number())
                                    .withGssCode(another(letter).gssCode()))),
            inLetter(
                    "APA-AUT-003",
                    "name with an article before it",
                    letter -> letter.withAuthority(
                            byName(letter).withName("The " + council(letter).name()))),
            inLetter("APA-AUT-004", "addressed to another council", letter -> addressedTo(another(letter), letter)),
            inLetter(
                    "APA-AUT-005",
                    "name of no council",
                    letter -> letter.withAuthority(AuthorityReference.of("Atlantis County Council"))),
            inLetter(
                    "APA-AUT-005",
                    "name of no council beside a known number",
                    letter -> letter.withAuthority(
                            AuthorityReference.of(council(letter).number()).withName("Atlantis County Council"))),
            inLetter(
                    "APA-AUT-006",
                    "name of two councils",
                    letter -> letter.withAuthority(AuthorityReference.of("Kingston"))));

    private AuthorityFaults() {}

    private static AuthorityReference byName(Assessment letter) {
        return AuthorityReference.of(council(letter).name());
    }

    private static LocalAuthority council(Assessment letter) {
        return AuthorityRegister.england2005()
                .resolve(letter.authority())
                .authority()
                .orElseThrow(() -> new IllegalArgumentException("the letter names no council of the register"));
    }

    private static LocalAuthority another(Assessment letter) {
        LocalAuthority council = council(letter);
        ImmutableList<LocalAuthority> councils = AuthorityRegister.england2005().authorities();
        return councils.get((councils.indexOf(council) + 1) % councils.size());
    }

    private static Assessment addressedTo(LocalAuthority council, Assessment letter) {
        Letter head = letter.letter().orElseGet(() -> Letter.builder().build());
        Addressee addressee =
                head.addressee().orElseGet(() -> Addressee.builder().build());
        return letter.withLetter(head.withAddressee(addressee.withOrganisation(council.name())));
    }
}
