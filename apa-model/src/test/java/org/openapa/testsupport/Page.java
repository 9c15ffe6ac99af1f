package org.openapa.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/**
 * A page for readers, with the blocks of code on it. A test of the page runs the code, and compares it and what it prints with the
 * blocks.
 *
 * @param path where it stands in the repository, such as "docs/format.md"
 * @param text what it says
 */
public record Page(String path, String text) {
    /** The folder of the whole repository, whichever module is tested. */
    public static final Path ROOT = Stream.iterate(
                    Path.of(System.getProperty("basedir", "")).toAbsolutePath(), Path::getParent)
            .filter(folder -> Files.isDirectory(folder.resolve("docs")))
            .findFirst()
            .orElseThrow();

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /**
     * {@return the page}
     *
     * @param path where it stands in the repository
     */
    public static Page of(String path) {
        return new Page(path, read(ROOT.resolve(path)));
    }

    /**
     * {@return the blocks in a language, in order}
     *
     * @param language the language, such as "java"
     */
    public List<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** {@return the text without the blocks} */
    public String prose() {
        return BLOCK.matcher(text).replaceAll("");
    }

    /**
     * Checks that there is Java on the page, and that every block of it stands in these sources, white space aside.
     *
     * @param sources files, or folders of them, in the repository, which are compiled and run by tests
     */
    public void showsCodeOf(String... sources) {
        String code = flat(Stream.of(sources).map(Page::code).collect(Collectors.joining()));
        assertThat(blocks("java"))
                .as("blocks of " + path)
                .isNotEmpty()
                .allSatisfy(block -> assertThat(code).contains(flat(block)));
    }

    /**
     * {@return what code prints} Whoever calls this holds the lock of {@code Resources.SYSTEM_OUT}.
     *
     * @param code the code
     * @throws Throwable if it fails
     */
    public static String printed(Executable code) throws Throwable {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            code.execute();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /**
     * {@return the Java in a file, or in all files of a folder}
     *
     * @param path where it stands in the repository
     */
    public static String code(String path) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(path))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Page::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String flat(String code) {
        return CharMatcher.whitespace().removeFrom(code);
    }
}
