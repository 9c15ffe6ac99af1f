package org.openapa.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an edition calls the four grades: the service descriptors and capacity descriptors printed under the table, and the
 * one-word labels.
 *
 * <p>2005 describes a service's grade by a sentence and has a short label for capacity to improve only. 2006 keeps the sentences
 * and adds labels; papers quote longer forms of them, which go on about children and young people, cost and wider outcomes. For 2007 and
 * 2008 only labels are known. Sources: the footnote of the reference letter for 2005, what was reported in print for the later editions.
 *
 * <p>Immutable and thread-safe. {@link Edition#scale()} gives the scale of an edition.
 */
@Immutable
public final class DescriptorScale {
    private static final CharMatcher EDGES = CharMatcher.whitespace().or(CharMatcher.is('.'));
    private static final ImmutableList<String> SERVICE_DESCRIPTORS = ImmutableList.of(
            "A service that does not deliver minimum requirements for users",
            "A service that delivers only minimum requirements for users",
            "A service that consistently delivers above minimum requirements for users",
            "A service that delivers well above minimum requirements for users");

    private static final String USERS = "users";

    static final DescriptorScale OF_2005 = new DescriptorScale(
            SERVICE_DESCRIPTORS,
            ImmutableList.of(),
            ImmutableList.of("Inadequate", "Adequate", "Good/promising", "Very good"),
            false);
    static final DescriptorScale OF_2006 = uniform(SERVICE_DESCRIPTORS, "Excellent/outstanding", true);
    static final DescriptorScale SINCE_2007 = uniform(ImmutableList.of(), "Outstanding", false);

    // Each list is empty or has one entry per grade, worst first.
    private final ImmutableList<String> serviceDescriptors;
    private final ImmutableList<String> serviceLabels;
    private final ImmutableList<String> capacityLabels;
    private final boolean quotedAtLength;

    private DescriptorScale(
            ImmutableList<String> serviceDescriptors,
            ImmutableList<String> serviceLabels,
            ImmutableList<String> capacityLabels,
            boolean quotedAtLength) {
        this.serviceDescriptors = serviceDescriptors;
        this.serviceLabels = serviceLabels;
        this.capacityLabels = capacityLabels;
        this.quotedAtLength = quotedAtLength;
    }

    private static DescriptorScale uniform(
            ImmutableList<String> serviceDescriptors, String best, boolean quotedAtLength) {
        ImmutableList<String> labels = ImmutableList.of("Inadequate", "Adequate", "Good", best);
        return new DescriptorScale(serviceDescriptors, labels, labels, quotedAtLength);
    }

    /**
     * {@return the short label of a grade, such as "Good/promising" for capacity to improve at grade 3 in 2005; nothing where the
     * edition has none, as 2005 for services}
     *
     * @param area the area graded
     * @param grade the grade
     */
    public Optional<String> label(JudgementArea area, Grade grade) {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(grade, "grade");
        ImmutableList<String> labels = labels(area);
        return labels.isEmpty() ? Optional.empty() : Optional.of(labels.get(grade.number() - 1));
    }

    /**
     * {@return the fullest wording the edition has for a grade: the service descriptor if there is one, else the label}
     *
     * @param area the area graded; every area but capacity to improve is described as a service
     * @param grade the grade
     */
    public String descriptor(JudgementArea area, Grade grade) {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(grade, "grade");
        ImmutableList<String> descriptors = descriptors(area);
        return (descriptors.isEmpty() ? labels(area) : descriptors).get(grade.number() - 1);
    }

    /**
     * {@return the grade that a printed label or descriptor names on this scale, or nothing if it is not on it}
     *
     * <p>Case, outer white space, runs of white space and a final full stop do not matter; of a double label such as
     * "Good/promising" either half counts as the whole. Of 2006's descriptors what follows "minimum requirements for" does not matter.
     *
     * @param area the area beside which the text stands
     * @param printed the text as printed
     */
    public Optional<Grade> gradeOf(JudgementArea area, String printed) {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(printed, "printed");
        Grade exact = find(area, printed);
        return Optional.ofNullable(exact != null ? exact : find(area, normalised(printed)));
    }

    /** {@return the wordings from best to worst, as a line for reading} */
    @Override
    public String toString() {
        return "services: " + line(serviceDescriptors.isEmpty() ? serviceLabels : serviceDescriptors) + "; capacity: "
                + line(capacityLabels);
    }

    private ImmutableList<String> labels(JudgementArea area) {
        return area == JudgementArea.CAPACITY_TO_IMPROVE ? capacityLabels : serviceLabels;
    }

    private ImmutableList<String> descriptors(JudgementArea area) {
        return area == JudgementArea.CAPACITY_TO_IMPROVE ? ImmutableList.of() : serviceDescriptors;
    }

    private @Nullable Grade find(JudgementArea area, String text) {
        ImmutableList<String> descriptors = descriptors(area);
        ImmutableList<String> labels = labels(area);
        for (int i = 0; i < 4; i++) {
            if ((!labels.isEmpty() && isCalled(labels.get(i), text))
                    || (!descriptors.isEmpty() && isDescribed(descriptors.get(i), text))) {
                return Grade.of(i + 1);
            }
        }
        return null;
    }

    private boolean isDescribed(String descriptor, String text) {
        int common = descriptor.length() - USERS.length();
        return Ascii.equalsIgnoreCase(descriptor, text)
                || (quotedAtLength
                        && text.length() > common
                        && Ascii.equalsIgnoreCase(descriptor.substring(0, common), text.substring(0, common)));
    }

    private static boolean isCalled(String wording, String text) {
        int slash = wording.indexOf('/');
        return Ascii.equalsIgnoreCase(wording, text)
                || (slash >= 0
                        && (Ascii.equalsIgnoreCase(wording.substring(0, slash), text)
                                || Ascii.equalsIgnoreCase(wording.substring(slash + 1), text)));
    }

    private static String normalised(String text) {
        String words = CharMatcher.whitespace().trimAndCollapseFrom(EDGES.trimTrailingFrom(text), ' ');
        return words.replace(" /", "/").replace("/ ", "/");
    }

    private static String line(ImmutableList<String> worstFirst) {
        StringBuilder line = new StringBuilder();
        for (int number = 4; number >= 1; number--) {
            line.append(number).append(' ').append(worstFirst.get(number - 1)).append(number == 1 ? "" : ", ");
        }
        return line.toString();
    }
}
