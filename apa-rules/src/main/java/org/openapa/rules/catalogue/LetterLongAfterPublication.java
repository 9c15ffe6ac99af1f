package org.openapa.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * The letter is dated more than a year after the first letters of its edition came out.
 *
 * <p>Year or edition may be mistyped. Revised letters exist, such as Haringey's of 2008, so this is only worth a look.
 *
 * <p>The days of publication are known: 30 November 2005, 1 November 2006 and 17 December 2008. In 2007 there was no single day,
 * so there the year is counted from the end of November. A letter dated exactly one year later is not reported.
 */
final class LetterLongAfterPublication implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-DAT-004", "Letter is dated more than a year after the edition's first publication")
            .withMessage(
                    "The letter is dated {letter-date}, more than a year after the first letters of {edition} (no earlier"
                            + " than {first-publication})")
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
        Edition edition = assessment.edition();
        Optional<LocalDate> date = Letters.date(assessment);
        if (date.isPresent() && date.get().isAfter(edition.firstPublicationTo().plusYears(1))) {
            found.at(Location.LETTER_DATE)
                    .with(EvidenceName.LETTER_DATE, date.get())
                    .with(EvidenceName.EDITION, edition)
                    .with(EvidenceName.FIRST_PUBLICATION, edition.firstPublicationFrom());
        }
    }
}
