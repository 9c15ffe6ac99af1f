package org.openapa.rules;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.GssCode;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementArea;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;
import org.openapa.model.OutcomeArea;
import org.openapa.model.internal.Excerpt;

/**
 * A name under which a finding carries evidence. The list is closed, and every name has one type of value: grades, dates, codes,
 * counts, councils of the register and known words, never a letter's narrative and never a person's name.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class EvidenceName<T> {
    /** The judgement area in question. */
    public static final EvidenceName<JudgementArea> AREA =
            code("area", JudgementArea::code, JudgementArea::parse, JudgementArea::title);
    /** Councils a reference may mean, the nearest first and at most three; "none" if there are none. */
    public static final EvidenceName<List<LocalAuthority>> CANDIDATES =
            text("candidates", EvidenceName::councils, Finding.MAX_MESSAGE);
    /** The character in question, as "U+202E". */
    public static final EvidenceName<Integer> CHARACTER = value(
            "character",
            codePoint -> String.format(Locale.ROOT, "U+%04X", codePoint),
            text -> Integer.parseUnsignedInt(text.replace("U+", ""), 16));
    /** The council in question, by the register. */
    public static final EvidenceName<LocalAuthority> COUNCIL = council("council");
    /** How many there are of what is counted, such as characters or councils. */
    public static final EvidenceName<Integer> COUNT = count("count");
    /** A date that is in question. */
    public static final EvidenceName<LocalDate> DATE = date("date");
    /** The edition of the assessment. */
    public static final EvidenceName<Edition> EDITION = edition("edition");
    /** The day on which the edition's first letters came out, or the first of that month where the day is not known. */
    public static final EvidenceName<LocalDate> FIRST_PUBLICATION = date("first-publication");
    /** The grade in question. */
    public static final EvidenceName<Grade> GRADE = grade("grade");
    /** The GSS code in question. */
    public static final EvidenceName<GssCode> GSS_CODE = value("gss-code", GssCode::toString, GssCode::parse);
    /** The grade of education services. */
    public static final EvidenceName<Grade> EDUCATION = grade("education");
    /** The inspectorate in question. */
    public static final EvidenceName<Inspectorate> INSPECTORATE =
            code("inspectorate", Inspectorate::code, Inspectorate::parse, Inspectorate::title);
    /** The label in question; only one that is on the edition's scale. */
    public static final EvidenceName<String> LABEL = text("label", label -> label, Excerpt.MAX_LENGTH);
    /** The LA number in question. */
    public static final EvidenceName<LaNumber> LA_NUMBER = value("la-number", LaNumber::toString, LaNumber::parse);
    /** The date of the letter. */
    public static final EvidenceName<LocalDate> LETTER_DATE = date("letter-date");
    /** The grade beyond which the grade in question is unusual. */
    public static final EvidenceName<Grade> LIMIT = grade("limit");
    /** The date of the meeting. */
    public static final EvidenceName<LocalDate> MEETING_DATE = date("meeting-date");
    /** The most that is known or was seen of what is counted. */
    public static final EvidenceName<Integer> MOST = count("most");
    /** The grade that a label or word names. */
    public static final EvidenceName<Grade> NAMED_GRADE = grade("named-grade");
    /** Another council than the one in question, by the register. */
    public static final EvidenceName<LocalAuthority> OTHER_COUNCIL = council("other-council");
    /** Another edition than that of the assessment. */
    public static final EvidenceName<Edition> OTHER_EDITION = edition("other-edition");
    /** Another grade than the one in question, such as that of an earlier edition. */
    public static final EvidenceName<Grade> OTHER_GRADE = grade("other-grade");
    /** Another outcome area than the one in question. */
    public static final EvidenceName<OutcomeArea> OTHER_OUTCOME =
            code("other-outcome", OutcomeArea::code, OutcomeArea::parse, OutcomeArea::title);
    /** The outcome area in question. */
    public static final EvidenceName<OutcomeArea> OUTCOME =
            code("outcome", OutcomeArea::code, OutcomeArea::parse, OutcomeArea::title);
    /** The grade of social care services. */
    public static final EvidenceName<Grade> SOCIAL_CARE = grade("social-care");
    /** The evaluation word in question; only one that is known. */
    public static final EvidenceName<String> WORD = text("word", word -> word, Excerpt.MAX_LENGTH);

    private static final ImmutableMap<String, EvidenceName<?>> BY_CODE = Stream.of(
                    AREA,
                    CANDIDATES,
                    CHARACTER,
                    COUNCIL,
                    COUNT,
                    DATE,
                    EDITION,
                    FIRST_PUBLICATION,
                    GRADE,
                    GSS_CODE,
                    EDUCATION,
                    INSPECTORATE,
                    LABEL,
                    LA_NUMBER,
                    LETTER_DATE,
                    LIMIT,
                    MEETING_DATE,
                    MOST,
                    NAMED_GRADE,
                    OTHER_COUNCIL,
                    OTHER_EDITION,
                    OTHER_GRADE,
                    OTHER_OUTCOME,
                    OUTCOME,
                    SOCIAL_CARE,
                    WORD)
            .collect(toImmutableMap(EvidenceName::code, name -> name));

    private final String code;
    private final boolean number;
    private final Function<T, String> write;
    private final UnaryOperator<String> rewrite;
    private final UnaryOperator<String> display;

    private EvidenceName(
            String code,
            boolean number,
            Function<T, String> write,
            UnaryOperator<String> rewrite,
            UnaryOperator<String> display) {
        this.code = code;
        this.number = number;
        this.write = write;
        this.rewrite = rewrite;
        this.display = display;
    }

    private static <T> EvidenceName<T> text(String code, Function<T, String> write, int limit) {
        UnaryOperator<String> rewrite = text -> Excerpt.printable(text, limit);
        return new EvidenceName<>(code, false, write.andThen(rewrite), rewrite, text -> text);
    }

    private static EvidenceName<LocalAuthority> council(String code) {
        return text(code, LocalAuthority::toString, Finding.MAX_MESSAGE);
    }

    private static String councils(List<LocalAuthority> candidates) {
        return candidates.isEmpty()
                ? "none"
                : candidates.stream().limit(3).map(LocalAuthority::toString).collect(Collectors.joining(", "));
    }

    private static <T> EvidenceName<T> value(String code, Function<T, String> write, Function<String, T> read) {
        return new EvidenceName<>(code, false, write, read.andThen(write)::apply, text -> text);
    }

    private static EvidenceName<LocalDate> date(String code) {
        return value(code, LocalDate::toString, LocalDate::parse);
    }

    private static <T> EvidenceName<T> code(
            String code, Function<T, String> write, Function<String, T> read, Function<T, String> title) {
        return new EvidenceName<>(code, false, write, read.andThen(write)::apply, read.andThen(title)::apply);
    }

    private static <T> EvidenceName<T> number(String code, Function<T, String> write, Function<String, T> read) {
        return new EvidenceName<>(code, true, write, read.andThen(write)::apply, text -> text);
    }

    private static EvidenceName<Integer> count(String code) {
        return number(code, String::valueOf, Integer::valueOf);
    }

    private static EvidenceName<Grade> grade(String code) {
        return number(code, Grade::toString, Grade::parse);
    }

    private static EvidenceName<Edition> edition(String code) {
        return number(code, Edition::toString, Edition::parse);
    }

    /**
     * {@return the name with this code} The reverse of {@link #toString()}.
     *
     * @param code a code such as "meeting-date"
     * @throws IllegalArgumentException if there is none; the message lists the codes
     */
    public static EvidenceName<?> parse(String code) {
        EvidenceName<?> name = BY_CODE.get(code);
        if (name == null) {
            throw new IllegalArgumentException("unknown evidence name " + Excerpt.quote(code) + "; expected one of "
                    + String.join(", ", BY_CODE.keySet()));
        }
        return name;
    }

    /** {@return all names} */
    public static ImmutableCollection<EvidenceName<?>> values() {
        return BY_CODE.values();
    }

    /** {@return the stable code, such as "meeting-date"} */
    public String code() {
        return code;
    }

    /** {@return whether values are whole numbers, as grades and editions are} */
    public boolean isNumber() {
        return number;
    }

    /** {@return the code} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return code;
    }

    String write(T value) {
        return write.apply(value);
    }

    /** Refuses text that is not as values of this name are written. */
    void check(String written) {
        if (!isWritten(written)) {
            throw new IllegalArgumentException("malformed evidence " + code + ": " + Excerpt.quote(written));
        }
    }

    /**
     * {@return whether a value of this name is written so, as "3" is for a grade}
     *
     * @param text any text
     */
    public boolean isWritten(String text) {
        try {
            return rewrite.apply(text).equals(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return false;
        }
    }

    String display(String written) {
        return display.apply(written);
    }
}
