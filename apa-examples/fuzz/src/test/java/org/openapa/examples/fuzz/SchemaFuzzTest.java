package org.openapa.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.examples.fuzz.PlainJson.Refused;
import org.openapa.json.ApaJson;
import org.openapa.json.ApaSchema;
import org.openapa.json.Decoded;
import org.openapa.model.Assessment;

/** The codec accepts what the published schema accepts, but for what no schema can say; docs/schemas.md lists that. */
class SchemaFuzzTest {
    private static final int LONGEST_TEXT = 65_536;
    private static final Schema SCHEMA = SchemaRegistry.withDialect(
                    Dialects.getDraft202012(),
                    registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(ApaSchema.ASSESSMENT.text(), InputFormat.JSON);

    @MethodSource("org.openapa.examples.fuzz.Seeds#documents")
    @DictionaryFile(resourcePath = "apa.dict")
    @FuzzTest
    void anyBytes(byte[] bytes) {
        JsonNode tree;
        try {
            tree = PlainJson.parse(bytes);
        } catch (Refused e) {
            // Encoding, syntax, names twice and size: a schema never sees such a document.
            return;
        }
        Decoded<Assessment> decoded = ApaJson.strict().readAssessment(bytes);
        if (isBeyondASchema(tree)) {
            assertThat(decoded.value()).isEmpty();
        } else {
            List<Error> errors = SCHEMA.validate(tree);
            assertThat(decoded.complete())
                    .as("the schema says %s, the codec %s", errors, decoded.problems())
                    .isEqualTo(errors.isEmpty());
        }
    }

    @MethodSource("org.openapa.examples.fuzz.Seeds#choices")
    @FuzzTest
    void changedDocuments(byte[] choices) {
        anyBytes(ChangedDocument.from(choices));
    }

    /** {@return whether there is a whole number with a fraction or exponent, half a surrogate pair, or a text of too many code units} */
    private static boolean isBeyondASchema(JsonNode node) {
        if (node.isTextual()) {
            String text = node.textValue();
            return text.length() > LONGEST_TEXT || text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        }
        for (JsonNode child : node) {
            if (isBeyondASchema(child)) {
                return true;
            }
        }
        return node.isFloatingPointNumber();
    }
}
