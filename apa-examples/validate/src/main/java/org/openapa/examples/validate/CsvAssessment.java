package org.openapa.examples.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openapa.json.ApaJson;
import org.openapa.json.Decoded;
import org.openapa.json.Position;
import org.openapa.json.Problem;
import org.openapa.json.ProblemCode;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.GssCode;
import org.openapa.model.JudgementArea;
import org.openapa.rules.Location;
import org.openapa.rules.Severity;

/** The document that rows of a table stand for. It is made as JSON and read as any other, so that the same is right and wrong in it. */
final class CsvAssessment implements Source.Content {
    private static final ApaJson JSON = ApaJson.strict().keepingReadable();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Splitter STEPS = Splitter.on('/');
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final ImmutableSet<String> DATES =
            ImmutableSet.of("/meetingDate", "/letter/date", "/source/transcribedOn");

    private static final Comparator<Problem> BY_PLACE = Comparator.<Problem>comparingInt(
                    problem -> problem.position().line())
            .thenComparingInt(problem -> problem.position().column());

    private final Columns columns;
    private final CsvGroup group;
    private final CsvFile.Dialect dialect;
    private final Position beginning;
    private final Optional<Edition> edition;

    // By JSON Pointer, in the order of the columns.
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    // Where each row is one judgement: by area, the cell that says it.
    private final Map<String, Cell> judgements = new HashMap<>();
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

    /**
     * A cell that holds something.
     *
     * @param text what it says
     * @param position where it stands
     * @param isOneLine whether it is written in one line
     */
    private record Cell(String text, Position position, boolean isOneLine) {}

    /**
     * Makes the document.
     *
     * @param columns what the columns hold
     * @param group the rows; at least one is read
     * @param dialect how the table is written
     */
    CsvAssessment(Columns columns, CsvGroup group, CsvFile.Dialect dialect) {
        this.columns = columns;
        this.group = group;
        this.dialect = dialect;
        CsvRow first = group.rows().get(0);
        this.beginning = first.position(0);
        this.edition = Columns.edition(cell(first, Columns.EDITION).text());
        problems.addAll(group.faults());
        for (int i = 0; i < columns.fields().size(); i++) {
            take(i);
        }
        if (columns.areLong()) {
            group.rows().forEach(this::takeJudgement);
        }
    }

    @Override
    public Decoded<Assessment> decoded() {
        Decoded<Assessment> read = JSON.readAssessment(json());
        ImmutableList<Problem> all = Stream.concat(
                        problems.build().stream(), read.problems().stream().map(this::inTable))
                .sorted(BY_PLACE)
                .collect(ImmutableList.toImmutableList());
        // A row that is not read may hold any of the grades.
        ImmutableSet<Location> unreadable =
                group.faults().isEmpty() || read.value().isEmpty()
                        ? read.unreadable()
                        : ImmutableSet.<Location>builder()
                                .addAll(read.unreadable())
                                .add(Location.JUDGEMENTS)
                                .build();
        return new Decoded<>(read.value(), all, unreadable);
    }

    /** {@return the rows and columns of locations; what is not there stands where the nearest thing around it does} */
    @Override
    public ImmutableMap<Location, Position> locate(Collection<Location> locations) {
        return Maps.toMap(ImmutableSet.copyOf(locations), location -> position(location.pointer()));
    }

    @Override
    public ImmutableMap<Position, Position> cells() {
        return group.cells();
    }

    @Override
    public Glimpse glimpse() {
        return Glimpse.of(json());
    }

    /** Takes a column: the first cell that holds something. What others hold is said where it differs. */
    private void take(int column) {
        String field = columns.field(column);
        if (field.equals(Columns.LEFT_OUT) || Columns.isOfJudgement(field)) {
            return;
        }
        Cell first = null;
        for (CsvRow row : group.rows()) {
            Cell cell = cell(row, column);
            if (cell.text().isEmpty()) {
                continue;
            }
            if (first == null || field.equals(Columns.UNNAMED)) {
                first = cell;
                take(field, cell);
            } else if (!isSame(field, first.text(), cell.text())) {
                problem(
                        ProblemCode.DUPLICATE_NAME,
                        cell,
                        field,
                        Columns.quoted(first.text()) + ", as in row "
                                + first.position().line() + " of the same council and edition");
            }
        }
    }

    private void take(String field, Cell cell) {
        if (field.equals(Columns.UNNAMED)) {
            problem(ProblemCode.UNKNOWN_PROPERTY, cell, "", "nothing in a column without a name");
        } else if (field.startsWith(Columns.JUDGEMENTS)) {
            takeGrade(field.substring(Columns.JUDGEMENTS.length()), cell);
        } else {
            takeText(field, cell);
        }
    }

    /** Takes a text. A line break in its cell may be there by mistake, so it is said. */
    private void takeText(String field, Cell cell) {
        put(field, value(field, cell.text()), cell);
        if (!cell.isOneLine()) {
            problems.add(new Problem(
                    ProblemCode.INVALID_VALUE,
                    Severity.WARNING,
                    field,
                    cell.position(),
                    "a cell in one line; it is read as it is",
                    Columns.quoted(cell.text())));
        }
    }

    private Object value(String field, String text) {
        if (field.equals(Columns.EDITION) && edition.isPresent()) {
            return edition.get().year();
        }
        if (field.equals(Columns.LA_NUMBER)) {
            return CellText.number(text).orElse(text);
        }
        return DATES.contains(field) ? dialect.dates().iso(text).orElse(text) : text;
    }

    /** {@return whether two cells of one column, in rows of one council and edition, say the same} */
    private boolean isSame(String field, String one, String other) {
        if (field.equals(Columns.COUNCIL_NAME) || field.equals(Columns.EDITION)) {
            return true;
        }
        if (field.equals(Columns.GSS_CODE)) {
            return council(one).equals(council(other));
        }
        return value(field, one).equals(value(field, other));
    }

    private static Object council(String gssCode) {
        try {
            return AuthorityRegister.england2005()
                    .find(GssCode.parse(gssCode))
                    .<Object>map(known -> known)
                    .orElse(gssCode);
        } catch (IllegalArgumentException e) {
            return gssCode;
        }
    }

    private void takeJudgement(CsvRow row) {
        Cell area = cell(row, Columns.AREA);
        Cell grade = cell(row, Columns.GRADE);
        Cell label = cell(row, Columns.LABEL);
        if (area.text().isEmpty()) {
            if (!grade.text().isEmpty() || !label.text().isEmpty()) {
                problem(ProblemCode.MISSING_PROPERTY, area, "", "an area");
            }
            return;
        }
        Optional<JudgementArea> known = ColumnNames.area(area.text());
        String code = known.map(JudgementArea::code)
                .orElse(area.text().replace("~", "~0").replace("/", "~1"));
        Cell said = grade.text().isEmpty() ? label : grade;
        Cell earlier = judgements.get(code);
        if (earlier != null && !said.text().isEmpty()) {
            problem(ProblemCode.DUPLICATE_NAME, said, Columns.JUDGEMENTS + code, notAnother(earlier));
            return;
        }
        int before = values.size();
        if (!label.text().isEmpty()) {
            takeText(Columns.LABELS + code, label);
        }
        if (known.isEmpty()) {
            put(Columns.JUDGEMENTS + code, grade.text(), area);
        } else if (!grade.text().isEmpty()) {
            takeGrade(code, grade);
        }
        if (values.size() > before) {
            judgements.put(code, said);
        }
    }

    /** Takes a grade in numbers or words. What is a word of the edition stays as the label it is. */
    private void takeGrade(String code, Cell cell) {
        String field = Columns.JUDGEMENTS + code;
        Optional<JudgementArea> known = ColumnNames.area(code);
        if (known.isEmpty() || !cell.isOneLine()) {
            put(field, cell.text(), cell);
        } else if (edition.isPresent()) {
            takeGrade(edition.get(), known.get(), cell);
        }
    }

    private void takeGrade(Edition year, JudgementArea area, Cell cell) {
        String field = Columns.JUDGEMENTS + area.code();
        Words.Said said = dialect.words().read(year, area, cell.text());
        String bare = Words.withoutMarks(cell.text());
        if (said.isAbsent()) {
            return;
        }
        if (area.outcome().isPresent() && !year.judges(area) && DIGIT.matchesNoneOf(bare)) {
            // These editions say a word of each outcome, and grade none.
            put("/outcomes/" + area.code() + "/evaluation", bare, cell);
        } else if (said.grade().isPresent()) {
            put(field, said.grade().get().number(), cell);
            String label = Columns.LABELS + area.code();
            if (said.label().isPresent() && !values.containsKey(label)) {
                put(label, said.label().get(), cell);
            }
        } else {
            put(field, cell.text(), cell);
        }
    }

    private void put(String pointer, Object value, Cell cell) {
        for (String other : values.keySet()) {
            if (Columns.overlap(other, pointer)) {
                problem(
                        ProblemCode.DUPLICATE_NAME,
                        cell,
                        pointer,
                        notAnother(Objects.requireNonNull(cells.get(other))));
                return;
            }
        }
        values.put(pointer, value);
        cells.put(pointer, cell);
    }

    private static String notAnother(Cell cell) {
        return "one cell for it; cell " + cell.position().column() + " of row "
                + cell.position().line() + " is another";
    }

    private void problem(ProblemCode code, Cell cell, String pointer, String expected) {
        problems.add(
                new Problem(code, Severity.ERROR, pointer, cell.position(), expected, Columns.quoted(cell.text())));
    }

    private Cell cell(CsvRow row, String field) {
        int column = columns.fields().indexOf(field);
        return column < 0 ? new Cell("", row.position(0), true) : cell(row, column);
    }

    private static Cell cell(CsvRow row, int column) {
        boolean isOneLine = column >= row.cells().size()
                || !CellText.hasLineBreak(row.cells().get(column));
        return new Cell(row.cell(column), row.position(column), isOneLine);
    }

    private byte[] json() {
        Map<String, Object> document = new LinkedHashMap<>();
        values.forEach((pointer, value) -> {
            List<String> steps = STEPS.splitToList(pointer.substring(1));
            Map<String, Object> object = document;
            for (String step : steps.subList(0, steps.size() - 1)) {
                object = child(object, unescaped(step));
            }
            object.put(unescaped(steps.get(steps.size() - 1)), value);
        });
        try {
            return MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text cannot be written", e);
        }
    }

    @SuppressWarnings("unchecked") // none of the pointers is a part of another
    private static Map<String, Object> child(Map<String, Object> object, String step) {
        return (Map<String, Object>) object.computeIfAbsent(step, name -> new LinkedHashMap<>());
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** {@return a problem of the document as one of the table} */
    private Problem inTable(Problem problem) {
        Position position = position(problem.pointer());
        Cell cell = cells.get(problem.pointer());
        boolean wrong = problem.code() == ProblemCode.WRONG_TYPE || problem.code() == ProblemCode.INVALID_VALUE;
        if (cell == null || !wrong) {
            String found = problem.code() == ProblemCode.MISSING_PROPERTY ? "a row without it" : problem.found();
            return new Problem(
                    problem.code(), problem.severity(), problem.pointer(), position, problem.expected(), found);
        }
        return new Problem(
                ProblemCode.INVALID_VALUE,
                problem.severity(),
                problem.pointer(),
                position,
                expected(problem, cell),
                Columns.quoted(cell.text()));
    }

    private String expected(Problem problem, Cell cell) {
        if (DATES.contains(problem.pointer())
                && dialect.dates().iso(cell.text()).isEmpty()) {
            return dialect.dates().expected(cell.text());
        }
        if (!problem.pointer().startsWith(Columns.JUDGEMENTS)) {
            return problem.expected();
        }
        if (!cell.isOneLine()) {
            return "a grade in a cell of one line";
        }
        String area = problem.pointer().substring(Columns.JUDGEMENTS.length());
        return ColumnNames.area(area)
                .flatMap(known -> edition.map(year -> Words.expected(year, known)))
                .orElse(problem.expected());
    }

    private Position position(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Cell cell = cells.get(at);
            if (cell != null) {
                return cell.position();
            }
            String within = at + "/";
            for (Map.Entry<String, Cell> entry : cells.entrySet()) {
                if (entry.getKey().startsWith(within)) {
                    return entry.getValue().position();
                }
            }
        }
        return beginning;
    }
}
