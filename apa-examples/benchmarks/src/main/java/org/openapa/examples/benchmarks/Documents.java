package org.openapa.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openapa.json.ApaJson;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;

/** What is measured on: the whole letter of Cambridgeshire of 2005 (26 KB), and a council with a row of grades. */
final class Documents {
    private static final String FULL = "/org/openapa/examples/validate/cambridgeshire-2005.json";

    private Documents() {}

    static byte[] fullBytes() {
        try (InputStream in = Documents.class.getResourceAsStream(FULL)) {
            if (in == null) {
                throw new IOException(FULL + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Assessment full() {
        return ApaJson.strict().readAssessment(fullBytes()).orElseThrow();
    }

    static Assessment compact() {
        return Assessment.builder()
                .edition(Edition.APA_2007)
                .authority(AuthorityReference.of(LaNumber.of(926)))
                .judgements(JudgementTable.parse("OV2 BH3 SS3 EA2 PC3 EW2 CAP2"))
                .build();
    }
}
