package org.openapa.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openapa.rules.grading.Law.boundedByParts;
import static org.openapa.rules.grading.Law.limiter;
import static org.openapa.rules.grading.Law.monotone;
import static org.openapa.rules.grading.Law.oneStep;
import static org.openapa.rules.grading.Law.total;
import static org.openapa.rules.grading.Law.unanimous;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.rules.Basis;
import org.openapa.rules.grading.FrameworkExampleTest.Mark;
import org.openapa.rules.grading.FrameworkExampleTest.Part;
import org.openapa.rules.grading.FrameworkExampleTest.Twenty;
import org.openapa.testsupport.Page;

/** The page on grading shows code that is here or in {@link FrameworkExampleTest}, and what it prints. */
class GradingPageTest {
    private static final Page PAGE = Page.of("docs/grading.md");
    private static final String TESTS = "apa-rules/src/test/java/org/openapa/rules/grading/";

    @Test
    void everySnippetOfThePageIsRunByATest() {
        PAGE.showsCodeOf(TESTS + "GradingPageTest.java", TESTS + "FrameworkExampleTest.java");
    }

    @Test
    void everyOutputOfThePageIsWhatTheSnippetsGive() {
        assertThat(PAGE.blocks("text"))
                .containsExactly(leftFor2005(), norfolk(), surrey(), failing(), lawsOf2005(), ownScheme(), sampled());
    }

    @Test
    void theTableOfConstraintsIsTheOneGenerated() {
        String begin = "<!-- generated: constraints -->\n";
        String page = PAGE.text();
        int from = page.indexOf(begin) + begin.length();

        assertThat(page.substring(from, page.indexOf("<!-- end of what is generated -->", from)))
                .isEqualTo(generated());
    }

    private static String norfolk() {
        JudgementTable printed = JudgementTable.parse("BH3 SS3 EA2 PC3 EW2 OV2 CAP2");
        GradingScheme<JudgementArea, Grade> scheme = ApaGrading.of(Edition.APA_2007);
        Explanation<JudgementArea, Grade> norfolk = scheme.explain(ApaGrading.table(Edition.APA_2007, printed));
        String report = String.join("\n", norfolk.lines(JudgementArea::title, Grade::toString));
        return report + "\n";
    }

    private static String surrey() {
        JudgementTable printed = JudgementTable.parse("BH2 SS1 EA3 PC2 EW2 OV1 CAP1");
        GradingScheme<JudgementArea, Grade> scheme = ApaGrading.of(Edition.APA_2008);
        Explanation<JudgementArea, Grade> surrey = scheme.explain(ApaGrading.table(Edition.APA_2008, printed));
        return String.join("\n", surrey.lines(JudgementArea::title, Grade::toString)) + "\n";
    }

    private static String leftFor2005() {
        GradeTable<JudgementArea, Grade> others = ApaGrading.table(Edition.APA_2005, JudgementTable.parse("SC2 ED4"));
        GradeOptions<JudgementArea, Grade> options =
                ApaGrading.of(Edition.APA_2005).options(JudgementArea.CHILDRENS_SERVICES, others);
        return options + "\n";
    }

    private static String lawsOf2005() {
        LawReport<JudgementArea, Grade> report = Laws.of(
                        ApaGrading.of(Edition.APA_2005), JudgementArea.CHILDRENS_SERVICES)
                .holds(unanimous(), monotone(), oneStep())
                .breaks(total(), 14)
                .report();
        return report + "\n";
    }

    private static String failing() {
        GradeSpace<Part, Mark> space = GradeSpace.of(Part.class, Mark.class);
        try {
            Laws.of(space, FrameworkExampleTest::roundedMean)
                    .holds(boundedByParts(), limiter(Part.PROTECTION, Mark.M1, Mark.M2))
                    .verify();
        } catch (AssertionError expected) {
            return expected.getMessage() + "\n";
        }
        return "";
    }

    private static String ownScheme() {
        GradeSpace<Part, Mark> space = GradeSpace.of(Part.class, Mark.class);
        GradeConstraint<Part, Mark> led = GradeConstraint.of(
                "LED",
                "care is not above leadership",
                Basis.editorial(),
                EnumSet.of(Part.CARE, Part.LEADERSHIP),
                t -> t.get(Part.CARE).compareTo(t.get(Part.LEADERSHIP)) <= 0);
        GradingScheme<Part, Mark> scheme = GradingScheme.of(space, led);
        Comparison<Part, Mark> change = Laws.compare(scheme, scheme.drop("LED"), Part.CARE);
        return change + "\n";
    }

    private static String sampled() {
        GradeSpace<Twenty, Mark> space = GradeSpace.of(Twenty.class, Mark.class).sampled(2_000, 42);
        LawReport<Twenty, Mark> report =
                Laws.of(space, t -> t.highestReachedBy(15)).holds(monotone()).report();
        return report + "\n";
    }

    private static String generated() {
        List<String> rows = new ArrayList<>(List.of(
                "| Edition | Constraint | It says that | Basis | Complete tables left |",
                "| --- | --- | --- | --- | --- |"));
        for (Edition edition : Edition.values()) {
            GradingScheme<JudgementArea, Grade> scheme = ApaGrading.of(edition);
            String all = " of " + GradeSpace.number(scheme.space().size().longValueExact()) + " |";
            long together = 0;
            long[] alone = new long[scheme.constraints().size()];
            for (GradeTable<JudgementArea, Grade> table : scheme.space().tables()) {
                boolean keepsAll = true;
                for (int i = 0; i < alone.length; i++) {
                    boolean keeps = scheme.constraints().get(i).holds(table);
                    alone[i] += keeps ? 1 : 0;
                    keepsAll &= keeps;
                }
                together += keepsAll ? 1 : 0;
            }
            for (int i = 0; i < alone.length; i++) {
                GradeConstraint<JudgementArea, Grade> constraint =
                        scheme.constraints().get(i);
                rows.add("| " + edition + " | " + constraint.id() + " | " + constraint.summary() + " | "
                        + constraint.basis() + " | " + GradeSpace.number(alone[i]) + all);
            }
            rows.add("| " + edition + " | all together | | | " + GradeSpace.number(together) + all);
        }
        return "\n" + String.join("\n", rows) + "\n\n";
    }
}
