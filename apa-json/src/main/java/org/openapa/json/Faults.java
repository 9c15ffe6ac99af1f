package org.openapa.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.openapa.model.internal.Excerpt;
import org.openapa.model.internal.Nearest;
import org.openapa.rules.Severity;

/** Takes down what is wrong at the current token, keeps in mind what is lost by it, and passes over values. */
final class Faults {
    /** Words of a problem, worked out only if it is listed. */
    @FunctionalInterface
    interface Words {
        String say() throws IOException;
    }

    private final Tokens tokens;
    private final Reading how;
    private final Problems problems;

    Faults(Tokens tokens, Reading how) {
        this.tokens = tokens;
        this.how = how;
        this.problems = new Problems(how.limits().problems());
    }

    Problems problems() {
        return problems;
    }

    /** Notes a problem at the current value and passes over it. */
    void refuse(ProblemCode code, Words expected, Words found) throws IOException {
        error(code, expected, found);
        skip();
    }

    /** Notes that what stands at the current token cannot be read. */
    void error(ProblemCode code, Words expected, Words found) throws IOException {
        note(Severity.ERROR, code, expected, found);
        lose(tokens::pointer);
    }

    /** Notes that the parts of the whole document, which begins at a mark and has no other problem, do not agree. */
    void disagreement(long start, String expected, String found) {
        problems.add(0, Problem.error(ProblemCode.INVALID_VALUE, tokens.pointer(), tokens.at(start), expected, found));
    }

    /** Notes a problem at the current token. Where it is not listed, neither its place nor its words are worked out. */
    private void note(Severity severity, ProblemCode code, Words expected, Words found) throws IOException {
        if (problems.lists(code)) {
            problems.add(new Problem(
                    code, severity, tokens.pointer(), tokens.at(tokens.mark()), expected.say(), found.say()));
        } else {
            problems.count(severity);
        }
    }

    /** Keeps in mind that a place cannot be read, if what can be read is wanted. */
    void lose(Supplier<String> pointer) {
        if (how.keepReadable()) {
            problems.addUnreadable(pointer.get());
        }
    }

    void unknown(Shape shape, String name) throws IOException {
        boolean warn = how.warnOfUnknown() && !shape.isByCode();
        note(
                warn ? Severity.WARNING : Severity.ERROR,
                shape.isByCode() ? ProblemCode.UNKNOWN_CODE : ProblemCode.UNKNOWN_PROPERTY,
                () -> shape.expectedInsteadOf(name),
                () -> Excerpt.quote(name));
        if (!warn && how.keepReadable()) {
            // Perhaps it was meant for another; then that cannot be read.
            String object = tokens.pointerAround();
            Nearest.one(name, shape.names())
                    .map(nearest -> object + "/" + nearest)
                    .or(() -> shape.isByCode() ? Optional.of(object) : Optional.empty())
                    .ifPresent(problems::addUnreadable);
        }
    }

    void missing(int place, long start, String expected, String found) {
        ProblemCode code = ProblemCode.MISSING_PROPERTY;
        if (problems.lists(code)) {
            problems.add(place, Problem.error(code, tokens.pointer(), tokens.at(start), expected, found));
        } else {
            problems.count(Severity.ERROR);
        }
        lose(tokens::pointer);
    }

    void noteHalf() throws IOException {
        note(Severity.ERROR, ProblemCode.LONE_SURROGATE, () -> "whole characters", () -> "half a surrogate pair");
    }

    void noteTwice(String name) throws IOException {
        note(
                Severity.ERROR,
                ProblemCode.DUPLICATE_NAME,
                () -> "each property once",
                () -> Excerpt.quote(name) + " again");
    }

    /** {@return whether the current name is whole and not among those seen; notes it if not} */
    boolean noteName(Names seen, String name) throws IOException {
        if (!tokens.isWhole()) {
            noteHalf();
            return false;
        }
        if (!seen.add(name)) {
            noteTwice(name);
            return false;
        }
        return true;
    }

    /**
     * Passes over the current value; notes in it what different parsers would read differently. No place of an assessment is lost by
     * that: the value has none, or is lost as a whole.
     */
    void skip() throws IOException {
        if (tokens.current() == Token.STRING) {
            noteIfHalf();
        }
        if (!tokens.current().startsStructure()) {
            return;
        }
        Deque<Names> open = new ArrayDeque<>();
        open.push(new Names());
        while (!open.isEmpty()) {
            Token token = tokens.next();
            if (token.startsStructure()) {
                open.push(new Names());
            } else if (token.endsStructure()) {
                open.pop();
            } else if (token == Token.NAME) {
                noteName(open.element(), tokens.text());
            } else if (token == Token.STRING) {
                noteIfHalf();
            }
        }
    }

    private void noteIfHalf() throws IOException {
        if (!tokens.isWhole()) {
            noteHalf();
        }
    }

    String found() throws IOException {
        Token token = tokens.current();
        if (token == Token.NULL) {
            // As templates leave it.
            return "null, not filled in yet";
        }
        return token == Token.INTEGER || token == Token.DECIMAL
                ? "the number " + Excerpt.of(tokens.text())
                : token.toString();
    }

    /** {@return "one of" the words, and the nearest of them if one is near} */
    static String oneOf(Iterable<String> words, String given) {
        return "one of " + String.join(", ", words)
                + Nearest.one(given, words)
                        .map(nearest -> "; nearest is " + nearest)
                        .orElse("");
    }

    /** {@return the pointer of what is around a place} */
    static String parentOf(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
