package org.openapa.consumer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {
    /**
     * Starts the service.
     *
     * @param arguments settings of Spring Boot
     */
    public static void main(String... arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @Bean
    Store store() {
        return new MemoryStore();
    }
}
