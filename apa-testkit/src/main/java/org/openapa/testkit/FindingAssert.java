package org.openapa.testkit;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Finding;
import org.openapa.rules.Location;
import org.openapa.rules.Severity;

/** Assertions about a finding. What does not hold throws an {@link AssertionError} that shows it. Immutable and thread-safe. */
public final class FindingAssert {
    private final Finding finding;

    FindingAssert(Finding finding) {
        this.finding = finding;
    }

    /**
     * {@return this, if the finding is in a place}
     *
     * @param location the place, such as {@link Location#MEETING_DATE}
     * @throws AssertionError if it is elsewhere
     */
    public FindingAssert isAt(Location location) {
        Objects.requireNonNull(location, "location");
        return require("at " + location, finding.location(), location);
    }

    /**
     * {@return this, if the finding is as bad as this}
     *
     * @param severity the severity
     * @throws AssertionError if it is milder or worse
     */
    public FindingAssert hasSeverity(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return require("of severity " + severity, finding.severity(), severity);
    }

    /**
     * {@return this, if the finding has this evidence}
     *
     * @param name the evidence's name, such as {@link EvidenceName#MEETING_DATE}
     * @param value its value as a code, such as "2005-07-04", "social-care" or "3"
     * @throws AssertionError if it has another value or none
     */
    public FindingAssert hasEvidence(EvidenceName<?> name, String value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        ImmutableMap<EvidenceName<?>, String> evidence = finding.evidence();
        return require("with " + name + " " + value + " among the evidence " + evidence, evidence.get(name), value);
    }

    /**
     * {@return this, if the finding reads like this}
     *
     * @param message the whole message
     * @throws AssertionError if it reads otherwise
     */
    public FindingAssert hasMessage(String message) {
        Objects.requireNonNull(message, "message");
        return require("with the message " + message, finding.message(), message);
    }

    private FindingAssert require(String expected, @Nullable Object actual, Object wanted) {
        if (Objects.equals(actual, wanted)) {
            return this;
        }
        throw new AssertionError("expected a finding " + expected + ", but it is:\n  " + finding);
    }
}
