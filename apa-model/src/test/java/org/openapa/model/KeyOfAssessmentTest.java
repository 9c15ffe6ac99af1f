package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeyOfAssessmentTest {
    private static final AuthorityRegister REGISTER = AuthorityRegister.england2005();
    private static final AuthorityReference CAMBRIDGESHIRE = AuthorityReference.of("Cambridgeshire County Council");

    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of(AuthorityReference.of(LaNumber.of(873)), "873/2005"),
                Arguments.of(AuthorityReference.of(GssCode.parse("E10000003")), "873/2005"),
                Arguments.of(AuthorityReference.of(GssCode.parse("E06000047")), "840/2005"),
                Arguments.of(CAMBRIDGESHIRE, "873/2005"),
                Arguments.of(CAMBRIDGESHIRE.withLaNumber(LaNumber.of(999)), "873/2005"),
                Arguments.of(AuthorityReference.of("Kingston").withLaNumber(LaNumber.of(314)), "314/2005"),
                Arguments.of(AuthorityReference.of(LaNumber.of(999)), "999/2005"),
                Arguments.of(AuthorityReference.of("Atlantis").withLaNumber(LaNumber.of(999)), "999/2005"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void theKeyComesFromNumberCodeOrName(AuthorityReference reference, String key) {
        assertThat(assessment(reference).key(REGISTER)).hasToString(key);
        assertThat(assessment(reference).findKey(REGISTER))
                .map(AssessmentKey::toString)
                .contains(key);
    }

    @Test
    void theKeyHasTheAssessmentsEdition() {
        for (Edition edition : Edition.values()) {
            assertThat(assessment(CAMBRIDGESHIRE).withEdition(edition).key(REGISTER))
                    .isEqualTo(AssessmentKey.of(LaNumber.of(873), edition));
        }
    }

    static Stream<Arguments> unclear() {
        return Stream.of(
                Arguments.of(
                        AuthorityReference.of("Derby").withLaNumber(LaNumber.of(830)),
                        "no one council is meant by Derby (830);"
                                + " conflicting: Derbyshire County Council (830), Derby City Council (831)"),
                Arguments.of(
                        AuthorityReference.of("Kingston"),
                        "no one council is meant by Kingston;"
                                + " ambiguous: Royal Borough of Kingston upon Thames (314), Hull City Council (810)"),
                Arguments.of(
                        AuthorityReference.of("Camrbidgeshire"),
                        "no one council is meant by Camrbidgeshire; unknown; nearest: Cambridgeshire County Council (873)"),
                Arguments.of(
                        AuthorityReference.of(GssCode.parse("E99999999")),
                        "no one council is meant by E99999999; unknown"),
                Arguments.of(
                        AuthorityReference.of("\u202eAtlantis\n"),
                        "no one council is meant by \\u202eAtlantis\\u000a; unknown"));
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void whereNoOneCouncilIsMeantTheCandidatesAreNamed(AuthorityReference reference, String message) {
        assertThat(assessment(reference).findKey(REGISTER)).isEmpty();
        assertThatThrownBy(() -> assessment(reference).key(REGISTER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Assessment assessment(AuthorityReference reference) {
        return Examples.graded(Edition.APA_2005, "CS3").withAuthority(reference);
    }
}
