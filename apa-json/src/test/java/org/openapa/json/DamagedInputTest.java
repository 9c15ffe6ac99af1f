package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentKey;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.GssCode;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementArea;
import org.openapa.model.LaNumber;
import org.openapa.model.OutcomeArea;
import org.openapa.rules.Location;
import org.openapa.rules.Severity;

/** Whatever the bytes are, reading gives a value or problems with a place and fit words, and throws nothing. */
class DamagedInputTest {
    private static final ApaJson JSON = ApaJson.strict();
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new ApaModule()).build();
    private static final List<Class<?>> SCALARS = List.of(
            Grade.class,
            Edition.class,
            JudgementArea.class,
            OutcomeArea.class,
            Inspectorate.class,
            Severity.class,
            LaNumber.class,
            GssCode.class,
            AssessmentKey.class);
    private static final List<String> TOKENS = Splitter.on(' ')
            .splitToList(
                    "{ } [ ] , : { } [ ] , : \"edition\": 2005 \"authority\": {\"name\":\"x\"} \"laNumber\": \"873\""
                            + " \"gssCode\": \"E10000003\" \"meetingDate\": \"2005-07-04\" \"letter\": \"date\": \"signatories\": \"outcomes\":"
                            + " \"being-healthy\": \"narrative\": \"explorations\": \"outcome\": \"staying-safe\" \"topics\": \"text\":"
                            + " \"judgements\": \"education\": 3 -1 1e99999999999 0.1 99999999999999999999 NaN true false null \"\""
                            + " \"\\ud800\" \"\\ud800\": \"\\u0000\" «C0» «EF» «BB» «BF» «C3» «A9» \\ / '");
    private static final byte[] FULL = Documents.fullCompact().getBytes(StandardCharsets.UTF_8);

    @Test
    void aDocumentCutOffAnywhereIsRefused() {
        for (int length = 0; length < FULL.length; length++) {
            byte[] cut = Arrays.copyOf(FULL, length);
            List<Problem> problems = read(cut);

            Problem last = problems.get(problems.size() - 1);
            assertThat(last.code())
                    .as("cut to %d bytes", length)
                    .isEqualTo(
                            length == 0 ? ProblemCode.EMPTY : isWhole(cut) ? ProblemCode.SYNTAX : ProblemCode.ENCODING);
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anyBytesAreReadWithoutAnException(@ForAll byte[] bytes) {
        read(bytes);
    }

    @Property(tries = 2500, edgeCases = EdgeCasesMode.NONE)
    void theFullDocumentDamagedInSeveralPlacesIsReadWithoutAnException(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int times) {
        Random random = new Random(seed);
        byte[] damaged = FULL;
        for (int i = 0; i < times; i++) {
            damaged = damage(damaged, random);
        }
        read(damaged);
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void damagedOrNotADocumentGetsThroughNoWayWithAnExceptionOfAnotherKind(
            @ForAll long seed, @ForAll @IntRange(max = 3) int times) {
        Random random = new Random(seed);
        byte[] document = random.nextInt(4) == 0 ? soup(random) : FULL;
        for (int i = 0; i < times; i++) {
            document = damage(document, random);
        }
        for (InputPath path : InputPath.values()) {
            if (path.carries(document)) {
                path.read(document, MAPPER);
            }
        }
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void everySettingOfTheFrontDoorReadsAnythingWithoutAnException(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int times) {
        Random random = new Random(seed);
        byte[] document = random.nextBoolean() ? soup(random) : FULL;
        for (int i = 0; i < times; i++) {
            document = damage(document, random);
        }
        for (ApaJson json : Documents.SETTINGS) {
            Decoded<Assessment> decoded = json.readAssessment(document);
            assertThat(decoded.problems()).allSatisfy(Messages::assertSafe);
            assertThat(json.locate(document, List.of(Location.EDITION, Location.SOURCE)))
                    .hasSize(2);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aCodeOfTheModelIsReadOrRefusedAsAValueAndAsAKey(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] soup = soup(random);
        for (Class<?> type : SCALARS) {
            Verdict.ofHost(() -> {
                MAPPER.readValue(soup, type);
                return null;
            });
            Verdict.ofHost(() -> {
                MAPPER.readValue(soup, MAPPER.getTypeFactory().constructMapType(Map.class, type, Object.class));
                return null;
            });
        }
    }

    /** {@return tokens that go well or badly with each other} */
    private static byte[] soup(Random random) {
        StringBuilder soup = new StringBuilder(random.nextInt(5) == 0 ? "" : "{");
        for (int i = random.nextInt(60); i > 0; i--) {
            soup.append(TOKENS.get(random.nextInt(TOKENS.size())));
        }
        return Documents.bytes(soup.append(' ').toString());
    }

    /** Flips a bit, deletes some bytes, inserts one that means something, or copies a slice to another place. */
    private static byte[] damage(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
        byte[] token = "\"\\{}[]:,0-.eEtfn \n\u0000\ufeff\u2028".getBytes(StandardCharsets.UTF_8);
        int one = random.nextInt(token.length);
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> splice(bytes, at, Math.min(end, bytes.length - 1), bytes, 0, 0);
            case 2 -> splice(bytes, at, at, token, one, one + 1);
            default -> splice(bytes, at, at, bytes, at, end);
        };
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] other, int otherFrom, int otherTo) {
        byte[] spliced = new byte[bytes.length - (to - from) + otherTo - otherFrom];
        System.arraycopy(bytes, 0, spliced, 0, from);
        System.arraycopy(other, otherFrom, spliced, from, otherTo - otherFrom);
        System.arraycopy(bytes, to, spliced, from + otherTo - otherFrom, bytes.length - to);
        return spliced;
    }

    private static boolean isWhole(byte[] bytes) {
        return Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
    }

    /** Reads the bytes, and checks what must hold for any. */
    static List<Problem> read(byte[] bytes) {
        Decoded<Assessment> decoded = JSON.readAssessment(bytes);
        assertThat(decoded.value().isPresent()).isEqualTo(decoded.problems().isEmpty());
        long before = 0;
        for (Problem problem : decoded.problems()) {
            Position position = problem.position();
            if (position.line() < 1
                    || position.column() < 1
                    || position.byteOffset() < before
                    || position.byteOffset() > bytes.length) {
                fail("place outside the document or out of order: %s in %s", problem, decoded.problems());
            }
            before = position.byteOffset();
            Messages.assertSafe(problem);
        }
        return decoded.problems();
    }
}
