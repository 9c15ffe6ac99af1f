package org.openapa.rules;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.model.internal.Excerpt;

/**
 * What is to be known of a rule without running it. {@link #of} gives one with defaults, the withers change them.
 *
 * <p>Editions and parts are data: the engine alone decides that a rule does not apply to an assessment.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the rule's id, chosen by hand and never used again, such as "APA-GRD-001": capital letters, digits, hyphens
 * @param summary the fault seen, in one line without a full stop
 * @param message the template of a finding's message: text with the codes of evidence in braces, such as "{grade}"; a rule that finds
 *     something without giving evidence that its message names has failed
 * @param severity how bad what it finds is; a finding may be milder
 * @param basis what the rule rests on
 * @param editions the editions it applies to
 * @param parts the parts that an assessment must have for the rule to apply
 * @param since the version of the rule set that brought the rule, such as "0.1"
 */
public record RuleMetadata(
        String id,
        String summary,
        String message,
        Severity severity,
        Basis basis,
        ImmutableSet<Edition> editions,
        ImmutableSet<AssessmentPart> parts,
        String since) {
    private static final CharMatcher ID_CHARACTERS =
            CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));
    private static final int LONGEST_ID = 40;

    /**
     * Checks the form of the id, that the summary is one printable line, and that every brace in the message belongs to a pair that names
     * known evidence.
     *
     * @param id the rule's id
     * @param summary the fault seen
     * @param message the template of a finding's message
     * @param severity how bad what it finds is
     * @param basis what the rule rests on
     * @param editions the editions it applies to
     * @param parts the parts it needs
     * @param since the version that brought it
     * @throws IllegalArgumentException if one of them is not so
     */
    public RuleMetadata {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(editions, "editions");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(since, "since");
        checkId(id);
        Preconditions.checkArgument(
                !summary.isBlank() && Excerpt.isPrintable(summary, Finding.MAX_MESSAGE),
                "the summary of %s is not one printable line",
                id);
        Finding.checkTemplate(message);
    }

    /**
     * {@return metadata with defaults: message as the summary, severity info, an editorial basis, every edition, no part needed,
     * since "0"}
     *
     * @param id the rule's id, such as "ACME-001"
     * @param summary the fault seen, in one line without a full stop
     * @throws IllegalArgumentException if the id is not made of capital letters and digits in parts joined by hyphens, the summary is not
     *     one printable line, or it has braces that are no evidence, being the message too
     */
    public static RuleMetadata of(String id, String summary) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(summary, "summary");
        return new RuleMetadata(
                id,
                summary,
                summary,
                Severity.INFO,
                Basis.editorial(),
                Sets.immutableEnumSet(EnumSet.allOf(Edition.class)),
                ImmutableSet.of(),
                "0");
    }

    static void checkId(String id) {
        Preconditions.checkArgument(
                id.length() <= LONGEST_ID && id.indexOf('-') > 0 && ID_CHARACTERS.matchesAllOf(id) && !id.endsWith("-"),
                "malformed rule id %s; expected capital letters and digits in parts joined by hyphens, such as ACME-001",
                Excerpt.quote(id));
    }

    /** {@return the family the rule belongs to: its id without the last part, such as "APA-GRD"} */
    public String family() {
        return id.substring(0, id.lastIndexOf('-'));
    }

    /**
     * {@return this with another template for messages}
     *
     * @param message the template; its text is shown as it is, evidence codes in braces are replaced
     * @throws IllegalArgumentException if a brace has no counterpart, or a pair does not name evidence of the closed list
     */
    public RuleMetadata withMessage(String message) {
        return new RuleMetadata(id, summary, message, severity, basis, editions, parts, since);
    }

    /**
     * {@return this with another severity}
     *
     * @param severity how bad what the rule finds is
     */
    public RuleMetadata withSeverity(Severity severity) {
        return new RuleMetadata(id, summary, message, severity, basis, editions, parts, since);
    }

    /**
     * {@return this with another basis}
     *
     * @param basis what the rule rests on
     */
    public RuleMetadata withBasis(Basis basis) {
        return new RuleMetadata(id, summary, message, severity, basis, editions, parts, since);
    }

    /**
     * {@return this for these editions and no others}
     *
     * @param editions the editions the rule applies to
     */
    public RuleMetadata withEditions(Edition... editions) {
        Objects.requireNonNull(editions, "editions");
        return new RuleMetadata(
                id, summary, message, severity, basis, Sets.immutableEnumSet(Arrays.asList(editions)), parts, since);
    }

    /**
     * {@return this with other parts needed}
     *
     * @param parts the parts an assessment must have for the rule to apply
     */
    public RuleMetadata withParts(AssessmentPart... parts) {
        Objects.requireNonNull(parts, "parts");
        return new RuleMetadata(
                id, summary, message, severity, basis, editions, Sets.immutableEnumSet(Arrays.asList(parts)), since);
    }

    /**
     * {@return this with another first version}
     *
     * @param since the version of the rule set that brought the rule
     */
    public RuleMetadata withSince(String since) {
        return new RuleMetadata(id, summary, message, severity, basis, editions, parts, since);
    }

    /** {@return id, severity and summary in one line} */
    @Override
    public String toString() {
        return id + " (" + severity + "): " + summary;
    }
}
