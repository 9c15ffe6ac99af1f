package org.openapa.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.openapa.json.ApaModule;

/** Teaches Quarkus' ObjectMapper the library's types. */
@Singleton
public class ApaCustomizer implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new ApaModule());
    }
}
