package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentKey;
import org.openapa.model.AuthorityRegister;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.catalogue.ApaRules;

/** The first hour of a service that accepts, checks and stores assessments: bytes in, bytes out. */
class AcceptCheckStoreTest {
    private static final Path REFERENCE = Path.of(System.getProperty("basedir", ""))
            .resolve(
                    "../apa-examples/validate/src/main/resources/org/openapa/examples/validate/cambridgeshire-2005.json");

    private final Map<String, byte[]> stored = new HashMap<>();
    private final Assessments service = new Assessments((key, document, report) -> stored.put(key, document));

    /** The host's own. */
    private interface Store {
        void put(String key, byte[] document, byte[] report);
    }

    /** The host's own. */
    private record Reply(int status, byte[] body) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(body);
        }
    }

    private static final class Assessments {
        private static final ApaJson JSON = ApaJson.strict();
        private static final RuleSet RULES = ApaRules.standard();
        private final Store store;

        Assessments(Store store) {
            this.store = store;
        }

        Reply put(byte[] body) {
            Decoded<Assessment> in = JSON.readAssessment(body);
            if (!in.complete()) {
                return new Reply(400, JSON.write(in.problems()));
            }
            Assessment a = in.orElseThrow();
            Report report = RULES.check(a);
            if (report.hasErrors()) {
                return new Reply(422, JSON.write(report));
            }
            AssessmentKey key = a.key(AuthorityRegister.england2005());
            store.put(key.toString(), JSON.write(a), JSON.write(report));
            return new Reply(200, JSON.write(report));
        }
    }

    @Test
    void theReferenceAssessmentIsStoredAndReadBackEqual() throws IOException {
        byte[] document = Files.readAllBytes(REFERENCE);

        assertThat(service.put(document).status()).isEqualTo(200);
        byte[] kept = stored.get("873/2005");
        Assessment back = ApaJson.strict().readAssessment(kept).orElseThrow();
        assertThat(back).isEqualTo(ApaJson.strict().readAssessment(document).orElseThrow());
        assertThat(ApaJson.strict().write(back)).isEqualTo(kept);
    }

    @Test
    void fourProblemsInOneBodyGiveOneAnswerWithFourPlaces() throws IOException {
        Reply reply = service.put(bytes("""
                {"edition": 2005, "edition": 2006,
                 "authority": {"name": "Cambridgeshire County Council"},
                 "meetingDate": "4 July 2005",
                 "judgements": {"social-care": "2", "educaton": 4}}
                """));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("problems"))
                .extracting(problem -> problem.get("line") + ":" + problem.get("column") + " "
                        + problem.get("code").asText() + " "
                        + problem.get("pointer").asText())
                .containsExactly(
                        "1:19 json.duplicate-name /edition",
                        "3:17 json.invalid-value /meetingDate",
                        "4:32 json.wrong-type /judgements/social-care",
                        "4:37 json.unknown-code /judgements/educaton");
    }

    @Test
    void problemsAndFindingsHaveTheSameMembers() throws IOException {
        JsonNode problem =
                service.put(bytes("{\"edition\":2005}")).json().get("problems").get(0);
        Reply refused = service.put(bytes("""
                {"edition":2005,"authority":{"laNumber":"873"},"meetingDate":"2005-12-24","letter":{"date":"2005-12-01"}}"""));
        JsonNode finding = refused.json().get("findings").get(0);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(List.of(Iterators.toArray(problem.fieldNames(), String.class)))
                .contains("code", "severity", "pointer", "message", "evidence");
        assertThat(List.of(Iterators.toArray(finding.fieldNames(), String.class)))
                .contains("code", "severity", "pointer", "message", "evidence");
        assertThat(stored).isEmpty();
    }

    @Test
    void aCouncilMayBeNamedAsTheLetterDoesOrByItsCodeOfToday() {
        service.put(bytes("{\"edition\":2005,\"authority\":{\"name\":\"Cambridgeshire County Council\"}}"));
        service.put(bytes("{\"edition\":2007,\"authority\":{\"gssCode\":\"E06000047\"}}"));

        assertThat(stored).containsOnlyKeys("873/2005", "840/2007");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
