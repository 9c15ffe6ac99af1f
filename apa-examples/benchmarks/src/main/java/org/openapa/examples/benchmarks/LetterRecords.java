package org.openapa.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records of the shape of {@code apa/1}, for codecs that bind by reflection. Codes stay strings and grades any number: nothing is checked, so
 * reading them is less work than reading an assessment.
 */
final class LetterRecords {
    private LetterRecords() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Document(
            String format,
            int edition,
            Authority authority,
            @Nullable LocalDate meetingDate,
            @Nullable Letter letter,
            @Nullable Map<String, Outcome> outcomes,
            @Nullable Management serviceManagement,
            @Nullable List<Exploration> explorations,
            @Nullable Map<String, Integer> judgements,
            @Nullable Map<String, String> labels,
            @Nullable Source source) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Authority(
            @Nullable String name,
            @Nullable String laNumber,
            @Nullable String gssCode) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Letter(
            @Nullable LocalDate date,
            @Nullable Addressee addressee,
            @Nullable List<Signatory> signatories) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Addressee(
            @Nullable String name,
            @Nullable String role,
            @Nullable String organisation,
            @Nullable List<String> address) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Signatory(
            @Nullable String name,
            @Nullable String role,
            @Nullable String inspectorate) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(
            @Nullable String evaluation,
            @Nullable List<String> narrative,
            @Nullable List<String> strengths,
            @Nullable List<String> areasForImprovement) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Management(@Nullable String evaluation, @Nullable List<String> narrative) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Exploration(
            String outcome,
            @Nullable String keyJudgement,
            @Nullable List<Topic> topics) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Topic(String text, @Nullable List<Topic> topics) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Source(
            @Nullable String citation,
            @Nullable String uri,
            @Nullable String page,
            @Nullable String transcribedBy,
            @Nullable LocalDate transcribedOn) {}
}
