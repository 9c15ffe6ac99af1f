package org.openapa.json;

import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.openapa.model.Assessment;
import org.openapa.model.Source;

/** Writes generations of a file, and a log of them beside it, until it is killed; or one file that it never ends. */
final class KilledWriter {
    static final int RECORDS = 50;

    private KilledWriter() {}

    /**
     * Writes.
     *
     * @param arguments the file; for generations also the log and the first generation
     */
    public static void main(String[] arguments) throws IOException {
        ApaJson json = ApaJson.strict();
        if (arguments.length == 1) {
            json.writeFile(Path.of(arguments[0]), writer -> {
                writer.write(ofGeneration(1));
                System.out.println(1);
                Uninterruptibles.sleepUninterruptibly(Duration.ofMinutes(1));
            });
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]));
                RecordWriter log = json.writeAll(out)) {
            for (int generation = Integer.parseInt(arguments[2]); ; generation++) {
                Assessment assessment = ofGeneration(generation);
                json.writeFile(Path.of(arguments[0]), writer -> {
                    for (int i = 0; i < RECORDS; i++) {
                        writer.write(assessment);
                        log.write(assessment);
                    }
                });
                System.out.println(generation);
            }
        }
    }

    static Assessment ofGeneration(int generation) {
        return Documents.full()
                .withSource(
                        Source.builder().citation(Integer.toString(generation)).build());
    }

    static int generation(Assessment assessment) {
        return Integer.parseInt(assessment.source().flatMap(Source::citation).orElseThrow());
    }
}
