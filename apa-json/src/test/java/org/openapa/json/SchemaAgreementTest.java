package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;

/** Schema and codec take the same documents, but for what a schema cannot say. */
class SchemaAgreementTest {
    private static final ApaJson JSON = ApaJson.strict();
    /** 16 kinds of change, so often each: over a hundred thousand assessments, which are most of what is read. */
    private static final int TIMES_EACH = 6_300;
    /** Over thirty thousand settings and as many reports. */
    private static final int TIMES_EACH_OF_OTHERS = 1_900;

    private static final String REPORT = """
            {'subject':'x','ruleSet':{'id':'house','version':'1'},'counts':{'error':0,'warning':0,'info':1},\
            'findings':[{'code':'X-1','severity':'info','pointer':'','message':'a fault','evidence':{}}],\
            'rules':{'ran':['X-1'],'notApplicable':{},'off':{},'failed':{}}}""";

    @Test
    void theyAgreeOnChangedAssessments() {
        Agreement agreement = new Agreement(ApaSchema.ASSESSMENT, Starts.assessments(), 2005, JSON::readAssessment)
                .tryEach(TIMES_EACH);

        assertManyOfEach(agreement, 100_000, 30_000);
        assertAllWasMet(agreement, ApaSchema.ASSESSMENT, keyword -> true);
    }

    @Test
    void theyAgreeOnChangedSettings() {
        Agreement agreement = new Agreement(ApaSchema.SETTINGS, Starts.settings(), 2006, JSON::readSettings)
                .tryEach(TIMES_EACH_OF_OTHERS);

        assertManyOfEach(agreement, 30_000, 9_000);
        // A rule that is on none of the lists may be one's own: the lists refuse nothing.
        assertAllWasMet(agreement, ApaSchema.SETTINGS, keyword -> !keyword.matches(".*/rule/anyOf/[0-9]+/const"));
    }

    @Test
    void theyAgreeOnChangedReports() {
        Agreement agreement =
                new Agreement(ApaSchema.REPORT, Starts.reports(), 2007, JSON::readReport).tryEach(TIMES_EACH_OF_OTHERS);

        assertManyOfEach(agreement, 30_000, 6_000);
        assertAllWasMet(agreement, ApaSchema.REPORT, keyword -> true);
    }

    private static void assertManyOfEach(Agreement agreement, int documents, int ofEach) {
        assertThat(agreement.accepted() + agreement.refused()).isGreaterThan(documents);
        assertThat(agreement.accepted()).as("%s", agreement).isGreaterThan(ofEach);
        assertThat(agreement.refused()).as("%s", agreement).isGreaterThan(ofEach);
    }

    private static void assertAllWasMet(Agreement agreement, ApaSchema format, Predicate<String> canRefuse) {
        assertThat(agreement.unsayable()).as("%s", agreement).containsOnlyKeys(Unsayable.of(format));
        assertThat(agreement.problems().keySet())
                .as("what a document can have that is well-formed JSON")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(
                        ProblemCode.EMPTY,
                        ProblemCode.ENCODING,
                        ProblemCode.SYNTAX,
                        ProblemCode.TRUNCATED,
                        ProblemCode.TRAILING_CONTENT,
                        ProblemCode.MORE_PROBLEMS)));
        assertThat(agreement.refusingKeywords())
                .as("keywords of the schema that refused a document")
                .containsExactlyInAnyOrderElementsOf(
                        Schemas.assertions(format).stream().filter(canRefuse).toList());
    }

    @Test
    void aDifferenceIsNoticed() {
        Decoded<Assessment> anything = JSON.readAssessment(Documents.MINIMAL);
        Agreement agreement = new Agreement(ApaSchema.ASSESSMENT, Starts.assessments(), 2005, document -> anything);

        assertThatThrownBy(() -> agreement.tryEach(10)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("beyondASchema")
    void theCodecAloneRefusesWhatASchemaCannotSay(
            Unsayable reason, ApaSchema format, String document, ProblemCode problem) {
        byte[] bytes = Documents.bytes(document);
        JsonNode tree = Schemas.tree(bytes);

        assertThat(Schemas.compiled(format).validate(tree)).isEmpty();
        assertThat(read(format, bytes).problems()).extracting(Problem::code).contains(problem);
        assertThat(Unsayable.of(format).stream().filter(it -> it.holds(tree, bytes)))
                .containsExactly(reason);
    }

    private static Decoded<?> read(ApaSchema format, byte[] document) {
        return switch (format) {
            case ASSESSMENT -> JSON.readAssessment(document);
            case SETTINGS -> JSON.readSettings(document);
            case REPORT -> JSON.readReport(document);
        };
    }

    static Stream<Arguments> beyondASchema() {
        String open = "{'edition':2005,'authority':{'name':'";
        String close = "'}}";
        return Stream.of(
                assessment(
                        Unsayable.WHOLE_NUMBER_WITH_A_FRACTION,
                        "{'edition':2005.0,'authority':{'name':'x'}}",
                        ProblemCode.WRONG_TYPE),
                assessment(Unsayable.LONE_SURROGATE, open + "\\uD834" + close, ProblemCode.LONE_SURROGATE),
                assessment(
                        Unsayable.LENGTH_IN_CODE_UNITS,
                        open + "\uD834\uDD1E".repeat(32_769) + close,
                        ProblemCode.LIMIT),
                assessment(
                        Unsayable.DUPLICATE_NAME,
                        "{'edition':2006,'edition':2005,'authority':{'name':'x'}}",
                        ProblemCode.DUPLICATE_NAME),
                assessment(
                        Unsayable.SIZE,
                        open + "x" + close + " ".repeat(Limits.standard().recordBytes()),
                        ProblemCode.LIMIT),
                report(Unsayable.NEGATIVE_ZERO, "'error':0", "'error':-0"),
                report(Unsayable.LINE, "'a fault'", "'a\\nfault'"),
                report(Unsayable.LINE, "'a fault'", "'" + "\uD834\uDD1E".repeat(257) + "'"),
                report(Unsayable.LINE, "'off':{}", "'off':{'X-2':'\\u202e'}"),
                report(Unsayable.LINE, "'failed':{}", "'failed':{'X-2':'\\u0007'}"),
                report(Unsayable.LINE, "'evidence':{}", "'evidence':{'word':'" + "\uD834\uDD1E".repeat(33) + "'}"),
                report(Unsayable.LINE, "'evidence':{}", "'evidence':{'council':'\\u00a0'}"),
                report(Unsayable.FAR_DAY, "'evidence':{}", "'evidence':{'date':'+12005-02-29'}"),
                report(Unsayable.FAR_DAY, "'evidence':{}", "'evidence':{'date':'-0000-02-28'}"),
                report(Unsayable.PARTS, "'error':0", "'error':1"),
                report(Unsayable.PARTS, "'info':1},", "'info':2},'omitted':{'X-2':1},"),
                report(Unsayable.PARTS, "'info':1", "'info':0"),
                report(Unsayable.PARTS, "'ran':['X-1']", "'ran':[]"),
                report(Unsayable.PARTS, "'ran':['X-1']", "'ran':['X-1','X-1']"),
                report(Unsayable.PARTS, "'failed':{}", "'failed':{'X-1':'x'}"),
                report(Unsayable.PARTS, "'evidence':{}", "'subject':'y','evidence':{}"),
                Arguments.of(
                        Unsayable.PROBLEMS,
                        ApaSchema.REPORT,
                        "{'format':'apa-report/1','counts':{'error':0,'warning':0,'info':0},'problems':[]}"
                                .replace('\'', '"'),
                        ProblemCode.UNKNOWN_PROPERTY));
    }

    private static Arguments assessment(Unsayable reason, String document, ProblemCode problem) {
        return Arguments.of(reason, ApaSchema.ASSESSMENT, document.replace('\'', '"'), problem);
    }

    /** {@return a small report with a part of it changed} */
    private static Arguments report(Unsayable reason, String part, String other) {
        assertThat(REPORT).contains(part);
        return Arguments.of(
                reason, ApaSchema.REPORT, REPORT.replace(part, other).replace('\'', '"'), ProblemCode.INVALID_VALUE);
    }
}
