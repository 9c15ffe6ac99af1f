package org.openapa.rules;

/**
 * A named check with an id, of one of three kinds: on an assessment by itself, on a council's history, on a collection.
 *
 * <p>A rule has no time limit: a check waits until the rule returns.
 *
 * <p>Implementations are immutable and thread-safe: one rule serves many threads.
 */
public sealed interface Rule permits AssessmentRule, HistoryRule, CollectionRule {
    /** {@return what is to be known of the rule; always the same} */
    RuleMetadata metadata();
}
