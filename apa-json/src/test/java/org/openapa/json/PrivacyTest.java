package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;

/**
 * No problem gives away what a letter says or whom it names: every text of a document is one that cannot be mistaken, and damage
 * anywhere brings none of it into a message, a pointer or an exception.
 */
class PrivacyTest {
    private static final ApaJson JSON = ApaJson.strict();
    private static final String SECRET = "zqxzqxzqx";
    private static final byte[] DOCUMENT =
            EveryText.document(i -> SECRET).replaceAll("\n *", "").getBytes(StandardCharsets.UTF_8);
    private static final byte[] REPLACEMENTS = {'"', '\\', ',', ':', '{', '0', (byte) 0xFF};

    /** A host that has switched on what it should not, and shows the source of what it reads. */
    private static final ObjectMapper TALKATIVE = JsonMapper.builder()
            .addModule(new ApaModule())
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** A document of the host. */
    record Dossier(Assessment assessment) {}

    @Test
    void theSecretIsThereAndIsNoPartOfAnyWordOfTheFormat() {
        String document = new String(DOCUMENT, StandardCharsets.UTF_8);
        assertThat(JSON.readAssessment(DOCUMENT).complete()).isTrue();
        assertThat(document.split(SECRET, -1)).hasSize(EveryText.pointers().size() + 1);
        assertThat(document.replace(SECRET, "")).doesNotContain("zq", "qx");
    }

    @Test
    void aByteDeletedOrReplacedAnywhereGivesNothingAway() {
        for (int at = 0; at < DOCUMENT.length; at++) {
            assertNothing(DamagedInputTest.read(without(at)));
            for (byte replacement : REPLACEMENTS) {
                byte[] damaged = DOCUMENT.clone();
                damaged[at] = replacement;
                assertNothing(DamagedInputTest.read(damaged));
            }
        }
    }

    @Test
    void aValueOfAnotherTypeBesideTheTextsGivesNothingAway() {
        String document = new String(DOCUMENT, StandardCharsets.UTF_8);
        for (String value : List.of("1", "null", "true", "[]", "{}", "\"" + "x".repeat(70_000) + "\"", "\"\\ud800\"")) {
            String quoted = '"' + SECRET + '"';
            for (int at = document.indexOf(quoted); at >= 0; at = document.indexOf(quoted, at + 1)) {
                String damaged = document.substring(0, at) + value + document.substring(at + quoted.length());
                List<Problem> problems = JSON.readAssessment(damaged).problems();
                assertThat(problems).hasSize(1);
                assertNothing(problems);
            }
        }
    }

    @Test
    void theExceptionOfAHostThatShowsSourcesGivesNothingAway() throws IOException {
        for (int at = 0; at < DOCUMENT.length; at += 3) {
            byte[] damaged = DOCUMENT.clone();
            damaged[at] = '1';
            try {
                TALKATIVE.readValue(damaged, Assessment.class);
            } catch (ApaMismatchException e) {
                assertNothing(e);
            } catch (IOException e) {
                // What Jackson says of syntax is the host's.
                assertThat(e).isInstanceOf(JsonParseException.class);
            }
        }
    }

    @Test
    void theExceptionOfAHostThatShowsSourcesGivesNothingAwayInsideItsOwnDocumentEither() throws IOException {
        String document =
                "{\"assessment\":" + new String(DOCUMENT, StandardCharsets.UTF_8).replace("2005-", "2005/") + "}";
        try {
            throw new AssertionError("read: " + TALKATIVE.readValue(document, Dossier.class));
        } catch (ApaMismatchException e) {
            assertThat(e.getPathReference()).contains("assessment");
            assertNothing(e);
        }
    }

    private static byte[] without(int at) {
        byte[] shorter = Arrays.copyOf(DOCUMENT, DOCUMENT.length - 1);
        System.arraycopy(DOCUMENT, at + 1, shorter, at, shorter.length - at);
        return shorter;
    }

    private static void assertNothing(List<Problem> problems) {
        for (Problem problem : problems) {
            assertNothing(problem.toString());
            assertNothing(problem.expected() + problem.found());
        }
    }

    private static void assertNothing(ApaMismatchException e) {
        Messages.assertSafe(e);
        assertNothing(e.problems());
        assertNothing(e.toString());
        assertNothing(e.getLocalizedMessage());
    }

    private static void assertNothing(String words) {
        if (words.contains("zq") || words.contains("qx")) {
            throw new AssertionError("gives something away: " + words);
        }
    }
}
