package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.AuthorityResolution.Kind;
import org.openapa.model.internal.Nearest;
import org.openapa.testsupport.Locales;

class CouncilNamesTest {
    private static final AuthorityRegister REGISTER = AuthorityRegister.england2005();

    @Test
    void everyCouncilIsFoundBySpellingsOfItsNameAndByNoSpellingOfAnother() {
        for (LocalAuthority authority : REGISTER.authorities()) {
            Set<String> spellings = new TreeSet<>();
            Spellings.names(authority).forEach(name -> spellings.addAll(Spellings.typings(name)));
            assertThat(spellings).hasSizeGreaterThan(20).allSatisfy(spelling -> {
                AuthorityResolution resolution = REGISTER.find(spelling);
                assertThat(resolution.kind()).isEqualTo(Kind.BY_NAME);
                assertThat(resolution.candidates()).containsExactly(authority);
                assertThat(resolution.authority()).containsSame(authority);
            });
        }
    }

    @Test
    void noSlipOfTheFingerFindsACouncil() {
        assertThat(REGISTER.authorities().stream()
                        .flatMap(authority -> authority.names().stream())
                        .flatMap(name -> Spellings.slips(name).stream())
                        .filter(slip -> REGISTER.find(slip).isFound()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 202, 318, 380, 420, 801, 816, 831, 840, 868})
    void noSlipInTheWordsAroundThePlaceFindsACouncil(int number) {
        LocalAuthority authority = REGISTER.find(LaNumber.of(number)).orElseThrow();
        assertThat(Spellings.names(authority).stream()
                        .flatMap(name -> Spellings.slips(name).stream())
                        // "LB", "LBC", "MBC" and "BC" are all in use.
                        .filter(slip -> !slip.endsWith(" LB") && !slip.endsWith(" BC"))
                        .filter(slip -> REGISTER.find(slip).isFound()))
                .isEmpty();
    }

    /** Names of several kinds as newspapers, spreadsheets and councils themselves write them. */
    @ParameterizedTest
    @CsvFileSource(resources = "council-names.csv", numLinesToSkip = 1)
    void thePressWritesTheNameLikeThis(String name, int number) {
        assertThat(REGISTER.find(name))
                .returns(Kind.BY_NAME, AuthorityResolution::kind)
                .extracting(AuthorityResolution::candidates)
                .isEqualTo(ImmutableList.of(REGISTER.find(LaNumber.of(number)).orElseThrow()));
        assertThat(REGISTER.find(name + " Council").candidates())
                .isEqualTo(REGISTER.find(name).candidates());
    }

    @Test
    void anotherNameIsOneCouncilsAndIsNotNeededForWhatItsOwnNameSays() {
        Set<String> seen = new TreeSet<>();
        for (LocalAuthority authority : REGISTER.authorities()) {
            authority.names().forEach(name -> assertThat(seen).doesNotContain(Spellings.plain(name)));
            authority.names().forEach(name -> seen.add(Spellings.plain(name)));
        }
        for (LocalAuthority authority : REGISTER.authorities()) {
            for (String name : authority.otherNames()) {
                assertThat(seen.add(Spellings.plain(name))).as(name).isTrue();
                assertThat(AuthorityRegister.of(ImmutableList.of(authority.withOtherNames(ImmutableList.of())))
                                .find(name)
                                .isFound())
                        .as(name)
                        .isFalse();
            }
        }
    }

    @Test
    void noNameOneLetterFromAnotherNameFindsACouncilUnlessItIsOneItself() {
        Set<String> accepted = new HashSet<>();
        for (LocalAuthority authority : REGISTER.authorities()) {
            Spellings.names(authority).forEach(name -> accepted.add(Spellings.plain(name)));
        }
        assertThat(REGISTER.authorities().stream()
                        .flatMap(authority -> authority.otherNames().stream())
                        .flatMap(name -> Spellings.oneLetterApart(name).stream())
                        .filter(near -> !accepted.contains(Spellings.plain(near)))
                        .filter(near -> REGISTER.find(near).isFound()))
                .isEmpty();
    }

    /** A slip in the words around the place may make other words for the same kind of council of them, such as "LBC" of "BC". */
    @Property(tries = 5000)
    void aNameOneLetterFromASpellingIsOneItselfOrStillHasThePlaceInFullOrFindsNothing(@ForAll Random random) {
        LocalAuthority authority = oneOf(REGISTER.authorities(), random);
        String near = oneOf(Spellings.oneLetterApart(oneOf(Spellings.names(authority), random)), random);
        Optional<LocalAuthority> found = REGISTER.find(near).authority();
        if (found.isPresent()) {
            String plain = Spellings.plain(near);
            assertThat(Spellings.names(found.get()).stream()
                            .map(Spellings::plain)
                            .anyMatch(spelling -> spelling.equals(plain)
                                    || (found.get().equals(authority)
                                            && (" " + plain + " ").contains(" " + spelling + " "))))
                    .as(near)
                    .isTrue();
        }
    }

    private static <T> T oneOf(Collection<T> values, Random random) {
        return Iterables.get(values, random.nextInt(values.size()));
    }

    @Test
    void fewNamesOfTwoCouncilsAreOneLetterApart() {
        Map<String, LocalAuthority> councils = new HashMap<>();
        for (LocalAuthority authority : REGISTER.authorities()) {
            councils.put(authority.shortName(), authority);
            authority.otherNames().forEach(name -> councils.put(name, authority));
        }
        Set<String> pairs = new TreeSet<>();
        councils.forEach((name, authority) -> Nearest.several(name, councils.keySet(), 10, 1)
                .forEach(near -> {
                    if (!authority.equals(councils.get(near)) && name.compareTo(near) < 0) {
                        pairs.add(name + ", " + near);
                    }
                }));
        assertThat(pairs)
                .containsExactly(
                        "Derby, Derbys",
                        "E Sussex, W Sussex",
                        "Herefordshire, Hertfordshire",
                        "Lancs, Lincs",
                        "N Lincolnshire, NE Lincolnshire",
                        "N Lincs, NE Lincs",
                        "N Tyneside, S Tyneside");
    }

    @Test
    void anotherRegistersCouncilsHaveOtherNamesOfTheirOwn() {
        LocalAuthority derby =
                REGISTER.find(LaNumber.of(831)).orElseThrow().withOtherNames(ImmutableList.of("Rams", "O'D"));
        LocalAuthority camden = REGISTER.find(LaNumber.of(202)).orElseThrow();
        AuthorityRegister one = AuthorityRegister.of(ImmutableList.of(derby, camden));
        assertThat(one.find("The RAMS City Council").authority()).contains(derby);
        assertThat(one.find("O\u2019d").authority()).contains(derby);
        assertThat(one.find("Ram's")).hasToString("unknown");
        assertThat(one.find("Od")).hasToString("unknown");
        AuthorityRegister both =
                AuthorityRegister.of(ImmutableList.of(derby, camden.withOtherNames(ImmutableList.of("Rams", "Derby"))));
        String ambiguous = "ambiguous: Derby City Council (831), London Borough of Camden (202)";
        assertThat(both.find("Rams")).hasToString(ambiguous);
        // A council's own name is its own, whatever another's other names are.
        assertThat(both.find("Derby").authority()).contains(derby);
        assertThat(both.find("derby council").authority()).contains(derby);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            London Borough of Richmond upon Thames Council | 318
            THE LONDON BOROUGH OF RICHMOND UPON THAMES     | 318
            Richmond-upon-Thames, London Borough of        | 318
            THE EAST RIDING OF YORKSHIRE COUNCIL           | 811
            Barking and Dagenham Council                   | 301
            Barking & Dagenham                             | 301
            Hammersmith & Fulham LBC                       | 205
            RB Kingston upon Thames                        | 314
            Westminster City Council                       | 213
            City of Westminster                            | 213
            Bristol                                        | 801
            Bristol, City of                               | 801
            City of Bristol                                | 801
            Kingston upon Hull                             | 810
            Kingston-upon-Hull, City of                    | 810
            Hull                                           | 810
            Newcastle upon Tyne City Council               | 391
            City of London                                 | 201
            The Corporation of the City of London          | 201
            County Durham                                  | 840
            Cornwall Council                               | 908
            Council of the Isles of Scilly                 | 420
            Isles of Scilly                                | 420
            CAMBRIDGESHIRE COUNTY COUNCIL'S                | 873
            Cambridgeshire County Council s                | 873
            Bradford MDC                                   | 380
            Wakefield Metropolitan District Council        | 384
            Rutland County Council                         | 857
            Rutland Council                                | 857
            Telford ＆ Wrekin                               | 894
            Ｄｅｒｂｙ                                          | 831
            """)
    void lettersWriteTheNameLikeThis(String name, int number) {
        assertThat(REGISTER.find(name).authority()).map(LocalAuthority::number).contains(LaNumber.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "St Helens",
                "St. Helens",
                "St Helen's",
                "St Helen\u2019s",
                "St Helen\u2018s",
                "St Helen\u02bcs",
                "St Helen\u2032s",
                "St Helen\u00b4s",
                "St Helen\uff07s",
                "St Helen`s",
                "St Helen\ufffds",
                "St Helen s",
                "ST. HELEN'S METROPOLITAN BOROUGH COUNCIL",
                "St-Helens"
            })
    void anApostropheMayBeOfAnyKindOrLost(String name) {
        assertThat(REGISTER.find(name).candidates())
                .extracting(LocalAuthority::toString)
                .containsExactly("St Helens Council (342)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Derby County Council             | unknown; nearest: Derby City Council (831), Derbyshire County Council (830)
            Nottingham County Council        | unknown; nearest: Nottingham City Council (892), Nottinghamshire County Council (891), Wokingham Borough Council (872)
            Durham City Council              | unknown; nearest: Durham County Council (840)
            Dorset Borough Council           | unknown; nearest: Dorset County Council (835)
            Camden City Council              | unknown; nearest: London Borough of Camden (202)
            Cambridge City Council           | unknown; nearest: Cambridgeshire County Council (873), London Borough of Redbridge (317)
            Newcastle-under-Lyme             | unknown; nearest: Newcastle City Council (391)
            Camrbidgeshire County Council    | unknown; nearest: Cambridgeshire County Council (873)
            Cambridgeshire Countyy Council   | unknown; nearest: Cambridgeshire County Council (873)
            Derby's                          | unknown; nearest: Derby City Council (831)
            Derby s                          | unknown; nearest: Derby City Council (831)
            Derby BCC                        | unknown; nearest: Derby City Council (831)
            Poole CC                         | unknown; nearest: Borough of Poole (836)
            Essex BC                         | unknown; nearest: Essex County Council (881)
            Camden CC                        | unknown; nearest: London Borough of Camden (202)
            Co Camden                        | unknown; nearest: London Borough of Camden (202)
            Bath City Council                | unknown; nearest: Bath and North East Somerset Council (800)
            Herts City Council               | unknown; nearest: Hertfordshire County Council (919)
            NE Somerset                      | unknown
            S Somerset                       | unknown
            W Yorks                          | unknown
            Yorks                            | unknown; nearest: City of York Council (816)
            Berks                            | unknown
            Leic                             | unknown; nearest: Leicestershire County Council (855), Leicester City Council (856)
            IoM                              | unknown
            LBH                              | unknown
            Hove                             | unknown; nearest: Brighton and Hove City Council (846)
            North East Somerset              | unknown; nearest: Bath and North East Somerset Council (800), North Somerset Council (802)
            Richmondshire                    | unknown
            Kingston BC                      | ambiguous: Royal Borough of Kingston upon Thames (314), Hull City Council (810)
            Kingston                         | ambiguous: Royal Borough of Kingston upon Thames (314), Hull City Council (810)
            South                            | ambiguous: South Tyneside Council (393), South Gloucestershire Council (803)
            London                           | unknown
            London Borough Council           | unknown
            London County Council            | unknown
            Council                          | unknown
            County Council                   | unknown
            of Derby                         | unknown
            City and Derby                   | unknown
            City of                          | unknown; nearest: City of London Corporation (201)
            Medway Towns                     | unknown; nearest: Medway Council (887)
            """)
    void whatIsNoCouncilsNameIsNotFoundButAnsweredWithCandidates(String name, String resolution) {
        assertThat(REGISTER.find(name)).hasToString(resolution);
    }

    @Test
    void thePlaceNextDoorIsSuggestedAfterTheNearestName() {
        assertThat(REGISTER.find("Bedford Borough Council"))
                .hasToString("unknown; nearest: Bedfordshire County Council (820),"
                        + " City of Bradford Metropolitan District Council (380)");
    }

    @Test
    void fiveCandidatesAreEnough() {
        assertThat(REGISTER.find("S")).extracting(AuthorityResolution::kind).isEqualTo(Kind.UNKNOWN);
        assertThat(REGISTER.find("S").candidates()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C\u0430mbridgeshire",
                "Cambridgeshire\u0430",
                "\u0430 Cambridgeshire",
                "Cambridgeshire\u0334",
                "Cambr\u0131dgeshire",
                "Cambridgeshire \u6771",
                "Cambridgeshire \ud83d\ude00",
                "Cambridge\u200bshire",
                "Cambridg\u00e9shire",
                "873 Cambridgeshire"
            })
    void aForeignLetterMakesAnotherName(String name) {
        AuthorityResolution resolution = REGISTER.find(name);
        assertThat(resolution.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(resolution.candidates())
                .extracting(LocalAuthority::shortName)
                .contains("Cambridgeshire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "'", ".", "---", "&", "the", "\ud83d", "of"})
    void textWithoutAPlaceFindsNothing(String name) {
        assertThat(REGISTER.find(name)).hasToString("unknown");
    }

    @Test
    void textTooLongForANameFindsNothing() {
        String blanks = " ".repeat(200 - "Derby".length());
        assertThat(REGISTER.find("Derby" + blanks).isFound()).isTrue();
        assertThat(REGISTER.find("Derby " + blanks)).hasToString("unknown");
        assertThat(REGISTER.find("Derby".repeat(2_000))).hasToString("unknown");
    }

    @Test
    void aCouncilWhoseNameIsTooLongIsNotFoundByEmptyText() {
        AuthorityRegister register = AuthorityRegister.of(
                ImmutableSet.of(Examples.authority("x".repeat(201)).withShortName("y".repeat(201))));
        assertThat(register.find("")).hasToString("unknown");
    }

    @Test
    void namesAreReadTheSameUnderATurkishLocale() {
        Locales.under(
                "tr",
                () -> assertThat(REGISTER.find("CITY OF BRISTOL").authority())
                        .map(LocalAuthority::shortName)
                        .contains("Bristol"));
    }
}
