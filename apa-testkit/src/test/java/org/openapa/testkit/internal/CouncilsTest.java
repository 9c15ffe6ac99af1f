package org.openapa.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.AuthorityResolution;
import org.openapa.model.LocalAuthority;

class CouncilsTest {
    private static final AuthorityRegister REGISTER = AuthorityRegister.england2005();

    static Stream<LocalAuthority> all() {
        return Councils.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void noNameOfACouncilIsAnothersOrContradictsItsNumber(LocalAuthority council) {
        for (String name : Councils.names(council)) {
            AuthorityReference reference = AuthorityReference.builder()
                    .name(name)
                    .laNumber(council.number())
                    .build();

            assertThat(REGISTER.find(name).authority()).isIn(Optional.empty(), Optional.of(council));
            assertThat(REGISTER.resolve(reference).authority()).contains(council);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aLooseReferenceNeverMeansAnother(LocalAuthority council) {
        Dice dice = new Dice(new Random(council.number().hashCode()));
        for (int i = 0; i < 200; i++) {
            AuthorityResolution resolution = REGISTER.resolve(Councils.loosely(dice, council));

            assertThat(resolution.kind()).isNotEqualTo(AuthorityResolution.Kind.CONFLICTING);
            assertThat(resolution.authority()).isIn(Optional.empty(), Optional.of(council));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void anExactReferenceHasTheNameOfTheRegister(LocalAuthority council) {
        Dice dice = new Dice(new Random(1));
        for (int i = 0; i < 20; i++) {
            AuthorityReference reference = Councils.exactly(dice, council);

            assertThat(reference.name()).contains(council.name());
            assertThat(REGISTER.resolve(reference).authority()).contains(council);
        }
    }

    @Test
    void cambridgeshireStandsFirst() {
        assertThat(Councils.ALL.get(0).shortName()).isEqualTo("Cambridgeshire");
        assertThat(Councils.ALL).containsExactlyInAnyOrderElementsOf(REGISTER.authorities());
    }
}
