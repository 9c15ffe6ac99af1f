package org.openapa.examples.validate;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openapa.json.Problem;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.Severity;

/**
 * A rule, or the reading of a document, as a test.
 *
 * @param name the rule's id, or "document"
 * @param kind what became of it
 * @param type the severity or the kind of problem; may be empty
 * @param message the worst of what was found
 * @param text all that was found, a line or more each
 */
record JunitTest(String name, Kind kind, String type, String message, String text) {
    private static final String READING = "document";

    /** What became of a test, and the element that says so. */
    enum Kind {
        PASSED("system-out"),
        FAILED("failure"),
        ERROR("error"),
        SKIPPED("skipped");

        private final String element;

        Kind(String element) {
            this.element = element;
        }

        String element() {
            return element;
        }
    }

    /** {@return the tests that a result amounts to} */
    static List<JunitTest> of(Result result, Severity failOn) {
        List<JunitTest> tests = new ArrayList<>();
        if (result instanceof Result.Reported it) {
            if (it instanceof Result.Checked document) {
                tests.add(reading(document.file(), document.problems()));
            }
            rules(it, failOn, tests);
        } else if (result instanceof Result.Unreadable it) {
            tests.add(reading(it.file(), it.problems()));
        } else if (result instanceof Result.Unavailable it) {
            tests.add(new JunitTest(READING, Kind.ERROR, it.code(), it.reason(), it.name()));
        }
        return tests;
    }

    private static JunitTest passed(String name) {
        return new JunitTest(name, Kind.PASSED, "", "", "");
    }

    /** {@return the test that a document can be read} */
    private static JunitTest reading(String file, List<Problem> problems) {
        if (problems.isEmpty()) {
            return passed(READING);
        }
        boolean isRead = problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        return new JunitTest(
                READING,
                isRead ? Kind.PASSED : Kind.ERROR,
                problems.get(0).code().code(),
                problems.get(0).message(),
                problems.stream().map(problem -> text(Entry.of(file, problem))).collect(Collectors.joining("\n")));
    }

    private static void rules(Result.Reported result, Severity failOn, List<JunitTest> tests) {
        ImmutableListMultimap<String, Finding> fresh =
                Multimaps.index(result.report().findings(), Finding::ruleId);
        ImmutableListMultimap<String, Map.Entry<KnownFinding, Finding>> known = Multimaps.index(
                result.known().entries(), entry -> entry.getValue().ruleId());
        Map<String, String> failed = result.report().failed();
        TreeSet<String> ids = new TreeSet<>(result.report().ran());
        ids.addAll(failed.keySet());
        for (String id : ids) {
            if (failed.containsKey(id)) {
                tests.add(new JunitTest(id, Kind.ERROR, "rule failed", failed.getOrDefault(id, ""), ""));
            } else if (!fresh.get(id).isEmpty()) {
                tests.add(found(id, result, fresh.get(id), failOn));
            } else if (!known.get(id).isEmpty()) {
                String reason = known.get(id).get(0).getKey().reason();
                tests.add(new JunitTest(id, Kind.SKIPPED, "", reason.isEmpty() ? "known by the baseline" : reason, ""));
            } else {
                tests.add(passed(id));
            }
        }
    }

    /** {@return the test of a rule that found something; it passes where that is milder than what fails, and tells of it} */
    private static JunitTest found(String id, Result.Reported result, List<Finding> findings, Severity failOn) {
        List<Finding> worstFirst = findings.stream()
                .sorted((one, other) -> other.severity().compareTo(one.severity()))
                .toList();
        Finding worst = worstFirst.get(0);
        int omitted = result.report().omitted().getOrDefault(id, 0);
        String text = worstFirst.stream().map(finding -> text(result, finding)).collect(Collectors.joining("\n"))
                + (omitted == 0 ? "" : "\n" + omitted + " more");
        return new JunitTest(
                id,
                worst.severity().isAtLeast(failOn) ? Kind.FAILED : Kind.PASSED,
                worst.severity().code(),
                worst.message(),
                text);
    }

    private static String text(Result.Reported result, Finding finding) {
        StringBuilder text = new StringBuilder(text(Entry.of(result, finding)));
        if (result instanceof Result.Together it) {
            Entry.documents(it, finding)
                    .forEach(line -> text.append("\n").append(Entry.INDENT).append(line));
        }
        return text.toString();
    }

    private static String text(Entry entry) {
        return Entry.heading(entry.place(), entry.severity().name(), entry.code(), entry.pointer()) + "\n"
                + Entry.INDENT + entry.message();
    }
}
