package org.openapa.consumer;

import org.openapa.model.Assessment;
import org.openapa.rules.Report;
import org.openapa.rules.catalogue.ApaRules;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The typed way: Spring reads and writes the library's types through its own ObjectMapper. */
@RestController
class TypedController {
    @PostMapping("/assessments/validate")
    Report validate(@RequestBody Assessment assessment) {
        return ApaRules.standard().check(assessment);
    }
}
