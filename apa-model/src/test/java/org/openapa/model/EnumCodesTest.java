package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.testsupport.Locales;

class EnumCodesTest {
    private record Family<E extends Enum<E>>(
            String noun,
            ImmutableList<E> constants,
            Function<E, String> code,
            Function<String, E> parse,
            ImmutableList<String> codes) {
        static <E extends Enum<E>> Family<E> of(
                String noun, E[] constants, Function<E, String> code, Function<String, E> parse, String... codes) {
            return new Family<>(noun, ImmutableList.copyOf(constants), code, parse, ImmutableList.copyOf(codes));
        }

        void assertTriangle() {
            assertThat(constants).extracting(code).containsExactlyElementsOf(codes);
            for (E constant : constants) {
                String printed = constant.toString();
                assertThat(printed).isEqualTo(code.apply(constant));
                assertThat(parse.apply(printed)).isSameAs(constant);
                assertThat(parse.apply(printed.toUpperCase(Locale.ROOT))).isSameAs(constant);
                assertThat(parse.apply(capitalised(printed))).isSameAs(constant);
            }
        }

        private static String capitalised(String text) {
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }

        @Override
        public String toString() {
            return noun;
        }
    }

    static Stream<Family<?>> families() {
        return Stream.concat(
                Stream.of(Family.of("grade", Grade.values(), Grade::toString, Grade::parse, "1", "2", "3", "4")),
                words());
    }

    static Stream<Family<?>> words() {
        return Stream.of(
                Family.of(
                        "edition", Edition.values(), Edition::toString, Edition::parse, "2005", "2006", "2007", "2008"),
                Family.of(
                        "judgement area",
                        JudgementArea.values(),
                        JudgementArea::code,
                        JudgementArea::parse,
                        "social-care",
                        "education",
                        "childrens-services",
                        "being-healthy",
                        "staying-safe",
                        "enjoying-and-achieving",
                        "making-a-positive-contribution",
                        "achieving-economic-well-being",
                        "capacity-to-improve"),
                Family.of(
                        "outcome area",
                        OutcomeArea.values(),
                        OutcomeArea::code,
                        OutcomeArea::parse,
                        "being-healthy",
                        "staying-safe",
                        "enjoying-and-achieving",
                        "making-a-positive-contribution",
                        "achieving-economic-well-being"),
                Family.of(
                        "part",
                        AssessmentPart.values(),
                        AssessmentPart::code,
                        AssessmentPart::parse,
                        "judgements",
                        "outcomes",
                        "summary",
                        "service-management",
                        "explorations",
                        "letter"),
                Family.of(
                        "inspectorate",
                        Inspectorate.values(),
                        Inspectorate::code,
                        Inspectorate::parse,
                        "ofsted",
                        "csci"),
                Family.of(
                        "region",
                        Region.values(),
                        Region::code,
                        Region::parse,
                        "north-east",
                        "north-west",
                        "yorkshire-and-the-humber",
                        "east-midlands",
                        "west-midlands",
                        "east-of-england",
                        "london",
                        "south-east",
                        "south-west"),
                Family.of(
                        "authority type",
                        AuthorityType.values(),
                        AuthorityType::code,
                        AuthorityType::parse,
                        "county",
                        "unitary",
                        "metropolitan-district",
                        "london-borough",
                        "city",
                        "sui-generis"),
                Family.of(
                        "kind of resolution",
                        AuthorityResolution.Kind.values(),
                        AuthorityResolution.Kind::code,
                        AuthorityResolution.Kind::parse,
                        "exact",
                        "by-name",
                        "conflicting",
                        "ambiguous",
                        "unknown"));
    }

    @ParameterizedTest
    @MethodSource("families")
    void codesAreTheWordsOfTheWireFormatAndReadBackInAnyCase(Family<?> family) {
        family.assertTriangle();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "de", "th-TH-u-nu-thai"})
    void codesAreTheSameUnderEveryLocale(String tag) {
        Locales.under(tag, () -> families().forEach(Family::assertTriangle));
    }

    @ParameterizedTest
    @MethodSource("families")
    void anUnknownCodeIsAnsweredWithAllValidOnes(Family<?> family) {
        for (String unknown : new String[] {"", "zzz", "\u0661", "SOC\u0130AL"}) {
            assertThatThrownBy(() -> family.parse().apply(unknown))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "unknown %s \"%s\"; expected one of %s",
                            family, unknown, String.join(", ", family.codes()));
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void aMistypedCodeIsAnsweredWithTheNearestOneToo(Family<?> family) {
        for (String code : family.codes()) {
            String mistyped = code.toUpperCase(Locale.ROOT) + " ";
            assertThatThrownBy(() -> family.parse().apply(mistyped))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "unknown %s \"%s\"; expected one of %s; nearest is %s",
                            family, mistyped, String.join(", ", family.codes()), code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "north-east, North East",
        "north-west, North West",
        "yorkshire-and-the-humber, Yorkshire and The Humber",
        "east-midlands, East Midlands",
        "west-midlands, West Midlands",
        "east-of-england, East of England",
        "london, London",
        "south-east, South East",
        "south-west, South West"
    })
    void regionsHaveTheNamesOfTheGovernmentOffices(String code, String title) {
        assertThat(Region.parse(code).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "county, County",
        "unitary, Unitary",
        "metropolitan-district, Metropolitan district",
        "london-borough, London borough",
        "city, City",
        "sui-generis, Sui generis"
    })
    void typesOfAuthorityHaveTitles(String code, String title) {
        assertThat(AuthorityType.parse(code).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"ofsted, Office for Standards in Education", "csci, Commission for Social Care Inspection"})
    void inspectoratesSignWithTheirFullNames(String code, String title) {
        assertThat(Inspectorate.parse(code).title()).isEqualTo(title);
    }
}
