package org.openapa.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** Values that several tests look at. Persons are invented. */
final class Examples {
    private Examples() {}

    /** {@return Cambridgeshire's grades of an edition and nothing else} */
    static Assessment graded(Edition edition, String grades) {
        return Assessment.builder()
                .edition(edition)
                .authority(AuthorityReference.of(LaNumber.of(873)))
                .judgements(JudgementTable.parse(grades))
                .build();
    }

    /** {@return an assessment with every attribute set; the text stands wherever a letter has a person, a narrative or an item} */
    static Assessment full(String text) {
        return Assessment.builder()
                .edition(Edition.APA_2005)
                .authority(AuthorityReference.builder()
                        .name("Cambridgeshire County Council")
                        .laNumber(LaNumber.of(873))
                        .gssCode(GssCode.parse("E10000003"))
                        .build())
                .meetingDate(LocalDate.of(2005, 7, 4))
                .letter(letter(text))
                .putOutcome(OutcomeArea.BEING_HEALTHY, section(text))
                .serviceManagement(serviceManagement(text))
                .addExploration(exploration(text))
                .judgements(JudgementTable.parse("SC2 ED4 CS3 CAP3").withLabel(JudgementArea.CAPACITY_TO_IMPROVE, text))
                .source(source(text))
                .schema("apa-assessment-1.json")
                .build();
    }

    static Letter letter(String text) {
        return Letter.builder()
                .date(LocalDate.of(2005, 12, 1))
                .addressee(addressee(text))
                .addSignatory(signatory(text))
                .build();
    }

    static Addressee addressee(String text) {
        return Addressee.builder()
                .name(text)
                .role(text)
                .organisation("Cambridgeshire County Council")
                .addAddressLine(text)
                .build();
    }

    static Signatory signatory(String text) {
        return Signatory.builder()
                .name(text)
                .role(text)
                .inspectorate(Inspectorate.OFSTED)
                .build();
    }

    static OutcomeSection section(String text) {
        return OutcomeSection.builder()
                .evaluation("satisfactory")
                .addNarrative(text)
                .addStrength(text)
                .addAreaForImprovement(text)
                .build();
    }

    static ServiceManagement serviceManagement(String text) {
        return ServiceManagement.builder().evaluation("good").addNarrative(text).build();
    }

    static Exploration exploration(String text) {
        return Exploration.builder()
                .outcome(OutcomeArea.STAYING_SAFE)
                .keyJudgement(text)
                .addTopic(topic(text))
                .build();
    }

    static Topic topic(String text) {
        return Topic.of(text, Topic.of(text));
    }

    static Source source(String text) {
        return Source.builder()
                .citation("letter of 1 December 2005")
                .uri(text)
                .page(text)
                .transcribedBy(text)
                .transcribedOn(LocalDate.of(2026, 11, 20))
                .build();
    }

    /** {@return a register's entry with every attribute set} */
    static LocalAuthority authority(String name) {
        return LocalAuthority.builder()
                .number(LaNumber.of(820))
                .gssCode(GssCode.parse("E10000001"))
                .name(name)
                .shortName("Bedfordshire")
                .addOtherName("Beds")
                .type(AuthorityType.COUNTY)
                .region(Region.EAST_OF_ENGLAND)
                .abolishedOn(LocalDate.of(2009, 4, 1))
                .addAllSuccessors(ImmutableList.of(LaNumber.of(822), LaNumber.of(823)))
                .putLaterGssCode(GssCode.parse("E06000055"), LocalDate.of(2009, 4, 1))
                .build();
    }
}
