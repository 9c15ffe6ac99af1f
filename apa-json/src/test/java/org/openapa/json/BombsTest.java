package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.rules.Location;

/**
 * Documents made to exhaust a reader are refused at little cost, and by the limit that is there for them: on a stack of 512 KiB, and
 * allocating less than 16 MiB beside the document itself.
 */
class BombsTest {
    private static final int STACK = 512 << 10;
    private static final long MOST = 16L << 20;

    /** What is read when no limit for the whole document ends it first. */
    private static final ApaJson OPEN =
            ApaJson.strict().withLimits(Limits.standard().withRecordBytes(Integer.MAX_VALUE));

    /** A mapper whose parser has no limits, so that the module's are alone. */
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .addModule(new ApaModule())
            .build();

    /**
     * A document that is too much.
     *
     * @param name what is too much in it
     * @param document the document
     * @param limit the limit that ends the reading; empty for one that is refused as a value
     * @param held whether a parser of Jackson's holds the whole of it before anybody else is asked
     */
    private record Bomb(String name, byte[] document, String limit, boolean held) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bomb> bombs() {
        return Stream.of(
                bomb("arrays 100,000 deep", "[".repeat(100_000), "depth"),
                bomb("objects 100,000 deep", "{\"a\":".repeat(100_000), "depth"),
                bomb("arrays 100,000 deep in a list", in("explorations", "[".repeat(100_000)), "depth"),
                bomb("topics 10,000 deep", in("explorations", topics(10_000)), "depth"),
                held("a name of 50,000", "{\"" + "n".repeat(50_001) + "\":1}", "name-length"),
                held("a text of 20,000,000", in("meetingDate", '"' + "x".repeat(20_000_001) + '"'), "text-length"),
                held(
                        "a text of 20,000,000 that is passed over",
                        in("comment", '"' + "x".repeat(20_000_001) + '"'),
                        "text-length"),
                held("a grade of 1,000,000 digits", judgement("9".repeat(1_000_000)), "number-length"),
                held("a fraction of 1,000,000 digits", judgement("0." + "9".repeat(1_000_000)), "number-length"),
                held("an exponent of 1,000,000 digits", judgement("1e" + "9".repeat(1_000_000)), "number-length"),
                bomb("a grade of 1e9999999", judgement("1e9999999"), ""),
                bomb("a grade of 1e-9999999", judgement("1e-9999999"), ""),
                bomb("an edition of 1e2147483648", "{\"edition\":1e2147483648}", ""),
                bomb("1,000,000 items", in("explorations", "[" + "1,".repeat(1_000_000) + "1]"), "list-size"),
                bomb("1,000,000 empty items", in("explorations", "[" + "{},".repeat(1_000_000) + "{}]"), "list-size"),
                bomb("1,000,000 items passed over", in("comment", "[" + "[],".repeat(1_000_000) + "1]"), "list-size"),
                bomb("100,000 names", names(), "properties"),
                bomb("100,000 names passed over", in("comment", names()), "properties"),
                bomb("100,000 times the same name", "{" + "\"edition\":2005,".repeat(100_000) + "}", "properties"),
                bomb("250 names with the same hash", in("comment", namesOfOneHash()), ""));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void theFrontDoorRefusesThemByTheLimitMadeForThem(Bomb bomb) throws Exception {
        assertRefused(() -> OPEN.readAssessment(bomb.document()).problems(), bomb.limit(), MOST);
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void theFrontDoorAsItStandsRefusesTheLargestWithoutALook(Bomb bomb) throws Exception {
        boolean large = bomb.document().length > Limits.standard().recordBytes();
        assertRefused(
                () -> ApaJson.strict().readAssessment(bomb.document()).problems(),
                large ? Limits.RECORD_BYTES : bomb.limit(),
                large ? 1 << 20 : MOST);
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void theModuleRefusesThemWhereTheHostsParserHasNoLimits(Bomb bomb) throws Exception {
        assertRefused(() -> refusal(bomb.document()), bomb.limit(), bomb.held() ? Long.MAX_VALUE : MOST);
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void lookingForPlacesInThemCostsNoMore(Bomb bomb) throws Exception {
        onSmallStack(() -> assertThat(Allocation.of(
                        () -> ApaJson.strict().locate(bomb.document(), List.of(Location.EDITION, Location.SOURCE))))
                .isLessThan(MOST));
    }

    private static void assertRefused(Callable<List<Problem>> reading, String limit, long most) throws Exception {
        onSmallStack(() -> {
            List<Problem> problems = new ArrayList<>();
            long allocated = Allocation.of(() -> problems.addAll(reading.call()));

            assertThat(problems).isNotEmpty().allSatisfy(Messages::assertSafe);
            assertThat(allocated).isLessThan(most);
            if (!limit.isEmpty()) {
                assertThat(problems.get(problems.size() - 1).message()).contains("(limit " + limit + ")");
            }
        });
    }

    private static List<Problem> refusal(byte[] document) throws IOException {
        try {
            throw new AssertionError("read: " + MAPPER.readValue(document, Assessment.class));
        } catch (ApaMismatchException e) {
            return e.problems();
        }
    }

    /** Runs code on a stack so small that a reader which calls itself for each level would overflow it. */
    private static void onSmallStack(Allocation.Code code) throws Exception {
        FutureTask<Boolean> task = new FutureTask<>(() -> {
            code.run();
            return true;
        });
        new Thread(null, task, "small stack", STACK).start();
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().toString(), e.getCause());
        }
    }

    private static Bomb bomb(String name, String document, String limit) {
        return new Bomb(name, document.getBytes(StandardCharsets.UTF_8), limit, false);
    }

    private static Bomb held(String name, String document, String limit) {
        return new Bomb(name, document.getBytes(StandardCharsets.UTF_8), limit, true);
    }

    private static String in(String property, String value) {
        return "{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"" + property + "\":" + value + "}";
    }

    private static String judgement(String grade) {
        return in("judgements", "{\"education\":" + grade + "}");
    }

    private static String topics(int depth) {
        return "[{\"outcome\":\"staying-safe\",\"topics\":" + "[{\"text\":\"x\",\"topics\":".repeat(depth);
    }

    private static String names() {
        return IntStream.range(0, 100_000).mapToObj(i -> "\"n" + i + "\":0").collect(Collectors.joining(",", "{", "}"));
    }

    /** {@return an object with 250 names that have one hash code: "Aa" and "BB" have the same} */
    private static String namesOfOneHash() {
        return IntStream.range(0, 250)
                .mapToObj(i -> IntStream.range(0, 8)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":0")))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
