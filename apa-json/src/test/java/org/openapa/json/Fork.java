package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java of its own, with a heap of its own, that runs a program of the tests. */
final class Fork {
    private static final Path TARGET =
            Path.of(System.getProperty("basedir", "")).resolve("target").toAbsolutePath();

    private Fork() {}

    static Process start(String heap, Class<?> program, Object... arguments) throws IOException {
        String path = Stream.of(
                        TARGET.resolve("classes").toString(),
                        TARGET.resolve("test-classes").toString(),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                path,
                program.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** {@return what the program prints} */
    static String run(String heap, Class<?> program, Object... arguments) throws IOException, InterruptedException {
        Process process = start(heap, program, arguments);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.strip();
    }
}
