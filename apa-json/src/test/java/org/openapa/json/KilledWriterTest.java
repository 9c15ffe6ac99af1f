package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapa.model.Assessment;

/** A process killed while it writes leaves a replaced file whole, old or new, and at most one truncated record elsewhere. */
@Tag("forked")
class KilledWriterTest {
    /** The soak profile makes it two hundred. */
    private static final int ROUNDS = Integer.getInteger("apa.stream.kills", 5);

    @TempDir
    private Path folder;

    @Test
    void aFileIsOldOrNewAndALogHoldsCompleteLines() throws IOException, InterruptedException {
        Path file = folder.resolve("assessments.ndjson");
        Path log = folder.resolve("log.ndjson");
        Random random = new Random(1);
        int generation = 1;
        for (int round = 0; round < ROUNDS; round++) {
            int seen = writeUntilKilled(file, log, generation, random.nextInt(20));

            List<StreamRecord> records = Streams.read(Files.readAllBytes(file));
            List<Assessment> values = Streams.values(records);
            int held = KilledWriter.generation(values.get(0));
            assertThat(held).isGreaterThanOrEqualTo(seen);
            assertThat(values).hasSize(KilledWriter.RECORDS).containsOnly(KilledWriter.ofGeneration(held));
            assertThat(Streams.problems(records)).isEmpty();

            List<StreamRecord> logged = Streams.read(Files.readAllBytes(log));
            List<Assessment> complete = Streams.values(logged);
            assertThat(complete).hasSizeGreaterThanOrEqualTo((seen - generation + 1) * KilledWriter.RECORDS);
            for (int i = 0; i < complete.size(); i++) {
                assertThat(complete.get(i)).isEqualTo(KilledWriter.ofGeneration(generation + i / KilledWriter.RECORDS));
            }
            assertThat(logged.size() - complete.size()).isBetween(0, 1);
            assertThat(Streams.problems(logged)).extracting(Problem::code).isSubsetOf(ProblemCode.TRUNCATED);
            generation = held + 1;
        }
    }

    @Test
    void aSignalThatEndsTheProcessLeavesNoTemporaryFile() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("assessments.ndjson"), "old");
        Process process = Fork.start("64m", KilledWriter.class, file);
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isPositive();
            assertThat(folder.toFile().list()).hasSize(2);
            process.toHandle().destroy();
            out.transferTo(OutputStream.nullOutputStream());
        }
        process.waitFor();
        assertThat(folder.toFile().list()).containsExactly("assessments.ndjson");
        assertThat(file).hasContent("old");
    }

    /** {@return the last generation of which the process said that it is written} */
    private static int writeUntilKilled(Path file, Path log, int generation, int millis)
            throws IOException, InterruptedException {
        Process process = Fork.start("64m", KilledWriter.class, file, log, generation);
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            Thread.sleep(millis);
            // Killed in this way, what it has printed can still be read.
            process.toHandle().destroyForcibly();
            process.waitFor();
            String last = line;
            while (line != null) {
                last = line;
                line = out.readLine();
            }
            return Integer.parseInt(last);
        }
    }
}
