package org.openapa.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.rules.AssessmentCollection;
import org.openapa.rules.Finding;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;

/** One document of the conformance files with the findings it must give, read from the folder in the sources. */
record ConformanceCase(String ruleId, String scope, Path file, ImmutableList<Expected> findings) {
    static final Path FOLDER =
            Path.of(System.getProperty("basedir", "")).resolve("../apa-testkit/src/main/resources/conformance");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ApaJson JSON = ApaJson.strict();

    /** A finding as the conformance files write it. */
    record Expected(String subject, String severity, String pointer) {
        static Expected of(Finding finding, String whole) {
            String subject = finding.subject().name();
            return new Expected(
                    subject.equals(whole) ? "" : subject,
                    finding.severity().code(),
                    finding.location().pointer());
        }
    }

    static List<ConformanceCase> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .flatMap(folder -> of(folder).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ConformanceCase> of(Path folder) {
        try {
            JsonNode expected = MAPPER.readTree(folder.resolve("expected.json").toFile());
            List<ConformanceCase> cases = new ArrayList<>();
            for (JsonNode one : expected.get("cases")) {
                ImmutableList.Builder<Expected> findings = ImmutableList.builder();
                for (JsonNode finding : one.get("findings")) {
                    findings.add(new Expected(
                            finding.path("subject").asText(""),
                            finding.get("severity").asText(),
                            finding.get("pointer").asText()));
                }
                cases.add(new ConformanceCase(
                        expected.get("rule").asText(),
                        expected.get("scope").asText(),
                        folder.resolve(one.get("file").asText()),
                        findings.build()));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    Report check(RuleSet rules) throws IOException {
        if (scope.equals("assessment")) {
            return rules.check(
                    Subject.of(scope),
                    JSON.readAssessment(Files.readAllBytes(file)).orElseThrow());
        }
        List<Assessment> documents = new ArrayList<>();
        for (JsonNode document : MAPPER.readTree(file.toFile())) {
            documents.add(
                    JSON.readAssessment(MAPPER.writeValueAsBytes(document)).orElseThrow());
        }
        if (scope.equals("history")) {
            return rules.check(Subject.of(scope), AssessmentHistory.of(documents));
        }
        AssessmentCollection.Builder collection = AssessmentCollection.builder(rules.register());
        documents.forEach(collection::add);
        return rules.check(Subject.of(scope), collection.build());
    }

    /** {@return what the case's own rule finds, in the form in which it is expected} */
    List<Expected> found(RuleSet rules) throws IOException {
        return check(rules.only(ruleId)).findings().stream()
                .map(finding -> Expected.of(finding, scope))
                .toList();
    }

    @Override
    public String toString() {
        return ruleId + " " + file.getFileName();
    }
}
