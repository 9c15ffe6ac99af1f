package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.json.ApaSchema;

class SchemaCommandTest {
    @ParameterizedTest
    @CsvSource({
        "schema, ASSESSMENT",
        "schema assessment, ASSESSMENT",
        "schema report, REPORT",
        "schema Settings, SETTINGS"
    })
    void theSchemaIsPrinted(String line, ApaSchema schema) {
        assertThat(Run.of(line.split(" ", -1))).isEqualTo(new Run(0, schema.text(), ""));
    }

    @Test
    void templatesNameTheFileToKeepItIn() {
        assertThat(Run.of("template", "2005", "Kent").out())
                .contains("\"$schema\": \"" + ApaSchema.ASSESSMENT.fileName() + "\"");
    }

    @Test
    void otherSchemasAreRefused() {
        assertThat(Run.of("schema", "letter"))
                .isEqualTo(new Run(
                        2, "", "There is no schema of 'letter'; expected one of assessment, report, settings\n"));
    }
}
