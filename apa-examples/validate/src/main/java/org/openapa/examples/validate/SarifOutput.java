package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openapa.json.ApaJson;
import org.openapa.json.Position;
import org.openapa.json.Problem;
import org.openapa.json.SarifWriter;
import org.openapa.json.SarifWriter.Document;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.RuleSet;

/** Prints results as a log in SARIF 2.1.0, for places that show the findings of tools beside the files they are in. */
final class SarifOutput implements Output {
    private final SarifWriter log;

    /** The last file named, and its URI: mostly the next result is in the same file. */
    private String file = "";

    private URI uri = URI.create("");

    SarifOutput(PrintWriter out, RuleSet rules) {
        this.log = ApaJson.strict().pretty().writeSarif(new Printer(out), rules, Commands.PROGRAM, Version.number());
    }

    /** Prints what is written; each piece of a log is whole text. */
    private static final class Printer extends OutputStream {
        private final PrintWriter out;

        Printer(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            out.print(new String(bytes, from, length, StandardCharsets.UTF_8));
        }
    }

    @Override
    public void print(Result result) {
        if (result instanceof Result.Checked it) {
            Document document = document(it.file(), it.positions(), it.cells());
            log.write(comparison(it), document);
            log.write(inText(it.problems(), it.cells()), document);
        } else if (result instanceof Result.Together it) {
            log.write(
                    comparison(it),
                    finding -> Lists.transform(
                            it.origins(finding),
                            origin -> document(origin.file(), origin.positions(), origin.cells())));
        } else if (result instanceof Result.Unreadable it) {
            log.write(inText(it.problems(), it.cells()), document(it.file(), ImmutableMap.of(), it.cells()));
        } else if (result instanceof Result.Unavailable it) {
            log.fail(uri(it.name()), it.code(), it.name() + ": " + it.reason());
        }
    }

    @Override
    public void end(Tally tally, Ledger ledger) {
        log.finish();
    }

    private static KnownFindings.Comparison comparison(Result.Reported result) {
        return new KnownFindings.Comparison(result.report(), result.known(), ImmutableList.of(), ImmutableList.of());
    }

    /** {@return a document; for a table with the positions of cells in the text, and their rows and columns as names} */
    private Document document(
            String file, ImmutableMap<Location, Position> positions, ImmutableMap<Position, Position> cells) {
        ImmutableMap.Builder<Position, String> names = ImmutableMap.builder();
        cells.forEach((cell, text) -> {
            if (text.column() > 0) {
                names.put(text, "row " + cell.line() + ", column " + cell.column());
            }
        });
        Map<Location, Position> inText = Maps.transformValues(positions, position -> inText(position, cells));
        return new Document(uri(file), ImmutableMap.copyOf(inText), names.buildOrThrow());
    }

    private static List<Problem> inText(ImmutableList<Problem> problems, ImmutableMap<Position, Position> cells) {
        return Lists.transform(
                problems,
                problem -> new Problem(
                        problem.code(),
                        problem.severity(),
                        problem.pointer(),
                        inText(problem.position(), cells),
                        problem.expected(),
                        problem.found()));
    }

    private static Position inText(Position position, ImmutableMap<Position, Position> cells) {
        if (cells.isEmpty() || cells.containsKey(position)) {
            return cells.getOrDefault(position, position);
        }
        // A cell that its row does not have.
        Position row = cells.getOrDefault(new Position(position.line(), 1, -1), Position.UNKNOWN);
        return new Position(row.line(), 0, -1);
    }

    private URI uri(String name) {
        if (!name.equals(file)) {
            file = name;
            uri = URI.create(FileUri.of(name));
        }
        return uri;
    }
}
