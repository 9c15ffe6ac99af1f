package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openapa.testsupport.Page;

/**
 * The page on embedding shows the code of the consumers, which run it under each host. What it shows is looked for in the consumer of
 * its section, so that code and page cannot part.
 */
class EmbeddingPageTest {
    private static final Page PAGE = Page.of("docs/embedding.md");
    private static final Path CONSUMERS = Page.ROOT.resolve("consumers");

    /** Where the code of a section comes from, and how many blocks of it there are. */
    private static final Map<String, Shown> SECTIONS = ImmutableMap.<String, Shown>builder()
            .put("Embedding in a service", new Shown("service/main", 1))
            .put("Settings", new Shown("service/main", 1))
            .put("Spring Boot 3", new Shown("spring-boot-3/src/main", 4))
            .put("Spring Boot 4", new Shown("spring-boot-4/src/main", 1))
            .put("Quarkus", new Shown("quarkus/src/main", 3))
            .put("A plain servlet", new Shown("servlet/src/main", 1))
            .put("A batch job", new Shown("batch/src/main", 2))
            .buildOrThrow();

    private record Shown(String folder, int blocks) {}

    @Test
    void everyBlockIsCodeOfTheSectionsConsumerAndShort() {
        SECTIONS.forEach((heading, shown) -> {
            Page section = section(heading);
            section.showsCodeOf("consumers/" + shown.folder());
            assertThat(section.blocks("java"))
                    .as(heading)
                    .hasSize(shown.blocks())
                    .allSatisfy(block -> assertThat(block.lines()).hasSizeLessThanOrEqualTo(25));
        });
        assertThat(PAGE.blocks("java"))
                .hasSize(SECTIONS.values().stream().mapToInt(Shown::blocks).sum());
    }

    @Test
    void everyHostsSectionOpensWithItsCode() {
        assertThat(List.of("Spring Boot 3", "Spring Boot 4", "Quarkus", "A plain servlet", "A batch job"))
                .allSatisfy(heading -> assertThat(section(heading).text()).startsWith("\n```java\n"));
    }

    @Test
    void everyConsumerWithASectionHasTheDependencyThatIsShown() {
        String dependency = flat(PAGE.blocks("xml").get(0));

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
        String shown = section("Settings").blocks("json").get(0);

        assertThat(shown).isEqualTo(read(CONSUMERS.resolve("service/resources/apa-rules.json")));
    }

    @Test
    void theBodyWithFourFaultsIsAnsweredAsThePageSays() {
        Page answers = section("Answers");
        String body = answers.blocks("json").get(0);

        assertThat(ApaJson.strict().readAssessment(body).problems())
                .extracting(Problem::toString)
                .hasSize(4)
                .containsExactlyElementsOf(answers.blocks("text").get(0).lines().toList());
        assertThat(Page.code("consumers/service/test")).contains(body.indent(12));
    }

    @Test
    void theImageThatThePageStartsIsStartedWithEveryChange() {
        List<String> commands =
                section("A runtime image").blocks("sh").get(0).lines().toList();

        assertThat(commands).hasSize(3);
        assertThat(read(Page.ROOT.resolve(".ci/run"))).contains("$(" + commands.get(2) + ")");
        assertThat(CONSUMERS.resolve("jlink/pom.xml")).exists();
    }

    @Test
    void everyConsumerIsNamedInTheReadme() throws IOException {
        String readme = Page.of("README.md").text();
        try (Stream<Path> folders = Files.list(CONSUMERS)) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))))
                    .hasSizeGreaterThan(8)
                    .allSatisfy(folder -> assertThat(readme).contains("](consumers/" + folder.getFileName() + ")"));
        }
    }

    private static Page section(String heading) {
        Matcher section = Pattern.compile(
                        "^##? " + heading + "\n(.*?)(?=^##? |\\z)", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(PAGE.text());
        assertThat(section.find()).as(heading).isTrue();
        return new Page(PAGE.path() + ", " + heading, section.group(1));
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
