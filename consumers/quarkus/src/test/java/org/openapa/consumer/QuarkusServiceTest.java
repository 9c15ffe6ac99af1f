package org.openapa.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openapa.json.ApaJson;
import org.openapa.model.Grade;

/** The service under Quarkus. */
@QuarkusTest
class QuarkusServiceTest extends HostContract {
    @TestHTTPResource
    URI address;

    @Inject
    MemoryStore store;

    @Inject
    ObjectMapper mapper;

    @Override
    int port() {
        return address.getPort();
    }

    @Override
    Map<String, byte[]> stored() {
        return store.documents();
    }

    @Test
    void theTypedWayAnswersWithTheReport() throws Exception {
        Answer reference = post("/assessments/validate", Files.readAllBytes(REFERENCE));
        Answer error = post("/assessments/validate", MEETING_AFTER_LETTER);

        assertEquals(200, reference.status());
        assertEquals(
                "873/2005",
                ApaJson.strict()
                        .readReport(reference.body())
                        .orElseThrow()
                        .subject()
                        .toString());
        assertEquals(200, error.status());
        assertEquals(List.of("APA-DAT-001 /meetingDate"), error.entries("findings"));
    }

    @Test
    void theTypedWayAnswersFourFaultsAsTheFrontDoorDoes() throws Exception {
        Answer answer = post("/assessments/validate", FOUR_FAULTS);

        assertEquals(400, answer.status());
        assertEquals(linesAndWhat(), answer.entries("problems"));
    }

    @Test
    void theModuleReadsGrades() throws Exception {
        assertEquals(Grade.GRADE_3, mapper.readValue("3", Grade.class));
    }
}
