package org.openapa.examples.benchmarks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.ServiceManagement;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;
import org.openapa.rules.catalogue.ApaRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The standard rules on documents without faults, beside a hand-written loop that checks the same and counts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class RulesBenchmark {
    private static final OutcomeArea[] OUTCOMES = OutcomeArea.values();

    // What the loop by hand checks too.
    private final RuleSet rules = ApaRules.standard()
            .only(
                    "APA-DAT-001",
                    "APA-GRD-001",
                    "APA-GRD-002",
                    "APA-GRD-003",
                    "APA-GRD-004",
                    "APA-LBL-001",
                    "APA-LBL-002",
                    "APA-STR-001",
                    "APA-STR-002");
    private final RuleSet standard = ApaRules.standard();
    private final RuleSet withoutText = standard.without("TXT", "measured apart");
    private final Subject subject = Subject.of("measured");
    private final Assessment full = Documents.full();
    private final Assessment compact = Documents.compact();

    /** {@return the report on the whole letter} */
    @Benchmark
    public Report engineFull() {
        return rules.check(subject, full);
    }

    /** {@return the report on grades alone} */
    @Benchmark
    public Report engineCompact() {
        return rules.check(subject, compact);
    }

    /** {@return the report on grades alone, with the subject looked up in the register} */
    @Benchmark
    public Report engineCompactOwnSubject() {
        return rules.check(compact);
    }

    /** {@return the report of the whole standard set on the whole letter} */
    @Benchmark
    public Report standardFull() {
        return standard.check(subject, full);
    }

    /** {@return the report of the standard set on the whole letter, without the rules that read every text} */
    @Benchmark
    public Report standardFullWithoutText() {
        return withoutText.check(subject, full);
    }

    /** {@return the report of the whole standard set on grades alone} */
    @Benchmark
    public Report standardCompact() {
        return standard.check(subject, compact);
    }

    /** {@return the number of faults in the whole letter} */
    @Benchmark
    public int loopFull() {
        return faults(full);
    }

    /** {@return the number of faults in grades alone} */
    @Benchmark
    public int loopCompact() {
        return faults(compact);
    }

    private static int faults(Assessment assessment) {
        Edition edition = assessment.edition();
        int faults = 0;
        for (JudgementArea area : edition.judgedAreas().asList()) {
            faults += assessment.judgements().grades().containsKey(area) ? 0 : 1;
        }
        for (JudgementArea area : assessment.judgements().grades().keySet()) {
            faults += edition.judges(area) ? 0 : 1;
        }
        @Nullable Grade whole = grade(assessment, JudgementArea.CHILDRENS_SERVICES);
        @Nullable Grade socialCare = grade(assessment, JudgementArea.SOCIAL_CARE);
        @Nullable Grade education = grade(assessment, JudgementArea.EDUCATION);
        if (edition == Edition.APA_2005 && whole != null && socialCare != null && education != null) {
            boolean above = whole.compareTo(socialCare) > 0 && whole.compareTo(education) > 0;
            boolean below = whole.compareTo(socialCare) < 0 && whole.compareTo(education) < 0;
            faults += above || below ? 1 : 0;
        }
        for (JudgementArea area : assessment.judgements().labels().keySet()) {
            Optional<Grade> named = assessment
                    .judgements()
                    .label(area)
                    .flatMap(label -> edition.scale().gradeOf(area, label));
            faults += named.isPresent() && !named.equals(assessment.grade(area)) ? 1 : 0;
        }
        Optional<Grade> word = assessment
                .serviceManagement()
                .flatMap(ServiceManagement::evaluation)
                .flatMap(it -> edition.scale().gradeOf(JudgementArea.CAPACITY_TO_IMPROVE, it));
        faults += word.isPresent() && !word.equals(assessment.grade(JudgementArea.CAPACITY_TO_IMPROVE)) ? 1 : 0;
        Optional<LocalDate> letter = assessment.letter().flatMap(Letter::date);
        if (letter.isPresent() && assessment.meetingDate().isPresent()) {
            faults += assessment.meetingDate().get().isAfter(letter.get()) ? 1 : 0;
        }
        @Nullable Grade capacity = grade(assessment, JudgementArea.CAPACITY_TO_IMPROVE);
        faults += capacity != null && whole != null && !capacity.isAtLeast(whole) ? 1 : 0;
        if (edition.year() >= 2007 && whole != null) {
            int below = 0;
            for (OutcomeArea outcome : OUTCOMES) {
                @Nullable Grade grade = grade(assessment, outcome.judgementArea());
                below += grade != null && grade.compareTo(whole) < 0 ? 1 : 0;
            }
            faults += below >= 2 ? 1 : 0;
            boolean unsafe = grade(assessment, JudgementArea.STAYING_SAFE) == Grade.GRADE_1;
            faults += unsafe && whole.number() > 2 ? 1 : 0;
        }
        return faults;
    }

    private static @Nullable Grade grade(Assessment assessment, JudgementArea area) {
        return assessment.judgements().grades().get(area);
    }
}
