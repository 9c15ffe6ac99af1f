package org.openapa.examples.validate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.RuleSettings;
import picocli.CommandLine.Option;

/** The options that say which findings are known. */
final class KnownChoice {
    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings that are in this file are known: neither printed nor counted as found.")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Writes all findings to a file for --baseline, but for those that --settings lets stand."
                    + " None of them counts for the exit status.")
    private @Nullable Path written;

    @Option(
            names = "--strict-baseline",
            description = "The exit status is 1 if a known finding is gone or has expired.")
    private boolean strict;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which it is asked whether known findings may still stand (default: today).")
    private @Nullable LocalDate asOf;

    @Nullable
    Path baseline() {
        return baseline;
    }

    @Nullable
    Path written() {
        return written;
    }

    boolean strict() {
        return strict;
    }

    /** {@return the day for which the run is} */
    LocalDate day() {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }

    /** {@return the findings that settings let stand, and then those of the baseline} */
    Ledger ledger(RuleSettings settings) {
        return new Ledger(settings.known().plus(read(baseline)), day());
    }

    /** {@return what writes the baseline; reasons and last days stay that are in the one there is, or in that which is compared with} */
    BaselineWriter writer(RuleSettings settings) {
        KnownFindings before = KnownFindings.of();
        if (written != null) {
            before = Files.isRegularFile(written) ? read(written).plus(read(baseline)) : read(baseline);
        }
        return new BaselineWriter(settings, before, day());
    }

    private static KnownFindings read(@Nullable Path file) {
        return file == null ? KnownFindings.of() : SettingsFile.readBaseline(file);
    }
}
