package org.openapa.examples.validate;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openapa.json.Position;
import org.openapa.json.Problem;
import org.openapa.json.ProblemCode;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.Severity;
import org.openapa.rules.grading.Explanation;

/** Prints results for people. */
final class TextOutput implements Output {
    private final PrintWriter out;
    private final Style style;
    private final boolean quiet;
    private final AssessmentText assessments;

    /**
     * Makes the output.
     *
     * @param quiet whether nothing is printed but what is wrong
     */
    TextOutput(PrintWriter out, Style style, boolean quiet) {
        this.out = out;
        this.style = style;
        this.quiet = quiet;
        this.assessments = new AssessmentText(out, style);
    }

    @Override
    public void print(Result result) {
        if (result instanceof Result.Checked it) {
            checked(it);
        } else if (result instanceof Result.Together it) {
            together(it);
        } else if (result instanceof Result.Unreadable it) {
            for (Problem problem : it.problems()) {
                print(Entry.of(it.file(), problem));
            }
            if (isProse(it)) {
                out.println(Entry.INDENT
                        + "apa reads no letters in prose; apa template prints a document to type one into");
            }
        } else if (result instanceof Result.Unavailable it) {
            print(new Entry(it.name(), Position.UNKNOWN, Severity.ERROR, it.code(), "", it.reason()));
        }
        if (!quiet && !(result instanceof Result.Together)) {
            out.println();
        }
    }

    @Override
    public void end(Tally tally, Ledger ledger) {
        known("Known findings that were not met:", ledger.gone());
        known("Known findings that have expired:", ledger.expired());
        if (!quiet) {
            out.println(tally);
        }
    }

    private void checked(Result.Checked result) {
        if (!quiet) {
            assessments.print(result.assessment());
        }
        if (result.explanation().isPresent()) {
            explanation(result.name(), result.explanation().get());
        }
        findings(result);
        if (!quiet && result.report().findings().isEmpty()) {
            int known = result.known().size();
            out.println(Printable.of(result.name()) + "  no findings"
                    + (result.isComplete() ? "" : " in what could be read")
                    + (known == 0 ? "" : " but " + known + " known"));
        }
    }

    private void explanation(String name, Explanation<JudgementArea, Grade> explanation) {
        out.println(style.bold("Grading") + (quiet ? " of " + Printable.of(name) : ""));
        for (String line : explanation.lines(JudgementArea::title, Grade::toString)) {
            out.println("  " + Printable.of(line));
        }
        out.println();
    }

    private void together(Result.Together result) {
        findings(result);
        boolean printed = !result.report().findings().isEmpty()
                || !result.report().failed().isEmpty();
        if (printed && !quiet) {
            out.println();
        }
    }

    /** Problems and findings by their place in the document, so that it can be mended from top to bottom. */
    private void findings(Result.Reported result) {
        String file = result instanceof Result.Checked it ? it.file() : result.name();
        List<Entry> entries = new ArrayList<>();
        IdentityHashMap<Entry, Finding> ofSeveral = new IdentityHashMap<>();
        for (Problem problem : result.problems()) {
            entries.add(Entry.of(file, problem));
        }
        for (Finding finding : result.report().findings()) {
            Entry entry = Entry.of(result, finding);
            entries.add(entry);
            ofSeveral.put(entry, finding);
        }
        Collections.sort(entries);
        Set<String> told = new HashSet<>();
        for (Entry entry : entries) {
            print(entry);
            Finding finding = ofSeveral.get(entry);
            if (finding != null && result instanceof Result.Together it) {
                documents(Entry.documents(it, finding), told);
            }
        }
        String name = Printable.of(result.name());
        for (Map.Entry<String, Integer> more : result.report().omitted().entrySet()) {
            out.println(name + "  " + more.getKey() + " found " + more.getValue() + " more");
        }
        for (Map.Entry<String, String> failed : result.report().failed().entrySet()) {
            out.println(name + "  " + failed.getKey() + " failed: " + failed.getValue());
        }
    }

    /** {@return whether a file begins with a letter of the alphabet, and so with no JSON value} */
    private static boolean isProse(Result.Unreadable result) {
        Problem problem = result.problems().get(0);
        return problem.code() == ProblemCode.SYNTAX
                && problem.expected().equals("a JSON value")
                && result.name().equals(result.file())
                && Character.isLetter(problem.found().charAt(1));
    }

    /** Says once in a result where documents are. */
    private void documents(List<String> lines, Set<String> told) {
        for (String line : lines) {
            if (told.add(line)) {
                out.println(Entry.INDENT + Printable.of(line));
            }
        }
    }

    private void print(Entry entry) {
        String severity = entry.severity().name();
        String line = Printable.of(Entry.heading(entry.place(), severity, entry.code(), entry.pointer()));
        // After the place, which may have such a word in it.
        int from = Printable.of(entry.place()).length() + 2;
        out.println(line.substring(0, from)
                + style.of(entry.severity(), severity)
                + line.substring(from + severity.length()));
        out.println(Entry.INDENT + Printable.of(entry.message()));
    }

    private void known(String heading, List<KnownFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.println(style.bold(heading));
        for (KnownFinding finding : findings) {
            String count =
                    finding.count().orElse(1) == 1 ? "" : "  " + finding.count().getAsInt() + " times";
            String until = finding.until().map(day -> "  until " + day).orElse("");
            out.println(Printable.of(
                    ("  " + finding.ruleId() + "  " + finding.subject() + "  " + finding.place()).stripTrailing()
                            + count
                            + until
                            + (finding.reason().isEmpty() ? "" : "  " + finding.reason())));
        }
        if (!quiet) {
            out.println();
        }
    }
}
