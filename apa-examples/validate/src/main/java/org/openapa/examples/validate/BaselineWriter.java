package org.openapa.examples.validate;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openapa.json.ApaJson;
import org.openapa.json.Limits;
import org.openapa.rules.Fingerprint;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.Subject;

/** Counts the findings of a run, and writes them as known ones. */
final class BaselineWriter {
    private final Path file;
    private final Ledger byHand;
    private final Map<List<Object>, KnownFinding> before = new HashMap<>();

    /** Entries of before that no rule has looked for yet, by subject and rule. */
    private final Table<Subject, String, List<KnownFinding>> unseen = HashBasedTable.create();

    private final LocalDate day;
    private final Map<Fingerprint, Integer> counts = new HashMap<>();

    /**
     * Begins without findings.
     *
     * @param file the file to write
     * @param settings what lets findings stand by hand, which are not written: they stand there, with reason and end
     * @param before the baseline so far, whose reasons and last days are kept
     */
    BaselineWriter(Path file, RuleSettings settings, KnownFindings before, LocalDate day) {
        this.file = file;
        before.entries().forEach(entry -> this.before.putIfAbsent(place(entry), entry));
        this.before.values().forEach(entry -> {
            List<KnownFinding> ofRule =
                    unseen.row(entry.subject()).computeIfAbsent(entry.ruleId(), rule -> new ArrayList<>());
            ofRule.add(entry);
        });
        this.day = day;
        this.byHand = new Ledger(settings.known(), day);
    }

    void add(Report report) {
        for (Subject subject : Sets.union(ImmutableSet.of(report.subject()), report.assessments())) {
            if (unseen.containsRow(subject)) {
                report.ran().forEach(unseen.row(subject)::remove);
            }
        }
        byHand.part(report)
                .report()
                .findings()
                .forEach(finding -> counts.merge(finding.fingerprint(), 1, Integer::sum));
    }

    /** {@return the entry with the reason that the same finding had so far, and its last day unless that is over} */
    private KnownFinding annotated(KnownFinding entry) {
        KnownFinding known = before.get(place(entry));
        return known == null
                ? entry
                : new KnownFinding(
                        entry.ruleId(),
                        entry.subject(),
                        entry.place(),
                        entry.item(),
                        entry.count(),
                        known.reason(),
                        known.until().filter(last -> !last.isBefore(day)));
    }

    /** {@return what tells findings apart, without what is said of them} */
    private static List<Object> place(KnownFinding entry) {
        return List.of(entry.ruleId(), entry.subject(), entry.place(), entry.item());
    }

    /** {@return the file to write} */
    Path file() {
        return file;
    }

    /**
     * Writes the file, in an order that does not depend on that of the documents. Entries that were there before stay where nobody looked: their
     * rule did not run, or not on their subject.
     *
     * @return how many stayed so
     */
    int write() {
        List<KnownFinding> entries = new ArrayList<>();
        counts.forEach((fingerprint, count) -> entries.add(annotated(KnownFinding.of(fingerprint, count))));
        int found = entries.size();
        unseen.values().forEach(entries::addAll);
        entries.sort(Comparator.comparing(KnownFinding::ruleId)
                .thenComparing(entry -> entry.subject().name())
                .thenComparing(KnownFinding::place)
                .thenComparing(entry -> entry.item().orElse("")));
        byte[] json = encoded(KnownFindings.of(entries));
        Replacement.write(file, out -> out.println(new String(json, StandardCharsets.UTF_8)));
        return entries.size() - found;
    }

    private byte[] encoded(KnownFindings known) {
        // The line end behind it counts when it is read.
        Limits limits = Limits.ofReports();
        limits = limits.withRecordBytes(
                limits.recordBytes() - System.lineSeparator().length());
        try {
            return ApaJson.strict()
                    .withReportLimits(limits)
                    .pretty()
                    .write(RuleSettings.none().withKnown(known));
        } catch (IllegalArgumentException e) {
            throw Refusal.of(file + "  " + e.getMessage());
        }
    }
}
