package org.openapa.examples.validate;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openapa.json.Decoded;
import org.openapa.json.Position;
import org.openapa.model.Assessment;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;
import org.openapa.rules.grading.ApaGrading;
import org.openapa.rules.grading.Explanation;

/** Checks what sources yield, each by itself and in the end together, and hands on the results in the order of the sources. */
final class Checking implements Source.Sink, AutoCloseable {
    private final RuleSet rules;
    private final Ledger ledger;
    private final Gathered gathered;
    private final boolean explain;
    private final @Nullable Consumer<Report> reports;
    private final Consumer<Result> results;
    private final InOrder work;
    private int taken;

    /**
     * Makes the place where everything comes together.
     *
     * @param rules what to check with
     * @param ledger what may stand
     * @param explain whether grades are explained
     * @param reports is given every report as it was made, with known findings in it; or null
     * @param results is given every result
     * @param threads how many documents are read and checked at once
     */
    Checking(
            RuleSet rules,
            Ledger ledger,
            boolean explain,
            @Nullable Consumer<Report> reports,
            Consumer<Result> results,
            int threads) {
        this.rules = rules;
        this.ledger = ledger;
        this.gathered = new Gathered(rules);
        this.explain = explain;
        this.reports = reports;
        this.results = results;
        this.work = new InOrder(threads);
    }

    @Override
    public void unavailable(String name, String code, String reason) {
        work.add(() -> () -> {
            gathered.addUnread(name, Glimpse.NONE);
            results.accept(new Result.Unavailable(name, code, reason));
        });
    }

    @Override
    public void take(Source.Reading document) {
        work.add(new Check(document, taken == 0));
        taken++;
    }

    /** The check of a document, on any thread. */
    private final class Check implements Supplier<Runnable> {
        private final Source.Reading document;
        private final boolean first;

        Check(Source.Reading document, boolean first) {
            this.document = document;
            this.first = first;
        }

        /** {@return what is to be done with the outcome, in the order of the documents} */
        @Override
        public Runnable get() {
            Decoded<Assessment> decoded = document.content().decoded();
            String name = document.line() == 0 ? document.name() : document.name() + ":" + document.line();
            if (decoded.value().isEmpty()) {
                ImmutableMap<Position, Position> cells = document.content().cells();
                Glimpse glimpse = document.content().glimpse();
                return () -> {
                    gathered.addUnread(name, glimpse);
                    results.accept(new Result.Unreadable(name, document.name(), decoded.problems(), cells));
                };
            }
            Assessment assessment = decoded.value().get();
            Subject subject = Subject.of(assessment, rules.register());
            Report report = rules.check(subject, assessment, decoded.unreadable());
            return new Outcome(
                    subject,
                    document,
                    first,
                    new Result.Checked(
                            name,
                            document.name(),
                            assessment,
                            decoded.problems(),
                            report,
                            ImmutableListMultimap.of(),
                            document.content().locate(places(report, !first)),
                            document.content().cells(),
                            explanation(assessment)));
        }
    }

    /** A document that was checked, and is to be entered. */
    private final class Outcome implements Runnable, Supplier<Result.Origin> {
        private final Subject subject;
        private final Source.Reading document;
        private final boolean first;
        private final Result.Checked checked;

        Outcome(Subject subject, Source.Reading document, boolean first, Result.Checked checked) {
            this.subject = subject;
            this.document = document;
            this.first = first;
            this.checked = checked;
        }

        /** {@return where it was read} */
        @Override
        public Result.Origin get() {
            ImmutableMap<Location, Position> positions =
                    first ? document.content().locate(Gathered.PLACES) : checked.positions();
            return new Result.Origin(checked.file(), positions, cells(positions));
        }

        private ImmutableMap<Position, Position> cells(ImmutableMap<Location, Position> positions) {
            return checked.cells().isEmpty()
                    ? ImmutableMap.of()
                    : ImmutableMap.copyOf(Maps.filterKeys(checked.cells(), positions::containsValue));
        }

        @Override
        public void run() {
            gathered.add(new Gathered.Taken(subject, checked.assessment(), this));
            if (!checked.isComplete()) {
                gathered.addPartlyRead(checked.assessment());
            }
            report(checked.report());
            results.accept(checked.parted(ledger.part(checked.report())));
        }
    }

    private void report(Report report) {
        if (reports != null) {
            reports.accept(report);
        }
    }

    /** Checks together what was taken so far. */
    void end() {
        work.finish();
        if (gathered.areSeveral()) {
            gathered.check(this::enter);
        }
    }

    private void enter(Gathered.Joint joint) {
        report(joint.report());
        KnownFindings.Parted parted = ledger.part(joint.report());
        results.accept(new Result.Together(
                joint.name(), parted.report(), parted.known(), joint.origins(), joint.places(), joint.about()));
    }

    /** {@return how many assessments were not checked together with the others, since there are too many} */
    int apart() {
        return gathered.apart();
    }

    @Override
    public void close() {
        work.close();
    }

    /** {@return the places to be found in a document; what is checked together is rarely needed of the first, which may be the only one} */
    private static ImmutableSet<Location> places(Report report, boolean together) {
        ImmutableSet.Builder<Location> places = ImmutableSet.builder();
        for (Finding finding : report.findings()) {
            places.add(finding.location()).addAll(finding.related());
        }
        return places.addAll(together ? Gathered.PLACES : ImmutableSet.of()).build();
    }

    private Optional<Explanation<JudgementArea, Grade>> explanation(Assessment assessment) {
        return explain
                ? Optional.of(ApaGrading.of(assessment.edition())
                        .explain(ApaGrading.table(assessment.edition(), assessment.judgements())))
                : Optional.empty();
    }
}
