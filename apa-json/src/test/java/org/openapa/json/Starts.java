package org.openapa.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.JudgementTable;
import org.openapa.model.OutcomeArea;
import org.openapa.model.Topic;
import org.openapa.rules.AssessmentCollection;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.testkit.ApaArbitraries;

/** Documents to change: good ones of each format, which are small and together have all that the format has. */
final class Starts {
    private static final ApaJson JSON = ApaJson.strict();
    private static final RuleSet RULES = ApaRules.standard()
            .without("APA-TXT-002", "we keep the typing of the original")
            .withSeverity("GRD", Severity.ERROR);
    /** Longer documents take longer and hold nothing else. */
    private static final int LONGEST = 3_000;

    private Starts() {}

    static ImmutableList<JsonNode> assessments() {
        ImmutableList.Builder<JsonNode> documents = ImmutableList.builder();
        documents.add(Schemas.tree(Documents.MINIMAL), Schemas.tree(Documents.fullPretty()));
        documents.addAll(Collections.nCopies(20, deepest()));
        some(ApaArbitraries.assessments().hostile(), 100, JSON::write).forEach(documents::add);
        some(ApaArbitraries.assessments().compact(), 100, JSON::write).forEach(documents::add);
        some(ApaArbitraries.assessments(), 100, JSON::write).forEach(documents::add);
        return documents.build();
    }

    /** {@return a document with topics as deep as they may be, of which there are few at random} */
    private static JsonNode deepest() {
        Topic topic = Topic.of("topic eight");
        for (int depth = 7; depth > 0; depth--) {
            topic = Topic.of("topic", topic);
        }
        Exploration exploration = Exploration.builder()
                .outcome(OutcomeArea.STAYING_SAFE)
                .addTopic(topic)
                .build();
        return Schemas.tree(JSON.write(Documents.minimal().withExplorations(ImmutableList.of(exploration))));
    }

    /** {@return settings of everything that can be set, and of each rule and family} */
    static ImmutableList<JsonNode> settings() {
        ImmutableList.Builder<JsonNode> documents = ImmutableList.builder();
        documents.add(Schemas.tree("{}"), settings(RuleSettings.none()));
        ImmutableList<Severity> severities = ImmutableList.copyOf(Severity.values());
        ImmutableList<RuleMetadata> rules = ApaRules.standard().rules();
        for (int i = 0; i < rules.size(); i++) {
            RuleMetadata rule = rules.get(i);
            String other = rules.get((i + 1) % rules.size()).id();
            String family = rule.family();
            Severity severity = severities.get(i % severities.size());
            ImmutableMap<String, String> off = ImmutableMap.of(rule.id(), "typed by hand", family, "reason " + i);
            documents.add(
                    settings(new RuleSettings(off, ImmutableMap.of(), KnownFindings.of(known(rule.id(), i)))),
                    settings(new RuleSettings(
                            ImmutableMap.of(family.substring("APA-".length()), ""),
                            ImmutableMap.of(rule.id(), severity, family, severity),
                            KnownFindings.of(known("ACME-001", i + 1), known(other, i + 2)))),
                    settings(RuleSettings.none()
                            .withSeverities(ImmutableMap.of(family.substring("APA-".length()), severity))));
        }
        some(
                        ApaArbitraries.assessments(),
                        30,
                        assessment -> JSON.write(
                                RuleSettings.none().withKnown(KnownFindings.in(List.of(RULES.check(assessment))))))
                .forEach(documents::add);
        return documents.build();
    }

    private static JsonNode settings(RuleSettings settings) {
        ObjectNode tree = (ObjectNode) Schemas.tree(JSON.write(settings));
        return tree.put("$schema", "apa-rules-1.json");
    }

    /** {@return a known finding that has of what may be missing now this, now that} */
    private static KnownFinding known(String rule, int turn) {
        ImmutableList<String> places = ImmutableList.of(
                "", "/meetingDate", "/letter/signatories/*/name", "/outcomes/staying-safe/strengths/*", "/judgements");
        return new KnownFinding(
                rule,
                Subject.of(turn % 3 == 0 ? "row-" + turn : "873/2005"),
                places.get(turn % places.size()),
                turn % 2 == 0 ? Optional.empty() : Optional.of(turn % 6 == 1 ? "" : "0123456789abcdef"),
                turn % 4 < 2 ? OptionalInt.empty() : OptionalInt.of(1 + turn),
                turn % 5 == 0 ? "" : "checked against the paper copy",
                turn % 3 == 0 ? Optional.empty() : Optional.of(LocalDate.of(2027, 3, 1 + turn % 31)));
    }

    /** {@return reports on assessments, histories and collections, and problems in their stead} */
    static ImmutableList<JsonNode> reports() {
        Assessment letter = Documents.full();
        Assessment later = letter.withEdition(Edition.APA_2006).withJudgements(JudgementTable.parse("CS1 CAP1 SC1"));
        AssessmentRule broken = AssessmentRule.of(RuleMetadata.of("HOUSE-002", "Fails"), (assessment, found) -> {
            throw new IllegalStateException();
        });
        ImmutableList.Builder<JsonNode> documents = ImmutableList.builder();
        Stream.of(
                        RULES.check(letter),
                        RULES.check(Subject.of("row-17"), later),
                        RULES.check(Documents.minimal()),
                        RULES.plus(broken).check(letter),
                        RULES.check(
                                Subject.of("Cambridgeshire"),
                                AssessmentHistory.of(ImmutableList.of(letter, later, later))),
                        RULES.check(Subject.of("all"), collection(letter, letter, later)))
                .map(Starts::ofFewRules)
                .flatMap(report -> Collections.nCopies(5, report).stream())
                .map(report -> Schemas.tree(JSON.write(report)))
                .forEach(documents::add);
        documents.addAll(Collections.nCopies(20, Schemas.tree(JSON.write(omitting()))));
        documents.addAll(Collections.nCopies(40, Schemas.tree(JSON.write(withEvidence()))));
        documents.addAll(Collections.nCopies(40, Schemas.tree(JSON.write(withFarDays()))));
        some(ApaArbitraries.assessments().hostile(), 60, it -> JSON.write(ofFewRules(RULES.check(it))))
                .forEach(documents::add);
        some(ApaArbitraries.assessments(), 60, Starts::located).forEach(documents::add);
        Stream.of("", "{\"edition\":2004}", "{\"editions\":2005,\"authority\":[1e9],\"\":\"\"}")
                .map(text -> Schemas.tree(JSON.write(JSON.readAssessment(text).problems())))
                .flatMap(problems -> Collections.nCopies(10, problems).stream())
                .forEach(documents::add);
        return documents.build();
    }

    private static AssessmentCollection collection(Assessment... assessments) {
        AssessmentCollection.Builder collection = AssessmentCollection.builder(AuthorityRegister.england2005());
        for (Assessment assessment : assessments) {
            collection.add(assessment);
        }
        return collection.build();
    }

    /** {@return a report with findings that are not listed; the one listed is enough} */
    private static Report omitting() {
        Finding finding = Finding.of(Subject.of("x"), "HOUSE-001", Severity.INFO, Location.EDITION, "Much is wrong");
        return Report.builder(Subject.of("x"), "house", "1")
                .findings(ImmutableList.of(finding))
                .ran(ImmutableList.of("HOUSE-001", "HOUSE-003"))
                .omitted(ImmutableMap.of("HOUSE-001", 1, "HOUSE-003", 1))
                .counts(ImmutableMap.of(Severity.INFO, 3))
                .build();
    }

    /** {@return a report with evidence under each name, in several findings} */
    private static Report withEvidence() {
        ImmutableMap<EvidenceName<?>, String> evidence =
                Maps.toMap(ImmutableSet.copyOf(EvidenceName.values()), Starts::example);
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (List<Map.Entry<EvidenceName<?>, String>> some : Iterables.partition(evidence.entrySet(), 7)) {
            findings.add(Finding.of(Subject.of("x"), "HOUSE-001", Severity.INFO, Location.DOCUMENT, "All is wrong")
                    .withRelated(ImmutableList.of(Location.EDITION, Location.signatory(1)))
                    .withItem("0123456789abcdef")
                    .withEvidence(ImmutableMap.copyOf(some)));
        }
        return Report.builder(Subject.of("x"), "house", "1")
                .findings(findings.build())
                .ran(ImmutableList.of("HOUSE-001"))
                .build();
    }

    /** {@return a report on several assessments, with days in evidence that are far from the years in which there were letters} */
    private static Report withFarDays() {
        Finding finding = Finding.of(
                        Subject.of("x"), "HOUSE-001", Severity.ERROR, Location.LETTER_DATE, "It was long ago")
                .withEvidence(ImmutableMap.of(
                        EvidenceName.DATE,
                        "+12005-02-28",
                        EvidenceName.LETTER_DATE,
                        "-0044-03-15",
                        EvidenceName.MEETING_DATE,
                        "0001-01-01"));
        return Report.builder(Subject.of("x"), "house", "1")
                .assessments(Lists.transform(ImmutableList.of("x", "y", "row-17", "873/2005", ""), Subject::of))
                .findings(ImmutableList.of(finding))
                .ran(ImmutableList.of("HOUSE-001"))
                .build();
    }

    private static String example(EvidenceName<?> name) {
        return Stream.of(
                        "good",
                        "3",
                        "2006",
                        "2005-12-01",
                        "U+202E",
                        "873",
                        "E10000003",
                        "education",
                        "csci",
                        "staying-safe")
                .filter(name::isWritten)
                .findFirst()
                .orElseThrow();
    }

    /** {@return the report, as it would be with few findings, and few rules but those with findings} */
    private static Report ofFewRules(Report report) {
        List<Finding> findings = report.findings().stream().limit(4).toList();
        ImmutableSet<String> found = findings.stream().map(Finding::ruleId).collect(ImmutableSet.toImmutableSet());
        return Report.builder(report.subject(), report.ruleSetId(), report.ruleSetVersion())
                .assessments(report.assessments())
                .severities(Maps.filterKeys(report.severities(), id -> id.endsWith("3")))
                .findings(findings)
                .ran(Iterables.filter(report.ran(), id -> found.contains(id) || id.endsWith("6")))
                .notApplicable(Maps.filterKeys(report.notApplicable(), id -> id.endsWith("3")))
                .off(report.off())
                .failed(report.failed())
                .build();
    }

    /** {@return the report on an assessment, with positions} */
    private static byte[] located(Assessment assessment) {
        Report report = ofFewRules(RULES.check(assessment));
        byte[] document = JSON.write(assessment);
        return JSON.write(report, JSON.locate(document, Lists.transform(report.findings(), Finding::location)));
    }

    private static Stream<JsonNode> some(
            Arbitrary<Assessment> assessments, int number, Function<Assessment, byte[]> write) {
        RandomGenerator<Assessment> generator = assessments.generator(1000);
        Random random = new Random(873);
        return Stream.generate(() -> write.apply(generator.next(random).value()))
                .filter(document -> document.length < LONGEST)
                .limit(number)
                .map(Schemas::tree);
    }
}
