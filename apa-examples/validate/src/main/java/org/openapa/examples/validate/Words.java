package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;

/** Reads cells for grades: numbers, words of an edition's scale, both together, and what {@code --words} adds. */
final class Words {
    /** What {@code --words} says of a word that stands for no grade. */
    static final String ABSENT = "-";

    private final ImmutableMap<String, String> own;

    /**
     * Knows the words of all editions, and more.
     *
     * @param own words that are on no edition's scale, such as those of a newspaper, and the grade each stands for, or "-" for none
     */
    Words(Map<String, String> own) {
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        for (Map.Entry<String, String> word : own.entrySet()) {
            words.put(normal(word.getKey()), word.getValue());
        }
        this.own = words.buildKeepingLast();
    }

    /**
     * What a cell says of a grade.
     *
     * @param isAbsent whether it says that there is none
     * @param grade the grade; nothing if there is none or it cannot be read
     * @param label the word of the edition's scale that stands for it, if one does
     */
    record Said(boolean isAbsent, Optional<Grade> grade, Optional<String> label) {
        private static final Said NONE = new Said(true, Optional.empty(), Optional.empty());
        private static final Said UNREADABLE = new Said(false, Optional.empty(), Optional.empty());

        private static Said of(Grade grade) {
            return new Said(false, Optional.of(grade), Optional.empty());
        }
    }

    /** Loaded with the first grade, because every run makes an object of this class. */
    private static final class Forms {
        /** Marks of footnotes. A number in brackets is one behind a number only: behind a word it may be the grade. */
        static final Pattern MARKS = Pattern.compile("(?:\\s*[*\u2020\u2021\u00a7#\u00b9\u00b2\u00b3\u2070-\u2079])+$"
                + "|(?<=[\\d.)*\\p{Pd}])\\s*\\[(?:\\d{1,3}|[a-zA-Z])]$");

        static final Pattern GRADE = Pattern.compile("grade\\s*:?\\s*(?=\\d)", Pattern.CASE_INSENSITIVE);
        static final Pattern NUMBER_AND_WORD =
                Pattern.compile("(\\d)(?:\\s*[-\u2010-\u2015\u2212:=.,]\\s*|\\s+|\\s*(?=[(\\[]))(.*)", Pattern.DOTALL);
        static final Pattern WORD_AND_NUMBER = Pattern.compile(
                "(.*?)(?:\\s*[-\u2010-\u2015\u2212:=,]\\s*|\\s+|\\s*(?=[(\\[]))[(\\[]?(?:grade )?(\\d)[)\\]]?",
                Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
        static final Pattern IN_BRACKETS = Pattern.compile("\\((.*)\\)|\\[(.*)]", Pattern.DOTALL);

        /** Longer than any descriptor with a number. */
        static final int LONGEST = 300;
    }

    /** {@return what a cell says of an area's grade} A number and a word together are read if they agree. */
    Said read(Edition edition, JudgementArea area, String cell) {
        if (cell.length() > Forms.LONGEST || CellText.hasLineBreak(cell)) {
            return Said.UNREADABLE;
        }
        String text = withoutMarks(cell);
        String ownGrade = own.containsKey(normal(cell)) ? own.get(normal(cell)) : own.get(normal(text));
        if (CellText.isAbsent(text) || ABSENT.equals(ownGrade)) {
            return Said.NONE;
        }
        String bare = Forms.GRADE.matcher(text).lookingAt()
                ? Forms.GRADE.matcher(text).replaceFirst("")
                : text;
        Optional<String> number = CellText.number(bare);
        if (ownGrade == null && number.isPresent()) {
            return grade(number.get()).map(Said::of).orElse(Said.UNREADABLE);
        }
        if (ownGrade != null) {
            return word(edition, area, text, Grade.parse(ownGrade));
        }
        Optional<Grade> known = edition.scale().gradeOf(area, text);
        // A descriptor may go on, so a number behind it has to be looked for.
        return known.isPresent() && !Forms.WORD_AND_NUMBER.matcher(bare).matches()
                ? word(edition, area, text, known.get())
                : numberAndWord(edition, area, bare);
    }

    /** {@return the text in one line, without the marks of footnotes at its end} */
    static String withoutMarks(String text) {
        String bare = CharMatcher.whitespace().collapseFrom(text, ' ');
        Matcher marks = Forms.MARKS.matcher(bare);
        while (marks.find() && marks.start() > 0) {
            bare = bare.substring(0, marks.start());
            marks = Forms.MARKS.matcher(bare);
        }
        return bare;
    }

    /** {@return what a cell for a grade may hold, for a message} */
    static String expected(Edition edition, JudgementArea area) {
        String labels = Arrays.stream(Grade.values())
                .flatMap(grade -> edition.scale().label(area, grade).stream())
                .collect(Collectors.joining(", "));
        return "a grade from 1 (worst) to 4 (best), "
                + (labels.isEmpty()
                        ? "a sentence of " + edition + "'s scale"
                        : "one of " + edition + "'s words " + labels)
                + ", both where they agree, or n/a; --words says what other words mean";
    }

    private Said numberAndWord(Edition edition, JudgementArea area, String text) {
        Matcher matcher = Forms.NUMBER_AND_WORD.matcher(text);
        boolean first = matcher.matches();
        if (!first) {
            matcher = Forms.WORD_AND_NUMBER.matcher(text);
            if (!matcher.matches()) {
                return Said.UNREADABLE;
            }
        }
        String word = withoutBrackets(matcher.group(first ? 2 : 1));
        Optional<Grade> grade = grade(matcher.group(first ? 1 : 2));
        return grade.isPresent() && grade.equals(meaning(edition, area, word))
                ? word(edition, area, word, grade.get())
                : Said.UNREADABLE;
    }

    /** {@return the grade that a word stands for beside a number: on the edition's scale, by --words, or on any other scale} */
    private Optional<Grade> meaning(Edition edition, JudgementArea area, String word) {
        Optional<Grade> meant = edition.scale().gradeOf(area, word).or(() -> grade(own.getOrDefault(normal(word), "")));
        for (Edition other : Edition.values()) {
            meant = meant.or(() -> other.scale().gradeOf(area, word))
                    .or(() -> other.scale().gradeOf(JudgementArea.CAPACITY_TO_IMPROVE, word));
        }
        return meant;
    }

    private static Said word(Edition edition, JudgementArea area, String word, Grade grade) {
        boolean isPrinted =
                edition.scale().gradeOf(area, word).filter(grade::equals).isPresent();
        return new Said(false, Optional.of(grade), isPrinted ? Optional.of(word) : Optional.empty());
    }

    private static Optional<Grade> grade(String digits) {
        try {
            return Optional.of(Grade.parse(digits));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String withoutBrackets(String text) {
        Matcher matcher = Forms.IN_BRACKETS.matcher(text);
        return matcher.matches() ? matcher.group(1) == null ? matcher.group(2) : matcher.group(1) : text;
    }

    private static String normal(String word) {
        return Ascii.toLowerCase(CharMatcher.whitespace().trimAndCollapseFrom(word, ' '));
    }
}
