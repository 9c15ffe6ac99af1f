package org.openapa.consumer;

import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.openapa.json.ApaJson;
import org.openapa.json.ApaModule;
import org.openapa.json.Decoded;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentKey;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.JudgementTable;
import org.openapa.rules.Finding;
import org.openapa.rules.Report;
import org.openapa.rules.catalogue.ApaRules;

/** Builds an assessment, checks it, sends it through JSON, and fails unless all came out as it should. */
public final class Main {
    private Main() {}

    /**
     * Runs the program.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        Assessment assessment = Assessment.builder()
                .edition(Edition.APA_2005)
                .authority(AuthorityReference.of("Cambridgeshire County Council"))
                .judgements(JudgementTable.parse("SC2 ED4 CS1 CAP2"))
                .build();

        Report report = ApaRules.standard().check(assessment);
        report.findings().forEach(System.out::println);
        expect("one finding", report.findings().size() == 1);
        Finding finding = report.findings().get(0);
        expect("its place", finding.location().pointer().equals("/judgements/childrens-services"));

        byte[] document = ApaJson.strict().write(assessment);
        System.out.println(new String(document, StandardCharsets.UTF_8));
        Decoded<Assessment> decoded = ApaJson.strict().readAssessment(document);
        expect("the same after JSON", decoded.orElseThrow().equals(assessment));

        expect(
                "the register's resource",
                assessment.key(AuthorityRegister.england2005()).equals(AssessmentKey.parse("873/2005")));
        expect(
                "the Jackson module as a service",
                ServiceLoader.load(com.fasterxml.jackson.databind.Module.class).stream()
                        .anyMatch(module -> module.type().equals(ApaModule.class)));
        expect(
                "named modules",
                Main.class.getModule().isNamed() && Assessment.class.getModule().isNamed());
    }

    private static void expect(String what, boolean holds) {
        if (!holds) {
            throw new IllegalStateException("not as expected: " + what);
        }
    }
}
