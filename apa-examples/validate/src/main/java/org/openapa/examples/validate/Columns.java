package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapa.json.Position;
import org.openapa.json.Problem;
import org.openapa.json.ProblemCode;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.rules.Severity;

/**
 * What the columns of a table hold: mostly a property of the document that a row stands for, named by its JSON Pointer.
 *
 * @param fields the fields in the order of the columns
 * @param problems what is wrong with the names of the columns
 */
record Columns(ImmutableList<String> fields, ImmutableList<Problem> problems) {
    /** A column that is left out. */
    static final String LEFT_OUT = "-";

    /** A column without a name, which has to be empty. */
    static final String UNNAMED = "";

    /** In a table with a row for each judgement: the area, its grade, and the label printed beside it. */
    static final String AREA = "area";

    static final String GRADE = "grade";
    static final String LABEL = "label";

    static final String EDITION = "/edition";
    static final String JUDGEMENTS = "/judgements/";
    static final String LABELS = "/labels/";

    private static final String AUTHORITY = "/authority/";

    private static final ImmutableMap<String, String> FIELDS = fieldsByName();

    /**
     * {@return what the columns with these names hold}
     *
     * @param header the row with the names
     * @param chosen by name what a column holds, whatever its name says
     */
    static Columns of(CsvRow header, Map<String, String> chosen) {
        Map<String, String> choice = new LinkedHashMap<>();
        chosen.forEach((column, field) -> choice.put(normal(column), field));
        ImmutableList.Builder<String> fields = ImmutableList.builder();
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cell(i);
            Optional<String> field =
                    Optional.ofNullable(choice.remove(normal(name))).or(() -> field(name));
            String given = field.orElse(UNNAMED);
            fields.add(given);
            if (field.isEmpty() && !name.isEmpty()) {
                problems.add(problem(
                        ProblemCode.UNKNOWN_PROPERTY,
                        header.position(i),
                        "the column " + quoted(name),
                        "--columns to say what it holds, or with - that it is left out"));
            } else if (given.startsWith("/") || isOfJudgement(given)) {
                if (seen.stream().anyMatch(other -> overlap(other, given))) {
                    problems.add(problem(
                            ProblemCode.DUPLICATE_NAME,
                            header.position(i),
                            "another column for " + given + ", " + quoted(name),
                            "one column for each"));
                }
                seen.add(given);
            }
        }
        for (String column : choice.keySet()) {
            problems.add(missing(
                    header,
                    "no column " + quoted(column) + ", which --columns names",
                    header.cells().stream().map(Columns::quoted).collect(Collectors.joining(", "))));
        }
        if (!seen.contains(EDITION)) {
            problems.add(missing(header, "no column for the edition", "one, such as \"year\""));
        }
        if (seen.stream().noneMatch(field -> field.startsWith(AUTHORITY))) {
            problems.add(missing(header, "no column for the council", "one, such as \"council\""));
        }
        if (seen.stream().anyMatch(Columns::isOfJudgement) && !(seen.contains(AREA) && seen.contains(GRADE))) {
            problems.add(missing(header, "half of what a row for each judgement has", "both \"area\" and \"grade\""));
        }
        return new Columns(fields.build(), problems.build());
    }

    /** {@return whether a field is of the one judgement that a row holds} */
    static boolean isOfJudgement(String field) {
        return field.equals(AREA) || field.equals(GRADE) || field.equals(LABEL);
    }

    /** {@return what is meant by the name of a field, if anything: a name, a JSON Pointer, or the sign that it is left out} */
    static Optional<String> field(String name) {
        return name.startsWith("/") || name.equals(LEFT_OUT)
                ? Optional.of(name)
                : Optional.ofNullable(FIELDS.get(normal(name)));
    }

    /** {@return what is wrong with the name of a field that is none} */
    static String unknown(String name) {
        return quoted(name)
                + " is no field; expected one of name, laNumber, gssCode, edition, meetingDate, citation, uri, page,"
                + " transcribedBy, transcribedOn, an area such as social-care, area, grade, label, a JSON Pointer, or -";
    }

    /** {@return the area of this name, if any: its code, a title or its abbreviation} */
    static Optional<JudgementArea> area(String name) {
        return field(name)
                .filter(field -> field.startsWith(JUDGEMENTS))
                .map(field -> JudgementArea.parse(field.substring(JUDGEMENTS.length())));
    }

    /** {@return the text of a cell, for a message} */
    static String quoted(String text) {
        return '"' + Printable.of(text, 60) + '"';
    }

    /** {@return whether two fields are one, or one of them is a part of the other} */
    static boolean overlap(String one, String other) {
        return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
    }

    private static Problem missing(CsvRow header, String found, String expected) {
        return problem(ProblemCode.MISSING_PROPERTY, header.position(0), found, expected);
    }

    private static Problem problem(ProblemCode code, Position position, String found, String expected) {
        return new Problem(code, Severity.ERROR, "", position, expected, found);
    }

    private static ImmutableMap<String, String> fieldsByName() {
        Map<String, String> fields = new HashMap<>();
        name(fields, AUTHORITY + "name", "name", "council", "council name", "authority", "local authority");
        name(fields, AUTHORITY + "laNumber", "LA number", "LA", "LA code");
        name(fields, AUTHORITY + "gssCode", "GSS code", "GSS", "ONS code");
        name(fields, EDITION, "edition", "year");
        name(fields, "/meetingDate", "meeting date");
        name(fields, "/source/citation", "citation", "source");
        name(fields, "/source/uri", "uri", "url");
        name(fields, "/source/page", "page");
        name(fields, "/source/transcribedBy", "transcribed by");
        name(fields, "/source/transcribedOn", "transcribed on");
        for (JudgementArea area : JudgementArea.values()) {
            String field = JUDGEMENTS + area.code();
            name(fields, field, area.code(), area.title(), area.abbreviation());
            Stream.of(Edition.values()).forEach(edition -> name(fields, field, area.title(edition)));
        }
        name(fields, JUDGEMENTS + JudgementArea.CAPACITY_TO_IMPROVE.code(), "capacity");
        name(fields, JUDGEMENTS + JudgementArea.CHILDRENS_SERVICES.code(), "overall effectiveness", "overall");
        name(fields, AREA, "area", "judgement", "outcome area");
        name(fields, GRADE, "grade");
        name(fields, LABEL, "label");
        return ImmutableMap.copyOf(fields);
    }

    private static void name(Map<String, String> fields, String field, String... names) {
        Stream.of(names).forEach(name -> fields.put(normal(name), field));
    }

    /** {@return the letters and digits of a name: nothing else of it matters} */
    private static String normal(String name) {
        StringBuilder normal = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(normal::appendCodePoint);
        return normal.toString().toLowerCase(Locale.ROOT);
    }
}
