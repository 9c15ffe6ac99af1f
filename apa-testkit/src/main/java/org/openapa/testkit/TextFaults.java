package org.openapa.testkit;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.openapa.model.Addressee;
import org.openapa.model.Edition;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeSection;
import org.openapa.model.Signatory;
import org.openapa.model.Source;
import org.openapa.model.Topic;

/** Faults of single texts. */
final class TextFaults {
    static final ImmutableList<SingleFault> ALL = ImmutableList.of(
            inParagraph("APA-TXT-001", "escape character in a paragraph", "Attendance \u001b[1mis\u001b[0m rising."),
            inSource("APA-TXT-001", "null character in the citation", "letter of\u0000 the year"),
            inParagraph("APA-TXT-002", "text turned round in a paragraph", "Attendance \u202esi\u202c rising."),
            inItem("APA-TXT-002", "soft hyphen in a strength", "Steady atten\u00addance in most schools"),
            inTopic("APA-TXT-002", "blank without width in a topic", "records\u200b of visits")
                    .only(Edition.APA_2005, Edition.APA_2006),
            inOrganisation("APA-TXT-003", "Cyrillic letter in the organisation", "C\u0430mbridgeshire County Council"),
            SingleFault.inLetter(
                    "APA-TXT-003",
                    "Greek letter in a signatory's name",
                    letter -> letter.withLetter(signed(letter.letter().orElseThrow(), "B. \u0395xample"))),
            SingleFault.inLetter(
                            "APA-TXT-003",
                            "letter without a dot in the council's name",
                            letter -> letter.withAuthority(letter.authority().withName("Cambr\u0131dgeshire")))
                    .besides("APA-AUT-005"),
            inStayingSafe("APA-TXT-003", "Cyrillic letters in an evaluation", TextFaults::withCyrillicWord)
                    .besides("APA-LBL-004"),
            inItem("APA-TXT-004", "strength of 1,001 characters", "On time ".repeat(125) + "."),
            inParagraph("APA-TXT-004", "paragraph of 4,001 characters", "On time ".repeat(500) + "."),
            inParagraph("APA-TXT-005", "two blanks after a full stop", "Attendance is rising.  Exclusions are few."),
            inItem("APA-TXT-005", "line feed after a strength", "Attendance is rising everywhere\n"),
            inSource("APA-TXT-005", "tab before the citation", "\tletter"),
            inParagraph("APA-TXT-006", "lost apostrophe in a paragraph", "The council\ufffds plan is clear."),
            inItem("APA-TXT-006", "lost dash in a strength", "Fewer exclusions \ufffd a steady trend"));

    private TextFaults() {}

    private static SingleFault inStayingSafe(String ruleId, String name, UnaryOperator<OutcomeSection> change) {
        return SingleFault.inLetter(ruleId, name, letter -> SummaryFaults.in(letter, change));
    }

    private static SingleFault inParagraph(String ruleId, String name, String text) {
        return inStayingSafe(
                ruleId, name, section -> section.withNarrative(SummaryFaults.plus(section.narrative(), text)));
    }

    private static SingleFault inItem(String ruleId, String name, String text) {
        return inStayingSafe(ruleId, name, section -> SummaryFaults.withStrength(section, text));
    }

    private static SingleFault inSource(String ruleId, String name, String citation) {
        return SingleFault.inLetter(
                ruleId,
                name,
                letter -> letter.withSource(
                        letter.source().orElse(Source.builder().build()).withCitation(citation)));
    }

    private static SingleFault inTopic(String ruleId, String name, String text) {
        return SingleFault.inLetter(
                ruleId,
                name,
                letter -> letter.withExplorations(letter.explorations().stream()
                        .map(exploration ->
                                exploration.equals(letter.explorations().get(0))
                                        ? exploration.withTopics(SummaryFaults.plus(
                                                exploration.topics(), Topic.of("quality of records", Topic.of(text))))
                                        : exploration)
                        .toList()));
    }

    private static SingleFault inOrganisation(String ruleId, String name, String organisation) {
        return SingleFault.inLetter(ruleId, name, letter -> {
            Letter head = letter.letter().orElseThrow();
            Addressee addressee = head.addressee().orElseThrow();
            return letter.withLetter(head.withAddressee(addressee.withOrganisation(organisation)));
        });
    }

    private static Letter signed(Letter head, String name) {
        ImmutableList<Signatory> signatories = head.signatories();
        return head.withSignatories(ImmutableList.<Signatory>builder()
                .add(signatories.get(0).withName(name))
                .addAll(signatories.subList(1, signatories.size()))
                .build());
    }

    private static OutcomeSection withCyrillicWord(OutcomeSection section) {
        return section.withEvaluation("g\u043e\u043ed");
    }
}
