package org.openapa.consumer;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.JudgementTable;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.rules.grading.Comparison;
import org.openapa.rules.grading.GradeSpace;
import org.openapa.rules.grading.GradeTable;
import org.openapa.rules.grading.Law;
import org.openapa.rules.grading.Laws;

/** Tries laws on a made-up framework and checks an assessment, and fails unless both work with nothing else at hand. */
public final class Main {
    enum Part {
        PROTECTION,
        CARE,
        LEAVING,
        LEADERSHIP
    }

    enum Mark {
        M1,
        M2,
        M3,
        M4,
        M5
    }

    private Main() {}

    /**
     * Runs the program.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        List<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> new File(path).getName())
                .filter(name -> name.endsWith(".jar"))
                .toList();
        System.out.println(jars);
        expect(
                "model, rules, Guava and annotations alone",
                jars.stream()
                        .allMatch(
                                jar -> jar.matches(
                                        "(apa-model|apa-rules|guava|failureaccess|listenablefuture|jspecify|error_prone_annotations|j2objc-annotations)-.*")));

        GradeSpace<Part, Mark> space = GradeSpace.of(Part.class, Mark.class);
        Laws.of(space, Main::capped)
                .holds(Law.boundedByParts(), Law.unanimous(), Law.monotone(), Law.total())
                .holds(Law.limiter(Part.PROTECTION, Mark.M1, Mark.M2))
                .breaks(Law.oneStep(), 8)
                .verify();
        Comparison<Part, Mark> change = Laws.compare(space, Main::reachedByThree, Main::capped);
        System.out.println(change);
        expect("27 tables", change.count() == 27);

        Assessment assessment = Assessment.builder()
                .edition(Edition.APA_2005)
                .authority(AuthorityReference.of("Cambridgeshire County Council"))
                .judgements(JudgementTable.parse("SC2 ED4 CS3 CAP3"))
                .build();
        System.out.println(ApaRules.standard().check(assessment));
        expect("no finding", ApaRules.standard().check(assessment).findings().isEmpty());
    }

    private static Mark reachedByThree(GradeTable<Part, Mark> table) {
        return table.highestReachedBy(3);
    }

    private static Mark capped(GradeTable<Part, Mark> table) {
        Mark mark = reachedByThree(table);
        return table.get(Part.PROTECTION) == Mark.M1 && mark.compareTo(Mark.M2) > 0 ? Mark.M2 : mark;
    }

    private static void expect(String what, boolean holds) {
        if (!holds) {
            throw new IllegalStateException("not as expected: " + what);
        }
    }
}
