package org.openapa.examples.validate;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Documents in a folder, and runs on them that name them without the folder. */
record Documents(Path folder) {
    private static final Set<String> COMMANDS = Set.of("import", "table");

    static final String WITHOUT_FAULT = """
            {"edition": 2005, "authority": {"laNumber": "873"},
             "judgements": {"social-care": 2, "education": 4, "childrens-services": 3, "capacity-to-improve": 3}}
            """;

    static String resource(String name) throws IOException {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<String> lines(String resource) throws IOException {
        return resource(resource).lines().toList();
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    Path copy(String resource) throws IOException {
        return write(resource, resource(resource));
    }

    /** Every argument that is no option and no command is a file in the folder; options are written with an equals sign, unless their value is one. */
    Run run(String... arguments) {
        Run run = Run.of(Stream.of(arguments)
                .map(argument -> argument.startsWith("-") || COMMANDS.contains(argument)
                        ? argument
                        : folder.resolve(argument).toString())
                .toArray(String[]::new));
        String prefix = folder + File.separator;
        return new Run(run.status(), run.out().replace(prefix, ""), run.err().replace(prefix, ""));
    }
}
