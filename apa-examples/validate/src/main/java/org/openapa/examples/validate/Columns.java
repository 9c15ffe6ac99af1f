package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openapa.json.Position;
import org.openapa.json.Problem;
import org.openapa.json.ProblemCode;
import org.openapa.model.Edition;
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
    static final String AUTHORITY = "/authority/";
    static final String COUNCIL_NAME = AUTHORITY + "name";
    static final String LA_NUMBER = AUTHORITY + "laNumber";
    static final String GSS_CODE = AUTHORITY + "gssCode";
    static final String JUDGEMENTS = "/judgements/";
    static final String LABELS = "/labels/";

    private static final int WIDTH = 120;

    /**
     * {@return what the columns with these names hold}
     *
     * @param header the row with the names
     * @param chosen by name what a column holds, whatever its name says
     */
    static Columns of(CsvRow header, Map<String, String> chosen) {
        Map<String, String> choice = new HashMap<>();
        chosen.forEach((column, field) -> choice.put(ColumnNames.key(column), field));
        ImmutableList.Builder<String> fields = ImmutableList.builder();
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        Set<String> names = new HashSet<>();
        Set<String> seen = new HashSet<>();
        boolean years = false;
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.title(i);
            names.add(ColumnNames.key(name));
            Optional<String> field =
                    Optional.ofNullable(choice.get(ColumnNames.key(name))).or(() -> ColumnNames.field(name));
            String given = field.orElse(UNNAMED);
            fields.add(given);
            if (field.isEmpty() && ColumnNames.hasYear(name)) {
                if (!years) {
                    problems.add(ofYears(header, i));
                }
                years = true;
            } else if (field.isEmpty() && !name.isEmpty()) {
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
        for (String column : chosen.keySet()) {
            if (!names.contains(ColumnNames.key(column))) {
                problems.add(missing(
                        header,
                        "no column " + quoted(column) + ", which --columns names",
                        IntStream.range(0, header.cells().size())
                                .mapToObj(i -> quoted(header.title(i)))
                                .collect(Collectors.joining(", "))));
            }
        }
        if (!seen.contains(EDITION) && !years) {
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

    /**
     * {@return that a row is no header, if it names neither council nor edition and a row after it does both, or it holds an edition}
     *
     * @param first the first row
     * @param next rows after it
     * @param chosen by name what a column holds
     */
    static Optional<Problem> noHeader(CsvRow first, Iterable<CsvRow> next, Map<String, String> chosen) {
        Columns columns = of(first, chosen);
        if (columns.fields().contains(EDITION) || columns.hasCouncil()) {
            return Optional.empty();
        }
        String found = first.cells().stream()
                .map(CellText::title)
                .filter(text -> !text.isEmpty())
                .map(Columns::quoted)
                .collect(Collectors.joining(", ", "a first row with ", ""));
        for (CsvRow row : next) {
            Columns others = of(row, chosen);
            if (others.fields().contains(EDITION) && others.hasCouncil()) {
                return Optional.of(missing(
                        first,
                        found,
                        "the names of the columns in the first row; they seem to be in row " + row.number()
                                + ": delete the rows above it"));
            }
        }
        boolean hasEdition = IntStream.range(0, first.cells().size())
                .anyMatch(i -> edition(first.cell(i)).isPresent());
        return hasEdition && columns.fields().stream().allMatch(UNNAMED::equals)
                ? Optional.of(missing(
                        first, found, "the names of the columns in the first row, such as council, year, CS, CAP"))
                : Optional.empty();
    }

    /** {@return the edition that a cell names, if any} */
    static Optional<Edition> edition(String text) {
        try {
            return CellText.number(text).map(Edition::parse);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return what the column at an index holds, from 0} */
    String field(int column) {
        return column < fields.size() ? fields.get(column) : UNNAMED;
    }

    /** {@return whether each row is one judgement} */
    boolean areLong() {
        return fields.contains(AREA);
    }

    /** {@return how many cells a row needs: as many as there are up to the last column with a name} */
    int needed() {
        int needed = fields.size();
        while (needed > 0 && field(needed - 1).equals(UNNAMED)) {
            needed--;
        }
        return needed;
    }

    /** {@return whether a field is of the one judgement that a row holds} */
    static boolean isOfJudgement(String field) {
        return field.equals(AREA) || field.equals(GRADE) || field.equals(LABEL);
    }

    /** {@return what is wrong with the name of a field that is none} */
    static String unknown(String name) {
        return quoted(name)
                + " is no field; expected one of name, laNumber, gssCode, edition, meetingDate, citation, uri, page,"
                + " transcribedBy, transcribedOn, an area such as social-care, area, grade, label, a JSON Pointer, or -";
    }

    /** {@return the text of a cell, for a message} */
    static String quoted(String text) {
        return '"' + Printable.of(text, WIDTH) + '"';
    }

    /** {@return whether two fields are one, or one of them is a part of the other} */
    static boolean overlap(String one, String other) {
        return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
    }

    private boolean hasCouncil() {
        return fields.stream().anyMatch(field -> field.startsWith(AUTHORITY));
    }

    private static Problem ofYears(CsvRow header, int column) {
        return problem(
                ProblemCode.UNKNOWN_PROPERTY,
                header.position(column),
                "a column for one year, " + quoted(header.title(column)),
                "a row for each council and year, with the year in a column of its own: council, year, CS, CAP");
    }

    private static Problem missing(CsvRow header, String found, String expected) {
        return problem(ProblemCode.MISSING_PROPERTY, header.position(0), found, expected);
    }

    private static Problem problem(ProblemCode code, Position position, String found, String expected) {
        return new Problem(code, Severity.ERROR, "", position, expected, found);
    }
}
