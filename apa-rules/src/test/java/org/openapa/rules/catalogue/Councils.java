package org.openapa.rules.catalogue;

import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.GssCode;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.rules.Examples;

/** Assessments that name their council in one way or another; an empty text stands for what is not given. */
final class Councils {
    private Councils() {}

    static Assessment assessed(Edition edition, String name, String number, String code) {
        return Examples.graded(edition, JudgementTable.of())
                .withAuthority(AuthorityReference.builder()
                        .name(given(name))
                        .laNumber(given(number).map(LaNumber::parse))
                        .gssCode(given(code).map(GssCode::parse))
                        .build());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }
}
