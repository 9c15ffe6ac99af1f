package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Signatory;
import org.openapa.model.Source;
import org.openapa.model.Topic;

/** Assessments that several tests look at. */
public final class Examples {
    private Examples() {}

    /** {@return Cambridgeshire's grades of an edition and nothing else} */
    public static Assessment graded(Edition edition, JudgementTable judgements) {
        return Assessment.builder()
                .edition(edition)
                .authority(AuthorityReference.of(LaNumber.of(873)))
                .judgements(judgements)
                .build();
    }

    /** {@return Cambridgeshire's grades of an edition and nothing else} */
    public static Assessment graded(Edition edition, String grades) {
        return graded(edition, JudgementTable.parse(grades));
    }

    /** {@return a letter that has only a date} */
    public static Letter letter(String date) {
        return Letter.builder().date(LocalDate.parse(date)).build();
    }

    /**
     * {@return full letters of 2005 and 2007 with many faults; the text stands wherever a letter has a name, a narrative, an item or a
     * word that is not on the scale}
     */
    public static ImmutableList<Assessment> faulty(String text) {
        Assessment letter = Assessment.builder()
                .edition(Edition.APA_2005)
                .authority(AuthorityReference.builder()
                        .name(text)
                        .laNumber(LaNumber.of(873))
                        .build())
                .meetingDate(LocalDate.of(2008, 1, 2))
                .letter(Letter.builder()
                        .date(LocalDate.of(2008, 1, 1))
                        .addressee(Addressee.builder()
                                .name(text)
                                .role(text)
                                .organisation(text)
                                .addAddressLine(text)
                                .build())
                        .addSignatory(Signatory.builder()
                                .name(text)
                                .role(text)
                                .inspectorate(Inspectorate.OFSTED)
                                .build())
                        .build())
                .putOutcome(
                        OutcomeArea.BEING_HEALTHY,
                        OutcomeSection.builder()
                                .evaluation(text)
                                .addNarrative(text)
                                .addStrength(text)
                                .addAreaForImprovement(text)
                                .build())
                .serviceManagement(ServiceManagement.builder()
                        .evaluation("adequate")
                        .addNarrative(text)
                        .build())
                .addExploration(Exploration.builder()
                        .outcome(OutcomeArea.STAYING_SAFE)
                        .keyJudgement(text)
                        .addTopic(Topic.of(text, Topic.of(text)))
                        .build())
                .judgements(JudgementTable.parse("SC2 ED2 CS4 BH3 SS1 CAP3")
                        .withLabel(JudgementArea.CAPACITY_TO_IMPROVE, "Adequate")
                        .withLabel(JudgementArea.SOCIAL_CARE, text))
                .source(Source.builder()
                        .citation(text)
                        .uri(text)
                        .page(text)
                        .transcribedBy(text)
                        .build())
                .schema(text)
                .build();
        return ImmutableList.of(letter, letter.withEdition(Edition.APA_2007));
    }
}
