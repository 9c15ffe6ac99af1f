package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.stream.Stream;
import org.openapa.json.ApaJson;
import org.openapa.model.Assessment;
import org.openapa.model.Exploration;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.Topic;

/** The assessment built into the program, taken apart. */
final class BuiltIn {
    static final Assessment ASSESSMENT = read();

    private BuiltIn() {}

    private static Assessment read() {
        try (InputStream in = Document.builtIn().stream().open()) {
            return ApaJson.strict().readAssessment(in.readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError("the built-in assessment cannot be read", e);
        }
    }

    static OutcomeSection section(OutcomeArea area) {
        return ASSESSMENT.outcome(area).orElseThrow();
    }

    static ImmutableList<Exploration> explorations(OutcomeArea area) {
        return ASSESSMENT.explorations().stream()
                .filter(exploration -> exploration.outcome() == area)
                .collect(ImmutableList.toImmutableList());
    }

    /** The topics and those nested in them, in order. */
    static Stream<Topic> withNested(Collection<Topic> topics) {
        return topics.stream().flatMap(topic -> Stream.concat(Stream.of(topic), withNested(topic.topics())));
    }
}
