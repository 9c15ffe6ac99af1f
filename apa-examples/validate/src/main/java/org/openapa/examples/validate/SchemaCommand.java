package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.openapa.json.ApaSchema;

/** Prints the JSON Schema of a format. */
final class SchemaCommand {
    private static final List<String> NAMES = Stream.of(ApaSchema.values())
            .map(schema -> Ascii.toLowerCase(schema.name()))
            .toList();

    static final Syntax SYNTAX = Syntax.of(List.of(Parameter.optional("FORMAT", NAMES)));

    private final String format;
    private final PrintWriter out;

    SchemaCommand(Arguments arguments, PrintWriter out) {
        this.format = arguments.parameters().isEmpty()
                ? "assessment"
                : arguments.parameters().get(0);
        this.out = out;
    }

    int run() {
        out.print(schema().text());
        return 0;
    }

    private ApaSchema schema() {
        return Stream.of(ApaSchema.values())
                .filter(schema -> Ascii.equalsIgnoreCase(schema.name(), format))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        "There is no schema of '" + format + "'; expected one of " + String.join(", ", NAMES)));
    }
}
