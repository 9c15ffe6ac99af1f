package org.openapa.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.openapa.json.Mutations.Kind;

/**
 * Asks schema and codec about documents made by {@link Mutations}, and counts what they say.
 *
 * <p>They must say the same, but for what {@link Unsayable} lists: where one of those holds, the codec alone refuses.
 */
final class Agreement {
    // Escapes let half a surrogate pair through to the codec.
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Schema schema;
    private final Mutations mutations;
    private final Function<byte[], ? extends Decoded<?>> codec;
    private final Map<Kind, int[]> acceptedAndRefused = new EnumMap<>(Kind.class);
    private final Map<Unsayable, Integer> unsayable = new EnumMap<>(Unsayable.class);
    private final Map<ProblemCode, Integer> problems = new EnumMap<>(ProblemCode.class);
    private final Set<String> refusingKeywords = new TreeSet<>();

    /**
     * Starts with nothing tried.
     *
     * @param schema the schema
     * @param starts the documents to change
     * @param seed for the changes, which are the same for the same seed
     * @param codec what reads documents
     */
    Agreement(Schema schema, List<? extends JsonNode> starts, long seed, Function<byte[], ? extends Decoded<?>> codec) {
        this.schema = schema;
        this.mutations = new Mutations(starts, seed);
        this.codec = codec;
    }

    /** Tries each kind of change so often; throws at the first document on which schema and codec differ without a reason. */
    Agreement tryEach(int times) {
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < times; i++) {
                JsonNode tree = mutations.next(kind);
                check(kind, tree, Unsayable.disguised(tree, bytes(tree), i));
            }
        }
        return this;
    }

    private void check(Kind kind, JsonNode tree, byte[] document) {
        List<Error> errors = schema.validate(tree);
        Decoded<?> decoded = codec.apply(document);
        boolean read = decoded.complete();
        List<Unsayable> reasons = Arrays.stream(Unsayable.values())
                .filter(it -> errors.isEmpty() && it.holds(tree, document))
                .toList();
        if (read != (errors.isEmpty() && reasons.isEmpty())) {
            throw new AssertionError(kind + ": the schema says " + errors + ", the codec " + decoded.problems()
                    + " (beyond the schema: " + reasons + ") of " + tree);
        }
        acceptedAndRefused.computeIfAbsent(kind, it -> new int[2])[read ? 0 : 1]++;
        reasons.forEach(it -> unsayable.merge(it, 1, Integer::sum));
        decoded.problems().forEach(it -> problems.merge(it.code(), 1, Integer::sum));
        errors.forEach(
                it -> refusingKeywords.add(it.getSchemaLocation().getFragment().toString()));
    }

    int accepted() {
        return acceptedAndRefused.values().stream().mapToInt(it -> it[0]).sum();
    }

    int refused() {
        return acceptedAndRefused.values().stream().mapToInt(it -> it[1]).sum();
    }

    /** {@return how many documents the schema took and the codec refused, by the reason} */
    Map<Unsayable, Integer> unsayable() {
        return unsayable;
    }

    /** {@return how often the codec named each problem} */
    Map<ProblemCode, Integer> problems() {
        return problems;
    }

    /** {@return the keywords of the schema that refused a document, as JSON Pointers} */
    Set<String> refusingKeywords() {
        return refusingKeywords;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("accepted ")
                .append(accepted())
                .append(", refused ")
                .append(refused());
        acceptedAndRefused.forEach((kind, counts) -> text.append("\n  ")
                .append(kind)
                .append(' ')
                .append(counts[0])
                .append(" / ")
                .append(counts[1]));
        return text.append("\nbeyond the schema ")
                .append(unsayable)
                .append("\nproblems ")
                .append(problems)
                .toString();
    }

    private static byte[] bytes(JsonNode tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
