package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.OutcomeArea;
import org.openapa.model.Source;
import org.openapa.model.Topic;

/** What assessments look like as JSON, to the byte. */
class AssessmentGoldenTest {
    private static final ApaJson JSON = ApaJson.strict();

    @Test
    void theMinimalDocumentIsEditionAndCouncil() {
        assertThat(read(Documents.MINIMAL)).isEqualTo(Documents.minimal());
        assertThat(written(Documents.minimal())).isEqualTo(Documents.MINIMAL);
    }

    @Test
    void theFullDocumentIsReadWithAllItsProperties() {
        assertThat(read(Documents.fullPretty())).isEqualTo(Documents.full());
        assertThat(read(Documents.fullCompact())).isEqualTo(Documents.full());
    }

    @Test
    void theFullDocumentIsWrittenToTheByte() {
        assertThat(JSON.write(Documents.full()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(Documents.fullCompact());
        assertThat(JSON.pretty().write(Documents.full()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(Documents.fullPretty().stripTrailing());
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsWrittenAsItself() {
        assertThat(written(Documents.minimal().withSchema("\ud83d\ude00"))).contains("\"$schema\":\"\ud83d\ude00\"");
    }

    @Test
    void theFormatMarkerMayBeMissing() {
        assertThat(read("{\"edition\":2005,\"authority\":{\"name\":\"Cambridgeshire County Council\"}}"))
                .isEqualTo(Documents.minimal());
    }

    @Test
    void aByteOrderMarkAtTheBeginningIsPassedOver() {
        assertThat(JSON.readAssessment(Documents.bytes("«EF BB BF»" + Documents.MINIMAL))
                        .orElseThrow())
                .isEqualTo(Documents.minimal());
        assertThat(read("\ufeff" + Documents.MINIMAL)).isEqualTo(Documents.minimal());
    }

    @Test
    void propertiesMayStandInAnyOrderAndAmongWhiteSpace() {
        assertThat(read("\r\n{ \"authority\" : {\t\"name\":\"Cambridgeshire County Council\"} ,\n\"edition\":2005,"
                        + "\"format\":\"apa/1\"}\n \t\r"))
                .isEqualTo(Documents.minimal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"letter\":{}",
                "\"letter\":{\"addressee\":{\"address\":[]},\"signatories\":[]}",
                "\"outcomes\":{}",
                "\"outcomes\":{\"staying-safe\":{\"strengths\":[]}}",
                "\"serviceManagement\":{}",
                "\"explorations\":[]",
                "\"judgements\":{}",
                "\"labels\":{}",
                "\"source\":{}"
            })
    void whatIsEmptyIsReadAsNothingAndNeverWritten(String property) {
        String document = Documents.MINIMAL.substring(0, Documents.MINIMAL.length() - 1) + "," + property + "}";

        assertThat(read(document)).isEqualTo(Documents.minimal());
        assertThat(written(read(document))).isEqualTo(Documents.MINIMAL);
    }

    @Test
    void anEmptyTextIsATextAndIsKept() {
        Assessment assessment = Documents.minimal()
                .withSchema("")
                .withSource(Source.builder().citation("").build());

        assertThat(written(assessment))
                .startsWith("{\"format\":\"apa/1\",\"$schema\":\"\",")
                .endsWith(",\"source\":{\"citation\":\"\"}}");
        assertThat(read(written(assessment))).isEqualTo(assessment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APA_2005 | social-care childrens-services
            APA_2006 | childrens-services social-care
            APA_2007 | childrens-services being-healthy achieving-economic-well-being capacity-to-improve social-care
            APA_2008 | childrens-services being-healthy achieving-economic-well-being capacity-to-improve social-care
            """)
    void judgementsStandInTheOrderInWhichTheEditionPrintsThem(Edition edition, String codes) {
        List<JudgementArea> areas =
                List.of(codes.split(" ")).stream().map(JudgementArea::parse).toList();
        JudgementTable.Builder table = JudgementTable.builder();
        Lists.reverse(areas).forEach(area -> table.grade(area, Grade.GRADE_3));

        assertThat(written(Documents.minimal().withEdition(edition).withJudgements(table.build())))
                .contains("\"judgements\":{\"" + String.join("\":3,\"", codes.split(" ")) + "\":3}");
    }

    @Test
    void allNineAreasCanBeJudgedInOneDocument() {
        JudgementTable all = JudgementTable.of(Maps.toMap(List.of(JudgementArea.values()), area -> Grade.GRADE_1));
        assertThat(read(written(Documents.minimal().withJudgements(all))).judgements())
                .isEqualTo(all);
    }

    @Test
    void topicsNestEightDeep() {
        Topic topic = Topic.of("8");
        for (int depth = 7; depth >= 1; depth--) {
            topic = Topic.of(Integer.toString(depth), topic);
        }
        Assessment deep = Documents.minimal()
                .withExplorations(List.of(Exploration.builder()
                        .outcome(OutcomeArea.STAYING_SAFE)
                        .addTopic(topic)
                        .build()));

        assertThat(read(written(deep))).isEqualTo(deep);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud800", "\ud800a", "\udc00", "\ude00\ud83d"})
    void aTextWithHalfACharacterIsNotWritten(String text) {
        assertThatThrownBy(() -> JSON.write(Documents.minimal().withSchema(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot be written: /$schema: a text holds half a surrogate pair, which is no character");
    }

    private static Assessment read(String document) {
        return JSON.readAssessment(document).orElseThrow();
    }

    private static String written(Assessment assessment) {
        return new String(JSON.write(assessment), StandardCharsets.UTF_8);
    }
}
