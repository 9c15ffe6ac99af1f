package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private static final String DIGEST = "0123456789abcdef";

    @ParameterizedTest
    @CsvSource({
        "APA-DAT-001|873/2005|/meetingDate|",
        "APA-DAT-001|873/2005||",
        "ACME-1|row|/explorations/*/topics/*/text|0123456789abcdef",
        "ACME-1||/edition|",
        "ACME-1|a|b||c|/edition|"
    })
    void whatIsPrintedIsReadBack(String text) {
        assertThat(Fingerprint.parse(text)).hasToString(text).isEqualTo(Fingerprint.parse(text));
    }

    @Property(tries = 300)
    void anySubjectIsReadBack(@ForAll String name) {
        Fingerprint fingerprint = new Fingerprint("ACME-1", Subject.of(name + "|" + name), "/edition", DIGEST);
        assertThat(Fingerprint.parse(fingerprint.toString())).isEqualTo(fingerprint);
    }

    @Test
    void aFingerprintHasFourParts() {
        Fingerprint fingerprint = Fingerprint.parse("ACME-1|a|b|/edition|" + DIGEST);
        assertThat(fingerprint.ruleId()).isEqualTo("ACME-1");
        assertThat(fingerprint.subject()).isEqualTo(Subject.of("a|b"));
        assertThat(fingerprint.place()).isEqualTo("/edition");
        assertThat(fingerprint.item()).isEqualTo(DIGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ACME-1", "ACME-1|a|/edition"})
    void fewerPartsAreRefused(String text) {
        assertThatThrownBy(() -> Fingerprint.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "malformed fingerprint \"%s\"; expected rule|subject|place|item, such as"
                                + " APA-DAT-001|873/2005|/meetingDate|",
                        text);
    }

    @ParameterizedTest
    @CsvSource({
        "acme|a|/edition|, malformed rule id \"acme\"",
        "ACME-1|a|/nowhere|, no place in an assessment: \"/nowhere\"",
        "ACME-1|a|/explorations/0|, malformed place \"/explorations/0\"; expected * for the index in a list",
        "ACME-1|a|/edition|0123456789ABCDEF, malformed digest \"0123456789ABCDEF\"; expected 16 hexadecimal digits",
        "ACME-1|a|/edition|0123456789abcde, malformed digest",
        "ACME-1|a|/edition|0123456789abcdef0, malformed digest",
        "ACME-1|a|/edition|*, malformed digest"
    })
    void aMalformedPartIsRefused(String text, String message) {
        assertThatThrownBy(() -> Fingerprint.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "A B", " a  b ", "a\n\tb", "a\u00a0b"})
    void inAnItemCaseAndWhiteSpaceDoNotCount(String item) {
        assertThat(Fingerprint.digest(item))
                .isEqualTo(Fingerprint.digest("a b"))
                .matches("[0-9a-f]{16}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "a c", "a b.", "\u0430 b"})
    void otherWordsAreAnotherItem(String item) {
        assertThat(Fingerprint.digest(item)).isNotEqualTo(Fingerprint.digest("a b"));
    }
}
