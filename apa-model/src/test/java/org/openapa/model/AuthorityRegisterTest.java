package org.openapa.model;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.testsupport.Shared;

class AuthorityRegisterTest {
    private static final AuthorityRegister REGISTER = AuthorityRegister.england2005();

    @Test
    void theEmbeddedRegisterIsThePublishedListInEveryField() throws IOException {
        List<LocalAuthority> published = rows("data/authorities.csv")
                .map(AuthorityRegisterTest::published)
                .toList();
        assertThat(REGISTER.authorities())
                .extracting(authority ->
                        authority.withLaterGssCodes(ImmutableMap.of()).withOtherNames(ImmutableList.of()))
                .containsExactlyElementsOf(published);
    }

    @Test
    void theLaterCodesAreThePublishedOnes() throws IOException {
        assertThat(REGISTER.authorities().stream()
                        .flatMap(authority -> authority.laterGssCodes().entrySet().stream()
                                .map(later -> authority.number() + "," + later.getKey() + "," + later.getValue())))
                .containsExactlyInAnyOrderElementsOf(rows("data/gss-aliases.csv")
                        .map(fields -> String.join(",", fields))
                        .toList());
    }

    @Test
    void itHoldsAHundredAndFiftyCouncilsInTheOrderOfTheirNumbers() {
        assertThat(REGISTER.authorities())
                .hasSize(150)
                .extracting(LocalAuthority::number)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(REGISTER).hasToString("register of 150 councils");
        assertThat(AuthorityRegister.england2005()).isSameAs(REGISTER);
    }

    @Test
    void councilsPerRegionTypeAndFamilyOfCodes() {
        assertThat(REGISTER.authorities().stream().collect(groupingBy(LocalAuthority::region, counting())))
                .isEqualTo(ImmutableMap.builder()
                        .put(Region.NORTH_EAST, 12L)
                        .put(Region.NORTH_WEST, 22L)
                        .put(Region.YORKSHIRE_AND_THE_HUMBER, 15L)
                        .put(Region.EAST_MIDLANDS, 9L)
                        .put(Region.WEST_MIDLANDS, 14L)
                        .put(Region.EAST_OF_ENGLAND, 10L)
                        .put(Region.LONDON, 33L)
                        .put(Region.SOUTH_EAST, 19L)
                        .put(Region.SOUTH_WEST, 16L)
                        .buildOrThrow());
        assertThat(REGISTER.authorities().stream()
                        .collect(groupingBy(
                                authority -> authority.type() + " "
                                        + authority.gssCode().toString().substring(0, 3),
                                counting())))
                .isEqualTo(ImmutableMap.of(
                        "county E10", 34L,
                        "unitary E06", 46L,
                        "metropolitan-district E08", 36L,
                        "london-borough E09", 32L,
                        "city E09", 1L,
                        "sui-generis E07", 1L));
    }

    @Test
    void everyCouncilIsFoundByNumberAndByEachOfItsCodes() {
        for (LocalAuthority authority : REGISTER.authorities()) {
            assertThat(REGISTER.find(authority.number())).containsSame(authority);
            assertThat(authority.gssCodes())
                    .allSatisfy(code -> assertThat(REGISTER.find(code)).containsSame(authority));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "E10000010, 840",
        "E06000047, 840",
        "E06000048, 929",
        "E06000057, 929",
        "E07000025, 420",
        "E06000053, 420"
    })
    void theLaterCodeOfACouncilIsAnAlias(String code, int number) {
        assertThat(REGISTER.find(GssCode.parse(code)))
                .map(LocalAuthority::number)
                .contains(LaNumber.of(number));
    }

    @Test
    void whatNoCouncilHasIsNotFound() {
        assertThat(REGISTER.find(LaNumber.of(822))).isEmpty();
        assertThat(REGISTER.find(GssCode.parse("E06000055"))).isEmpty();
    }

    @Test
    void anAbolishedCouncilNamesItsSuccessors() {
        LocalAuthority cheshire = REGISTER.find(LaNumber.of(875)).orElseThrow();
        assertThat(cheshire).hasToString("Cheshire County Council (875)");
        assertThat(cheshire.abolishedOn()).contains(LocalDate.of(2009, 4, 1));
        assertThat(cheshire.successors()).containsExactly(LaNumber.of(895), LaNumber.of(896));
        assertThat(cheshire.names()).containsExactly("Cheshire County Council", "Cheshire");
    }

    @Test
    void anotherRegisterMayBeSuppliedInAnyOrder() {
        LocalAuthority derby = REGISTER.find(LaNumber.of(831)).orElseThrow();
        LocalAuthority camden = REGISTER.find(LaNumber.of(202)).orElseThrow();
        AuthorityRegister two = AuthorityRegister.of(ImmutableList.of(derby, camden));
        assertThat(two.authorities()).containsExactly(derby, camden);
        assertThat(two.find(LaNumber.of(873))).isEmpty();
        assertThat(two.find("Camden").authority()).contains(camden);
        assertThat(two).hasToString("register of 2 councils");
    }

    @Test
    void registersOfTheSameCouncilsInTheSameOrderAreEqual() {
        LocalAuthority derby = REGISTER.find(LaNumber.of(831)).orElseThrow();
        LocalAuthority camden = REGISTER.find(LaNumber.of(202)).orElseThrow();
        AuthorityRegister one = AuthorityRegister.of(ImmutableList.of(derby, camden));
        assertThat(one)
                .isEqualTo(AuthorityRegister.of(ImmutableList.of(derby, camden)))
                .hasSameHashCodeAs(AuthorityRegister.of(ImmutableList.of(derby, camden)))
                .isNotEqualTo(AuthorityRegister.of(ImmutableList.of(camden, derby)))
                .isNotEqualTo(one.authorities());
    }

    @Test
    void twoCouncilsMustNotShareANumberOrACodeEvenALaterOne() {
        LocalAuthority one = Examples.authority("One Council");
        LocalAuthority sameNumber = one.withGssCode(GssCode.parse("E06000001")).withLaterGssCodes(ImmutableMap.of());
        LocalAuthority sameCode = one.withNumber(LaNumber.of(821)).withLaterGssCodes(ImmutableMap.of());
        LocalAuthority sameLaterCode = sameCode.withGssCode(GssCode.parse("E06000055"));
        assertRefused(one, sameNumber, "Multiple entries with same key: 820=");
        assertRefused(one, sameCode, "Multiple entries with same key: E10000001=");
        assertRefused(one, sameLaterCode, "Multiple entries with same key: E06000055=");
        assertThat(AuthorityRegister.of(ImmutableSet.of(one, sameCode.withGssCode(GssCode.parse("E06000001"))))
                        .authorities())
                .hasSize(2);
    }

    private static void assertRefused(LocalAuthority one, LocalAuthority other, String message) {
        assertThatThrownBy(() -> AuthorityRegister.of(ImmutableList.of(one, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    private static Stream<List<String>> rows(String file) throws IOException {
        return Files.readAllLines(Shared.file(file)).stream().skip(1).map(line -> List.of(line.split(",", -1)));
    }

    private static LocalAuthority published(List<String> fields) {
        LocalAuthority.Builder authority = LocalAuthority.builder()
                .number(LaNumber.parse(fields.get(0)))
                .gssCode(GssCode.parse(fields.get(1)))
                .name(fields.get(2))
                .shortName(fields.get(3))
                .type(AuthorityType.valueOf(constant(fields.get(4))))
                .region(Region.valueOf(constant(fields.get(5))));
        if (!fields.get(6).isEmpty()) {
            authority.abolishedOn(LocalDate.parse(fields.get(6)));
            Stream.of(fields.get(7).split(";", -1)).map(LaNumber::parse).forEach(authority::addSuccessor);
        }
        return authority.build();
    }

    private static String constant(String title) {
        return title.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
