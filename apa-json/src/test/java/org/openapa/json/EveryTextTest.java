package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

/** The document of {@code every-text.json} leaves out no property of the format. */
class EveryTextTest {
    private static final JsonNode TREE = EveryText.tree();

    @Test
    void everyPropertyOfEveryShapeIsThere() {
        assertNames("", Wire.ASSESSMENT);
        assertNames("/authority", Wire.AUTHORITY_REFERENCE);
        assertNames("/letter", Wire.LETTER_PARTS);
        assertNames("/letter/addressee", Wire.ADDRESSEE_LINES);
        assertNames("/letter/signatories/0", Wire.SIGNATORY);
        assertNames("/outcomes", Wire.BY_OUTCOME);
        for (String outcome : Wire.BY_OUTCOME.names()) {
            assertNames("/outcomes/" + outcome, Wire.OUTCOME_SECTION);
        }
        assertNames("/serviceManagement", Wire.SERVICE_MANAGEMENT_SECTION);
        assertNames("/explorations/0", Wire.EXPLORATION);
        for (int depth = 1; depth < Wire.MAX_TOPIC_DEPTH; depth++) {
            assertNames("/explorations/0" + "/topics/0".repeat(depth), Wire.TOPIC);
        }
        assertNames("/judgements", Wire.BY_AREA);
        assertNames("/labels", Wire.BY_AREA);
        assertNames("/source", Wire.SOURCE_DATA);
    }

    @Test
    void itHasTextsAtEachDepthAndIsRead() {
        assertThat(EveryText.pointers()).hasSize(76).contains("/explorations/0" + "/topics/0".repeat(8) + "/text");
        assertThat(ApaJson.strict()
                        .readAssessment(EveryText.document(i -> "text " + i))
                        .complete())
                .isTrue();
    }

    private static void assertNames(String pointer, Shape shape) {
        assertThat(ImmutableList.copyOf(TREE.at(pointer).fieldNames()))
                .as(pointer)
                .containsExactlyInAnyOrderElementsOf(shape.names());
    }
}
