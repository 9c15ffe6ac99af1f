package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.GssCode;
import org.openapa.model.LaNumber;

class SubjectTest {
    private static final AuthorityRegister REGISTER = AuthorityRegister.england2005();

    @Test
    void aSubjectIsTheCallersOwnName() {
        assertThat(Subject.of("row-17")).hasToString("row-17").isEqualTo(new Subject("row-17"));
        assertThat(Subject.of("row-17").name()).isEqualTo("row-17");
    }

    @Test
    void aNameIsMadePrintable() {
        assertThat(Subject.of("a\r\n\u202eb")).hasToString("a\\u000d\\u000a\\u202eb");
    }

    @Test
    void ofALongNameTheBeginningIsKeptAndADigestOfTheWhole() {
        assertThat(Subject.of("x".repeat(64))).hasToString("x".repeat(64));
        assertThat(Subject.of("x".repeat(65))).hasToString("x".repeat(47) + "…" + "48db1fc4b0541163");
        assertThat(Subject.of("x".repeat(1_000) + "a")).isNotEqualTo(Subject.of("x".repeat(1_000) + "b"));
    }

    @Property(tries = 300)
    void whatIsPrintedIsReadBack(@ForAll @StringLength(max = 80) String name) {
        Subject subject = Subject.of(name);
        assertThat(Subject.of(subject.toString())).isEqualTo(subject);
        assertThat(subject.name()).hasSizeLessThanOrEqualTo(64).matches("\\P{Cntrl}*");
    }

    @Test
    void aCouncilTheRegisterKnowsIsNamedByItsNumber() {
        assertThat(subject(AuthorityReference.of(LaNumber.of(873)))).isEqualTo("873/2005");
        assertThat(subject(AuthorityReference.of(GssCode.parse("E10000003")))).isEqualTo("873/2005");
        assertThat(subject(AuthorityReference.of("Cambridgeshire County Council")))
                .isEqualTo("873/2005");
    }

    @Test
    void aCouncilWhoseNumberAndNameContradictEachOtherIsNamedAsInTheDocument() {
        AuthorityReference contradiction = AuthorityReference.of("Essex").withLaNumber(LaNumber.of(873));
        assertThat(subject(contradiction)).isEqualTo(contradiction + "/2005");
    }

    @Test
    void aCouncilTheRegisterDoesNotKnowIsNamedAsInTheDocument() {
        assertThat(subject(AuthorityReference.of("Atlantis"))).isEqualTo("Atlantis/2005");
        assertThat(subject(AuthorityReference.of("Atlantis").withLaNumber(LaNumber.of(100))))
                .isEqualTo("100/2005");
        assertThat(subject(AuthorityReference.of(GssCode.parse("E10009999")))).isEqualTo("E10009999/2005");
    }

    @Test
    void aLongNameIsCutBeforeTheYearIs() {
        assertThat(subject(AuthorityReference.of("x".repeat(59)))).isEqualTo("x".repeat(59) + "/2005");
        assertThat(subject(AuthorityReference.of("x".repeat(60)))).matches("x{42}…[0-9a-f]{16}/2005");
        assertThat(subject(AuthorityReference.of("x".repeat(100) + "a")))
                .isNotEqualTo(subject(AuthorityReference.of("x".repeat(100) + "b")));
    }

    private static String subject(AuthorityReference authority) {
        return Subject.of(Examples.graded(Edition.APA_2005, "CS3").withAuthority(authority), REGISTER)
                .name();
    }
}
