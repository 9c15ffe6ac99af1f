package org.openapa.examples.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openapa.json.ApaJson;
import org.openapa.json.Decoded;
import org.openapa.json.Position;
import org.openapa.json.Problem;
import org.openapa.json.ProblemCode;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.Location;
import org.openapa.rules.Severity;

/** The document that rows of a table stand for. It is made as JSON and read as any other, so that the same is right and wrong in it. */
final class CsvAssessment implements Source.Content {
    private static final ApaJson JSON = ApaJson.strict().keepingReadable();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Splitter STEPS = Splitter.on('/');

    private static final Comparator<Problem> BY_PLACE = Comparator.<Problem>comparingInt(
                    problem -> problem.position().line())
            .thenComparingInt(problem -> problem.position().column());

    /** A grade that is not there, beside what no cell's content is. */
    private static final String NO_GRADE = "-";

    private final Columns columns;
    private final ImmutableList<CsvRow> rows;
    private final Words words;
    private final Position beginning;
    private final Optional<Edition> edition;

    // By JSON Pointer, in the order of the columns.
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

    /** A cell that holds something. */
    private record Cell(String text, Position position) {}

    /**
     * Makes the document.
     *
     * @param columns what the columns hold
     * @param rows the rows: one, or several that hold a judgement each and are alike beside
     * @param words what stands for a grade
     */
    CsvAssessment(Columns columns, List<CsvRow> rows, Words words) {
        this.columns = columns;
        this.rows = ImmutableList.copyOf(rows);
        this.words = words;
        this.beginning = rows.get(0).position(0);
        this.edition = edition(cell(rows.get(0), Columns.EDITION).text());
        take(rows.get(0));
        if (columns.fields().contains(Columns.AREA)) {
            rows.forEach(this::takeJudgement);
        }
    }

    @Override
    public Decoded<Assessment> decoded() {
        Decoded<Assessment> read = JSON.readAssessment(json());
        ImmutableList<Problem> all = Stream.concat(
                        problems.build().stream(), read.problems().stream().map(this::inTable))
                .sorted(BY_PLACE)
                .collect(ImmutableList.toImmutableList());
        return new Decoded<>(read.value(), all, read.unreadable());
    }

    /** {@return the rows and columns of locations; what is not there stands where the nearest thing around it does} */
    @Override
    public ImmutableMap<Location, Position> locate(Collection<Location> locations) {
        return Maps.toMap(ImmutableSet.copyOf(locations), location -> position(location.pointer()));
    }

    @Override
    public ImmutableMap<Position, Position> cells() {
        ImmutableMap.Builder<Position, Position> cells = ImmutableMap.builder();
        rows.forEach(row -> cells.putAll(row.positions()));
        return cells.buildOrThrow();
    }

    @Override
    public Glimpse glimpse() {
        return Glimpse.of(json());
    }

    private void take(CsvRow row) {
        for (int i = 0; i < Math.max(columns.fields().size(), row.cells().size()); i++) {
            Cell cell = new Cell(row.cell(i), row.position(i));
            String field = i < columns.fields().size() ? columns.fields().get(i) : Columns.UNNAMED;
            if (cell.text().isEmpty() || field.equals(Columns.LEFT_OUT) || Columns.isOfJudgement(field)) {
                continue;
            }
            if (field.equals(Columns.UNNAMED)) {
                problem(ProblemCode.UNKNOWN_PROPERTY, cell, "", "nothing in a column without a name");
            } else if (field.startsWith(Columns.JUDGEMENTS)) {
                takeGrade(field.substring(Columns.JUDGEMENTS.length()), cell);
            } else {
                put(field, edition.isPresent() && field.equals(Columns.EDITION) ? year() : cell.text(), cell);
            }
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
        Optional<JudgementArea> known = Columns.area(area.text());
        String code = known.map(JudgementArea::code)
                .orElse(area.text().replace("~", "~0").replace("/", "~1"));
        if (!label.text().isEmpty()) {
            put(Columns.LABELS + code, label.text(), label);
        }
        if (known.isEmpty()) {
            put(Columns.JUDGEMENTS + code, grade.text(), area);
        } else if (!grade.text().isEmpty()) {
            takeGrade(code, grade);
        }
    }

    /** Takes a grade in numbers or words. What is a word of the edition stays as the label it is. */
    private void takeGrade(String code, Cell cell) {
        String field = Columns.JUDGEMENTS + code;
        Optional<Integer> number = Words.number(cell.text());
        Optional<JudgementArea> area = Columns.area(code);
        if (cell.text().equals(NO_GRADE)) {
            return;
        }
        if (number.isPresent()) {
            put(field, number.get(), cell);
        } else if (area.isEmpty()) {
            put(field, cell.text(), cell);
        } else if (edition.isPresent()) {
            takeWord(edition.get(), area.get(), cell);
        }
    }

    private void takeWord(Edition edition, JudgementArea area, Cell cell) {
        String field = Columns.JUDGEMENTS + area.code();
        Optional<Grade> printed = edition.scale().gradeOf(area, cell.text());
        Optional<Grade> grade = printed.or(() -> words.own(cell.text()));
        if (area.outcome().isPresent() && !edition.judges(area)) {
            // These editions say a word of each outcome, and grade none.
            put("/outcomes/" + area.code() + "/evaluation", cell.text(), cell);
        } else if (grade.isPresent()) {
            put(field, grade.get().number(), cell);
            if (printed.isPresent() && !values.containsKey(Columns.LABELS + area.code())) {
                put(Columns.LABELS + area.code(), cell.text(), cell);
            }
        } else {
            put(field, cell.text(), cell);
        }
    }

    private void put(String pointer, Object value, Cell cell) {
        if (values.keySet().stream().anyMatch(other -> Columns.overlap(other, pointer))) {
            problem(ProblemCode.DUPLICATE_NAME, cell, pointer, "one cell for it");
        } else {
            values.put(pointer, value);
            cells.put(pointer, cell);
        }
    }

    private void problem(ProblemCode code, Cell cell, String pointer, String expected) {
        problems.add(
                new Problem(code, Severity.ERROR, pointer, cell.position(), expected, Columns.quoted(cell.text())));
    }

    private Cell cell(CsvRow row, String field) {
        int column = columns.fields().indexOf(field);
        return column < 0 ? new Cell("", row.position(0)) : new Cell(row.cell(column), row.position(column));
    }

    private static Optional<Edition> edition(String text) {
        try {
            return Optional.of(Edition.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Object year() {
        return edition.orElseThrow().year();
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
        Optional<JudgementArea> area = problem.pointer().startsWith(Columns.JUDGEMENTS)
                ? Columns.area(problem.pointer().substring(Columns.JUDGEMENTS.length()))
                : Optional.empty();
        String expected = area.isPresent() && edition.isPresent()
                ? Words.expected(edition.get(), area.get())
                : problem.expected();
        return new Problem(
                ProblemCode.INVALID_VALUE,
                problem.severity(),
                problem.pointer(),
                position,
                expected,
                Columns.quoted(cell.text()));
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
