package org.openapa.rules.catalogue;

import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.RuleContext;

/** Says which council a finding of several assessments is about, by number and, where the register knows it, by name. */
final class CouncilEvidence {
    private CouncilEvidence() {}

    /** Adds the assessment's council, as far as it is known. */
    static void add(RuleContext.Draft finding, Assessment assessment, RuleContext found) {
        Optional<LocalAuthority> council = found.resolve(assessment.authority()).authority();
        add(
                finding,
                council.map(LocalAuthority::number)
                        .or(() -> assessment.authority().laNumber()),
                council);
    }

    /** Adds the council that has a number. */
    static void add(RuleContext.Draft finding, LaNumber number, RuleContext found) {
        add(finding, Optional.of(number), found.register().find(number));
    }

    private static void add(RuleContext.Draft finding, Optional<LaNumber> number, Optional<LocalAuthority> council) {
        number.ifPresent(it -> finding.with(EvidenceName.LA_NUMBER, it));
        council.ifPresent(it -> finding.with(EvidenceName.COUNCIL, it));
    }
}
