package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.Module.SetupContext;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.rules.grading.ApaGrading;
import org.openapa.rules.grading.Explanation;
import org.openapa.testkit.ApaExamples;
import org.openapa.testsupport.PublicApi;

class PublicApiNullTest {
    private static final Assessment LETTER = ApaExamples.letter(Edition.APA_2005);
    private static final Decoded<Assessment> UNREAD = ApaJson.strict().readAssessment("{\"edition\": 2004}");

    private static final PublicApi API = new PublicApi(ApaJson.class, "org.openapa.json")
            .with(ApaJson.class, ApaJson::strict)
            .with(ApaModule.class, ApaModule::new)
            .with(Assessment.class, () -> LETTER)
            .with(Decoded.class, () -> UNREAD)
            .with(Explanation.class, PublicApiNullTest::explanation)
            .with(Limits.class, Limits::standard)
            .with(Location.class, () -> Location.EDITION)
            .with(Position.class, () -> new Position(1, 2, 3))
            .with(Problem.class, () -> UNREAD.problems().get(0))
            .with(RecordWriter.class, () -> ApaJson.strict().writeAll(OutputStream.nullOutputStream()))
            .with(Records.class, PublicApiNullTest::records)
            .with(Report.class, () -> ApaRules.standard().check(LETTER))
            .with(RuleSet.class, ApaRules::standard)
            .with(RuleSettings.class, RuleSettings::none)
            .with(SarifWriter.class, PublicApiNullTest::sarif)
            .with(SarifWriter.Document.class, () -> SarifWriter.Document.of(URI.create("letter.json")))
            .with(SetupContext.class, PublicApiNullTest::context)
            .with(URI.class, () -> URI.create("letter.json"))
            .with(
                    KnownFindings.Comparison.class,
                    () -> ApaRules.standard().check(LETTER).against(KnownFindings.of(), LocalDate.of(2026, 12, 1)))
            .with(StreamRecord.class, () -> ImmutableList.copyOf(records()).get(0))
            .with("java.util.List<org.openapa.json.Problem>", UNREAD::problems)
            .with(Map.class, Map::of);

    private static Explanation<JudgementArea, Grade> explanation() {
        return ApaGrading.of(Edition.APA_2005).explain(ApaGrading.table(Edition.APA_2005, LETTER.judgements()));
    }

    private static Records records() {
        byte[] line = "{\"edition\": 2005}\n".getBytes(StandardCharsets.UTF_8);
        return ApaJson.strict().readAll(new ByteArrayInputStream(line));
    }

    private static SarifWriter sarif() {
        return ApaJson.strict()
                .writeSarif(OutputStream.nullOutputStream(), ApaRules.standard(), "letter-check", "1.4.0");
    }

    private static SetupContext context() {
        return (SetupContext) Proxy.newProxyInstance(
                SetupContext.class.getClassLoader(),
                new Class<?>[] {SetupContext.class},
                (proxy, method, args) -> null);
    }

    @Test
    void everyPublicMethodRefusesNullByTheNameOfTheParameter() {
        assertThat(API.acceptingNull()).isEmpty();
    }

    @Test
    void everyTypeIsShownInWords() {
        assertThat(List.copyOf(API.shownBadly().keySet()))
                .as("types that do something rather than say something")
                .containsExactlyInAnyOrder("ApaJson", "ApaModule", "RecordWriter", "Records", "SarifWriter");
    }
}
