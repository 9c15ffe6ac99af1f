package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.rules.Report;
import org.openapa.rules.Subject;
import org.openapa.rules.catalogue.ApaRules;

/** An ObjectMapper of the host reads and writes assessments and reports wherever they stand. */
class ApaModuleTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new ApaModule()).build();

    /** A document of the host. */
    public record Dossier(
            String id,
            @Nullable Assessment assessment,
            @Nullable Grade grade) {}

    /** The same as a bean. */
    public static final class DossierBean {
        private Assessment assessment = Documents.minimal();

        public Assessment getAssessment() {
            return assessment;
        }

        public void setAssessment(Assessment assessment) {
            this.assessment = assessment;
        }
    }

    @Test
    void theModuleIsFoundAmongTheServices() throws IOException {
        ObjectMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.getRegisteredModuleIds()).contains(ApaModule.class.getName());
        assertThat(found.readValue(Documents.MINIMAL, Assessment.class)).isEqualTo(Documents.minimal());
    }

    @Test
    void theModuleIsFoundOnTheClassPathToo() throws IOException {
        try (InputStream services =
                ApaModule.class.getResourceAsStream("/META-INF/services/com.fasterxml.jackson.databind.Module")) {
            assertThat(services).hasContent(ApaModule.class.getName());
        }
    }

    @Test
    void theModuleNamesItselfAndItsVersion() {
        assertThat(new ApaModule().getModuleName()).isEqualTo("org.openapa.json.ApaModule");
        assertThat(new ApaModule().version().toFullString()).startsWith("org.openapa/apa-json/0.1.0");
    }

    @Test
    void anAssessmentIsReadFromEverySource() throws IOException {
        String document = Documents.fullPretty();
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

        assertThat(MAPPER.readValue(document, Assessment.class)).isEqualTo(Documents.full());
        assertThat(MAPPER.readValue(bytes, Assessment.class)).isEqualTo(Documents.full());
        assertThat(MAPPER.readValue(new StringReader(document), Assessment.class))
                .isEqualTo(Documents.full());
        assertThat(MAPPER.readValue(new ByteArrayInputStream(bytes), Assessment.class))
                .isEqualTo(Documents.full());
        assertThat(MAPPER.treeToValue(MAPPER.readTree(document), Assessment.class))
                .isEqualTo(Documents.full());
        assertThat(MAPPER.convertValue(MAPPER.readValue(document, Map.class), Assessment.class))
                .isEqualTo(Documents.full());
    }

    @Test
    void anAssessmentIsWrittenAsTheFrontDoorWritesIt() throws IOException {
        assertThat(MAPPER.writeValueAsString(Documents.full())).isEqualTo(Documents.fullCompact());
        assertThat(MAPPER.writeValueAsBytes(Documents.full()))
                .isEqualTo(ApaJson.strict().write(Documents.full()));
        assertThat((Object) MAPPER.valueToTree(Documents.full())).isEqualTo(MAPPER.readTree(Documents.fullPretty()));
    }

    @Test
    void anAssessmentStandsInARecordOfTheHost() throws IOException {
        Dossier dossier = new Dossier("row-17", Documents.minimal(), Grade.GRADE_3);
        String json = "{\"id\":\"row-17\",\"assessment\":" + Documents.MINIMAL + ",\"grade\":3}";

        assertThat(MAPPER.writeValueAsString(dossier)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, Dossier.class)).isEqualTo(dossier);
    }

    @Test
    void anAssessmentStandsInABeanOfTheHost() throws IOException {
        DossierBean bean = MAPPER.readValue("{\"assessment\":" + Documents.fullCompact() + "}", DossierBean.class);

        assertThat(bean.getAssessment()).isEqualTo(Documents.full());
        assertThat(MAPPER.writeValueAsString(bean)).isEqualTo("{\"assessment\":" + Documents.fullCompact() + "}");
    }

    @Test
    void assessmentsStandInListsAndMapsOfTheHost() throws IOException {
        List<Assessment> list = ImmutableList.of(Documents.minimal(), Documents.full());
        Map<Edition, List<Assessment>> map =
                ImmutableMap.of(Edition.APA_2005, list, Edition.APA_2006, ImmutableList.of());

        String listed = MAPPER.writeValueAsString(list);
        String mapped = MAPPER.writeValueAsString(map);

        assertThat(listed).isEqualTo("[" + Documents.MINIMAL + "," + Documents.fullCompact() + "]");
        assertThat(mapped).isEqualTo("{\"2005\":" + listed + ",\"2006\":[]}");
        assertThat(MAPPER.readValue(listed, new TypeReference<List<Assessment>>() {}))
                .isEqualTo(list);
        assertThat(MAPPER.readValue(mapped, new TypeReference<LinkedHashMap<Edition, List<Assessment>>>() {}))
                .isEqualTo(map);
    }

    @Test
    void nullInPlaceOfAWholeValueIsTheHostsToRead() throws IOException {
        assertThat(MAPPER.readValue("{\"id\":\"x\",\"assessment\":null,\"grade\":null}", Dossier.class))
                .isEqualTo(new Dossier("x", null, null));
        assertThat(MAPPER.readValue("null", Assessment.class)).isNull();
    }

    @Test
    void aReportIsWrittenAsTheFrontDoorWritesIt() throws IOException {
        Report report = ApaRules.standard().check(Subject.of("row-17"), Documents.full());

        assertThat(MAPPER.writeValueAsBytes(report)).isEqualTo(ApaJson.strict().write(report));
    }

    @Test
    void allProblemsAreInOneExceptionWithPlacesInTheHostsDocument() {
        String json =
                "{\"id\":\"é\",\"assessment\":{\"authority\":{},\"comment\":1,\"judgements\":{\"education\":\"4\"}}}";

        ApaMismatchException thrown =
                catchThrowableOfType(ApaMismatchException.class, () -> MAPPER.readValue(json, Dossier.class));

        assertThat(Documents.places(thrown.problems()))
                .containsExactly(
                        "1:24 json.missing-property /assessment",
                        "1:37 json.missing-property /assessment/authority",
                        "1:40 json.unknown-property /assessment/comment",
                        "1:78 json.wrong-type /assessment/judgements/education");
        assertThat(thrown.getOriginalMessage())
                .isEqualTo("1:24 json.missing-property /assessment: found an object without it;"
                        + " expected the property edition (and 3 more)");
        assertThat(thrown.getTargetType()).isEqualTo(Assessment.class);
        assertThat(thrown.getPathReference()).isEqualTo("org.openapa.json.ApaModuleTest$Dossier[\"assessment\"]");
    }

    @Test
    void pointersCountTheItemsAndKeysOfTheHost() {
        String json = "{\"a/b\":[" + Documents.MINIMAL + ",{\"edition\":1,\"authority\":{\"name\":\"x\"}}]}";

        ApaMismatchException thrown = catchThrowableOfType(
                ApaMismatchException.class,
                () -> MAPPER.readValue(json, new TypeReference<Map<String, List<Assessment>>>() {}));

        assertThat(thrown.problems()).extracting(Problem::pointer).containsExactly("/a~1b/1/edition");
    }

    @Test
    void inATreeNoPositionIsKnown() {
        ApaMismatchException thrown = catchThrowableOfType(
                ApaMismatchException.class,
                () -> MAPPER.treeToValue(MAPPER.readTree("{\"edition\":1,\"x\":2}"), Assessment.class));

        assertThat(thrown.problems()).extracting(Problem::position).containsOnly(Position.UNKNOWN);
        assertThat(thrown.problems()).extracting(Problem::pointer).containsExactly("", "/edition", "/x");
    }

    @Test
    void anotherVersionIsReportedAlone() {
        String json = "{\"assessment\":{\"edition\":1,\"format\":\"apa/2\",\"new\":{}}}";

        ApaMismatchException thrown =
                catchThrowableOfType(ApaMismatchException.class, () -> MAPPER.readValue(json, Dossier.class));

        assertThat(Documents.places(thrown.problems())).containsExactly("1:37 json.format-version /assessment/format");
    }

    @Test
    void theWordsOfAnExceptionGiveNoProseAway() {
        String json = Documents.fullCompact().replace("\"edition\":2005", "\"edition\":1");

        ApaMismatchException thrown =
                catchThrowableOfType(ApaMismatchException.class, () -> MAPPER.readValue(json, Assessment.class));

        assertThat(thrown.getMessage()).doesNotContain("narrative one", "person one", "strength one");
    }

    @Test
    void aHostsOwnBrokenJsonIsReportedByJackson() {
        assertThat(catchThrowableOfType(
                        StreamReadException.class, () -> MAPPER.readValue("{\"edition\":2005,", Assessment.class)))
                .hasMessageStartingWith("Unexpected end-of-input");
    }
}
