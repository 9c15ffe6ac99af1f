package org.openapa.rules;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
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
    public static final EvidenceName<JudgementArea> AREA = new EvidenceName<>("area", Type.AREA);
    /** Councils a reference may mean, the nearest first and at most three; "none" if there are none. */
    public static final EvidenceName<List<LocalAuthority>> CANDIDATES = new EvidenceName<>("candidates", Type.COUNCILS);
    /** The character in question, as "U+202E". */
    public static final EvidenceName<Integer> CHARACTER = new EvidenceName<>("character", Type.CHARACTER);
    /** The council in question, by the register. */
    public static final EvidenceName<LocalAuthority> COUNCIL = new EvidenceName<>("council", Type.COUNCIL);
    /** How many there are of what is counted, such as characters or councils. */
    public static final EvidenceName<Integer> COUNT = new EvidenceName<>("count", Type.COUNT);
    /** A date that is in question. */
    public static final EvidenceName<LocalDate> DATE = new EvidenceName<>("date", Type.DATE);
    /** The edition of the assessment. */
    public static final EvidenceName<Edition> EDITION = new EvidenceName<>("edition", Type.EDITION);
    /** The day on which the edition's first letters came out, or the first of that month where the day is not known. */
    public static final EvidenceName<LocalDate> FIRST_PUBLICATION = new EvidenceName<>("first-publication", Type.DATE);
    /** The grade in question. */
    public static final EvidenceName<Grade> GRADE = new EvidenceName<>("grade", Type.GRADE);
    /** The GSS code in question. */
    public static final EvidenceName<GssCode> GSS_CODE = new EvidenceName<>("gss-code", Type.GSS_CODE);
    /** The grade of education services. */
    public static final EvidenceName<Grade> EDUCATION = new EvidenceName<>("education", Type.GRADE);
    /** The inspectorate in question. */
    public static final EvidenceName<Inspectorate> INSPECTORATE = new EvidenceName<>("inspectorate", Type.INSPECTORATE);
    /** The label in question; only one that is on the edition's scale. */
    public static final EvidenceName<String> LABEL = new EvidenceName<>("label", Type.TEXT);
    /** The LA number in question. */
    public static final EvidenceName<LaNumber> LA_NUMBER = new EvidenceName<>("la-number", Type.LA_NUMBER);
    /** The date of the letter. */
    public static final EvidenceName<LocalDate> LETTER_DATE = new EvidenceName<>("letter-date", Type.DATE);
    /** The grade beyond which the grade in question is unusual. */
    public static final EvidenceName<Grade> LIMIT = new EvidenceName<>("limit", Type.GRADE);
    /** The date of the meeting. */
    public static final EvidenceName<LocalDate> MEETING_DATE = new EvidenceName<>("meeting-date", Type.DATE);
    /** The most that is known or was seen of what is counted. */
    public static final EvidenceName<Integer> MOST = new EvidenceName<>("most", Type.COUNT);
    /** The grade that a label or word names. */
    public static final EvidenceName<Grade> NAMED_GRADE = new EvidenceName<>("named-grade", Type.GRADE);
    /** Another council than the one in question, by the register. */
    public static final EvidenceName<LocalAuthority> OTHER_COUNCIL = new EvidenceName<>("other-council", Type.COUNCIL);
    /** Another edition than that of the assessment. */
    public static final EvidenceName<Edition> OTHER_EDITION = new EvidenceName<>("other-edition", Type.EDITION);
    /** Another grade than the one in question, such as that of an earlier edition. */
    public static final EvidenceName<Grade> OTHER_GRADE = new EvidenceName<>("other-grade", Type.GRADE);
    /** Another outcome area than the one in question. */
    public static final EvidenceName<OutcomeArea> OTHER_OUTCOME = new EvidenceName<>("other-outcome", Type.OUTCOME);
    /** The outcome area in question. */
    public static final EvidenceName<OutcomeArea> OUTCOME = new EvidenceName<>("outcome", Type.OUTCOME);
    /** The grade of social care services. */
    public static final EvidenceName<Grade> SOCIAL_CARE = new EvidenceName<>("social-care", Type.GRADE);
    /** The evaluation word in question; only one that is known. */
    public static final EvidenceName<String> WORD = new EvidenceName<>("word", Type.TEXT);

    private static final ImmutableMap<String, EvidenceName<?>> BY_CODE = byCode(
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
            WORD);

    private final String code;
    private final Type type;

    /** What values of a name are. */
    private enum Type {
        AREA,
        CHARACTER,
        COUNCIL,
        COUNCILS,
        COUNT,
        DATE,
        EDITION,
        GRADE,
        GSS_CODE,
        INSPECTORATE,
        LA_NUMBER,
        OUTCOME,
        TEXT
    }

    private EvidenceName(String code, Type type) {
        this.code = code;
        this.type = type;
    }

    private static ImmutableMap<String, EvidenceName<?>> byCode(EvidenceName<?>... names) {
        ImmutableMap.Builder<String, EvidenceName<?>> byCode = ImmutableMap.builder();
        for (EvidenceName<?> name : names) {
            byCode.put(name.code, name);
        }
        return byCode.buildOrThrow();
    }

    /**
     * {@return the name with this code} The reverse of {@link #toString()}.
     *
     * @param code a code such as "meeting-date"
     * @throws IllegalArgumentException if there is none; the message lists the codes
     */
    public static EvidenceName<?> parse(String code) {
        Objects.requireNonNull(code, "code");
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
        return type == Type.COUNT || type == Type.EDITION || type == Type.GRADE;
    }

    /** {@return the code} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return code;
    }

    String write(T value) {
        return switch (type) {
            case COUNCILS -> rewrite(councils((List<?>) value));
            case COUNCIL, TEXT -> rewrite(value.toString());
            case CHARACTER -> character((Integer) value);
            default -> value.toString();
        };
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
        Objects.requireNonNull(text, "text");
        try {
            return rewrite(text).equals(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return false;
        }
    }

    String display(String written) {
        return switch (type) {
            case AREA -> JudgementArea.parse(written).title();
            case INSPECTORATE -> Inspectorate.parse(written).title();
            case OUTCOME -> OutcomeArea.parse(written).title();
            default -> written;
        };
    }

    /** {@return the text as a value that it stands for is written} */
    private String rewrite(String text) {
        return switch (type) {
            case AREA -> JudgementArea.parse(text).code();
            case CHARACTER -> character(Integer.parseUnsignedInt(text.replace("U+", ""), 16));
            case COUNCIL, COUNCILS -> Excerpt.printable(text, Finding.MAX_MESSAGE);
            case COUNT -> Integer.valueOf(text).toString();
            case DATE -> LocalDate.parse(text).toString();
            case EDITION -> Edition.parse(text).toString();
            case GRADE -> Grade.parse(text).toString();
            case GSS_CODE -> GssCode.parse(text).toString();
            case INSPECTORATE -> Inspectorate.parse(text).code();
            case LA_NUMBER -> LaNumber.parse(text).toString();
            case OUTCOME -> OutcomeArea.parse(text).code();
            case TEXT -> Excerpt.printable(text, Excerpt.MAX_LENGTH);
        };
    }

    private static String character(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static String councils(List<?> candidates) {
        return candidates.isEmpty()
                ? "none"
                : candidates.stream().limit(3).map(Object::toString).collect(Collectors.joining(", "));
    }
}
