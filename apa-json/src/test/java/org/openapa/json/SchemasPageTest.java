package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapa.model.Assessment;
import org.openapa.testsupport.Page;

/** The page on schemas gets them as it says, from places where they are; the validator it names is not fetched to be run. */
class SchemasPageTest {
    private static final Page PAGE = Page.of("docs/schemas.md");

    @TempDir
    private Path folder;

    @Test
    void theCodeOfThePageIsRunHere() throws IOException {
        PAGE.showsCodeOf("apa-json/src/test/java/org/openapa/json/SchemasPageTest.java");

        for (ApaSchema schema : ApaSchema.values()) {
            Files.writeString(folder.resolve(schema.fileName()), schema.text());
        }

        for (ApaSchema schema : ApaSchema.values()) {
            assertThat(folder.resolve(schema.fileName())).hasContent(schema.text());
            assertThat(PAGE.text()).contains("| `" + schema.fileName() + "` |").contains("| `" + schema.id() + "` |");
        }
    }

    @Test
    void theCommandsNameFilesThatAreThere() {
        assertThat(PAGE.blocks("sh")).hasSize(2);
        assertThat(PAGE.blocks("sh").get(0)).endsWith(" 'org/openapa/json/apa-*.json'\n");
        for (ApaSchema schema : ApaSchema.values()) {
            assertThat(schema.fileName()).matches("apa-.*\\.json");
            assertThat(ApaSchema.class.getResource("/org/openapa/json/" + schema.fileName()))
                    .isNotNull();
            assertThat(PAGE.blocks("console").get(0)).contains(" > " + schema.fileName() + "\n");
        }
        assertThat(PAGE.blocks("sh").get(1)).contains("=draft2020 ", " -s " + ApaSchema.ASSESSMENT.fileName() + " ");
        assertThat(ApaSchema.ASSESSMENT.text()).contains("json-schema.org/draft/2020-12/");
    }

    @Test
    void theDocumentOfThePageIsReadWithTheSchemaItNames() {
        assertThat(PAGE.blocks("json")).hasSize(1);
        Assessment assessment =
                ApaJson.strict().readAssessment(PAGE.blocks("json").get(0)).orElseThrow();
        assertThat(assessment.schema()).contains(ApaSchema.ASSESSMENT.fileName());
    }
}
