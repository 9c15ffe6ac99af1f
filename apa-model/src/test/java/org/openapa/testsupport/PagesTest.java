package org.openapa.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of all pages: no block of code without a test, no link into the void, no command with a profile or module that is not there. */
class PagesTest {
    /**
     * How many blocks of which language a page has, and what holds them; a page test looks at every block of its languages. Commands
     * for a shell are not run where they build the project or fetch programs, but what they name is looked up here.
     */
    private static final String HELD = """
            README.md java 1 ReadmeTest
            README.md sh 2 PagesTest
            README.md text 2 BuiltInRunTest,ReadmeTest
            README.md xml 1 PagesTest
            docs/benchmarks.md sh 3 PagesTest
            docs/conformance.md json 1 ConformancePageTest
            docs/conformance.md text 1 ConformancePageTest
            docs/embedding.md java 13 EmbeddingPageTest
            docs/embedding.md json 2 EmbeddingPageTest
            docs/embedding.md sh 1 EmbeddingPageTest
            docs/embedding.md text 1 EmbeddingPageTest
            docs/embedding.md xml 1 EmbeddingPageTest
            docs/format.md java 4 FormatPageTest
            docs/format.md json 4 FormatPageTest
            docs/format.md text 2 FormatPageTest
            docs/fuzzing.md sh 1 PagesTest
            docs/grading.md java 8 GradingPageTest
            docs/grading.md text 7 GradingPageTest
            docs/model.md java 9 ModelPageTest
            docs/model.md text 9 ModelPageTest
            docs/model.md xml 1 PagesTest
            docs/mutation-testing.md sh 3 PagesTest
            docs/property-testing.md java 9 PropertyTestingGuideTest
            docs/property-testing.md text 1 PropertyTestingGuideTest
            docs/property-testing.md xml 1 PagesTest
            docs/quick-start.md java 2 QuickStartPageTest
            docs/quick-start.md json 3 QuickStartPageTest
            docs/quick-start.md text 2 QuickStartPageTest
            docs/quick-start.md xml 1 PagesTest
            docs/rules.md java 6 RulesPageTest
            docs/rules.md json 2 RulesPageTest
            docs/rules.md text 1 RulesPageTest
            docs/sarif.md java 1 SarifWriterTest
            docs/schemas.md console 1 GuideIT
            docs/schemas.md java 1 SchemasPageTest
            docs/schemas.md json 1 SchemasPageTest
            docs/schemas.md sh 2 SchemasPageTest
            docs/streams.md java 3 StreamsPageTest
            docs/streams.md text 1 StreamsPageTest
            docs/validate.md console 8 GuideIT
            docs/validate.md json 3 GuideIT
            docs/validate.md text 1 GuideIT
            """;

    private static final List<String> MODULES = List.of(
            "apa-model",
            "apa-rules",
            "apa-testkit",
            "apa-json",
            "apa-examples/benchmarks",
            "apa-examples/fuzz",
            "apa-examples/validate");
    private static final List<String> PHASES = List.of("test-compile", "test", "package", "verify", "install");
    private static final String HARNESSES = "apa-examples/fuzz/src/test/java/org/openapa/examples/fuzz/";
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
    private static final List<Page> PAGES = pages();

    /** {@return all pages but those of single rules, which a generator writes and a test of its own compares as a whole} */
    private static List<Page> pages() {
        return Stream.of("", "docs", "docs/decisions")
                .flatMap(folder -> names(Page.ROOT.resolve(folder))
                        .filter(name -> name.endsWith(".md"))
                        .sorted()
                        .map(name -> Page.of(folder.isEmpty() ? name : folder + "/" + name)))
                .toList();
    }

    private static Stream<String> names(Path folder) {
        return Stream.of(folder.toFile().list());
    }

    @Test
    void everyBlockOfCodeIsHeldByATest() {
        TreeMap<String, Integer> blocks = new TreeMap<>();
        PAGES.forEach(page -> words(page.text(), "(?m)^```(\\w+)$")
                .forEach(language -> blocks.merge(page.path() + " " + language, 1, Integer::sum)));

        assertThat(blocks.entrySet().stream().map(count -> count.getKey() + " " + count.getValue()))
                .containsExactlyElementsOf(HELD.lines()
                        .map(line -> line.substring(0, line.lastIndexOf(' ')))
                        .toList());
    }

    @Test
    void everyTestThatHoldsBlocksReadsThePage() throws IOException {
        StringBuilder tests = new StringBuilder();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Page.ROOT.resolve(module).resolve("src"))) {
                files.forEach(file -> tests.append('\n').append(file));
            }
        }
        for (String line : HELD.lines().toList()) {
            List<String> words = Splitter.on(' ').splitToList(line);
            for (String name : Splitter.on(',').split(words.get(3))) {
                String test = only("\n(.*/" + name + "\\.java)", tests).group(1);
                assertThat(Files.readString(Path.of(test))).as(line).contains(words.get(0));
            }
        }
    }

    private static MatchResult only(String pattern, CharSequence text) {
        List<MatchResult> found =
                Pattern.compile(pattern).matcher(text).results().toList();
        assertThat(found).as(pattern).hasSize(1);
        return found.get(0);
    }

    @Test
    void noCodeHidesInBlocksOfAnotherForm() {
        for (Page page : PAGES) {
            assertThat(page.prose())
                    .as(page.path())
                    .doesNotContain("```", "~~~")
                    .doesNotContainPattern("\\n\\n(    |\\t)");
        }
    }

    @Test
    void everyLinkLeadsToAPageAndAPlaceOnIt() throws IOException {
        for (Page page : PAGES) {
            Path folder = Page.ROOT.resolve(page.path()).getParent();
            for (MatchResult link : LINK.matcher(page.text()).results().toList()) {
                Path target = link.group(1).isEmpty() ? Page.ROOT.resolve(page.path()) : folder.resolve(link.group(1));
                assertThat(target).as(page.path()).exists();
                if (link.group(2) != null) {
                    assertThat(anchors(Files.readString(target)))
                            .as(page.path())
                            .contains(link.group(2));
                }
            }
        }
    }

    private static Stream<String> anchors(String text) {
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\w -]", "").replace(' ', '-'));
    }

    @Test
    void theReadmeLinksToEveryPageOfTheFolder() {
        String readme = Page.of("README.md").text();
        assertThat(PAGES)
                .filteredOn(page -> page.path().matches("docs/[^/]*"))
                .allSatisfy(page -> assertThat(readme).contains("](" + page.path() + ")"));
    }

    @Test
    void dependenciesAreOfThisVersionAndOnModulesThatAreThere() throws IOException {
        String version = only("<artifactId>apa</artifactId>\\s*<version>([^<]*)<", Files.readString(pom("")))
                .group(1);
        for (Page page : PAGES) {
            for (String block : page.blocks("xml")) {
                MatchResult dependency = only(
                        "^<dependency>\n  <groupId>org.openapa</groupId>\n  <artifactId>([\\w-]+)</artifactId>\n"
                                + "  <version>(.*)</version>\n(  <scope>test</scope>\n)?</dependency>\n$",
                        block);
                assertThat(pom(dependency.group(1))).exists();
                assertThat(dependency.group(2)).isEqualTo(version);
            }
        }
    }

    @Test
    void commandsNameProfilesAndModulesThatAreThere() throws IOException {
        StringBuilder poms = new StringBuilder();
        poms.append(Files.readString(pom("")));
        for (String module : MODULES) {
            poms.append(Files.readString(pom(module)));
        }
        for (Page page : PAGES) {
            assertThat(words(page.text(), " -P([\\w.-]+)"))
                    .allSatisfy(profile -> assertThat(poms).contains("<id>" + profile + "</id>"));
            assertThat(words(page.text(), " -pl ([\\w,/-]+)"))
                    .flatMap(modules -> Splitter.on(',').splitToList(modules))
                    .allSatisfy(module -> assertThat(pom(module)).exists());
        }
    }

    @Test
    void commandsOfTheProjectNameWhatIsThere() {
        for (Page page : PAGES) {
            for (String block : page.blocks("sh")) {
                assertThat(words(block, "(?m)^mvn(?: -\\S+(?:(?<= -pl| -f) \\S+)?)* (\\S+)"))
                        .as(page.path())
                        .allSatisfy(phase -> assertThat(PHASES).contains(phase));
                assertThat(words(block, "(?<=^|\\s)((?:apa-examples|consumers)/\\S+)"))
                        .as(page.path())
                        .filteredOn(path -> !path.contains("/target/"))
                        .allSatisfy(path -> assertThat(Page.ROOT.resolve(path)).exists());
                assertThat(words(block, "-Dharness='(\\w+#\\w+)'"))
                        .allSatisfy(harness -> assertThat(Page.ROOT.resolve(HARNESSES + before(harness) + ".java"))
                                .content()
                                .contains(" void " + harness.substring(harness.indexOf('#') + 1) + "("));
            }
        }
    }

    private static String before(String harness) {
        return harness.substring(0, harness.indexOf('#'));
    }

    private static List<String> words(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Path pom(String module) {
        return Page.ROOT.resolve(module).resolve("pom.xml");
    }
}
