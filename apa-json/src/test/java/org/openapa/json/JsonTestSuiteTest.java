package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.testsupport.Shared;

/**
 * JSONTestSuite, 318 files: what is no JSON is refused with its place, what is JSON gets past the syntax, and what the standard leaves
 * open is decided for ever. Each file is read as a whole document, and as the value of an unknown property that is passed over.
 */
class JsonTestSuiteTest {
    private static final String FOLDER = "corpora/json-test-suite/";
    private static final byte[] BEFORE =
            "{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"unknown\":".getBytes(StandardCharsets.UTF_8);

    /** Legal JSON, but different parsers read it differently: a property is there twice. */
    private static final Set<String> TWICE =
            Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    /** That the text is no JSON, or larger than any document may be. */
    private static final Set<ProblemCode> SYNTAX = Set.of(
            ProblemCode.EMPTY,
            ProblemCode.ENCODING,
            ProblemCode.SYNTAX,
            ProblemCode.TRAILING_CONTENT,
            ProblemCode.LIMIT);

    /** A mark in the middle of a document is no JSON, so that a file which begins with one is accepted only as a whole. */
    private static final String BEGINS_WITH_BYTE_ORDER_MARK = "i_structure_UTF-8_BOM_empty_object.json";

    /** A file of the suite, and what is expected of it. */
    record Case(String name, byte[] bytes, String verdict) {
        static Case of(String row) {
            String[] columns = row.split("\t", -1);
            try {
                byte[] bytes = Files.readAllBytes(Shared.file(FOLDER + "test_parsing/" + columns[0]));
                return new Case(columns[0], bytes, columns[3].replaceFirst("@[0-9:]+$", ""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Decoded<Assessment> read() {
            return ApaJson.strict().readAssessment(bytes);
        }

        /** Reads it as the value of an unknown property; an empty file leaves no value behind the colon. */
        Decoded<Assessment> readInside() {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            document.writeBytes(BEFORE);
            document.writeBytes(bytes);
            document.write('}');
            return ApaJson.strict().warningOfUnknown().readAssessment(document.toByteArray());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases(String prefix) throws IOException {
        Path table = Shared.file(FOLDER + "expected.tsv");
        return Files.readAllLines(table).stream()
                .filter(row -> row.startsWith(prefix))
                .map(Case::of);
    }

    static Stream<Case> noJson() throws IOException {
        return cases("n_");
    }

    static Stream<Case> json() throws IOException {
        return cases("y_");
    }

    static Stream<Case> open() throws IOException {
        return cases("i_");
    }

    @Test
    void theSuiteIsComplete() throws IOException {
        assertThat(noJson()).hasSize(188);
        assertThat(json()).hasSize(95);
        assertThat(open()).hasSize(35);
        try (Stream<Path> files = Files.list(Shared.file(FOLDER + "test_parsing"))) {
            assertThat(files).hasSize(318);
        }
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void whatIsNoJsonIsRefusedWithItsPlace(Case file) {
        Problem last = last(file.read());

        assertThat(last.code()).isIn(SYNTAX);
        assertThat(last.position().line()).isPositive();
        assertThat(last.position().column()).isPositive();
        assertThat(last.position().byteOffset()).isBetween(0L, (long) file.bytes().length);
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void whatIsNoJsonIsRefusedAsAValueThatIsPassedOver(Case file) {
        Decoded<Assessment> decoded = file.readInside();

        assertThat(decoded.value()).isEmpty();
        assertThat(last(decoded).code()).isIn(SYNTAX);
        assertThat(last(decoded).position().byteOffset())
                .isBetween((long) BEFORE.length, BEFORE.length + file.bytes().length + 1L);
    }

    @ParameterizedTest
    @MethodSource("json")
    void whatIsJsonIsRefusedForItsShapeAlone(Case file) {
        List<ProblemCode> codes = codes(file.read());

        assertThat(codes).isNotEmpty().doesNotContainAnyElementsOf(SYNTAX);
        assertThat(codes.contains(ProblemCode.DUPLICATE_NAME)).isEqualTo(TWICE.contains(file.name()));
    }

    @ParameterizedTest
    @MethodSource("json")
    void whatIsJsonIsPassedOverWithOneWarningUnlessAPropertyIsThereTwice(Case file) {
        Decoded<Assessment> decoded = file.readInside();

        if (TWICE.contains(file.name())) {
            assertThat(decoded.value()).isEmpty();
            assertThat(codes(decoded)).containsExactly(ProblemCode.UNKNOWN_PROPERTY, ProblemCode.DUPLICATE_NAME);
        } else {
            assertThat(decoded.complete()).isTrue();
            assertThat(codes(decoded)).containsExactly(ProblemCode.UNKNOWN_PROPERTY);
        }
    }

    @ParameterizedTest
    @MethodSource("open")
    void whatTheStandardLeavesOpenIsDecided(Case file) {
        List<Problem> problems = file.read().problems();

        assertThat(problems).isNotEmpty();
        assertDecided(file.verdict(), problems, 0);
    }

    @ParameterizedTest
    @MethodSource("open")
    void whatTheStandardLeavesOpenIsDecidedAlikeInAValueThatIsPassedOver(Case file) {
        Decoded<Assessment> decoded = file.readInside();

        if (file.name().equals(BEGINS_WITH_BYTE_ORDER_MARK)) {
            assertThat(codes(decoded)).containsExactly(ProblemCode.UNKNOWN_PROPERTY, ProblemCode.SYNTAX);
        } else {
            assertThat(decoded.complete()).isEqualTo(file.verdict().equals("accept"));
            assertDecided(file.verdict(), decoded.problems(), BEFORE.length);
        }
    }

    /** Checks problems against a verdict such as "reject invalid-utf8@byte7". */
    private static void assertDecided(String verdict, List<Problem> problems, int before) {
        List<ProblemCode> codes = problems.stream().map(Problem::code).toList();
        if (verdict.equals("accept")) {
            assertThat(codes)
                    .doesNotContainAnyElementsOf(SYNTAX)
                    .doesNotContain(ProblemCode.LONE_SURROGATE, ProblemCode.DUPLICATE_NAME);
        } else if (verdict.startsWith("reject invalid-utf8@byte")) {
            Problem last = problems.get(problems.size() - 1);
            assertThat(last.code()).isEqualTo(ProblemCode.ENCODING);
            assertThat(last.position().byteOffset())
                    .isEqualTo(before + Long.parseLong(verdict.substring("reject invalid-utf8@byte".length())));
        } else {
            assertThat(codes)
                    .contains(
                            switch (verdict) {
                                case "reject lone-surrogate" -> ProblemCode.LONE_SURROGATE;
                                case "reject limit" -> ProblemCode.LIMIT;
                                default -> throw new AssertionError("unknown verdict " + verdict);
                            });
        }
    }

    private static List<ProblemCode> codes(Decoded<?> decoded) {
        assertThat(decoded.problems()).allSatisfy(Messages::assertSafe);
        return decoded.problems().stream().map(Problem::code).toList();
    }

    private static Problem last(Decoded<?> decoded) {
        assertThat(decoded.problems()).isNotEmpty().allSatisfy(Messages::assertSafe);
        return decoded.problems().get(decoded.problems().size() - 1);
    }
}
