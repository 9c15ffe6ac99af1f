package org.openapa.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openapa.json.ApaJson;
import org.openapa.model.Assessment;
import org.openapa.model.Grade;
import org.openapa.rules.Report;
import org.openapa.rules.catalogue.ApaRules;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The service under Spring Boot 4. */
class SpringBoot4Test extends HostContract {
    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = SpringApplication.run(Application.class, "--server.port=0");
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

    /** The typed way as it is without a module for Jackson 3. */
    @RestController
    static class TypedController {
        @GetMapping("/report")
        Report report() {
            return ApaRules.standard().check(reference());
        }

        @PostMapping("/assessments/validate")
        Report validate(@RequestBody Assessment assessment) {
            return ApaRules.standard().check(assessment);
        }
    }

    private static Assessment reference() {
        try {
            return ApaJson.strict()
                    .readAssessment(Files.readAllBytes(REFERENCE))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why the typed way is not to be taken here yet: what Jackson 3 makes of the types is wrong. */
    @Test
    void jackson3DoesNotKnowTheTypes() throws Exception {
        JsonMapper mapper = context.getBean(JsonMapper.class);

        assertEquals("{}", mapper.writeValueAsString(reference()));
        assertEquals("{}", new String(get("/report").body(), StandardCharsets.UTF_8));
        assertEquals(Grade.GRADE_4, mapper.readValue("3", Grade.class));
        assertEquals(
                500,
                post("/assessments/validate", Files.readAllBytes(REFERENCE)).status());
    }
}
