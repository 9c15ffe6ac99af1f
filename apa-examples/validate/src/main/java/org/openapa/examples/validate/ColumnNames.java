package org.openapa.examples.validate;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;

/** The names by which columns are known, and the field each stands for. */
final class ColumnNames {
    private static final CharMatcher APOSTROPHE = CharMatcher.anyOf("'\u2019\u2018\u02bc\u00b4`");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)200[5-8](?:\\s*[-/\u2013]\\s*\\d{2,4})?(?!\\d)");
    private static final ImmutableMap<String, String> FIELDS = fields();

    private ColumnNames() {}

    /** {@return what is meant by the name of a field, if anything: a name, a JSON Pointer, or the sign that it is left out} */
    static Optional<String> field(String name) {
        return name.startsWith("/") || name.equals(Columns.LEFT_OUT)
                ? Optional.of(name)
                : Optional.ofNullable(FIELDS.get(normal(name)));
    }

    /** {@return the area of this name, if any: its code, a title as letters print it, or its abbreviation} */
    static Optional<JudgementArea> area(String name) {
        return field(name)
                .filter(field -> field.startsWith(Columns.JUDGEMENTS))
                .map(field -> JudgementArea.parse(field.substring(Columns.JUDGEMENTS.length())));
    }

    /** {@return whether a column's name is a year, alone or with an area or "grade", such as "CAP 2006"} */
    static boolean hasYear(String name) {
        String rest = YEAR.matcher(name).replaceFirst("");
        return !rest.equals(name)
                && (normal(rest).isEmpty()
                        || area(rest).isPresent()
                        || field(rest).filter(Columns.GRADE::equals).isPresent());
    }

    /** {@return what names are compared by: their words, or the name itself if it has none} */
    static String key(String name) {
        String normal = normal(name);
        return normal.isEmpty() ? name : normal;
    }

    /** {@return the words of a name, for comparing: "&" is "and", and case, "the", blanks and signs do not matter} */
    private static String normal(String name) {
        StringBuilder normal = new StringBuilder();
        StringBuilder word = new StringBuilder();
        APOSTROPHE
                .removeFrom(name)
                .replace("&", " and ")
                .concat(" ")
                .codePoints()
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)) {
                        word.appendCodePoint(Character.toLowerCase(c));
                    } else {
                        normal.append(word.toString().equals("the") ? "" : word);
                        word.setLength(0);
                    }
                });
        return normal.toString().toLowerCase(Locale.ROOT);
    }

    private static ImmutableMap<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        name(
                fields,
                Columns.COUNCIL_NAME,
                List.of(
                        "name",
                        "council",
                        "council name",
                        "name of council",
                        "authority",
                        "authority name",
                        "local authority",
                        "local authority name",
                        "LA name",
                        "LEA",
                        "LEA name",
                        "borough"));
        name(
                fields,
                Columns.LA_NUMBER,
                List.of("LA number", "LA", "LA no", "LA code", "LEA number", "LEA no", "LEA code"));
        name(fields, Columns.GSS_CODE, List.of("GSS code", "GSS", "ONS code"));
        name(fields, Columns.EDITION, List.of("edition", "year", "APA year", "year of assessment"));
        name(fields, "/meetingDate", List.of("meeting date", "date of meeting"));
        name(fields, "/letter/date", List.of("letter date", "date of letter"));
        name(fields, "/source/citation", List.of("citation", "source"));
        name(fields, "/source/uri", List.of("uri", "url"));
        name(fields, "/source/page", List.of("page"));
        name(fields, "/source/transcribedBy", List.of("transcribed by"));
        name(fields, "/source/transcribedOn", List.of("transcribed on"));
        for (JudgementArea area : JudgementArea.values()) {
            String field = Columns.JUDGEMENTS + area.code();
            name(fields, field, List.of(area.code(), area.title(), area.abbreviation()));
            Stream.of(Edition.values()).forEach(edition -> name(fields, field, List.of(area.title(edition))));
            name(fields, field, titles(area).toList());
        }
        name(fields, Columns.AREA, List.of("area", "judgement", "outcome area", "judgement area"));
        name(fields, Columns.GRADE, List.of("grade"));
        name(fields, Columns.LABEL, List.of("label"));
        return ImmutableMap.copyOf(fields);
    }

    /** {@return further names of an area, as letters and papers print it} */
    private static Stream<String> titles(JudgementArea area) {
        return switch (area) {
            case SOCIAL_CARE -> contributions("social care services");
            case EDUCATION -> contributions("education services");
            case CHILDRENS_SERVICES ->
                Stream.concat(
                        Stream.of("overall effectiveness", "overall", "overall grade", "children's services overall"),
                        contributions("children's services"));
            case BEING_HEALTHY -> Stream.of("be healthy");
            case STAYING_SAFE -> Stream.of("stay safe");
            case ENJOYING_AND_ACHIEVING -> Stream.of("enjoy and achieve");
            case MAKING_A_POSITIVE_CONTRIBUTION ->
                Stream.of("make a positive contribution", "making positive contribution", "positive contribution");
            case ACHIEVING_ECONOMIC_WELL_BEING -> Stream.of("achieve economic well-being", "economic well-being");
            case CAPACITY_TO_IMPROVE ->
                Stream.of("", "council's ", "local authority's ")
                        .flatMap(owner -> Stream.of("", "overall ").map(overall -> owner + overall))
                        .flatMap(before -> Stream.of(
                                        "capacity",
                                        "capacity to improve",
                                        "capacity to improve its services for children and young people",
                                        "capacity to improve including management of services",
                                        "capacity to improve including management of children's services",
                                        "capacity to improve including management of services for children and young people")
                                .map(capacity -> before + capacity));
        };
    }

    /** {@return the ways in which letters print the title of a contribution, which waver} */
    private static Stream<String> contributions(String services) {
        return Stream.of("", "local authority's ", "council's ")
                .map(owner -> owner + services)
                .flatMap(whose -> Stream.of(whose, "contribution of " + whose))
                .flatMap(title -> Stream.of(
                        title,
                        title + " in maintaining and improving outcomes",
                        title + " to maintaining and improving outcomes"))
                .flatMap(title -> Stream.of(title, title + " for children and young people"));
    }

    private static void name(Map<String, String> fields, String field, List<String> names) {
        names.forEach(name -> fields.put(normal(name), field));
    }
}
