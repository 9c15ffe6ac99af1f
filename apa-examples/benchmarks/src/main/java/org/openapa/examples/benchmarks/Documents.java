package org.openapa.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.openapa.json.ApaJson;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Source;

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

    /** {@return the dates, words and grades of a letter without its texts: some 700 bytes of JSON} */
    static Assessment words() {
        Assessment full = full();
        Assessment.Builder words = Assessment.builder()
                .edition(full.edition())
                .authority(full.authority())
                .meetingDate(LocalDate.of(2005, 7, 4))
                .letter(Letter.builder().date(LocalDate.of(2005, 12, 1)).build())
                .serviceManagement(
                        ServiceManagement.builder().evaluation("good").build())
                .judgements(JudgementTable.parse("SC2 ED4 CS3 CAP3")
                        .withLabel(JudgementArea.CAPACITY_TO_IMPROVE, "Good/promising"))
                .source(Source.builder().citation("letter of 1 December 2005").build());
        for (OutcomeArea area : OutcomeArea.values()) {
            words.putOutcome(area, OutcomeSection.builder().evaluation("good").build());
        }
        return words.build();
    }

    static Assessment compact() {
        return Assessment.builder()
                .edition(Edition.APA_2007)
                .authority(AuthorityReference.of(LaNumber.of(926)))
                .judgements(JudgementTable.parse("OV2 BH3 SS3 EA2 PC3 EW2 CAP2"))
                .build();
    }
}
