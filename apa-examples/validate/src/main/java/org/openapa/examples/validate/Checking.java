package org.openapa.examples.validate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openapa.json.Decoded;
import org.openapa.json.Position;
import org.openapa.model.Assessment;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;
import org.openapa.rules.grading.ApaGrading;
import org.openapa.rules.grading.Explanation;

/** Checks what sources yield, each by itself and in the end together, and hands on the results. */
final class Checking implements Source.Sink {
    private final RuleSet rules;
    private final Ledger ledger;
    private final Gathered gathered;
    private final boolean explain;
    private final Consumer<Report> reports;
    private final Consumer<Result> results;

    /**
     * Makes the place where everything comes together.
     *
     * @param rules what to check with
     * @param ledger what may stand
     * @param explain whether grades are explained
     * @param reports is given every report as it was made, with known findings in it
     * @param results is given every result
     */
    Checking(RuleSet rules, Ledger ledger, boolean explain, Consumer<Report> reports, Consumer<Result> results) {
        this.rules = rules;
        this.ledger = ledger;
        this.gathered = new Gathered(rules);
        this.explain = explain;
        this.reports = reports;
        this.results = results;
    }

    @Override
    public void unavailable(String name, String reason) {
        results.accept(new Result.Unavailable(name, reason));
    }

    @Override
    public void take(Source.Reading document) {
        Decoded<Assessment> decoded = document.decoded();
        String name = document.line() == 0 ? document.name() : document.name() + ":" + document.line();
        if (decoded.value().isEmpty()) {
            results.accept(new Result.Unreadable(name, document.name(), decoded.problems()));
            return;
        }
        Assessment assessment = decoded.value().get();
        Subject subject = Subject.of(assessment, rules.register());
        Report report = check(subject, assessment, decoded.unreadable());
        ImmutableMap<Location, Position> positions = document.locator().locate(places(report));
        gathered.add(subject, assessment, document.name(), positions);
        reports.accept(report);
        Ledger.Parted parted = ledger.part(report);
        results.accept(new Result.Checked(
                name,
                document.name(),
                assessment,
                decoded.problems(),
                parted.report(),
                parted.known(),
                positions,
                explanation(assessment)));
    }

    /** Checks together what was taken so far. */
    void end() {
        gathered.check(joint -> {
            reports.accept(joint.report());
            Ledger.Parted parted = ledger.part(joint.report());
            results.accept(new Result.Together(joint.name(), parted.report(), parted.known(), joint.origins()));
        });
    }

    private Report check(Subject subject, Assessment assessment, Set<Location> unreadable) {
        return rules.check(subject, assessment, unreadable);
    }

    private static ImmutableSet<Location> places(Report report) {
        Stream<Location> found = report.findings().stream()
                .flatMap(finding -> Stream.concat(Stream.of(finding.location()), finding.related().stream()));
        return Stream.concat(found, Gathered.PLACES.stream()).collect(ImmutableSet.toImmutableSet());
    }

    private Optional<Explanation<JudgementArea, Grade>> explanation(Assessment assessment) {
        return explain
                ? Optional.of(ApaGrading.of(assessment.edition())
                        .explain(ApaGrading.table(assessment.edition(), assessment.judgements())))
                : Optional.empty();
    }
}
