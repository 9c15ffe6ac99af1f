package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotApplicableTest {
    @ParameterizedTest
    @CsvSource({"EDITION, edition", "PART_MISSING, part-missing", "UNREADABLE, unreadable"})
    void codeIsWhatIsPrintedAndReadBackInAnyCase(NotApplicable reason, String code) {
        assertThat(reason).hasToString(code);
        assertThat(reason.code()).isEqualTo(code);
        assertThat(NotApplicable.parse(code)).isSameAs(reason);
        assertThat(NotApplicable.parse(code.toUpperCase(Locale.ROOT))).isSameAs(reason);
    }

    @Test
    void anUnknownCodeIsAnsweredWithTheValidOnes() {
        assertThatThrownBy(() -> NotApplicable.parse("part missing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown reason \"part missing\"; expected one of edition, part-missing, unreadable;"
                        + " nearest is part-missing");
    }
}
