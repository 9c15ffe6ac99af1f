package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.JudgementTable;
import org.openapa.model.Letter;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.testsupport.Page;

/** The page on the format is true: its documents are read and written as it says, its code is run here, and its lists are complete. */
class FormatPageTest {
    private static final Page PAGE = Page.of("docs/format.md");
    private static final List<String> DOCUMENTS = PAGE.blocks("json");
    private static final List<String> OUTPUTS = PAGE.blocks("text");

    /** A document of the host. */
    public record Dossier(Assessment assessment) {}

    @Test
    void theCodeOfThePageIsRunHere() {
        PAGE.showsCodeOf("apa-json/src/test/java/org/openapa/json/FormatPageTest.java");
        assertThat(DOCUMENTS).hasSize(4);
        assertThat(OUTPUTS).hasSize(2);
    }

    @Test
    void theExampleIsADocumentThatCanBeReadAndIsWrittenInTheOrderShown() {
        Assessment assessment =
                ApaJson.strict().readAssessment(DOCUMENTS.get(0)).orElseThrow();

        assertThat(ApaJson.strict().write(assessment))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(flat(DOCUMENTS.get(0)));
    }

    @Test
    void theSettingsCanBeReadAndAreWrittenInTheOrderShown() {
        RuleSettings settings =
                ApaJson.strict().readSettings(utf8(DOCUMENTS.get(3))).orElseThrow();

        assertThat(ApaJson.strict().write(settings))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(flat(DOCUMENTS.get(3)));
    }

    @Test
    void theFourProblemsAreThoseShown() {
        List<Problem> problems =
                ApaJson.strict().readAssessment(DOCUMENTS.get(1)).problems();

        assertThat(lines(problems)).isEqualTo(OUTPUTS.get(0));
        assertThat(ApaJson.strict().pretty().write(problems.subList(2, 3)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(DOCUMENTS.get(2).stripTrailing());
        assertThatThrownBy(
                        () -> ApaJson.strict().readAssessment(DOCUMENTS.get(1)).orElseThrow())
                .isInstanceOfSatisfying(
                        ApaJsonException.class,
                        thrown -> assertThat(thrown.problems()).isEqualTo(problems));
    }

    @Test
    void whatIsReadableIsChecked() {
        byte[] bytes = utf8(DOCUMENTS.get(0).replace("\"2005-12-01\"", "\"1 December 2005\""));

        Decoded<Assessment> decoded = ApaJson.strict().keepingReadable().readAssessment(bytes);
        decoded.value().ifPresent(assessment -> ApaRules.standard().check(assessment, decoded.unreadable()));

        assertThat(decoded.value()).isPresent();
        assertThat(decoded.unreadable()).isNotEmpty();
    }

    @Test
    void aLimitThatIsSetIsNamed() {
        ApaJson json = ApaJson.strict()
                .withLimits(Limits.standard().withRecordBytes(4 << 20).withTextLength(10));

        assertThat(lines(json.readAssessment("{\"edition\":2005,\"authority\":{\"name\":\"Cambridgeshire\"}}")
                        .problems()))
                .isEqualTo(OUTPUTS.get(1));
    }

    @Test
    void theTableOfLimitsIsTheStandard() {
        Limits standard = Limits.standard();
        Limits ofReports = Limits.ofReports();
        Map.<String, ToIntFunction<Limits>>of(
                        "record-bytes", Limits::recordBytes,
                        "depth", Limits::depth,
                        "text-length", Limits::textLength,
                        "name-length", Limits::nameLength,
                        "number-length", Limits::numberLength,
                        "properties", Limits::properties,
                        "list-size", Limits::listSize,
                        "problems", Limits::problems)
                .forEach((name, limit) -> assertThat(PAGE.text())
                        .contains(String.format(
                                Locale.ROOT,
                                "| %s | %,d | %,d |",
                                name,
                                limit.applyAsInt(standard),
                                limit.applyAsInt(ofReports))));
    }

    @Test
    void everyProblemCodeHasARow() {
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(PAGE.text()).contains("| `" + code + "` | ");
        }
    }

    @Test
    void aHostReadsItsOwnDocumentsAndAnswersWithProblems() throws IOException {
        byte[] document = utf8("{\"assessment\":" + DOCUMENTS.get(1) + "}");

        assertThat(read(utf8("{\"assessment\":" + DOCUMENTS.get(0) + "}"))).isEmpty();
        assertThat(read(document)).asString(StandardCharsets.UTF_8).contains("\"pointer\":\"/assessment/meetingDate\"");
    }

    private static byte[] read(byte[] body) throws IOException {
        ObjectMapper mapper = JsonMapper.builder().addModule(new ApaModule()).build();
        Dossier dossier;
        try {
            dossier = mapper.readValue(body, Dossier.class);
        } catch (ApaMismatchException e) {
            return ApaJson.strict().write(e.problems());
        }
        assertThat(dossier.assessment().judgements().isEmpty()).isFalse();
        return new byte[0];
    }

    @Test
    void otherTypesAreRefusedOrWrittenInJacksonsOwnWay() throws IOException {
        ObjectMapper mapper = JsonMapper.builder().addModule(new ApaModule()).build();
        Decoded<Assessment> decoded = ApaJson.strict().readAssessment(DOCUMENTS.get(1));
        Report report =
                ApaRules.standard().check(Documents.minimal().withJudgements(JudgementTable.parse("SC2 ED4 CS1 CAP3")));

        assertThat(mapper.valueToTree(decoded.problems()).get(0).fieldNames())
                .toIterable()
                .containsExactly("code", "severity", "pointer", "position", "expected", "found");
        assertThat(mapper.writeValueAsString(AuthorityRegister.england2005().find("Kingston")))
                .isEqualTo("{\"found\":false}");
        for (Object empty : List.of(Letter.builder().build(), report.findings().get(0))) {
            assertThat(mapper.writer()
                            .without(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                            .writeValueAsString(empty))
                    .isEqualTo("{}");
        }
        for (Object own : List.of(
                Position.UNKNOWN, Limits.standard(), ApaRules.standard().rules().get(0))) {
            assertThat(mapper.valueToTree(own).size()).isGreaterThan(2);
        }
        for (Object refused : List.of(Letter.builder().build(), report.findings(), RuleSettings.none(), decoded)) {
            assertThatThrownBy(() -> mapper.writeValueAsString(refused)).isInstanceOf(InvalidDefinitionException.class);
        }
    }

    private static String lines(List<Problem> problems) {
        return problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String flat(String json) {
        return json.lines().map(String::strip).reduce("", String::concat);
    }
}
