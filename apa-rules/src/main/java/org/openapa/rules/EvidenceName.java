package org.openapa.rules;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
    public static final EvidenceName<JudgementArea> AREA = new EvidenceName<>(
            "area",
            false,
            JudgementArea::code,
            code -> JudgementArea.parse(code).title());
    /** Councils a reference may mean, the nearest first and at most three; "none" if there are none. */
    public static final EvidenceName<List<LocalAuthority>> CANDIDATES = plain("candidates", EvidenceName::councils);
    /** The character in question, as "U+202E". */
    public static final EvidenceName<Integer> CHARACTER =
            plain("character", codePoint -> String.format(Locale.ROOT, "U+%04X", codePoint));
    /** The council in question, by the register. */
    public static final EvidenceName<LocalAuthority> COUNCIL = plain("council", LocalAuthority::toString);
    /** How many there are of what is counted, such as characters or councils. */
    public static final EvidenceName<Integer> COUNT = number("count", String::valueOf);
    /** A date that is in question. */
    public static final EvidenceName<LocalDate> DATE = plain("date", LocalDate::toString);
    /** The edition of the assessment. */
    public static final EvidenceName<Edition> EDITION = number("edition", Edition::toString);
    /** The day on which the edition's first letters came out, or the first of that month where the day is not known. */
    public static final EvidenceName<LocalDate> FIRST_PUBLICATION = plain("first-publication", LocalDate::toString);
    /** The grade in question. */
    public static final EvidenceName<Grade> GRADE = number("grade", Grade::toString);
    /** The GSS code in question. */
    public static final EvidenceName<GssCode> GSS_CODE = plain("gss-code", GssCode::toString);
    /** The grade of education services. */
    public static final EvidenceName<Grade> EDUCATION = number("education", Grade::toString);
    /** The inspectorate in question. */
    public static final EvidenceName<Inspectorate> INSPECTORATE = new EvidenceName<>(
            "inspectorate",
            false,
            Inspectorate::code,
            code -> Inspectorate.parse(code).title());
    /** The label in question; only one that is on the edition's scale. */
    public static final EvidenceName<String> LABEL = plain("label", Excerpt::of);
    /** The LA number in question. */
    public static final EvidenceName<LaNumber> LA_NUMBER = plain("la-number", LaNumber::toString);
    /** The date of the letter. */
    public static final EvidenceName<LocalDate> LETTER_DATE = plain("letter-date", LocalDate::toString);
    /** The grade beyond which the grade in question is unusual. */
    public static final EvidenceName<Grade> LIMIT = number("limit", Grade::toString);
    /** The date of the meeting. */
    public static final EvidenceName<LocalDate> MEETING_DATE = plain("meeting-date", LocalDate::toString);
    /** The most that is known or was seen of what is counted. */
    public static final EvidenceName<Integer> MOST = number("most", String::valueOf);
    /** The grade that a label or word names. */
    public static final EvidenceName<Grade> NAMED_GRADE = number("named-grade", Grade::toString);
    /** Another council than the one in question, by the register. */
    public static final EvidenceName<LocalAuthority> OTHER_COUNCIL = plain("other-council", LocalAuthority::toString);
    /** Another edition than that of the assessment. */
    public static final EvidenceName<Edition> OTHER_EDITION = number("other-edition", Edition::toString);
    /** Another grade than the one in question, such as that of an earlier edition. */
    public static final EvidenceName<Grade> OTHER_GRADE = number("other-grade", Grade::toString);
    /** Another outcome area than the one in question. */
    public static final EvidenceName<OutcomeArea> OTHER_OUTCOME = outcome("other-outcome");
    /** The outcome area in question. */
    public static final EvidenceName<OutcomeArea> OUTCOME = outcome("outcome");
    /** The grade of social care services. */
    public static final EvidenceName<Grade> SOCIAL_CARE = number("social-care", Grade::toString);
    /** The evaluation word in question; only one that is known. */
    public static final EvidenceName<String> WORD = plain("word", Excerpt::of);

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
    private final Function<String, String> display;

    private EvidenceName(String code, boolean number, Function<T, String> write, Function<String, String> display) {
        this.code = code;
        this.number = number;
        this.write = write;
        this.display = display;
    }

    private static <T> EvidenceName<T> plain(String code, Function<T, String> write) {
        return new EvidenceName<>(code, false, write, text -> text);
    }

    private static EvidenceName<OutcomeArea> outcome(String code) {
        return new EvidenceName<>(
                code, false, OutcomeArea::code, text -> OutcomeArea.parse(text).title());
    }

    private static String councils(List<LocalAuthority> candidates) {
        return candidates.isEmpty()
                ? "none"
                : candidates.stream().limit(3).map(LocalAuthority::toString).collect(Collectors.joining(", "));
    }

    private static <T> EvidenceName<T> number(String code, Function<T, String> write) {
        return new EvidenceName<>(code, true, write, text -> text);
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

    String display(String written) {
        return display.apply(written);
    }
}
