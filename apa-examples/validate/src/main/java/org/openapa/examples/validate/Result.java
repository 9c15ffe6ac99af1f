package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.openapa.json.ApaJson;
import org.openapa.json.Decoded;
import org.openapa.json.Position;
import org.openapa.json.Problem;
import org.openapa.model.Assessment;
import org.openapa.rules.Finding;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;

/** What became of one input. */
sealed interface Result {
    /** {@return the name of the input} */
    String name();

    /** The bytes could not be had. */
    record Unavailable(String name, String reason) implements Result {
        static final String CODE = "file.unavailable";
    }

    /** The bytes are no assessment. */
    record Unreadable(String name, ImmutableList<Problem> problems) implements Result {}

    /** The assessment was read and checked. */
    record Checked(String name, Assessment assessment, Report report, ImmutableMap<Location, Position> positions)
            implements Result {
        /** {@return where in the document a finding is} */
        Position position(Finding finding) {
            return positions.getOrDefault(finding.location(), Position.UNKNOWN);
        }
    }

    static Result of(Input input, RuleSet rules) {
        byte[] bytes;
        try {
            bytes = input.bytes().call();
        } catch (Exception e) {
            String reason = e.getMessage();
            return new Unavailable(input.name(), e instanceof IOException && reason != null ? reason : e.toString());
        }
        ApaJson json = ApaJson.strict();
        Decoded<Assessment> decoded = json.readAssessment(bytes);
        if (!decoded.complete()) {
            return new Unreadable(input.name(), decoded.problems());
        }
        Assessment assessment = decoded.orElseThrow();
        Report report = rules.check(assessment);
        return new Checked(
                input.name(),
                assessment,
                report,
                json.locate(
                        bytes, report.findings().stream().map(Finding::location).toList()));
    }
}
