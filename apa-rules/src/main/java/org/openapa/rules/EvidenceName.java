package org.openapa.rules;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.internal.Excerpt;

/**
 * A name under which a finding carries evidence. The list is closed, and every name has one type of value: grades, dates, codes,
 * and words known to the scale, never a letter's narrative and never a person's name.
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
    /** A date that is in question. */
    public static final EvidenceName<LocalDate> DATE = plain("date", LocalDate::toString);
    /** The edition of the assessment. */
    public static final EvidenceName<Edition> EDITION = number("edition", Edition::toString);
    /** The grade in question. */
    public static final EvidenceName<Grade> GRADE = number("grade", Grade::toString);
    /** The grade of education services. */
    public static final EvidenceName<Grade> EDUCATION = number("education", Grade::toString);
    /** The label in question; only one that is on the edition's scale. */
    public static final EvidenceName<String> LABEL = plain("label", Excerpt::of);
    /** The date of the letter. */
    public static final EvidenceName<LocalDate> LETTER_DATE = plain("letter-date", LocalDate::toString);
    /** The grade beyond which the grade in question is unusual. */
    public static final EvidenceName<Grade> LIMIT = number("limit", Grade::toString);
    /** The date of the meeting. */
    public static final EvidenceName<LocalDate> MEETING_DATE = plain("meeting-date", LocalDate::toString);
    /** The grade that a label or word names. */
    public static final EvidenceName<Grade> NAMED_GRADE = number("named-grade", Grade::toString);
    /** The grade of social care services. */
    public static final EvidenceName<Grade> SOCIAL_CARE = number("social-care", Grade::toString);
    /** The evaluation word in question; only one that is on the edition's scale. */
    public static final EvidenceName<String> WORD = plain("word", Excerpt::of);

    private static final ImmutableMap<String, EvidenceName<?>> BY_CODE = Stream.of(
                    AREA,
                    DATE,
                    EDITION,
                    GRADE,
                    EDUCATION,
                    LABEL,
                    LETTER_DATE,
                    LIMIT,
                    MEETING_DATE,
                    NAMED_GRADE,
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
