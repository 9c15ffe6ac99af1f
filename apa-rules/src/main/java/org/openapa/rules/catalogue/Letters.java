package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.Letter;
import org.openapa.model.Signatory;

/** Parts of an assessment's letter, where there is one. */
final class Letters {
    private Letters() {}

    static Optional<LocalDate> date(Assessment assessment) {
        Letter letter = assessment.letter().orElse(null);
        return letter == null ? Optional.empty() : letter.date();
    }

    static Optional<String> organisation(Assessment assessment) {
        Letter letter = assessment.letter().orElse(null);
        Addressee addressee = letter == null ? null : letter.addressee().orElse(null);
        return addressee == null ? Optional.empty() : addressee.organisation();
    }

    static ImmutableList<Signatory> signatories(Assessment assessment) {
        Letter letter = assessment.letter().orElse(null);
        return letter == null ? ImmutableList.of() : letter.signatories();
    }
}
