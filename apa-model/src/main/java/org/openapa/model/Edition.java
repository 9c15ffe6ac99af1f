package org.openapa.model;

import static org.openapa.model.JudgementArea.ACHIEVING_ECONOMIC_WELL_BEING;
import static org.openapa.model.JudgementArea.BEING_HEALTHY;
import static org.openapa.model.JudgementArea.CAPACITY_TO_IMPROVE;
import static org.openapa.model.JudgementArea.CHILDRENS_SERVICES;
import static org.openapa.model.JudgementArea.EDUCATION;
import static org.openapa.model.JudgementArea.ENJOYING_AND_ACHIEVING;
import static org.openapa.model.JudgementArea.MAKING_A_POSITIVE_CONTRIBUTION;
import static org.openapa.model.JudgementArea.SOCIAL_CARE;
import static org.openapa.model.JudgementArea.STAYING_SAFE;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.openapa.model.internal.Codes;

/**
 * A yearly edition of the Annual Performance Assessment, and what is known of it: which areas it judged, on which scale, by whom,
 * and when its letters came out.
 *
 * <p>The regime ran from 2005 to 2008 and is closed, so these four constants are complete for ever. Immutable and thread-safe.
 */
public enum Edition {
    /** 2005: four judgements, outcomes in prose, both inspectorates, a meeting, areas for the joint area review to explore. */
    APA_2005(
            2005,
            ImmutableSet.of(SOCIAL_CARE, EDUCATION, CHILDRENS_SERVICES, CAPACITY_TO_IMPROVE),
            DescriptorScale.OF_2005,
            11,
            30,
            150),
    /** 2006: three judgements, outcomes in prose, both inspectorates. */
    APA_2006(
            2006,
            ImmutableSet.of(CHILDRENS_SERVICES, CAPACITY_TO_IMPROVE, SOCIAL_CARE),
            DescriptorScale.OF_2006,
            11,
            1,
            102),
    /** 2007: seven judgements, among them the five outcomes; Ofsted alone. */
    APA_2007(2007, Judged.SINCE_2007, DescriptorScale.SINCE_2007, 11, 0, 137),
    /** 2008: judged as 2007, but at the desk, without a meeting; the last edition. */
    APA_2008(2008, Judged.SINCE_2007, DescriptorScale.SINCE_2007, 12, 17, 147);

    private static final class Judged {
        static final ImmutableSet<JudgementArea> SINCE_2007 = ImmutableSet.of(
                CHILDRENS_SERVICES,
                BEING_HEALTHY,
                STAYING_SAFE,
                ENJOYING_AND_ACHIEVING,
                MAKING_A_POSITIVE_CONTRIBUTION,
                ACHIEVING_ECONOMIC_WELL_BEING,
                CAPACITY_TO_IMPROVE);
    }

    private static final ImmutableSet<Inspectorate> BOTH =
            Sets.immutableEnumSet(Inspectorate.OFSTED, Inspectorate.CSCI);
    private static final ImmutableSet<Inspectorate> OFSTED_ALONE = Sets.immutableEnumSet(Inspectorate.OFSTED);
    private static final Codes<Edition> CODES = Codes.of("edition", values());

    private final int year;
    private final ImmutableSet<JudgementArea> judgedAreas;
    private final DescriptorScale scale;
    private final LocalDate firstPublicationFrom;
    private final LocalDate firstPublicationTo;
    private final int councilsAssessed;

    Edition(
            int year,
            ImmutableSet<JudgementArea> judgedAreas,
            DescriptorScale scale,
            int firstPublicationMonth,
            int firstPublicationDay,
            int councilsAssessed) {
        this.year = year;
        this.judgedAreas = judgedAreas;
        this.scale = scale;
        boolean known = firstPublicationDay != 0;
        LocalDate day = LocalDate.of(year, firstPublicationMonth, known ? firstPublicationDay : 1);
        this.firstPublicationFrom = day;
        this.firstPublicationTo = known ? day : day.withDayOfMonth(day.lengthOfMonth());
        this.councilsAssessed = councilsAssessed;
    }

    /**
     * {@return the edition of this year}
     *
     * @param year 2005 to 2008
     * @throws IllegalArgumentException for any other year
     */
    public static Edition of(int year) {
        return CODES.parse(Integer.toString(year));
    }

    /**
     * {@return the edition whose year the text is} The reverse of {@link #toString()}.
     *
     * @param text a year such as "2005"
     * @throws IllegalArgumentException for any text that is not one of the four years
     */
    public static Edition parse(String text) {
        return CODES.parse(text);
    }

    /** {@return the year in the letter's title, 2005 to 2008} */
    public int year() {
        return year;
    }

    /** {@return the areas this edition judges, in the order its table prints them} */
    public ImmutableSet<JudgementArea> judgedAreas() {
        return judgedAreas;
    }

    /**
     * {@return whether this edition's table has a row for the area}
     *
     * @param area the area asked about
     */
    public boolean judges(JudgementArea area) {
        Objects.requireNonNull(area, "area");
        return judgedAreas.contains(area);
    }

    /** {@return what this edition calls each grade} */
    public DescriptorScale scale() {
        return scale;
    }

    /** {@return the inspectorates that issued the letters and signed them: Ofsted and CSCI jointly until 2006, then Ofsted alone} */
    public ImmutableSet<Inspectorate> inspectorates() {
        return year <= 2006 ? BOTH : OFSTED_ALONE;
    }

    /** {@return the month in which the first letters came out; 2007's came out at the end of November and later} */
    public YearMonth firstPublicationMonth() {
        return YearMonth.from(firstPublicationFrom);
    }

    /** {@return the day on which the first letters came out, or nothing for 2007, which had no single day} */
    public Optional<LocalDate> firstPublicationDay() {
        return firstPublicationFrom.equals(firstPublicationTo) ? Optional.of(firstPublicationFrom) : Optional.empty();
    }

    /** {@return the day before which no letter came out: {@link #firstPublicationDay()}, or the first of the month where no day is known} */
    public LocalDate firstPublicationFrom() {
        return firstPublicationFrom;
    }

    /** {@return the day by which the first letters were out: {@link #firstPublicationDay()}, or the last of the month where no day is known} */
    public LocalDate firstPublicationTo() {
        return firstPublicationTo;
    }

    /** {@return whether inspectors met the council: yes until 2007; 2008 was done at the desk} */
    public boolean hasMeeting() {
        return year <= 2007;
    }

    /**
     * {@return whether letters list areas for exploration in the joint area review} The reference letter of 2005 does; that the
     * list ends with 2006 is inferred, not stated in a source.
     */
    public boolean hasExploration() {
        return year <= 2006;
    }

    /** {@return how many councils were assessed; for 2005 the number is approximate ("about 150")} */
    public int councilsAssessed() {
        return councilsAssessed;
    }

    /** {@return the year, such as "2005"} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
