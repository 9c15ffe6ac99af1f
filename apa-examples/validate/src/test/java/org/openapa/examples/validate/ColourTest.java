package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.catalogue.ApaRules;
import picocli.CommandLine.Help.Ansi;

class ColourTest {
    private static final String RESET = "\u001b[0m";

    @Test
    void severitiesAreColouredOnATerminal() throws IOException {
        assertThat(printed("faulty-2005.json", Ansi.ON).lines())
                .contains(
                        "faulty-2005.json:4:67  \u001b[31mERROR" + RESET + "    APA-DAT-001  /meetingDate",
                        "faulty-2005.json:8:61  \u001b[33mWARNING" + RESET
                                + "  APA-GRD-001  /judgements/childrens-services");
        assertThat(printed("info-2006.json", Ansi.ON).lines())
                .contains("info-2006.json:1:67  \u001b[36mINFO" + RESET + "     APA-STR-001  /judgements");
    }

    @Test
    void headingsAreBoldOnATerminalAndWhatFollowsIsNot() throws IOException {
        assertThat(printed("faulty-2005.json", Ansi.ON).lines())
                .contains("\u001b[1mFinal judgements" + RESET, "\u001b[1mService management" + RESET + "  very good");
    }

    @Test
    void withoutTheirEscapeSequencesColouredLinesAreThePlainOnes() throws IOException {
        assertThat(printed("built-in", Ansi.ON).replaceAll("\u001b\\[[0-9]+m", ""))
                .isEqualTo(printed("built-in", Ansi.OFF));
        assertThat(printed("faulty-2005.json", Ansi.ON).replaceAll("\u001b\\[[0-9]+m", ""))
                .isEqualTo(printed("faulty-2005.json", Ansi.OFF));
    }

    private static String printed(String document, Ansi ansi) throws IOException {
        Source source = document.equals("built-in") ? Document.builtIn() : source(document);
        StringWriter out = new StringWriter();
        TextOutput text = new TextOutput(new PrintWriter(out), new Style(ansi), false);
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
