package org.openapa.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.Edition;
import org.openapa.rules.AssessmentCollection;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;

/**
 * One fault by a name: what it is done to, how, and the rule that must find it.
 *
 * <p>{@link #passing()} are letters in which the standard rules find nothing; {@link #faulty()} are the same with the fault. The fault
 * can be put into other letters that pass too: {@link #in}. Immutable and thread-safe.
 */
public final class SingleFault {
    /** What is checked: an assessment by itself, a council's history, a collection. */
    public enum Scope {
        /** One assessment by itself. */
        ASSESSMENT,
        /** One council's assessments over the years. */
        HISTORY,
        /** Assessments of many councils, of which the rules see keys and grades. */
        COLLECTION
    }

    private final String ruleId;
    private final String name;
    private final Scope scope;
    private final ImmutableSet<Edition> editions;
    private final ImmutableSet<String> besides;
    private final UnaryOperator<ImmutableList<Assessment>> change;

    private SingleFault(
            String ruleId,
            String name,
            Scope scope,
            ImmutableSet<Edition> editions,
            ImmutableSet<String> besides,
            UnaryOperator<ImmutableList<Assessment>> change) {
        this.ruleId = ruleId;
        this.name = name;
        this.scope = scope;
        this.editions = editions;
        this.besides = besides;
        this.change = change;
    }

    /**
     * {@return a fault in one assessment, of any edition}
     *
     * @param ruleId the rule that must find it
     * @param name what is wrong, such as "meeting on the day after the letter"
     * @param change puts the fault into a full letter that passes
     */
    static SingleFault inLetter(String ruleId, String name, UnaryOperator<Assessment> change) {
        return new SingleFault(
                ruleId,
                name,
                Scope.ASSESSMENT,
                ImmutableSet.copyOf(Edition.values()),
                ImmutableSet.of(),
                letters -> letters.stream().map(change).collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return a fault in the letters of one council, one of each edition, oldest first}
     *
     * @param ruleId the rule that must find it
     * @param name what is wrong
     * @param change puts the fault into the letters
     */
    static SingleFault inHistory(String ruleId, String name, UnaryOperator<ImmutableList<Assessment>> change) {
        return new SingleFault(
                ruleId, name, Scope.HISTORY, ImmutableSet.copyOf(Edition.values()), ImmutableSet.of(), change);
    }

    /**
     * {@return a fault in a collection}
     *
     * @param ruleId the rule that must find it
     * @param name what is wrong
     * @param change puts the fault into a collection of one council's letters, one of each edition
     */
    static SingleFault inCollection(String ruleId, String name, UnaryOperator<ImmutableList<Assessment>> change) {
        return new SingleFault(
                ruleId, name, Scope.COLLECTION, ImmutableSet.copyOf(Edition.values()), ImmutableSet.of(), change);
    }

    /** {@return this fault, for letters of these editions alone} */
    SingleFault only(Edition... these) {
        return new SingleFault(ruleId, name, scope, ImmutableSet.copyOf(these), besides, change);
    }

    /** {@return this fault, that other rules cannot help finding too} */
    SingleFault besides(String... ruleIds) {
        return new SingleFault(ruleId, name, scope, editions, ImmutableSet.copyOf(ruleIds), change);
    }

    /** {@return the id of the rule that must find it} */
    public String ruleId() {
        return ruleId;
    }

    /** {@return what is wrong, in a few words} */
    public String name() {
        return name;
    }

    /** {@return what is to be checked} */
    public Scope scope() {
        return scope;
    }

    /** {@return the editions it can occur in; of a history or collection it takes all} */
    public ImmutableSet<Edition> editions() {
        return editions;
    }

    /** {@return the ids of rules that find it too, because the fault is theirs as well; mostly none} */
    public ImmutableSet<String> besides() {
        return besides;
    }

    /** {@return letters without the fault: one of the first edition it can occur in, or one of each} */
    public ImmutableList<Assessment> passing() {
        return scope == Scope.ASSESSMENT
                ? ImmutableList.of(ApaExamples.letter(editions.asList().get(0)))
                : ApaExamples.history().assessments();
    }

    /** {@return the same letters with the fault} */
    public ImmutableList<Assessment> faulty() {
        return change.apply(passing());
    }

    /**
     * {@return a letter with this fault}
     *
     * @param letter a full letter in which the standard rules find nothing, of one of the fault's editions
     * @throws IllegalStateException if this is not a fault in a letter by itself
     */
    public Assessment in(Assessment letter) {
        Objects.requireNonNull(letter, "letter");
        if (scope != Scope.ASSESSMENT) {
            throw new IllegalStateException("the fault is not in a letter by itself: " + this);
        }
        return change.apply(ImmutableList.of(letter)).get(0);
    }

    /**
     * {@return the report on letters, checked as this fault's scope says}
     *
     * @param rules the rules to check with
     * @param letters the letters, such as {@link #faulty()}
     */
    public Report check(RuleSet rules, Iterable<Assessment> letters) {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(letters, "letters");
        ImmutableList<Assessment> list = ImmutableList.copyOf(letters);
        return switch (scope) {
            case ASSESSMENT -> rules.check(list.get(0));
            case HISTORY -> rules.check(Subject.of("history"), AssessmentHistory.of(list));
            case COLLECTION -> {
                AssessmentCollection.Builder collection = AssessmentCollection.builder(rules.register());
                list.forEach(collection::add);
                yield rules.check(Subject.of("collection"), collection.build());
            }
        };
    }

    /** {@return rule and name, such as "APA-DAT-001: meeting on the day after the letter"} */
    @Override
    public String toString() {
        return ruleId + ": " + name;
    }

    /** {@return faults for every standard rule, at least one each} */
    public static ImmutableList<SingleFault> all() {
        return Stream.of(
                        AuthorityFaults.ALL,
                        DateFaults.ALL,
                        ExplorationFaults.ALL,
                        GradingFaults.ALL,
                        HistoryFaults.ALL,
                        SignatoryFaults.ALL,
                        StructureFaults.ALL,
                        SummaryFaults.ALL,
                        TextFaults.ALL,
                        WordFaults.ALL)
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the faults a rule must find}
     *
     * @param ruleId the rule's id, such as "APA-DAT-001"
     */
    public static Stream<SingleFault> of(String ruleId) {
        Objects.requireNonNull(ruleId, "ruleId");
        return all().stream().filter(fault -> fault.ruleId.equals(ruleId));
    }
}
