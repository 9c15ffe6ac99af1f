package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.catalogue.ApaRules;

class ColourTest {
    private static final String RESET = "\u001b[0m";
    private static final Style COLOURED = new Style(true);

    @Test
    void severitiesAreColouredOnATerminal() throws IOException {
        assertThat(printed("faulty-2005.json", COLOURED).lines())
                .contains(
                        "faulty-2005.json:4:67  \u001b[31mERROR" + RESET + "    APA-DAT-001  /meetingDate",
                        "faulty-2005.json:8:61  \u001b[33mWARNING" + RESET
                                + "  APA-GRD-001  /judgements/childrens-services");
        assertThat(printed("info-2006.json", COLOURED).lines())
                .contains("info-2006.json:1:67  \u001b[36mINFO" + RESET + "     APA-STR-001  /judgements");
    }

    @Test
    void headingsAreBoldOnATerminalAndWhatFollowsIsNot() throws IOException {
        assertThat(printed("faulty-2005.json", COLOURED).lines())
                .contains("\u001b[1mFinal judgements" + RESET, "\u001b[1mService management" + RESET + "  very good");
    }

    @Test
    void withoutTheirEscapeSequencesColouredLinesAreThePlainOnes() throws IOException {
        assertThat(printed("built-in", COLOURED).replaceAll("\u001b\\[[0-9]+m", ""))
                .isEqualTo(printed("built-in", Style.PLAIN));
        assertThat(printed("faulty-2005.json", COLOURED).replaceAll("\u001b\\[[0-9]+m", ""))
                .isEqualTo(printed("faulty-2005.json", Style.PLAIN));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                // NO_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM, a terminal, coloured
                "none, none, none, xterm, true,  true",
                "none, none, none, xterm, false, false",
                "none, none, 1,    xterm, true,  true",
                "none, none, 0,    xterm, true,  false",
                "none, none, none, dumb,  true,  false",
                "none, none, none, none,  true,  false",
                "none, 1,    none, none,  false, true",
                "none, 1,    0,    dumb,  false, true",
                "none, 0,    none, xterm, false, false",
                "none, 0,    none, xterm, true,  true",
                "1,    1,    1,    xterm, true,  false",
                "'',   none, none, xterm, true,  true",
                "none, '',   none, xterm, false, false",
                "none, none, none, '',    true,  false"
            })
    void theEnvironmentSaysWhetherThereAreColours(
            String none, String forced, String colour, String term, boolean terminal, boolean coloured) {
        Map<String, String> environment = new HashMap<>();
        environment.put("NO_COLOR", none);
        environment.put("CLICOLOR_FORCE", forced);
        environment.put("CLICOLOR", colour);
        environment.put("TERM", term);
        environment.values().removeIf(Objects::isNull);
        assertThat(Style.of(environment, terminal)).isEqualTo(new Style(coloured));
    }

    private static String printed(String document, Style style) throws IOException {
        Source source = document.equals("built-in") ? Document.builtIn() : source(document);
        StringWriter out = new StringWriter();
        TextOutput text = new TextOutput(new PrintWriter(out), style, false);
        Ledger nothingKnown = new Ledger(KnownFindings.of(), LocalDate.of(2027, 1, 1));
        try (Checking checking = new Checking(ApaRules.standard(), nothingKnown, false, report -> {}, text::print, 1)) {
            source.read(checking);
            checking.end();
        }
        return out.toString();
    }

    private static Source source(String resource) throws IOException {
        byte[] bytes = Documents.resource(resource).getBytes(StandardCharsets.UTF_8);
        return new Document(resource, () -> new ByteArrayInputStream(bytes));
    }
}
