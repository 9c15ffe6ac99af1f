package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.json.ApaJson;
import org.openapa.json.Decoded;
import org.openapa.json.Problem;
import org.openapa.json.ProblemCode;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.LocalAuthority;

class TemplateCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Cambridgeshire", "Cambs", "cambridgeshire county council", "873", "E10000003"})
    void theCouncilIsPrintedAsTheRegisterNamesItAndAreasInTheOrderOfTheTable(String council) {
        Run run = Run.of("template", "2005", council);
        assertThat(run.out()).isEqualTo("""
                {
                  "format": "apa/1",
                  "$schema": "apa-assessment-1.json",
                  "edition": 2005,
                  "authority": {"name": "Cambridgeshire County Council", "laNumber": "873"},
                  "judgements": {
                    "social-care": null,
                    "education": null,
                    "childrens-services": null,
                    "capacity-to-improve": null
                  },
                  "source": {
                    "citation": null
                  }
                }
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void aCouncilsNameNeedsNoQuotes() {
        assertThat(Run.of("template", "2008", "North", "East", "Lincolnshire").lines())
                .contains("  \"authority\": {\"name\": \"North East Lincolnshire Council\", \"laNumber\": \"812\"},");
    }

    @Test
    void aFullOneHasAllPartsOfALetter() throws IOException {
        assertThat(Run.of("template", "2005", "Cambridgeshire", "--full").lines())
                .containsExactlyElementsOf(Documents.lines("template-2005-full.json"));
    }

    /** Nothing but the nulls is wrong with a template, and reading names each of them. */
    @ParameterizedTest
    @EnumSource
    void readingNamesEveryNullWithItsLine(Edition edition) {
        List<String> lines = Run.of("template", edition.toString(), "Cambridgeshire", "--full")
                .lines();
        Decoded<Assessment> decoded = ApaJson.strict().keepingReadable().readAssessment(String.join("\n", lines));
        assertThat(decoded.value()).isPresent();
        assertThat(decoded.problems())
                .allMatch(problem -> problem.code() == ProblemCode.WRONG_TYPE
                        && problem.found().equals("null, not filled in yet"))
                .hasSize((int) lines.stream()
                        .mapToLong(line -> line.split("null", -1).length - 1)
                        .sum());
        assertThat(decoded.problems())
                .extracting(Problem::pointer)
                .containsAll(edition.judgedAreas().stream()
                        .map(area -> "/judgements/" + area)
                        .toList());
    }

    /** Filled in with grades and a citation, it has no problem and names its council. */
    @Test
    void filledInItIsReadForEveryCouncil() {
        for (LocalAuthority council : AuthorityRegister.england2005().authorities()) {
            String filled = Run.of("template", "2007", council.name())
                    .out()
                    .replace("\"citation\": null", "\"citation\": \"letter\"")
                    .replace("null", "3");
            Assessment assessment = ApaJson.strict().readAssessment(filled).orElseThrow();
            assertThat(assessment.key(AuthorityRegister.england2005())).hasToString(council.number() + "/2007");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cambrigeshire | nearest is Cambridgeshire County Council (873)",
                "Cambrige      | nearest is Cambridgeshire County Council (873)",
                "cambrige county council | nearest is Cambridgeshire County Council (873)",
                "Nortumber     | nearest is Northumberland County Council (929)",
                "Ruland        | nearest is Rutland County Council (857)",
                "Atlantis      | expected a name, an LA number such as 873, or a GSS code such as E10000003",
                "xyz           | expected a name, an LA number such as 873, or a GSS code such as E10000003",
                "87            | expected a name, an LA number such as 873, or a GSS code such as E10000003",
                "' '           | expected a name, an LA number such as 873, or a GSS code such as E10000003",
                "''            | expected a name, an LA number such as 873, or a GSS code such as E10000003"
            })
    void aNameThatNoCouncilHasIsRefusedWithTheNearest(String name, String nearest) {
        refuses(name, "No council is called \"" + name + "\"; " + nearest);
    }

    @Test
    void aMistypedBeginningIsAnsweredWithTheCouncilThatBeginsSo() {
        assertThat(Run.of("template", "2005", "Bukingham").err())
                .startsWith("No council is called \"Bukingham\"; ")
                .contains("Buckinghamshire County Council (825)");
    }

    @Test
    void aNameOfSeveralCouncilsANumberAndACodeThatNoneHasAreRefused() {
        refuses(
                "Kingston",
                "\"Kingston\" is the name of several councils: Royal Borough of Kingston upon Thames (314), Hull City Council"
                        + " (810); name one in full or by its number");
        refuses("999", "No council has the LA number 999");
        refuses("E99999999", "No council has the GSS code E99999999");
    }

    private static void refuses(String council, String line) {
        Run run = Run.of("template", "2005", council);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly(line);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void anUnknownEditionIsRefusedWithThoseThereAre() {
        Run run = Run.of("template", "2009", "Kent");
        assertThat(run.err().lines())
                .first()
                .asString()
                .contains("EDITION", "unknown edition \"2009\"; expected one of 2005, 2006, 2007, 2008");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        String file = folder.resolve("new.json").toString();
        Run printed = Run.of("template", "2005", "Kent");
        assertThat(Run.of("template", "2005", "Kent", "-o", file)).isEqualTo(new Run(0, "", ""));
        assertThat(Path.of(file)).content().isEqualTo(printed.out());
        Run again = Run.of("template", "2006", "Kent", "-o", file);
        assertThat(again.err().lines()).containsExactly(file + "  is there already, and may have been filled in");
        assertThat(again.status()).isEqualTo(2);
        assertThat(Path.of(file)).content().isEqualTo(printed.out());
    }
}
