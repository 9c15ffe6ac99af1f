package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page on embedding shows the code of the consumers, which run it under each host. What it shows is looked for in the consumer of
 * its section, so that code and page cannot part.
 */
class EmbeddingPageTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", "")).resolve("..");
    private static final Path CONSUMERS = ROOT.resolve("consumers");

    /** Where the code of a section comes from, and how many blocks of it there are. */
    private static final Map<String, Shown> SECTIONS = ImmutableMap.<String, Shown>builder()
            .put("Embedding in a service", new Shown("service/main", 1))
            .put("Settings", new Shown("service/main", 1))
            .put("Spring Boot 3", new Shown("spring-boot-3/src/main", 4))
            .put("Spring Boot 4", new Shown("spring-boot-4/src/main", 1))
            .put("Quarkus", new Shown("quarkus/src/main", 3))
            .put("A plain servlet", new Shown("servlet/src/main", 1))
            .put("A batch job", new Shown("batch/src/main", 3))
            .buildOrThrow();

    private record Shown(String folder, int blocks) {}

    @Test
    void everyBlockIsCodeOfTheSectionsConsumerAndShort() {
        Map<String, String> sections = sections();

        SECTIONS.forEach((heading, shown) -> {
            String code = flat(sources(CONSUMERS.resolve(shown.folder())));
            assertThat(blocks("java", sections.getOrDefault(heading, "")))
                    .as(heading)
                    .hasSize(shown.blocks())
                    .allSatisfy(block -> assertThat(code).contains(flat(block)))
                    .allSatisfy(block -> assertThat(block.lines()).hasSizeLessThanOrEqualTo(25));
        });
        assertThat(blocks("java", page()))
                .hasSize(SECTIONS.values().stream().mapToInt(Shown::blocks).sum());
    }

    @Test
    void everyHostsSectionOpensWithItsCode() {
        Map<String, String> sections = sections();

        assertThat(List.of("Spring Boot 3", "Spring Boot 4", "Quarkus", "A plain servlet", "A batch job"))
                .allSatisfy(heading -> assertThat(sections.get(heading)).startsWith("\n```java\n"));
    }

    @Test
    void everyConsumerWithASectionHasTheDependencyThatIsShown() {
        String dependency = flat(blocks("xml", page()).get(0));

        assertThat(SECTIONS.values().stream().filter(shown -> shown.folder().endsWith("/src/main")))
                .hasSize(5)
                .allSatisfy(shown -> assertThat(flat(read(CONSUMERS
                                .resolve(shown.folder())
                                .resolve("../../pom.xml")
                                .normalize())))
                        .contains(dependency));
    }

    @Test
    void theSettingsAreThoseOfTheService() {
        String shown = blocks("json", sections().get("Settings")).get(0);

        assertThat(shown).isEqualTo(read(CONSUMERS.resolve("service/resources/apa-rules.json")));
    }

    @Test
    void theBodyWithFourFaultsIsAnsweredAsThePageSays() {
        String answers = sections().get("Answers");
        String body = blocks("json", answers).get(0);

        assertThat(ApaJson.strict().readAssessment(body).problems())
                .extracting(Problem::toString)
                .hasSize(4)
                .containsExactlyElementsOf(
                        blocks("text", answers).get(0).lines().toList());
        assertThat(sources(CONSUMERS.resolve("service/test"))).contains(body.indent(12));
    }

    @Test
    void theImageThatThePageStartsIsStartedWithEveryChange() {
        List<String> commands =
                blocks("sh", sections().get("A runtime image")).get(0).lines().toList();

        assertThat(commands).hasSize(3);
        assertThat(read(ROOT.resolve(".ci/run"))).contains("$(" + commands.get(2) + ")");
        assertThat(CONSUMERS.resolve("jlink/pom.xml")).exists();
    }

    @Test
    void everyConsumerIsNamedInTheReadme() throws IOException {
        String readme = read(ROOT.resolve("README.md"));
        try (Stream<Path> folders = Files.list(CONSUMERS)) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))))
                    .hasSizeGreaterThan(8)
                    .allSatisfy(folder -> assertThat(readme).contains("](consumers/" + folder.getFileName() + ")"));
        }
    }

    private static Map<String, String> sections() {
        return Pattern.compile("^##? (.*?)\n(.*?)(?=^##? |\\z)", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(page())
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
    }

    private static List<String> blocks(String language, String text) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring(block.indexOf('\n') + 1, block.length() - 3))
                .toList();
    }

    private static String sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(EmbeddingPageTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page() {
        return read(ROOT.resolve("docs/embedding.md"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String flat(String code) {
        return code.replaceAll("\\s+", "");
    }
}
