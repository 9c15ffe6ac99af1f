package org.openapa.consumer;

import org.openapa.json.ApaJson;
import org.openapa.json.Decoded;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentKey;
import org.openapa.model.AuthorityRegister;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;

/** Accepts, checks and stores assessments: bytes in, bytes out, so that it is the same under every host. */
final class Assessments {
    private static final ApaJson JSON = ApaJson.strict();
    private static final RuleSet RULES = ServiceRules.read();
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
