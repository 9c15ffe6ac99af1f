package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.Schema;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.model.Exploration;
import org.openapa.model.OutcomeArea;
import org.openapa.model.Topic;
import org.openapa.testkit.ApaArbitraries;

/** Schema and codec take the same documents, but for what a schema cannot say. */
class SchemaAgreementTest {
    private static final ApaJson JSON = ApaJson.strict();
    private static final Schema SCHEMA = Schemas.compiled(ApaSchema.ASSESSMENT);
    /** 16 kinds of change, so often each: over a hundred thousand documents. */
    private static final int TIMES_EACH = 7_000;
    /** Longer documents take longer and hold nothing else. */
    private static final int LONGEST_START = 3_000;

    @Test
    void theyAgreeOnChangedAssessments() {
        Agreement agreement = new Agreement(SCHEMA, assessments(), 2005, JSON::readAssessment).tryEach(TIMES_EACH);

        assertThat(agreement.accepted() + agreement.refused()).isGreaterThan(100_000);
        assertThat(agreement.accepted()).as("%s", agreement).isGreaterThan(30_000);
        assertThat(agreement.refused()).as("%s", agreement).isGreaterThan(30_000);
        assertThat(agreement.unsayable()).as("%s", agreement).containsOnlyKeys(Unsayable.values());
        assertThat(agreement.problems().keySet())
                .as("what a document can have that is well-formed JSON")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(
                        ProblemCode.EMPTY,
                        ProblemCode.ENCODING,
                        ProblemCode.SYNTAX,
                        ProblemCode.TRUNCATED,
                        ProblemCode.TRAILING_CONTENT,
                        ProblemCode.MORE_PROBLEMS)));
        assertThat(agreement.refusingKeywords())
                .as("keywords of the schema that refused a document")
                .containsExactlyInAnyOrderElementsOf(Schemas.assertions(ApaSchema.ASSESSMENT));
    }

    @Test
    void aDifferenceIsNoticed() {
        Decoded<Assessment> anything = JSON.readAssessment(Documents.MINIMAL);
        Agreement agreement = new Agreement(SCHEMA, assessments(), 2005, document -> anything);

        assertThatThrownBy(() -> agreement.tryEach(10)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("beyondASchema")
    void theCodecAloneRefusesWhatASchemaCannotSay(Unsayable reason, String document, ProblemCode problem) {
        byte[] bytes = Documents.bytes(document);
        JsonNode tree = Schemas.tree(bytes);

        assertThat(SCHEMA.validate(tree)).isEmpty();
        assertThat(JSON.readAssessment(bytes).problems())
                .extracting(Problem::code)
                .containsExactly(problem);
        assertThat(Stream.of(Unsayable.values()).filter(it -> it.holds(tree, bytes)))
                .containsExactly(reason);
    }

    static Stream<Arguments> beyondASchema() {
        String open = "{\"edition\":2005,\"authority\":{\"name\":\"";
        String close = "\"}}";
        return Stream.of(
                Arguments.of(
                        Unsayable.WHOLE_NUMBER_WITH_A_FRACTION,
                        "{\"edition\":2005.0,\"authority\":{\"name\":\"x\"}}",
                        ProblemCode.WRONG_TYPE),
                Arguments.of(Unsayable.LONE_SURROGATE, open + "\\uD834" + close, ProblemCode.LONE_SURROGATE),
                Arguments.of(
                        Unsayable.LENGTH_IN_CODE_UNITS,
                        open + "\uD834\uDD1E".repeat(32_769) + close,
                        ProblemCode.LIMIT),
                Arguments.of(
                        Unsayable.DUPLICATE_NAME,
                        "{\"edition\":2006,\"edition\":2005,\"authority\":{\"name\":\"x\"}}",
                        ProblemCode.DUPLICATE_NAME),
                Arguments.of(
                        Unsayable.SIZE,
                        open + "x" + close + " ".repeat(Limits.standard().recordBytes()),
                        ProblemCode.LIMIT));
    }

    static ImmutableList<JsonNode> assessments() {
        ImmutableList.Builder<JsonNode> documents = ImmutableList.builder();
        documents.add(Schemas.tree(Documents.MINIMAL), Schemas.tree(Documents.fullPretty()));
        documents.addAll(Collections.nCopies(20, deepest()));
        addSome(ApaArbitraries.assessments().hostile(), documents);
        addSome(ApaArbitraries.assessments().compact(), documents);
        addSome(ApaArbitraries.assessments(), documents);
        return documents.build();
    }

    /** {@return a document with topics as deep as they may be, of which there are few at random} */
    private static JsonNode deepest() {
        Topic topic = Topic.of("topic eight");
        for (int depth = 7; depth > 0; depth--) {
            topic = Topic.of("topic", topic);
        }
        Exploration exploration = Exploration.builder()
                .outcome(OutcomeArea.STAYING_SAFE)
                .addTopic(topic)
                .build();
        return Schemas.tree(JSON.write(Documents.minimal().withExplorations(ImmutableList.of(exploration))));
    }

    private static void addSome(Arbitrary<Assessment> assessments, ImmutableList.Builder<JsonNode> documents) {
        RandomGenerator<Assessment> generator = assessments.generator(1000);
        Random random = new Random(873);
        Stream.generate(() -> JSON.write(generator.next(random).value()))
                .filter(document -> document.length < LONGEST_START)
                .limit(100)
                .map(Schemas::tree)
                .forEach(documents::add);
    }
}
