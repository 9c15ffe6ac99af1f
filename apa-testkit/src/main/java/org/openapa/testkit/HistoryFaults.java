package org.openapa.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.LaNumber;

/** Faults of histories and collections. */
final class HistoryFaults {
    static final ImmutableList<SingleFault> ALL = ImmutableList.of(
            SingleFault.inHistory("APA-HIS-001", "letter added twice", letters -> plus(letters, letters.get(0))),
            SingleFault.inHistory(
                    "APA-HIS-002",
                    "social care moved by two grades from 2005 to 2006",
                    letters -> changed(letters, Edition.APA_2006, letter -> leapt(letter, letters.get(0)))),
            SingleFault.inHistory(
                    "APA-HIS-003",
                    "letter of another council",
                    letters -> changed(letters, Edition.APA_2007, letter -> of(letter, another(letter)))),
            SingleFault.inHistory("APA-HIS-004", "one edition left out", letters -> without(letters, Edition.APA_2007)),
            SingleFault.inHistory(
                    "APA-HIS-004",
                    "two editions left out",
                    letters -> without(without(letters, Edition.APA_2006), Edition.APA_2007)),
            SingleFault.inCollection("APA-COL-001", "letter added twice", letters -> plus(letters, letters.get(0))),
            SingleFault.inCollection(
                    "APA-COL-002",
                    "council of the register under the number of another",
                    letters -> plus(letters, of(letters.get(0), numbered(letters.get(0), "City of London")))),
            SingleFault.inCollection(
                    "APA-COL-002",
                    "two unknown councils under one unknown number",
                    letters -> plus(
                            plus(letters, of(letters.get(0), unknown("Atlantis"))),
                            of(letters.get(0), unknown("Lyonesse")))),
            SingleFault.inCollection(
                    "APA-COL-003", "letters of 103 councils in 2006, which assessed 102", HistoryFaults::crowded));

    private HistoryFaults() {}

    private static ImmutableList<Assessment> plus(List<Assessment> letters, Assessment last) {
        return ImmutableList.<Assessment>builder().addAll(letters).add(last).build();
    }

    private static ImmutableList<Assessment> without(List<Assessment> letters, Edition edition) {
        return letters.stream().filter(letter -> letter.edition() != edition).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Assessment> changed(
            List<Assessment> letters, Edition edition, UnaryOperator<Assessment> change) {
        return letters.stream()
                .map(letter -> letter.edition() == edition ? change.apply(letter) : letter)
                .collect(ImmutableList.toImmutableList());
    }

    /** Two grades up, or down where that is too high. */
    private static Assessment leapt(Assessment letter, Assessment before) {
        int grade = before.grade(JudgementArea.SOCIAL_CARE).orElseThrow().number();
        return letter.withJudgements(
                letter.judgements().with(JudgementArea.SOCIAL_CARE, Grade.of(grade <= 2 ? grade + 2 : grade - 2)));
    }

    private static Assessment of(Assessment letter, AuthorityReference council) {
        return letter.withAuthority(council);
    }

    private static AuthorityReference another(Assessment letter) {
        return AuthorityReference.of(others(letter).get(0));
    }

    /** The letter's own number, and a name. */
    private static AuthorityReference numbered(Assessment letter, String name) {
        return AuthorityReference.builder()
                .name(name)
                .laNumber(letter.authority().laNumber())
                .build();
    }

    private static AuthorityReference unknown(String name) {
        return AuthorityReference.of(LaNumber.of(999)).withName(name);
    }

    private static ImmutableList<Assessment> crowded(ImmutableList<Assessment> letters) {
        Assessment letter = letters.get(1);
        List<Assessment> crowd = new ArrayList<>(letters);
        for (LaNumber number : others(letter).subList(0, Edition.APA_2006.councilsAssessed())) {
            crowd.add(of(letter, AuthorityReference.of(number)));
        }
        return ImmutableList.copyOf(crowd);
    }

    /** The councils of the register but the letter's. */
    private static ImmutableList<LaNumber> others(Assessment letter) {
        AuthorityRegister register = AuthorityRegister.england2005();
        LaNumber own = letter.key(register).laNumber();
        return register.authorities().stream()
                .map(council -> council.number())
                .filter(number -> !number.equals(own))
                .collect(ImmutableList.toImmutableList());
    }
}
