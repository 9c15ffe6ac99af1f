package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.AssessmentKey;
import org.openapa.model.AssessmentPart;
import org.openapa.model.AuthorityResolution;
import org.openapa.model.AuthorityType;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.GssCode;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.model.OutcomeArea;
import org.openapa.model.Region;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Fingerprint;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Report;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;
import org.openapa.rules.catalogue.ApaRules;

/** The model's codes are values and map keys of the host's documents, and nothing else is taken for them. */
class ApaModuleCodesTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new ApaModule()).build();

    static Stream<Object> codes() {
        return Stream.of(
                        Stream.of(Grade.values()),
                        Stream.of(Edition.values()),
                        Stream.of(JudgementArea.values()),
                        Stream.of(OutcomeArea.values()),
                        Stream.of(Inspectorate.values()),
                        Stream.of(Region.values()),
                        Stream.of(AuthorityType.values()),
                        Stream.of(AuthorityResolution.Kind.values()),
                        Stream.of(AssessmentPart.values()),
                        Stream.of(Severity.values()),
                        Stream.of(NotApplicable.values()),
                        Stream.of(ProblemCode.values()),
                        EvidenceName.values().stream(),
                        Stream.of(
                                LaNumber.of(7),
                                GssCode.parse("E10000003"),
                                AssessmentKey.of(LaNumber.of(873), Edition.APA_2005),
                                Subject.of("873/2005"),
                                Location.DOCUMENT,
                                Location.strength(OutcomeArea.BEING_HEALTHY, 3),
                                Fingerprint.parse("APA-DAT-001|873/2005|/meetingDate|")))
                .flatMap(values -> values);
    }

    @Test
    void everythingThatIsReadFromOneStringIsAmongThem() {
        Set<Class<?>> types = codes().map(ApaModuleCodesTest::declared).collect(Collectors.toSet());
        List<JavaClass> readable = new ClassFileImporter()
                .importPackages("org.openapa.model", "org.openapa.rules", "org.openapa.json").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getPackageName().endsWith("internal"))
                        .filter(ApaModuleCodesTest::isReadFromAString)
                        .toList();

        assertThat(readable)
                .hasSizeGreaterThan(15)
                .allSatisfy(type -> assertThat(type.isAssignableTo(JudgementTable.class)
                                || types.stream()
                                        .anyMatch(known -> type.getName().equals(known.getName())))
                        .as(type.getName())
                        .isTrue());
    }

    private static boolean isReadFromAString(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.getName().equals("parse")
                        && method.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.PUBLIC)));
    }

    @Test
    void aTableOfJudgementsIsAValueWithItsLabels() throws IOException {
        JudgementTable table =
                JudgementTable.parse("CAP3 SC2").withLabel(JudgementArea.CAPACITY_TO_IMPROVE, "Good/promising");
        String json = MAPPER.writeValueAsString(ImmutableMap.of("table", table));

        assertThat(json)
                .isEqualTo("{\"table\":{\"judgements\":{\"social-care\":2,\"capacity-to-improve\":3},"
                        + "\"labels\":{\"capacity-to-improve\":\"Good/promising\"}}}");
        assertThat(MAPPER.readValue(json, new TypeReference<Map<String, JudgementTable>>() {}))
                .isEqualTo(ImmutableMap.of("table", table));
        assertThat(MAPPER.readValue("{}", JudgementTable.class)).isEqualTo(JudgementTable.parse(""));
        ApaMismatchException thrown = catchThrowableOfType(
                ApaMismatchException.class,
                () -> MAPPER.readValue(
                        "{\"judgements\":{\"education\":\"4\"},\"edition\":2005}", JudgementTable.class));
        assertThat(Documents.places(thrown.problems()))
                .containsExactly("1:28 json.wrong-type /judgements/education", "1:33 json.unknown-property /edition");
    }

    @Test
    void aReportIsAValue() throws IOException {
        Report report = ApaRules.standard().check(Documents.full());
        String json = MAPPER.writeValueAsString(List.of(report));

        assertThat(MAPPER.readValue(json, new TypeReference<List<Report>>() {})).containsExactly(report);
        ApaMismatchException thrown = catchThrowableOfType(
                ApaMismatchException.class,
                () -> MAPPER.readValue(json.replace("\"ran\"", "\"run\""), new TypeReference<List<Report>>() {}));
        assertThat(thrown.problems()).extracting(Problem::pointer).containsExactly("/0/rules", "/0/rules/run");
    }

    /** A class of a host, with what it keeps of an assessment. */
    record HostClass(Grade grade, Map<OutcomeArea, List<Grade>> grades, Subject subject) {}

    @Test
    void aClassOfTheHostHoldsCodes() throws IOException {
        HostClass value = new HostClass(
                Grade.GRADE_3,
                ImmutableMap.of(OutcomeArea.STAYING_SAFE, ImmutableList.of(Grade.GRADE_1, Grade.GRADE_2)),
                Subject.of("row-17"));
        String json = MAPPER.writeValueAsString(value);

        assertThat(json).isEqualTo("{\"grade\":3,\"grades\":{\"staying-safe\":[1,2]},\"subject\":\"row-17\"}");
        assertThat(MAPPER.readValue(json, HostClass.class)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aCodeIsAValue(Object code) throws IOException {
        String json = MAPPER.writeValueAsString(code);

        assertThat(json)
                .isEqualTo(code instanceof Grade || code instanceof Edition ? code.toString() : "\"" + code + "\"");
        assertThat(MAPPER.<Object>readValue(json, type(code))).isEqualTo(code);
        assertThat(MAPPER.<Object>convertValue(MAPPER.readTree(json), type(code)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aCodeIsAMapKey(Object code) throws IOException {
        JavaType map =
                MAPPER.getTypeFactory().constructMapType(Map.class, type(code), MAPPER.constructType(String.class));
        String json = MAPPER.writeValueAsString(ImmutableMap.of(code, "x"));

        assertThat(json).isEqualTo("{\"" + code + "\":\"x\"}");
        assertThat(MAPPER.<Object>readValue(json, map)).isEqualTo(ImmutableMap.of(code, "x"));
    }

    @Test
    void codesStandInListsAndEnumMaps() throws IOException {
        EnumMap<JudgementArea, Grade> grades = new EnumMap<>(ImmutableMap.of(JudgementArea.EDUCATION, Grade.GRADE_4));

        assertThat(MAPPER.writeValueAsString(grades)).isEqualTo("{\"education\":4}");
        assertThat(MAPPER.readValue("{\"education\":4}", new TypeReference<EnumMap<JudgementArea, Grade>>() {}))
                .isEqualTo(grades);
        assertThat(MAPPER.readValue("[1,4]", new TypeReference<List<Grade>>() {}))
                .isEqualTo(ImmutableList.of(Grade.GRADE_1, Grade.GRADE_4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    Grade         | "3"           | json.wrong-type
                    Grade         | 3.0           | json.wrong-type
                    Grade         | 0             | json.invalid-value
                    Edition       | "2005"        | json.wrong-type
                    Edition       | 2009          | json.invalid-value
                    JudgementArea | "EDUCATION"   | json.unknown-code
                    JudgementArea | 1             | json.wrong-type
                    OutcomeArea   | "education"   | json.unknown-code
                    Inspectorate  | "Ofsted"      | json.unknown-code
                    LaNumber      | "0873"        | json.invalid-value
                    LaNumber      | 873           | json.wrong-type
                    GssCode       | "e10000003"   | json.invalid-value
                    AssessmentKey | "873"         | json.invalid-value
                    AssessmentKey | "873/2009"    | json.invalid-value
                    AssessmentKey | "873/2005/1"  | json.invalid-value
                    AssessmentKey | {}            | json.wrong-type
                    """)
    void anotherValueIsRefused(String type, String json, String code) throws ClassNotFoundException {
        Class<?> model = Class.forName("org.openapa.model." + type);

        ApaMismatchException thrown =
                catchThrowableOfType(ApaMismatchException.class, () -> MAPPER.readValue(json, model));

        assertThat(Documents.places(thrown.problems())).containsExactly("1:1 " + code);
    }

    @Test
    void anUnknownSeverityIsRefused() {
        ApaMismatchException thrown =
                catchThrowableOfType(ApaMismatchException.class, () -> MAPPER.readValue("\"fatal\"", Severity.class));

        assertThat(thrown.problems())
                .extracting(Problem::message)
                .containsExactly("found \"fatal\"; expected one of info, warning, error");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Grade         | 02          | 1:2 json.invalid-value /02
                    Edition       | 2009        | 1:2 json.invalid-value /2009
                    JudgementArea | Education   | 1:2 json.unknown-code /Education
                    OutcomeArea   | education   | 1:2 json.unknown-code /education
                    LaNumber      | 8730        | 1:2 json.invalid-value /8730
                    GssCode       | e10000003   | 1:2 json.invalid-value /e10000003
                    AssessmentKey | 873/2009    | 1:2 json.invalid-value /873~12009
                    """)
    void anotherMapKeyIsRefused(String type, String key, String problem) throws ClassNotFoundException {
        JavaType map = MAPPER.getTypeFactory()
                .constructMapType(Map.class, Class.forName("org.openapa.model." + type), String.class);

        ApaMismatchException thrown = catchThrowableOfType(
                ApaMismatchException.class, () -> MAPPER.readValue("{\"" + key + "\":\"x\"}", map));

        assertThat(Documents.places(thrown.problems())).containsExactly(problem);
    }

    @Test
    void aRefusedMapKeyIsQuotedInPrintableCharactersOnly() {
        String json = "[{\"x\\r\\n\\u001b[31m\\u202ey\":1}]";

        ApaMismatchException thrown = catchThrowableOfType(
                ApaMismatchException.class,
                () -> MAPPER.readValue(json, new TypeReference<List<EnumMap<JudgementArea, Integer>>>() {}));

        assertThat(thrown.problems()).hasSize(1).allSatisfy(Messages::assertSafe);
        assertThat(thrown.getOriginalMessage())
                .startsWith("1:3 json.unknown-code /0/x\\u000d\\u000a\\u001b[31m\\u202ey: found"
                        + " \"x\\u000d\\u000a\\u001b[31m\\u202ey\"; expected one of social-care, education,");
    }

    private static JavaType type(Object code) {
        return MAPPER.constructType(declared(code));
    }

    private static Class<?> declared(Object code) {
        if (code instanceof Enum<?> constant) {
            return constant.getDeclaringClass();
        }
        Class<?> parent = code.getClass().getSuperclass();
        return parent.getName().startsWith("org.openapa.") ? parent : code.getClass();
    }
}
