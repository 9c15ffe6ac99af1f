package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;

class AssessmentCollectionTest {
    private static final Assessment CAMBRIDGESHIRE = Examples.graded(Edition.APA_2005, "SC2 ED4 CS3 CAP3");
    private static final ImmutableList<Assessment> ASSESSMENTS = ImmutableList.of(
            CAMBRIDGESHIRE,
            CAMBRIDGESHIRE.withEdition(Edition.APA_2006),
            CAMBRIDGESHIRE.withAuthority(AuthorityReference.of("Essex")),
            CAMBRIDGESHIRE.withAuthority(AuthorityReference.of("Atlantis")),
            CAMBRIDGESHIRE.withJudgements(JudgementTable.parse("SC1")));

    private static AssessmentCollection.Builder builder() {
        return AssessmentCollection.builder(AuthorityRegister.england2005());
    }

    private static AssessmentCollection collection(List<Assessment> assessments) {
        AssessmentCollection.Builder builder = builder();
        assessments.forEach(builder::add);
        return builder.build();
    }

    @Test
    void ofAnAssessmentSubjectCouncilEditionAndGradesAreKept() {
        AssessmentCollection collection = builder()
                .add(CAMBRIDGESHIRE.withJudgements(
                        CAMBRIDGESHIRE.judgements().withLabel(JudgementArea.SOCIAL_CARE, "text")))
                .build();
        AssessmentCollection.Entry entry = collection.entries().get(0);
        assertThat(collection).hasToString("collection of 1 assessments");
        assertThat(collection.size()).isEqualTo(1);
        assertThat(entry.subject()).isEqualTo(Subject.of("873/2005"));
        assertThat(entry.council()).contains(LaNumber.of(873));
        assertThat(entry.edition()).isEqualTo(Edition.APA_2005);
        assertThat(entry.grades()).isEqualTo(JudgementTable.parse("SC2 ED4 CS3 CAP3"));
    }

    @Test
    void aCouncilIsLookedUpInTheRegisterElseItsNumberIsTaken() {
        assertThat(collection(ASSESSMENTS).entries())
                .extracting(entry -> entry.council().map(LaNumber::toString).orElse("none"))
                .containsExactly("none", "873", "873", "881", "873");
        assertThat(AssessmentCollection.builder(AuthorityRegister.of(List.of()))
                        .add(CAMBRIDGESHIRE)
                        .build()
                        .entries())
                .extracting(AssessmentCollection.Entry::council)
                .containsExactly(CAMBRIDGESHIRE.authority().laNumber());
    }

    @Test
    void entriesStandByEditionCouncilSubjectAndGrades() {
        assertThat(collection(ASSESSMENTS).entries())
                .extracting(entry -> entry.subject() + " " + entry.grades())
                .containsExactly(
                        "Atlantis/2005 SC2 ED4 CS3 CAP3",
                        "873/2005 SC1",
                        "873/2005 SC2 ED4 CS3 CAP3",
                        "881/2005 SC2 ED4 CS3 CAP3",
                        "873/2006 SC2 ED4 CS3 CAP3");
    }

    @Test
    void theCouncilComesBeforeTheCallersOwnNameAndThatBeforeTheGrades() {
        assertThat(builder()
                        .add(Subject.of("c"), CAMBRIDGESHIRE.withJudgements(JudgementTable.parse("SC1")))
                        .add(Subject.of("a"), CAMBRIDGESHIRE.withAuthority(AuthorityReference.of("Essex")))
                        .add(Subject.of("b"), CAMBRIDGESHIRE)
                        .build()
                        .entries())
                .extracting(AssessmentCollection.Entry::subject)
                .containsExactly(Subject.of("b"), Subject.of("c"), Subject.of("a"));
    }

    /** Every order of five assessments, each split in every place in three, and the three merged in either order. */
    @Test
    void partsMergeToTheSameCollectionHoweverSplitAndInWhateverOrder() {
        AssessmentCollection whole = collection(ASSESSMENTS);
        for (List<Assessment> order : Collections2.permutations(ASSESSMENTS)) {
            for (int first = 0; first <= order.size(); first++) {
                for (int second = first; second <= order.size(); second++) {
                    AssessmentCollection one = collection(order.subList(0, first));
                    AssessmentCollection two = collection(order.subList(first, second));
                    AssessmentCollection three = collection(order.subList(second, order.size()));
                    AssessmentCollection oneAndTwo =
                            builder().addAll(one).addAll(two).build();
                    assertThat(builder().addAll(oneAndTwo).addAll(three).build())
                            .isEqualTo(builder().addAll(three).addAll(oneAndTwo).build())
                            .isEqualTo(whole)
                            .hasSameHashCodeAs(whole);
                }
            }
        }
    }

    @Test
    void mergedPartsGiveTheSameReport() {
        CollectionRule everyEntry = CollectionRule.of(
                RuleMetadata.of("ACME-COL-001", "Odd"),
                (collection, found) -> collection.entries().forEach(entry -> found.at(entry, Location.EDITION)));
        RuleSet rules = RuleSet.of("acme", "1", ImmutableList.of(everyEntry));
        Subject all = Subject.of("all");
        Report whole = rules.check(all, collection(ASSESSMENTS));
        assertThat(whole.findings()).hasSize(5);
        for (int split = 0; split <= ASSESSMENTS.size(); split++) {
            AssessmentCollection merged = builder()
                    .addAll(collection(ASSESSMENTS.subList(split, ASSESSMENTS.size())))
                    .addAll(collection(ASSESSMENTS.subList(0, split)))
                    .build();
            assertThat(rules.check(all, merged)).isEqualTo(whole);
        }
    }

    @Test
    void anAssessmentMayBeThereTwice() {
        assertThat(collection(ImmutableList.of(CAMBRIDGESHIRE, CAMBRIDGESHIRE)).size())
                .isEqualTo(2);
        assertThat(collection(ImmutableList.of(CAMBRIDGESHIRE, CAMBRIDGESHIRE)))
                .isNotEqualTo(collection(ImmutableList.of(CAMBRIDGESHIRE)))
                .isNotEqualTo("collection of 2 assessments");
    }

    private static AssessmentCollection.Entry entry(AuthorityReference authority) {
        return builder()
                .add(CAMBRIDGESHIRE.withAuthority(authority))
                .build()
                .entries()
                .get(0);
    }

    private static AuthorityReference reference(int number, String name) {
        return AuthorityReference.of(LaNumber.of(number)).withName(name);
    }

    @Test
    void theNumberIsKeptAsTheAssessmentGivesIt() {
        assertThat(entry(reference(873, "Norfolk")).number()).contains(LaNumber.of(873));
        assertThat(entry(reference(873, "Norfolk")).council()).isEmpty();
        assertThat(entry(reference(999, "Atlantis")).number()).contains(LaNumber.of(999));
        assertThat(entry(reference(999, "Atlantis")).council()).contains(LaNumber.of(999));
        assertThat(entry(AuthorityReference.of("Norfolk")).number()).isEmpty();
        assertThat(entry(AuthorityReference.of("Norfolk")).council()).contains(LaNumber.of(926));
    }

    /** What stands before the slash has one key, what stands after it has another; nothing has the key 0. */
    @ParameterizedTest
    @CsvSource({
        "873 Cambridgeshire = 873 the CAMBRIDGESHIRE county council / 873 Norfolk",
        "873 Cambridgeshire = 999 Cambridgeshire / 873 Norfolk",
        "873 Atlantis = 873 Kingston / 873 Cambridgeshire",
        "999 Atlantis = 999 THE Atlantis city  council / 999 Lyonesse",
        "999 Atlantis = 998 Atlantis / 999 New Atlantis",
        "999 King's Landing = 999 KING\u2019S-LANDING / 999 Landing King's",
        "999 The Council = 999 Royal Borough / 999 Kingston",
        "999 #873 = 999 873 / 999 Cambridgeshire"
    })
    void aNameHasOneKeyHoweverItIsSpelled(String names) {
        List<Long> keys = Splitter.on(CharMatcher.anyOf("=/"))
                .trimResults()
                .splitToStream(names)
                .map(name -> entry(reference(Integer.parseInt(name.substring(0, 3)), name.substring(4)))
                        .nameKey())
                .toList();
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(keys.get(2)).isNotEqualTo(keys.get(0));
    }

    @Test
    void aNameSaysNothingWithoutANumberAndBesideOneThatTheRegisterKnowsBetter() {
        for (AuthorityReference nothing : ImmutableList.of(
                AuthorityReference.of("Norfolk"),
                AuthorityReference.of(LaNumber.of(873)),
                reference(873, "Atlantis"),
                reference(314, "Kingston"),
                reference(999, "The Council of the City"))) {
            assertThat(entry(nothing).nameKey()).isZero();
        }
    }

    @Test
    void numberAndNameCountInTheOrderToo() {
        AssessmentCollection.Builder one = builder();
        AssessmentCollection.Builder other = builder();
        ImmutableList<AuthorityReference> references = ImmutableList.of(
                reference(873, "Norfolk"),
                reference(926, "Cambridgeshire"),
                reference(926, "Essex"),
                AuthorityReference.of("Kingston"));
        references.forEach(reference -> one.add(Subject.of("a"), CAMBRIDGESHIRE.withAuthority(reference)));
        references.reverse().forEach(reference -> other.add(Subject.of("a"), CAMBRIDGESHIRE.withAuthority(reference)));
        assertThat(one.build()).isEqualTo(other.build());
        assertThat(one.build().entries())
                .extracting(entry -> entry.number().map(LaNumber::toString).orElse("none"))
                .containsExactly("none", "873", "926", "926");
    }
}
