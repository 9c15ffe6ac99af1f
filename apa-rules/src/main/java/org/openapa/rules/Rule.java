package org.openapa.rules;

/**
 * A named check with an id. What it looks at, its kind says; so far there is one: {@link AssessmentRule}.
 *
 * <p>Implementations are immutable and thread-safe: one rule serves many threads.
 */
public interface Rule {
    /** {@return what is to be known of the rule; always the same} */
    RuleMetadata metadata();
}
