package org.openapa.testkit;

import java.util.Objects;
import org.openapa.rules.Report;

/**
 * Assertions about reports, for any test engine and beside any assertion library.
 *
 * <pre>{@code
 * assertThat(ApaRules.standard().check(letter)).hasNoErrors().findsNothingFrom("APA-DAT");
 * }</pre>
 */
public final class ApaAssertions {
    private ApaAssertions() {}

    /**
     * {@return assertions about a report}
     *
     * @param report the report
     */
    public static ReportAssert assertThat(Report report) {
        Objects.requireNonNull(report, "report");
        return new ReportAssert(report);
    }
}
