package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.testsupport.NpmTools;

/** Ajv, which most tools in JavaScript use, takes the schemas in strict mode, and the same documents as the validator used here. */
class AjvTest {
    // Escapes let half a surrogate pair through.
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final int TIMES_EACH = 100;

    private static final String SCRIPT = """
            const [modules, input] = process.argv.slice(2);
            const Ajv = require(modules + '/ajv/dist/2020').default;
            const ajv = new Ajv({strict: true});
            require(modules + '/ajv-formats').default(ajv);
            const {schema, documents} = JSON.parse(require('fs').readFileSync(input));
            const validate = ajv.compile(schema);
            console.log(JSON.stringify(documents.map(document => validate(document))));
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void itTakesTheSchemaInStrictModeAndTheSameDocuments(ApaSchema schema) throws IOException {
        Path modules = NpmTools.folder("ajv").getParent();
        NpmTools.folder("ajv-formats");
        List<JsonNode> documents = documents(schema);
        List<Boolean> expected = documents.stream()
                .map(document -> Schemas.compiled(schema).validate(document).isEmpty())
                .toList();
        assertThat(expected).contains(true, false);

        ObjectNode input = MAPPER.createObjectNode();
        input.set("schema", Schemas.tree(schema));
        input.putArray("documents").addAll(documents);
        MAPPER.writeValue(folder.resolve("input.json").toFile(), input);
        Path script = Files.writeString(folder.resolve("check.cjs"), SCRIPT);
        String printed = NpmTools.run(
                "node",
                script.toString(),
                modules.toString(),
                folder.resolve("input.json").toString());

        assertThat(printed).startsWith("[");
        assertThat(StreamSupport.stream(MAPPER.readTree(printed).spliterator(), false)
                        .map(JsonNode::asBoolean))
                .isEqualTo(expected);
    }

    private static List<JsonNode> documents(ApaSchema schema) {
        List<? extends JsonNode> starts = switch (schema) {
            case ASSESSMENT -> Starts.assessments();
            case REPORT -> Starts.reports();
            case SETTINGS -> Starts.settings();
        };
        Mutations mutations = new Mutations(starts, 2008);
        List<JsonNode> documents = new ArrayList<>(starts);
        Stream.of(Mutations.Kind.values()).forEach(kind -> {
            for (int i = 0; i < TIMES_EACH; i++) {
                documents.add(mutations.next(kind));
            }
        });
        return documents;
    }
}
