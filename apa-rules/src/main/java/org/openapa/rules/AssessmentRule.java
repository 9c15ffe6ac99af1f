package org.openapa.rules;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.openapa.model.Assessment;

/**
 * A rule that looks at one assessment by itself. A private one takes five lines:
 *
 * <pre>{@code
 * AssessmentRule weekend = AssessmentRule.of(
 *         RuleMetadata.of("ACME-001", "Letter is dated on a weekend").withSeverity(Severity.WARNING),
 *         (assessment, found) -> assessment.letter().flatMap(Letter::date).filter(date -> date.getDayOfWeek().getValue() > 5)
 *                 .ifPresent(date -> found.at(Location.LETTER_DATE).with(EvidenceName.DATE, date)));
 * }</pre>
 *
 * <p>Implementations are immutable and thread-safe.
 */
public non-sealed interface AssessmentRule extends Rule {
    /**
     * {@return a rule made of metadata and a check}
     *
     * @param metadata what is to be known of the rule
     * @param check called for each assessment the rule applies to, as {@link #check} is; must be thread-safe
     */
    static AssessmentRule of(RuleMetadata metadata, BiConsumer<Assessment, RuleContext> check) {
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(check, "check");
        return new AssessmentRule() {
            @Override
            public RuleMetadata metadata() {
                return metadata;
            }

            @Override
            public void check(Assessment assessment, RuleContext found) {
                check.accept(assessment, found);
            }

            @Override
            public String toString() {
                return metadata.toString();
            }
        };
    }

    /**
     * Looks at an assessment and says what it finds through the context. Called only if the assessment is of one of the rule's
     * editions and has the parts it needs. What it throws is reported as the rule's failure and stops no other rule.
     *
     * @param assessment the assessment
     * @param found takes the findings and knows the register in use
     */
    void check(Assessment assessment, RuleContext found);
}
