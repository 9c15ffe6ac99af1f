package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownFindingTest {
    private static final Subject ROW = Subject.of("row-17");
    private static final Fingerprint FINGERPRINT = new Fingerprint("ACME-1", ROW, "/edition", "0123456789abcdef");

    @Test
    void byHandItIsAnyItemAnyNumberOfTimesForEver() {
        KnownFinding known = KnownFinding.of("ACME-1", ROW, Location.exploration(7), "looked at");
        assertThat(known)
                .isEqualTo(new KnownFinding(
                        "ACME-1",
                        ROW,
                        "/explorations/*",
                        Optional.empty(),
                        OptionalInt.empty(),
                        "looked at",
                        Optional.empty()));
    }

    @Test
    void countedItIsOneItemAndHasNoReason() {
        assertThat(KnownFinding.of(FINGERPRINT, 3))
                .isEqualTo(new KnownFinding(
                        "ACME-1",
                        ROW,
                        "/edition",
                        Optional.of("0123456789abcdef"),
                        OptionalInt.of(3),
                        "",
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aCountIsAtLeastOne(int count) {
        assertThatThrownBy(() -> KnownFinding.of(FINGERPRINT, count))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a known finding is known at least once, not %s times", count);
    }

    @ParameterizedTest
    @CsvSource({"acme, /edition, ''", "ACME-1, /nowhere, ''", "ACME-1, /explorations/0, ''", "ACME-1, /edition, x"})
    void aMalformedPartIsRefused(String rule, String place, String item) {
        assertThatThrownBy(() -> new KnownFinding(
                        rule, ROW, place, Optional.of(item), OptionalInt.empty(), "", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theReasonIsOnePrintableLine() {
        assertThat(KnownFinding.of("ACME-1", ROW, Location.EDITION, "two\nlines")
                        .reason())
                .isEqualTo("two\\u000alines");
    }

    @ParameterizedTest
    @CsvSource({"2027-03-30, true", "2027-03-31, true", "2027-04-01, false"})
    void theLastDayIsIncluded(LocalDate day, boolean stands) {
        KnownFinding known = KnownFinding.of("ACME-1", ROW, Location.EDITION, "looked at");
        assertThat(known.standsOn(day)).isTrue();
        assertThat(known.withUntil(LocalDate.of(2027, 3, 31)).standsOn(day)).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({
        "ACME-1, row-17, /edition, 0123456789abcdef, true, true",
        "ACME-1, row-17, /edition, '', true, false",
        "ACME-2, row-17, /edition, 0123456789abcdef, false, false",
        "ACME-1, row-18, /edition, 0123456789abcdef, false, false",
        "ACME-1, row-17, /labels, 0123456789abcdef, false, false"
    })
    void ruleSubjectPlaceAndItemTellWhetherItIsTheSame(
            String rule, String subject, String place, String item, boolean byHand, boolean counted) {
        Fingerprint found = new Fingerprint(rule, Subject.of(subject), place, item);
        assertThat(KnownFinding.of("ACME-1", ROW, Location.EDITION, "looked at").matches(found))
                .isEqualTo(byHand);
        assertThat(KnownFinding.of(FINGERPRINT, 1).matches(found)).isEqualTo(counted);
    }
}
