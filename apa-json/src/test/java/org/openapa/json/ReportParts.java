package org.openapa.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.openapa.model.internal.Excerpt;
import org.openapa.rules.Finding;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;

/** What a report that is right by its schema must be besides, told from its JSON tree. */
final class ReportParts {
    private static final ImmutableList<String> LINES = ImmutableList.of("candidates", "council", "other-council");
    private static final ImmutableList<String> WORDS = ImmutableList.of("label", "word");

    private static final ImmutableList<String> DAYS =
            ImmutableList.of("date", "first-publication", "letter-date", "meeting-date");

    private ReportParts() {}

    /** {@return whether rules, findings, subjects and numbers go together} */
    static boolean agree(JsonNode report) {
        return !report.has("findings")
                || (isEachRuleToldOfOnce(report)
                        && areFindingsOfRulesThatRan(report)
                        && areFindingsAboutTheSubjects(report)
                        && areFindingsCounted(report));
    }

    private static boolean isEachRuleToldOfOnce(JsonNode report) {
        JsonNode rules = report.get("rules");
        ImmutableList.Builder<String> told = ImmutableList.builder();
        rules.get("ran").forEach(id -> told.add(id.textValue()));
        for (String reasons : ImmutableList.of("notApplicable", "off", "failed")) {
            told.addAll(rules.get(reasons).fieldNames());
        }
        return ImmutableSet.copyOf(told.build()).size() == told.build().size();
    }

    private static boolean areFindingsOfRulesThatRan(JsonNode report) {
        ImmutableSet<String> ran = texts(report.at("/rules/ran"));
        return ran.containsAll(ImmutableList.copyOf(report.path("omitted").fieldNames()))
                && Iterables.all(
                        report.get("findings"),
                        it -> ran.contains(it.get("code").textValue()));
    }

    private static boolean areFindingsAboutTheSubjects(JsonNode report) {
        Subject whole = Subject.of(report.get("subject").textValue());
        ImmutableSet<Subject> subjects = Streams.concat(
                        texts(report.path("assessments")).stream().map(Subject::of), ImmutableList.of(whole).stream())
                .collect(ImmutableSet.toImmutableSet());
        return Iterables.all(
                report.get("findings"),
                it -> !it.has("subject")
                        || subjects.contains(Subject.of(it.get("subject").textValue())));
    }

    private static boolean areFindingsCounted(JsonNode report) {
        JsonNode counts = report.get("counts");
        long rest = Streams.stream(counts).mapToLong(JsonNode::longValue).sum()
                - report.get("findings").size();
        return rest
                        == Streams.stream(report.path("omitted"))
                                .mapToLong(JsonNode::longValue)
                                .sum()
                && Arrays.stream(Severity.values())
                        .allMatch(severity -> counts.get(severity.code()).longValue()
                                >= Streams.stream(report.get("findings"))
                                        .filter(it ->
                                                it.get("severity").textValue().equals(severity.code()))
                                        .count());
    }

    /** {@return whether what must be one printable line is one} */
    static boolean areLinesPrintable(JsonNode report) {
        ImmutableList.Builder<JsonNode> lines = ImmutableList.builder();
        ImmutableList.Builder<JsonNode> words = ImmutableList.builder();
        lines.addAll(report.at("/rules/off")).addAll(report.at("/rules/failed"));
        for (JsonNode finding : report.path("findings")) {
            lines.add(finding.get("message"));
            LINES.forEach(name -> lines.add(finding.get("evidence").path(name)));
            WORDS.forEach(name -> words.add(finding.get("evidence").path(name)));
        }
        return Iterables.all(lines.build(), it -> isPrintable(it, Finding.MAX_MESSAGE))
                && Iterables.all(words.build(), it -> isPrintable(it, Excerpt.MAX_LENGTH));
    }

    private static boolean isPrintable(JsonNode line, int most) {
        return Excerpt.printable(line.asText(), most).equals(line.asText());
    }

    /** {@return whether days of evidence, where their year has a sign, are in the calendar} */
    static boolean areFarDaysReal(JsonNode report) {
        return Streams.stream(report.path("findings"))
                .flatMap(finding -> DAYS.stream().map(finding.get("evidence")::path))
                .map(JsonNode::asText)
                .allMatch(it -> !(it.startsWith("+") || it.startsWith("-")) || isDay(it));
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static ImmutableSet<String> texts(JsonNode list) {
        return Streams.stream(list).map(JsonNode::textValue).collect(ImmutableSet.toImmutableSet());
    }
}
