package org.openapa.consumer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openapa.json.ApaJson;
import org.openapa.rules.RuleSet;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.catalogue.ApaRules;

/** The rules of the service, set by a file of its own. */
final class ServiceRules {
    private ServiceRules() {}

    static RuleSet read() {
        try (InputStream file = ServiceRules.class.getResourceAsStream("/apa-rules.json")) {
            RuleSettings settings =
                    ApaJson.strict().readSettings(file.readAllBytes()).orElseThrow();
            return ApaRules.asOf("0.1").with(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
