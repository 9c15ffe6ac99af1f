package org.openapa.examples.validate;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.RuleSettings;

/** The options that say which findings are known. */
final class KnownChoice {
    private static final Option BASELINE = Option.of("--baseline", "FILE");
    private static final Option WRITE_BASELINE = Option.of("--write-baseline", "FILE");
    private static final Option STRICT_BASELINE = Option.flag("--strict-baseline");
    private static final Option AS_OF = Option.of("--as-of", "DATE");

    static final List<Option> OPTIONS = List.of(BASELINE, WRITE_BASELINE, STRICT_BASELINE, AS_OF);

    private final @Nullable Path baseline;
    private final @Nullable Path written;
    private final boolean strict;
    private final @Nullable LocalDate asOf;
    private final PrintWriter err;
    private final Map<Path, KnownFindings> baselines = new HashMap<>();

    /**
     * Takes the options.
     *
     * @param err is told of entries that stand twice
     */
    KnownChoice(Arguments arguments, PrintWriter err) {
        this.err = err;
        this.baseline = arguments.file(BASELINE);
        this.written = arguments.file(WRITE_BASELINE);
        this.strict = arguments.has(STRICT_BASELINE);
        this.asOf = arguments.has(AS_OF) ? date(arguments.value(AS_OF)) : null;
    }

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

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw AS_OF.invalid("'" + text + "' is no date; expected one such as 2027-03-31");
        }
    }

    /** {@return the findings that settings let stand, and then those of the baseline} */
    Ledger ledger(RuleSettings settings) {
        KnownFindings known =
                baseline == null ? settings.known() : settings.known().plus(read(baseline));
        // What day it is takes a while to find out, and does not matter where nothing is known.
        return known.entries().isEmpty() ? Ledger.empty() : new Ledger(known, day());
    }

    /**
     * {@return what writes the baseline, or null where none is written} Reasons and last days stay that are in the one there is, or in that
     * which is compared with.
     */
    @Nullable
    BaselineWriter writer(RuleSettings settings) {
        if (written == null) {
            return null;
        }
        KnownFindings before = Files.isRegularFile(written) ? read(written).plus(read(baseline)) : read(baseline);
        return new BaselineWriter(written, settings, before, day());
    }

    private KnownFindings read(@Nullable Path file) {
        if (file == null) {
            return KnownFindings.of();
        }
        KnownFindings known = baselines.get(file);
        if (known == null) {
            known = SettingsFile.readBaseline(file);
            baselines.put(file, known);
            warn(file, known);
        }
        return known;
    }

    /** Says which entries of a file stand twice. */
    void warn(@Nullable Path file, KnownFindings known) {
        if (file != null) {
            SettingsFile.repeated(file, known).forEach(line -> err.println(Printable.of(line)));
        }
    }
}
