package org.openapa.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * The letter is dated before the first letters of its edition came out.
 *
 * <p>The days of publication are known: 30 November 2005, 1 November 2006 and 17 December 2008. In 2007 there was no single day,
 * so there the first of November counts. A letter may have been written some days before it came out, so this is only worth a
 * look; a date far too early may be that of the meeting or of another edition.
 *
 * <p>A letter dated on the very day is not reported.
 */
final class LetterBeforePublication implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-DAT-003", "Letter is dated before the edition's first publication")
            .withMessage(
                    "The letter is dated {letter-date}, but no letter of {edition} came out before {first-publication}")
            .withSeverity(Severity.INFO)
            .withBasis(Basis.editorial())
            .withParts(AssessmentPart.LETTER)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        Optional<LocalDate> date = Letters.date(assessment);
        LocalDate first = assessment.edition().firstPublicationFrom();
        if (date.isPresent() && date.get().isBefore(first)) {
            found.at(Location.LETTER_DATE)
                    .with(EvidenceName.LETTER_DATE, date.get())
                    .with(EvidenceName.EDITION, assessment.edition())
                    .with(EvidenceName.FIRST_PUBLICATION, first);
        }
    }
}
