package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Letter;
import org.openapa.rules.catalogue.ApaRules;

/** Documents that every property is tried on. */
class EdgeCasesTest {
    private static final AssessmentArbitrary ANY = ApaArbitraries.assessments();

    @ParameterizedTest
    @CsvSource({
        "APA_2005, SC1 ED1 CS1 CAP1",
        "APA_2005, SC4 ED4 CS4 CAP4",
        "APA_2005, SC2 ED4 CS3 CAP3",
        "APA_2006, SC1 CS1 CAP1",
        "APA_2006, SC4 CS4 CAP4",
        "APA_2006, SC3 CS4 CAP4",
        "APA_2007, CS1 BH1 SS1 EA1 PC1 EW1 CAP1",
        "APA_2007, CS4 BH4 SS4 EA4 PC4 EW4 CAP4",
        "APA_2007, CS2 BH3 SS3 EA2 PC3 EW2 CAP2",
        "APA_2008, CS1 BH1 SS1 EA1 PC1 EW1 CAP1",
        "APA_2008, CS4 BH4 SS4 EA4 PC4 EW4 CAP4",
        "APA_2008, CS1 BH2 SS1 EA3 PC2 EW2 CAP1"
    })
    void remarkableTablesAreAmongThem(Edition edition, String table) {
        assertThat(Sampling.edgeCases(ANY.edition(edition).compact()))
                .extracting(it -> it.judgements().toString())
                .contains(table);
    }

    @ParameterizedTest
    @EnumSource
    void fullLettersOfRemarkableDaysAreAmongThem(Edition edition) {
        assertThat(Sampling.edgeCases(ANY.edition(edition).full()))
                .extracting(Assessment::letter)
                .extracting(Optional::orElseThrow)
                .extracting(Letter::date)
                .extracting(Optional::orElseThrow)
                .contains(
                        edition.firstPublicationDay()
                                .orElse(edition.firstPublicationMonth().atDay(1)),
                        LocalDate.of(2008, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({"City of Bradford Metropolitan District Council", "St Helen's Council", "Cambridgeshire County Council"
    })
    void remarkableNamesOfCouncilsAreAmongThem(String name) {
        assertThat(Sampling.edgeCases(ANY))
                .extracting(it -> it.authority().name())
                .contains(Optional.of(name));
    }

    @ParameterizedTest
    @EnumSource
    void theSmallestDocumentIsAmongThemAndStandsFirst(Edition edition) {
        assertThat(Sampling.edgeCases(ANY.edition(edition)).get(0).parts()).isEmpty();
    }

    @Test
    void theyAreOfTheQualityAskedFor() {
        assertThat(Sampling.edgeCases(ANY))
                .hasSizeBetween(50, 60)
                .noneMatch(it -> ApaRules.standard().check(it).hasErrors());
        assertThat(Sampling.edgeCases(ANY.clean()))
                .hasSizeBetween(25, 60)
                .allMatch(it -> ApaRules.standard().check(it).findings().isEmpty())
                .anyMatch(it -> it.letter().isPresent());
        assertThat(Sampling.edgeCases(ANY.hostile())).hasSizeGreaterThan(50);
    }

    @Test
    void noMoreAreGivenThanAskedFor() {
        assertThat(ANY.edgeCases(3).suppliers()).hasSize(3);
    }
}
