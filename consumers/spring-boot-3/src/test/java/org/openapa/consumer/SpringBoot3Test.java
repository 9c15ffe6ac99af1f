package org.openapa.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openapa.json.ApaJson;
import org.openapa.model.Grade;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service under Spring Boot 3. */
class SpringBoot3Test extends HostContract {
    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        // Spring's own handler of exceptions, which must not come before ours.
        context =
                SpringApplication.run(Application.class, "--server.port=0", "--spring.mvc.problemdetails.enabled=true");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Override
    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", int.class);
    }

    @Override
    Map<String, byte[]> stored() {
        return context.getBean(MemoryStore.class).documents();
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

    /** What is no JSON fails before the module is asked. */
    @Test
    void whatIsNoJsonIsSpringsToAnswer() throws Exception {
        Answer answer = post("/assessments/validate", "{\"edition\":2005,");

        assertEquals(400, answer.status());
        assertEquals("application/problem+json", answer.type());
    }

    @Test
    void withoutTheModuleAGradeIsAnother() throws Exception {
        assertEquals(Grade.GRADE_3, context.getBean(ObjectMapper.class).readValue("3", Grade.class));
        assertEquals(Grade.GRADE_4, new ObjectMapper().readValue("3", Grade.class));
    }
}
