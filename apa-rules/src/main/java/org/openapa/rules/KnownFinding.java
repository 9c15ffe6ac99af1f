package org.openapa.rules;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.openapa.model.internal.Excerpt;

/**
 * A finding somebody has looked at and lets stand: by hand, with a reason and perhaps an end, or counted by a baseline.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ruleId the rule's id
 * @param subject what the finding is about
 * @param place the location with {@code *} for indices
 * @param item the digest of the item; nothing for any item at the place
 * @param count how many such findings are known; nothing for any number
 * @param reason why it may stand; empty in a baseline
 * @param until the last day on which it may stand; nothing for ever
 */
public record KnownFinding(
        String ruleId,
        Subject subject,
        String place,
        Optional<String> item,
        OptionalInt count,
        String reason,
        Optional<LocalDate> until) {
    /**
     * Checks the form of rule, place and item, and that a count is at least 1; makes the reason one printable line.
     *
     * @param ruleId the rule's id
     * @param subject what the finding is about
     * @param place the location with stars for indices
     * @param item the digest of the item
     * @param count how many such findings are known
     * @param reason why it may stand
     * @param until the last day on which it may stand
     * @throws IllegalArgumentException if a part is malformed, or the count is less than 1
     */
    public KnownFinding {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(until, "until");
        new Fingerprint(ruleId, subject, place, item.orElse(""));
        Preconditions.checkArgument(
                count.isEmpty() || count.getAsInt() >= 1,
                "a known finding is known at least once, not %s times",
                count.orElse(0));
        reason = Excerpt.printable(reason, Finding.MAX_MESSAGE);
    }

    /**
     * {@return a finding let stand by hand, any number of times, for ever}
     *
     * @param ruleId the rule's id, such as "APA-DAT-001"
     * @param subject what the finding is about, such as "873/2005"
     * @param location where; an index in it does not count
     * @param reason why it may stand
     */
    public static KnownFinding of(String ruleId, Subject subject, Location location, String reason) {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(location, "location");
        return new KnownFinding(
                ruleId, subject, location.place(), Optional.empty(), OptionalInt.empty(), reason, Optional.empty());
    }

    /**
     * {@return findings counted by a baseline}
     *
     * @param fingerprint the findings' fingerprint
     * @param count how many there are, at least 1
     */
    public static KnownFinding of(Fingerprint fingerprint, int count) {
        Objects.requireNonNull(fingerprint, "fingerprint");
        return new KnownFinding(
                fingerprint.ruleId(),
                fingerprint.subject(),
                fingerprint.place(),
                Optional.of(fingerprint.item()),
                OptionalInt.of(count),
                "",
                Optional.empty());
    }

    /**
     * {@return this, but only until a day}
     *
     * @param until the last day on which it may stand
     */
    public KnownFinding withUntil(LocalDate until) {
        Objects.requireNonNull(until, "until");
        return new KnownFinding(ruleId, subject, place, item, count, reason, Optional.of(until));
    }

    KnownFinding withCount(OptionalInt other) {
        return new KnownFinding(ruleId, subject, place, item, other, reason, until);
    }

    /** {@return what tells it from others, without what is said of it} */
    KnownFinding bare() {
        return new KnownFinding(ruleId, subject, place, item, OptionalInt.empty(), "", Optional.empty());
    }

    /**
     * {@return whether it still stands on a day}
     *
     * @param day the day
     */
    public boolean standsOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return until.isEmpty() || !day.isAfter(until.get());
    }

    /**
     * {@return whether a finding is this one, whatever the count and the day}
     *
     * @param fingerprint the finding's fingerprint
     */
    public boolean matches(Fingerprint fingerprint) {
        Objects.requireNonNull(fingerprint, "fingerprint");
        return ruleId.equals(fingerprint.ruleId())
                && subject.equals(fingerprint.subject())
                && place.equals(fingerprint.place())
                && (item.isEmpty() || item.get().equals(fingerprint.item()));
    }

    /** {@return the parts that are there in one line, such as "APA-DAT-001 873/2005 /meetingDate, until 2026-12-31: so printed"} */
    @Override
    public String toString() {
        return ruleId + " " + subject
                + (place.isEmpty() ? "" : " " + place)
                + item.filter(digest -> !digest.isEmpty())
                        .map(digest -> ", item " + digest)
                        .orElse("")
                + (count.isPresent() ? ", count " + count.getAsInt() : "")
                + until.map(day -> ", until " + day).orElse("")
                + (reason.isEmpty() ? "" : ": " + reason);
    }
}
