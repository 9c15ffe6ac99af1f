package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.openapa.testsupport.Page;

/** The code of the tour of the model is run here, and prints what the page says. */
class ModelPageTest {
    private static final Page PAGE = Page.of("docs/model.md");

    @Test
    void theCodeOfThePageIsRunHere() {
        PAGE.showsCodeOf("apa-model/src/test/java/org/openapa/model/ModelPageTest.java");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void itPrintsWhatThePageSays() throws Throwable {
        assertThat(PAGE.blocks("text"))
                .containsExactly(
                        Page.printed(ModelPageTest::councils),
                        Page.printed(ModelPageTest::references),
                        Page.printed(ModelPageTest::editions),
                        Page.printed(ModelPageTest::grades),
                        Page.printed(ModelPageTest::tables),
                        Page.printed(ModelPageTest::letter),
                        Page.printed(ModelPageTest::changes),
                        Page.printed(ModelPageTest::refusals),
                        Page.printed(ModelPageTest::histories));
    }

    @Test
    void theTableOfEditionsIsWhatTheEditionsSay() {
        for (Edition edition : Edition.values()) {
            String row = Joiner.on(" | ")
                    .join(
                            edition,
                            edition.judgedAreas().size(),
                            Joiner.on(", ").join(edition.inspectorates()),
                            edition.firstPublicationDay()
                                    .map(LocalDate::toString)
                                    .orElse(edition.firstPublicationMonth() + ", no single day"),
                            edition.hasMeeting() ? "yes" : "no",
                            edition.hasExploration() ? "yes" : "no",
                            (edition == Edition.APA_2005 ? "about " : "") + edition.councilsAssessed());
            assertThat(PAGE.text()).contains("| " + row + " |\n");
        }
    }

    private static void councils() {
        AuthorityRegister register = AuthorityRegister.england2005();
        LocalAuthority council = register.find(LaNumber.of(873)).orElseThrow();
        System.out.println(
                council + ", " + council.gssCode() + ", " + council.region().title());

        System.out.println(register.find("The East Riding of Yorkshire Council"));
        System.out.println(register.find("Cambrigeshire"));
        System.out.println(register.find("Kingston"));
        System.out.println(register.find("Derby County Council"));
        System.out.println(register.find(GssCode.parse("E06000047")).orElseThrow());
    }

    private static void references() {
        AuthorityReference printed = AuthorityReference.builder()
                .name("Norfolk County Council")
                .laNumber(LaNumber.of(873))
                .build();
        AuthorityResolution resolution = AuthorityRegister.england2005().resolve(printed);
        System.out.println(resolution.isFound() + ", " + resolution);
    }

    private static void editions() {
        System.out.println(Edition.APA_2006.judgedAreas());
        System.out.println(JudgementArea.CHILDRENS_SERVICES.title(Edition.APA_2007));
        System.out.println(OutcomeArea.parse("being-healthy").judgementArea().abbreviation());
    }

    private static void grades() {
        DescriptorScale scale = Edition.APA_2005.scale();
        System.out.println(scale.descriptor(JudgementArea.EDUCATION, Grade.of(4)));
        System.out.println(
                scale.label(JudgementArea.CAPACITY_TO_IMPROVE, Grade.of(3)).orElseThrow());
        System.out.println(
                scale.gradeOf(JudgementArea.CAPACITY_TO_IMPROVE, "promising").orElseThrow());
        System.out.println(Grade.of(3).isAtLeast(Grade.GRADE_2));
        System.out.println(Grade.ofScaleWhereOneIsBest(1));
    }

    private static void tables() {
        JudgementTable table = JudgementTable.parse("SC2 ED4 CS3 CAP3");
        System.out.println(table.grade(JudgementArea.EDUCATION).orElseThrow());
        System.out.println(table.missing(Edition.APA_2007).size());
        System.out.println(table.with(JudgementArea.EDUCATION, Grade.GRADE_3).without(JudgementArea.SOCIAL_CARE));
        System.out.println(
                JudgementTable.parse("BH3, SS3, EA2, PC3, EW2 → OV2, CAP2").grades(Edition.APA_2007));
    }

    private static void letter() {
        Assessment assessment = Assessment.builder()
                .edition(Edition.APA_2005)
                .authority(AuthorityReference.of("Cambridgeshire County Council"))
                .meetingDate(LocalDate.of(2005, 7, 4))
                .letter(Letter.builder()
                        .date(LocalDate.of(2005, 12, 1))
                        .addressee(Addressee.builder()
                                .role("Director of Children's Services")
                                .build())
                        .addSignatory(Signatory.builder()
                                .inspectorate(Inspectorate.OFSTED)
                                .build())
                        .addSignatory(Signatory.builder()
                                .inspectorate(Inspectorate.CSCI)
                                .build())
                        .build())
                .putOutcome(
                        OutcomeArea.BEING_HEALTHY,
                        OutcomeSection.builder()
                                .evaluation("satisfactory")
                                .addNarrative("…")
                                .addStrength("…")
                                .addAreaForImprovement("…")
                                .build())
                .serviceManagement(
                        ServiceManagement.builder().evaluation("good").build())
                .addExploration(Exploration.builder()
                        .outcome(OutcomeArea.BEING_HEALTHY)
                        .keyJudgement("Healthy lifestyles are promoted for children and young people")
                        .addTopic(Topic.of("…", Topic.of("…")))
                        .build())
                .judgements(JudgementTable.parse("SC2 ED4 CS3 CAP3"))
                .source(Source.of("letter of 1 December 2005"))
                .build();
        System.out.println(assessment);
        System.out.println(assessment.outcome(OutcomeArea.BEING_HEALTHY).orElseThrow());
        System.out.println(assessment.key(AuthorityRegister.england2005()));
    }

    private static void changes() {
        Assessment assessment = Assessment.builder()
                .edition(Edition.APA_2005)
                .authority(AuthorityReference.of(LaNumber.of(873)))
                .judgements(JudgementTable.parse("SC2 ED4 CS1 CAP3"))
                .build();
        Assessment mended = assessment.withJudgements(
                assessment.judgements().with(JudgementArea.CHILDRENS_SERVICES, Grade.GRADE_3));
        System.out.println(mended.judgements());
        System.out.println(mended.equals(assessment));
        System.out.println(mended.equals(assessment.withJudgements(JudgementTable.parse("CAP3 CS3 ED4 SC2"))));
        System.out.println(mended.equals(mended.withLetter(Letter.builder().build())));
    }

    private static void refusals() {
        List<Supplier<Object>> refused = List.of(
                () -> Grade.of(5),
                () -> LaNumber.parse("87"),
                () -> OutcomeArea.parse("staying-save"),
                () -> JudgementTable.parse("SC2 SC3"),
                () -> Assessment.builder().edition(Edition.APA_2005).build());
        for (Supplier<Object> call : refused) {
            try {
                System.out.println(call.get());
            } catch (IllegalArgumentException | IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    private static void histories() {
        Assessment first = Assessment.builder()
                .edition(Edition.APA_2005)
                .authority(AuthorityReference.of("Cambridgeshire County Council"))
                .judgements(JudgementTable.parse("SC2 ED4 CS3 CAP3"))
                .build();
        Assessment second = first.withEdition(Edition.APA_2006).withJudgements(JudgementTable.parse("CS3 CAP3 SC3"));

        AssessmentHistory history = AssessmentHistory.of(List.of(second, first));
        System.out.println(history);
        System.out.println(history.grades(JudgementArea.SOCIAL_CARE));
        System.out.println(history.change(JudgementArea.SOCIAL_CARE, Edition.APA_2005, Edition.APA_2006));
        System.out.println(AssessmentKey.parse("873/2005").compareTo(second.key(AuthorityRegister.england2005())) < 0);
    }
}
