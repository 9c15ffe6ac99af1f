package org.openapa.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import org.openapa.model.Assessment;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.testkit.ApaArbitraries;
import org.openapa.testkit.AssessmentArbitrary;

/** What the codec makes of many documents, in one line that is the same wherever it is made. */
final class Fingerprint {
    private static final ApaJson JSON = ApaJson.strict();

    private Fingerprint() {}

    /** Prints the fingerprint of so many generated documents of each kind. */
    public static void main(String[] args) {
        System.out.println(of(Integer.parseInt(args[0])));
    }

    /**
     * {@return the SHA-256 of documents written compact and for people, of reports on them, and of the problems of all bad input}
     *
     * @param generated how many documents are generated of each kind
     */
    static String of(int generated) {
        MessageDigest digest = digest();
        for (Assessment assessment : assessments(generated)) {
            digest.update(JSON.write(assessment));
            digest.update(JSON.pretty().write(assessment));
            digest.update(JSON.write(ApaRules.standard().check(assessment)));
        }
        BadInput.rows().forEach(input -> {
            List<Problem> problems = JSON.readAssessment(input.bytes()).problems();
            digest.update(JSON.write(problems));
            digest.update(problems.toString().getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Assessment> assessments(int generated) {
        List<Assessment> assessments = new ArrayList<>(List.of(
                Documents.minimal(),
                Documents.full(),
                JSON.readAssessment(EveryText.document(i -> "İıIi ١٢٣ \u0000 " + i))
                        .orElseThrow()));
        AssessmentArbitrary any = ApaArbitraries.assessments();
        for (AssessmentArbitrary kind : List.of(any.clean(), any.valid(), any.hostile())) {
            RandomGenerator<Assessment> generator = kind.generator(1_000);
            Random random = new Random(2005);
            for (int i = 0; i < generated; i++) {
                assessments.add(generator.next(random).value());
            }
        }
        return assessments;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
