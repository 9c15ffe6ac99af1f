package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.model.Exploration;
import org.openapa.model.JudgementTable;
import org.openapa.model.OutcomeArea;
import org.openapa.model.Topic;
import org.openapa.testkit.Hostile;

/** What is written is read back equal, and written again to the same bytes. */
class RoundTripTest {
    private static final ApaJson JSON = ApaJson.strict();

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anyAssessmentSurvives(@ForAll @Hostile Assessment assessment) {
        byte[] written = JSON.write(assessment);
        byte[] pretty = JSON.pretty().write(assessment);

        assertThat(JSON.readAssessment(written).orElseThrow()).isEqualTo(assessment);
        assertThat(JSON.readAssessment(pretty).orElseThrow()).isEqualTo(assessment);
        assertThat(JSON.readAssessment(new String(written, StandardCharsets.UTF_8))
                        .orElseThrow())
                .isEqualTo(assessment);
        assertThat(JSON.write(JSON.readAssessment(pretty).orElseThrow())).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("partsAlone")
    void everyPartAloneSurvives(Assessment assessment) {
        assertThat(assessment).isNotEqualTo(Documents.minimal());
        assertThat(JSON.readAssessment(JSON.write(assessment)).orElseThrow()).isEqualTo(assessment);
    }

    static Stream<Assessment> partsAlone() {
        Assessment minimal = Documents.minimal();
        Assessment full = Documents.full();
        return Stream.of(
                minimal.withAuthority(
                        full.authority().withName(Optional.empty()).withGssCode(Optional.empty())),
                minimal.withAuthority(
                        full.authority().withName(Optional.empty()).withLaNumber(Optional.empty())),
                minimal.withMeetingDate(full.meetingDate()),
                minimal.withLetter(full.letter()
                        .orElseThrow()
                        .withAddressee(Optional.empty())
                        .withSignatories(List.of())),
                minimal.withLetter(
                        full.letter().orElseThrow().withDate(Optional.empty()).withSignatories(List.of())),
                minimal.withLetter(
                        full.letter().orElseThrow().withDate(Optional.empty()).withAddressee(Optional.empty())),
                minimal.withOutcomes(full.outcomes()),
                minimal.withServiceManagement(full.serviceManagement()),
                minimal.withExplorations(full.explorations()),
                minimal.withJudgements(JudgementTable.of(full.judgements().grades())),
                minimal.withJudgements(full.judgements()),
                minimal.withSource(full.source()),
                minimal.withSchema(full.schema()));
    }

    @Test
    void whatCouldNotBeReadBackIsNotWritten() {
        Topic topic = Topic.of("topic");
        for (int depth = 1; depth < 8; depth++) {
            topic = Topic.of("topic", topic);
        }
        Exploration deepest = Exploration.builder()
                .outcome(OutcomeArea.STAYING_SAFE)
                .addTopic(topic)
                .build();
        Assessment readable = Documents.minimal()
                .withExplorations(ImmutableList.of(deepest))
                .withMeetingDate(LocalDate.of(2999, 12, 31));
        Assessment tooDeep = Documents.minimal()
                .withExplorations(ImmutableList.of(deepest.withTopics(ImmutableList.of(Topic.of("topic", topic)))));
        Assessment tooEarly = Documents.minimal().withMeetingDate(LocalDate.of(1899, 12, 31));

        assertThat(JSON.readAssessment(JSON.write(readable)).orElseThrow()).isEqualTo(readable);
        assertThatThrownBy(() -> JSON.write(tooDeep))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("topics nest deeper than 8");
        assertThatThrownBy(() -> JSON.write(tooEarly))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the date 1899-12-31 is not from 1900 to 2999");
    }
}
