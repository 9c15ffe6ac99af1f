package org.openapa.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.GssCode;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Signatory;
import org.openapa.model.Source;
import org.openapa.model.Topic;

/** Documents that several tests read, and the values they stand for. Persons and prose are invented. */
final class Documents {
    static final String MINIMAL = """
            {"format":"apa/1","edition":2005,"authority":{"name":"Cambridgeshire County Council"}}""";

    private Documents() {}

    /** {@return the value of {@link #MINIMAL}} */
    static Assessment minimal() {
        return Assessment.builder()
                .edition(Edition.APA_2005)
                .authority(AuthorityReference.of("Cambridgeshire County Council"))
                .build();
    }

    /** {@return the document with every property, as it is written for people} */
    static String fullPretty() {
        return resource("full-assessment.json");
    }

    /** {@return the document with every property, as it is written without white space} */
    static String fullCompact() {
        return resource("full-assessment-compact.json").strip();
    }

    /** {@return the value of {@link #fullPretty()}; texts of the letter are of the form "narrative one"} */
    static Assessment full() {
        return Assessment.builder()
                .schema("apa-assessment-1.json")
                .edition(Edition.APA_2005)
                .authority(AuthorityReference.builder()
                        .name("Cambridgeshire County Council")
                        .laNumber(LaNumber.of(873))
                        .gssCode(GssCode.parse("E10000003"))
                        .build())
                .meetingDate(LocalDate.of(2005, 7, 4))
                .letter(letter())
                .putOutcome(
                        OutcomeArea.BEING_HEALTHY,
                        OutcomeSection.builder()
                                .evaluation("satisfactory")
                                .addNarrative("narrative one", "narrative two")
                                .addStrength("strength one")
                                .addAreaForImprovement("improvement one")
                                .build())
                .putOutcome(
                        OutcomeArea.STAYING_SAFE,
                        OutcomeSection.builder().evaluation("good").build())
                .serviceManagement(ServiceManagement.builder()
                        .evaluation("good")
                        .addNarrative("narrative three")
                        .build())
                .addExploration(Exploration.builder()
                        .outcome(OutcomeArea.BEING_HEALTHY)
                        .keyJudgement("judgement one")
                        .addTopics(Topic.of("topic one", Topic.of("topic two")), Topic.of("topic three"))
                        .build())
                .judgements(JudgementTable.parse("SC2 ED4 CS3 CAP3")
                        .withLabel(JudgementArea.CAPACITY_TO_IMPROVE, "Good/promising"))
                .source(Source.builder()
                        .citation("letter of 1 December 2005")
                        .uri("https://example.org/letter")
                        .page("10")
                        .transcribedBy("transcriber one")
                        .transcribedOn(LocalDate.of(2026, 11, 20))
                        .build())
                .build();
    }

    private static Letter letter() {
        return Letter.builder()
                .date(LocalDate.of(2005, 12, 1))
                .addressee(Addressee.builder()
                        .name("person one")
                        .role("Director of Children’s Services")
                        .organisation("Cambridgeshire County Council")
                        .addAddressLines("Shire Hall", "Cambridge")
                        .build())
                .addSignatory(Signatory.builder()
                        .name("person two")
                        .role("Divisional Manager")
                        .inspectorate(Inspectorate.OFSTED)
                        .build())
                .addSignatory(
                        Signatory.builder().inspectorate(Inspectorate.CSCI).build())
                .build();
    }

    /** {@return the bytes of a text in which «C3 A9» stands for bytes in hexadecimal, and «C3 A9 × 3» for them three times} */
    static byte[] bytes(String notation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = 0;
        while (at < notation.length()) {
            int open = notation.indexOf('«', at);
            int end = open < 0 ? notation.length() : open;
            bytes.writeBytes(notation.substring(at, end).getBytes(StandardCharsets.UTF_8));
            at = end;
            if (open >= 0) {
                int close = notation.indexOf('»', open);
                String[] parts = notation.substring(open + 1, close).split(" × ", -1);
                byte[] unit = HexFormat.ofDelimiter(" ").parseHex(parts[0]);
                for (int times = parts.length == 1 ? 1 : Integer.parseInt(parts[1]); times > 0; times--) {
                    bytes.writeBytes(unit);
                }
                at = close + 1;
            }
        }
        return bytes.toByteArray();
    }

    /** {@return problems as line:column, code and pointer} */
    static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(problem -> (problem.position() + " " + problem.code() + " " + problem.pointer()).strip())
                .toList();
    }

    static String resource(String name) {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
