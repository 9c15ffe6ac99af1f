package org.openapa.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.GssCode;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Signatory;
import org.openapa.model.Topic;

/**
 * Made-up letters of one council, one for each edition, with everything a letter of the edition has: in them the standard rules find
 * nothing at all, which makes them a place to start from.
 *
 * <p>Council and framework are real, everything else is invented.
 */
public final class ApaExamples {
    private ApaExamples() {}

    /**
     * {@return the letter of an edition}
     *
     * @param edition the edition
     */
    public static Assessment letter(Edition edition) {
        Assessment.Builder letter = Assessment.builder()
                .edition(edition)
                .authority(AuthorityReference.builder()
                        .name("Cambridgeshire County Council")
                        .laNumber(LaNumber.of(873))
                        .gssCode(GssCode.parse("E10000003"))
                        .build())
                .letter(head(edition))
                .serviceManagement(ServiceManagement.builder()
                        .evaluation("good")
                        .addNarrative("The council has good capacity to improve.")
                        .build())
                .judgements(judgements(edition));
        if (edition.hasMeeting()) {
            letter.meetingDate(LocalDate.of(edition.year(), 7, 4));
        }
        for (OutcomeArea outcome : OutcomeArea.values()) {
            letter.putOutcome(outcome, section(outcome));
            if (edition.hasExploration()) {
                letter.addExploration(Exploration.builder()
                        .outcome(outcome)
                        .keyJudgement("Services work together on " + outcome.title())
                        .addTopic(Topic.of("Records of " + outcome.title(), Topic.of("Timeliness of these records")))
                        .build());
            }
        }
        return letter.build();
    }

    /** {@return the council's letters of all four editions} */
    public static AssessmentHistory history() {
        return AssessmentHistory.of(ImmutableList.copyOf(Edition.values()).stream()
                .map(ApaExamples::letter)
                .toList());
    }

    private static Letter head(Edition edition) {
        Letter.Builder head = Letter.builder()
                .date(edition.firstPublicationMonth().atEndOfMonth())
                .addressee(Addressee.builder()
                        .name("Ms A. Example")
                        .role("Director of Children's Services")
                        .organisation("Cambridgeshire County Council")
                        .build());
        for (Inspectorate inspectorate : edition.inspectorates()) {
            head.addSignatory(Signatory.builder()
                    .name("B. Example")
                    .role("Manager")
                    .inspectorate(inspectorate)
                    .build());
        }
        return head.build();
    }

    private static OutcomeSection section(OutcomeArea outcome) {
        return OutcomeSection.builder()
                .evaluation("good")
                .addNarrative("Outcomes in this area are good.")
                .addStrength("Good work on " + outcome.title())
                .addStrength("Steady progress with " + outcome.title())
                .addAreasForImprovement("Raise the quality of records on " + outcome.title())
                .build();
    }

    private static JudgementTable judgements(Edition edition) {
        return switch (edition) {
            case APA_2005 -> JudgementTable.parse("SC2 ED4 CS3 CAP3");
            case APA_2006 -> JudgementTable.parse("CS3 CAP3 SC3");
            case APA_2007, APA_2008 -> JudgementTable.parse("CS3 BH3 SS3 EA3 PC3 EW3 CAP3");
        };
    }
}
