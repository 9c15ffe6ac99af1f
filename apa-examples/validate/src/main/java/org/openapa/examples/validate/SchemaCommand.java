package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openapa.json.ApaSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a format. */
@Command(
        name = "schema",
        header = "Prints the JSON Schema of a format, for editors.",
        description = {
            "",
            "Kept beside documents under the name that these have as \"$schema\", it lets an editor offer areas, codes and"
                    + " grades."
        },
        exitCodeList = {"0:printed", "2:the command line is wrong"},
        footer = {"  apa schema > letters/apa-assessment-1.json", "  apa schema settings > apa-rules-1.json"})
final class SchemaCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FORMAT",
            arity = "0..1",
            defaultValue = "assessment",
            completionCandidates = Names.class,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private String format = "assessment";

    /** What schemas there are of. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(ApaSchema.values())
                    .map(schema -> Ascii.toLowerCase(schema.name()))
                    .iterator();
        }
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(schema().text());
        return 0;
    }

    private ApaSchema schema() {
        return Stream.of(ApaSchema.values())
                .filter(schema -> Ascii.equalsIgnoreCase(schema.name(), format))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        "There is no schema of '" + format + "'; expected one of " + String.join(", ", new Names())));
    }
}
