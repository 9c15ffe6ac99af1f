package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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
        Input input = document.equals("built-in") ? Input.builtIn() : input(document);
        StringWriter out = new StringWriter();
        new TextOutput(new PrintWriter(out), ansi).print(Result.of(input, ApaRules.standard()));
        return out.toString();
    }

    private static Input input(String resource) throws IOException {
        byte[] bytes = Documents.resource(resource).getBytes(StandardCharsets.UTF_8);
        return new Input(resource, () -> bytes);
    }
}
