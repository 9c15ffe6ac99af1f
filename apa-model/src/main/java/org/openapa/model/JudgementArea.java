package org.openapa.model;

import static org.openapa.model.Edition.APA_2005;
import static org.openapa.model.Edition.APA_2006;

import java.util.Objects;
import java.util.Optional;
import org.openapa.model.internal.Codes;

/**
 * An area that a letter's table of final judgements may grade. Which of the nine an edition judges, and in which order it prints
 * them, {@link Edition#judgedAreas()} says.
 *
 * <p>Immutable and thread-safe.
 */
public enum JudgementArea {
    /** The contribution of social care services: judged in 2005 and 2006. */
    SOCIAL_CARE("social-care", "SC", "Social care"),
    /** The contribution of education services: judged in 2005. */
    EDUCATION("education", "ED", "Education"),
    /**
     * Children's services as a whole: judged in every edition. From 2007 letters call it the overall effectiveness of children's
     * services; it is the same area and the same constant.
     */
    CHILDRENS_SERVICES("childrens-services", "CS", "Children's services"),
    /** The outcome "being healthy": judged in 2007 and 2008, a word in prose before. */
    BEING_HEALTHY("being-healthy", "BH", "Being healthy"),
    /** The outcome "staying safe": judged in 2007 and 2008, a word in prose before. */
    STAYING_SAFE("staying-safe", "SS", "Staying safe"),
    /** The outcome "enjoying and achieving": judged in 2007 and 2008, a word in prose before. */
    ENJOYING_AND_ACHIEVING("enjoying-and-achieving", "EA", "Enjoying and achieving"),
    /** The outcome "making a positive contribution": judged in 2007 and 2008, a word in prose before. */
    MAKING_A_POSITIVE_CONTRIBUTION("making-a-positive-contribution", "PC", "Making a positive contribution"),
    /** The outcome "achieving economic well-being": judged in 2007 and 2008, a word in prose before. */
    ACHIEVING_ECONOMIC_WELL_BEING("achieving-economic-well-being", "EW", "Achieving economic well-being"),
    /** The council's capacity to improve, from 2007 including the management of services: judged in every edition. */
    CAPACITY_TO_IMPROVE("capacity-to-improve", "CAP", "Capacity to improve");

    private static final Codes<JudgementArea> CODES = Codes.of("judgement area", values());

    private final String code;
    private final String abbreviation;
    private final String title;

    JudgementArea(String code, String abbreviation, String title) {
        this.code = code;
        this.abbreviation = abbreviation;
        this.title = title;
    }

    /**
     * {@return the area with this code, in whichever case it is written} The reverse of {@link #toString()}.
     *
     * @param text a code such as "capacity-to-improve"
     * @throws IllegalArgumentException for any other text; the message lists the codes
     */
    public static JudgementArea parse(String text) {
        return CODES.parse(text);
    }

    /** {@return the stable code, such as "capacity-to-improve"} */
    public String code() {
        return code;
    }

    /** {@return the abbreviation used in the compact notation of {@link JudgementTable}, such as "CAP"} */
    public String abbreviation() {
        return abbreviation;
    }

    /** {@return a short name that serves in every edition, such as "Children's services"} */
    public String title() {
        return title;
    }

    /**
     * {@return the name an edition's table gives the area; {@link #title()} where that edition does not judge it}
     *
     * <p>2005's names are those of the reference letter (Cambridgeshire); the later ones are as reported in print.
     *
     * @param edition the edition whose table is meant
     */
    public String title(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        if (!edition.judges(this)) {
            return title;
        }
        return switch (this) {
            case SOCIAL_CARE ->
                edition == APA_2005
                        ? "The contribution of the local authority's social care services in maintaining and improving outcomes"
                                + " for children and young people"
                        : "Contribution of social care services";
            case EDUCATION ->
                "The contribution of local authority's education services in maintaining and improving outcomes"
                        + " for children and young people";
            case CHILDRENS_SERVICES ->
                edition == APA_2005
                        ? "The contribution of the local authority's children's services in maintaining and improving outcomes"
                                + " for children and young people"
                        : edition == APA_2006
                                ? "Children's services overall"
                                : "Overall effectiveness of children's services";
            case CAPACITY_TO_IMPROVE ->
                edition == APA_2005
                        ? "The council's overall capacity to improve its services for children and young people"
                        : edition == APA_2006
                                ? title
                                : "Capacity to improve, including the management of services for children and young people";
            default -> title;
        };
    }

    /** {@return the outcome area this is the judgement of, or nothing for social care, education, children's services and capacity} */
    public Optional<OutcomeArea> outcome() {
        return switch (this) {
            case BEING_HEALTHY -> Optional.of(OutcomeArea.BEING_HEALTHY);
            case STAYING_SAFE -> Optional.of(OutcomeArea.STAYING_SAFE);
            case ENJOYING_AND_ACHIEVING -> Optional.of(OutcomeArea.ENJOYING_AND_ACHIEVING);
            case MAKING_A_POSITIVE_CONTRIBUTION -> Optional.of(OutcomeArea.MAKING_A_POSITIVE_CONTRIBUTION);
            case ACHIEVING_ECONOMIC_WELL_BEING -> Optional.of(OutcomeArea.ACHIEVING_ECONOMIC_WELL_BEING);
            case SOCIAL_CARE, EDUCATION, CHILDRENS_SERVICES, CAPACITY_TO_IMPROVE -> Optional.empty();
        };
    }

    /** {@return the code} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
