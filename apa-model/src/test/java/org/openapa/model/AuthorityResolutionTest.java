package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.AuthorityResolution.Kind;

class AuthorityResolutionTest {
    private static final AuthorityRegister REGISTER = AuthorityRegister.england2005();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Cambridgeshire County Council | 873 | E10000003 | exact: Cambridgeshire County Council (873)
            -                             | 873 | -         | exact: Cambridgeshire County Council (873)
            -                             | -   | E10000003 | exact: Cambridgeshire County Council (873)
            -                             | 840 | E10000010 | exact: Durham County Council (840)
            -                             | 840 | E06000047 | exact: Durham County Council (840)
            -                             | -   | E06000047 | exact: Durham County Council (840)
            Anything Else                 | 873 | -         | exact: Cambridgeshire County Council (873)
            -                             | 999 | E10000003 | exact: Cambridgeshire County Council (873)
            -                             | 873 | E99999999 | exact: Cambridgeshire County Council (873)
            Kingston                      | 810 | -         | exact: Hull City Council (810)
            Kingston                      | 873 | -         | conflicting: Cambridgeshire County Council (873), Royal Borough of Kingston upon Thames (314), Hull City Council (810)
            Cambridgeshire                | -   | -         | by-name: Cambridgeshire County Council (873)
            Cambridgeshire                | 999 | -         | by-name: Cambridgeshire County Council (873)
            Cambridgeshire                | 999 | E99999999 | by-name: Cambridgeshire County Council (873)
            Kingston                      | -   | -         | ambiguous: Royal Borough of Kingston upon Thames (314), Hull City Council (810)
            Camrbidgeshire                | -   | -         | unknown; nearest: Cambridgeshire County Council (873)
            Camrbidgeshire                | 999 | -         | unknown; nearest: Cambridgeshire County Council (873)
            -                             | 999 | -         | unknown
            -                             | -   | E99999999 | unknown
            Derby                         | 830 | -         | conflicting: Derbyshire County Council (830), Derby City Council (831)
            Derby                         | -   | E10000007 | conflicting: Derbyshire County Council (830), Derby City Council (831)
            -                             | 831 | E10000007 | conflicting: Derby City Council (831), Derbyshire County Council (830)
            Derby                         | 831 | E10000007 | conflicting: Derby City Council (831), Derbyshire County Council (830)
            Camden                        | 831 | E10000007 | conflicting: Derby City Council (831), Derbyshire County Council (830), London Borough of Camden (202)
            """)
    void numberCodeAndNameAreWeighedTogether(String name, LaNumber number, String code, String resolution) {
        AuthorityReference.Builder reference = AuthorityReference.builder();
        if (name != null) {
            reference.name(name);
        }
        if (number != null) {
            reference.laNumber(number);
        }
        if (code != null) {
            reference.gssCode(GssCode.parse(code));
        }
        assertThat(REGISTER.resolve(reference.build())).hasToString(resolution);
    }

    @Test
    void onlyAnExactOrNamedResolutionHasItsCouncil() {
        LocalAuthority derby = REGISTER.find("Derby").authority().orElseThrow();
        for (Kind kind : Kind.values()) {
            boolean found = kind == Kind.EXACT || kind == Kind.BY_NAME;
            AuthorityResolution resolution = AuthorityResolution.notFound(kind, ImmutableList.of(derby));
            assertThat(resolution.isFound()).isEqualTo(found);
            assertThat(resolution.authority().isPresent()).isEqualTo(found);
        }
    }

    @Test
    void twoNamesakesInARegisterOfOnesOwnAreAmbiguous() {
        LocalAuthority one = Examples.authority("Bedfordshire Council");
        LocalAuthority other = one.withNumber(LaNumber.of(821))
                .withGssCode(GssCode.parse("E06000001"))
                .withLaterGssCodes(ImmutableMap.of());
        AuthorityRegister register = AuthorityRegister.of(ImmutableList.of(one, other));
        assertThat(register.find("BEDFORDSHIRE"))
                .hasToString("ambiguous: Bedfordshire Council (820), Bedfordshire Council (821)");
        assertThat(register.resolve(AuthorityReference.of("Bedfordshire")).authority())
                .isEmpty();
        assertThat(register.resolve(AuthorityReference.of("Bedfordshire").withLaNumber(LaNumber.of(821))))
                .hasToString("exact: Bedfordshire Council (821)");
    }

    @Test
    void aNamesakeOfAnotherKindIsToldApartByTheKind() {
        LocalAuthority county = Examples.authority("Bedfordshire County Council");
        LocalAuthority unitary = county.withNumber(LaNumber.of(821))
                .withGssCode(GssCode.parse("E06000001"))
                .withName("Bedfordshire Borough Council")
                .withType(AuthorityType.UNITARY)
                .withLaterGssCodes(ImmutableMap.of());
        AuthorityRegister register = AuthorityRegister.of(ImmutableList.of(county, unitary));
        assertThat(register.find("County of Bedfordshire").authority()).contains(county);
        assertThat(register.find("Bedfordshire BOROUGH").authority()).contains(unitary);
        assertThat(register.find("Bedfordshire").kind()).isEqualTo(Kind.AMBIGUOUS);
    }

    @Test
    void equalResolutionsAreEqual() {
        assertThat(REGISTER.find("Hull"))
                .isEqualTo(REGISTER.find("Kingston upon Hull"))
                .hasSameHashCodeAs(REGISTER.find("Hull City Council"));
    }
}
