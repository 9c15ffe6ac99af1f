package org.openapa.rules;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openapa.model.internal.Excerpt;

/**
 * Something a rule has found in an assessment: which rule, how bad, where, and the evidence. The message is made from these when
 * asked for, or is the one a document gave; it is for people, and nothing should read it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Finding {
    /** Longest message, in characters. */
    public static final int MAX_MESSAGE = 512;

    private final Subject subject;
    private final String ruleId;
    private final Severity severity;
    private final Location location;
    private final ImmutableList<Location> related;
    private final ImmutableMap<EvidenceName<?>, String> evidence;
    private final String item;
    private final String template;
    private final boolean literal;

    /** A finding of a rule: its message is made from the rule's template. */
    Finding(
            Subject subject,
            String ruleId,
            Severity severity,
            Location location,
            ImmutableList<Location> related,
            ImmutableMap<EvidenceName<?>, String> evidence,
            String item,
            String template) {
        this(subject, ruleId, severity, location, related, evidence, item, template, false);
    }

    private Finding(
            Subject subject,
            String ruleId,
            Severity severity,
            Location location,
            ImmutableList<Location> related,
            ImmutableMap<EvidenceName<?>, String> evidence,
            String item,
            String template,
            boolean literal) {
        this.subject = subject;
        this.ruleId = ruleId;
        this.severity = severity;
        this.location = location;
        this.related = related;
        this.evidence = evidence;
        this.item = item;
        this.template = template;
        this.literal = literal;
    }

    /**
     * {@return a finding as a document tells it, so far without related places, evidence and item; the withers add these} For
     * codecs: a rule reports what it finds through {@link RuleContext}. The finding is equal to the one the document was written
     * from.
     *
     * @param subject what was checked
     * @param ruleId the id of the rule that found it
     * @param severity how bad it is
     * @param location where it is
     * @param message the finding in words, which is shown as it is: braces in it name no evidence
     * @throws IllegalArgumentException if the id is malformed, or the message is not one line of at most {@value #MAX_MESSAGE}
     *     printable characters
     */
    public static Finding of(Subject subject, String ruleId, Severity severity, Location location, String message) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        RuleMetadata.checkId(ruleId);
        checkPrintable("message", message);
        return new Finding(
                subject, ruleId, severity, location, ImmutableList.of(), ImmutableMap.of(), "", message, true);
    }

    /**
     * {@return this finding about something else}
     *
     * @param subject what was checked
     */
    public Finding withSubject(Subject subject) {
        return new Finding(
                Objects.requireNonNull(subject, "subject"),
                ruleId,
                severity,
                location,
                related,
                evidence,
                item,
                template,
                literal);
    }

    /**
     * {@return this finding with these related places}
     *
     * @param related other places that have to do with it, in place of the present ones
     */
    public Finding withRelated(Iterable<Location> related) {
        Objects.requireNonNull(related, "related");
        return new Finding(
                subject, ruleId, severity, location, ImmutableList.copyOf(related), evidence, item, template, literal);
    }

    /**
     * {@return this finding with this evidence}
     *
     * @param evidence values by name as {@link #evidence()} has them, in place of the present ones
     * @throws IllegalArgumentException if a value is not written as values of its name are, such as "5" for a grade, or evidence is left
     *     out that the message of the rule names
     */
    public Finding withEvidence(Map<EvidenceName<?>, String> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        evidence.forEach(EvidenceName::check);
        EvidenceName<?> lacking = literal ? null : lacking(template, evidence);
        Preconditions.checkArgument(lacking == null, "the message names {%s}, which is not given", lacking);
        return new Finding(
                subject, ruleId, severity, location, related, ImmutableMap.copyOf(evidence), item, template, literal);
    }

    /**
     * {@return this finding with this item}
     *
     * @param digest the item's digest as {@link Fingerprint#item()} has it: 16 hexadecimal digits in lower case, or empty
     * @throws IllegalArgumentException if it is neither
     */
    public Finding withItem(String digest) {
        Objects.requireNonNull(digest, "digest");
        Fingerprint.checkDigest(digest);
        return new Finding(subject, ruleId, severity, location, related, evidence, digest, template, literal);
    }

    /** {@return what was checked} */
    public Subject subject() {
        return subject;
    }

    /** {@return the id of the rule that found it, such as "APA-GRD-001"} */
    public String ruleId() {
        return ruleId;
    }

    /** {@return how bad it is, by the rule or as the rule set re-graded it} */
    public Severity severity() {
        return severity;
    }

    /** {@return where it is} */
    public Location location() {
        return location;
    }

    /** {@return other places that have to do with it; mostly none} */
    public ImmutableList<Location> related() {
        return related;
    }

    /** {@return the evidence: values by name, written as their codes, such as "2005-07-04" or "social-care"} */
    public ImmutableMap<EvidenceName<?>, String> evidence() {
        return evidence;
    }

    /** {@return what makes it the same finding in another report} */
    public Fingerprint fingerprint() {
        return new Fingerprint(ruleId, subject, location.place(), item);
    }

    /** {@return the finding in words: one line of printable characters, at most {@value #MAX_MESSAGE}} */
    public String message() {
        if (literal) {
            return template;
        }
        StringBuilder message = new StringBuilder();
        int copied = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', copied)) {
            int close = template.indexOf('}', open);
            EvidenceName<?> name = EvidenceName.parse(template.substring(open + 1, close));
            message.append(template, copied, open)
                    .append(name.display(Objects.requireNonNull(evidence.get(name), name.code())));
            copied = close + 1;
        }
        return Excerpt.printable(
                message.append(template, copied, template.length()).toString(), MAX_MESSAGE);
    }

    /** Refuses text that is not as {@link Excerpt#printable} leaves it. */
    static void checkPrintable(String noun, String text) {
        if (!Excerpt.isPrintable(text, MAX_MESSAGE)) {
            throw new IllegalArgumentException("the " + noun + " " + Excerpt.quote(text)
                    + " is not one line of at most " + MAX_MESSAGE + " printable characters");
        }
    }

    /** Refuses a template with a brace that does not belong to a pair around the code of evidence. */
    static void checkTemplate(String template) {
        int copied = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', copied)) {
            int close = template.indexOf('}', copied);
            checkBraces(template, close > open);
            EvidenceName.parse(template.substring(open + 1, close));
            copied = close + 1;
        }
        checkBraces(template, template.indexOf('}', copied) < 0);
    }

    private static void checkBraces(String template, boolean paired) {
        Preconditions.checkArgument(
                paired,
                "the message %s has a brace without its counterpart; braces are for evidence, such as {date}",
                Excerpt.quote(template));
    }

    /** {@return the first evidence that a template names and that is not given, or null if all is} */
    static @Nullable EvidenceName<?> lacking(String template, Map<EvidenceName<?>, String> evidence) {
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            EvidenceName<?> name = EvidenceName.parse(template.substring(open + 1, template.indexOf('}', open)));
            if (!evidence.containsKey(name)) {
                return name;
            }
        }
        return null;
    }

    /** Compares what was found, not the objects nor the words it is put in. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && subject.equals(that.subject)
                && ruleId.equals(that.ruleId)
                && severity == that.severity
                && location.equals(that.location)
                && related.equals(that.related)
                && evidence.equals(that.evidence)
                && item.equals(that.item);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, ruleId, severity, location, related, evidence, item);
    }

    /** {@return subject, severity, rule, place unless it is the whole document, and message in one line} */
    @Override
    public String toString() {
        String place = location.equals(Location.DOCUMENT) ? "" : " " + location;
        return subject + ": " + severity + " " + ruleId + place + ": " + message();
    }
}
