package org.openapa.examples.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.json.ApaJson;
import org.openapa.json.Decoded;
import org.openapa.json.ProblemCode;
import org.openapa.json.RecordWriter;
import org.openapa.json.Records;
import org.openapa.json.StreamRecord;
import org.openapa.model.Assessment;

/** Wherever and however an output fails, what reached it are whole lines and at most the beginning of one, and the writer says so. */
@SuppressWarnings("ReferenceEquality") // a failure has to be the very one that was thrown
class FailingOutputFuzzTest {
    private static final ApaJson JSON = ApaJson.strict();
    private static final int MOST_CALLS = 12;
    private static final int MOST_HELD_BACK = 600;

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final List<Assessment> written = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private @Nullable Throwable failure;
    private int safe;

    @MethodSource("org.openapa.examples.fuzz.Seeds#choicesForStreams")
    @FuzzTest
    void anyFailure(byte[] input) {
        new FailingOutputFuzzTest().check(new Choices(input));
    }

    private void check(Choices choices) {
        FailingOutput output = FailingOutput.of(choices);
        boolean holdsBack = choices.below(3) == 0;
        // What holds back tries again when it is closed, so it is given an output that goes on failing.
        OutputStream out =
                holdsBack ? new BufferedOutputStream(output.forGood(), 1 + choices.below(MOST_HELD_BACK)) : output;
        RecordWriter writer = JSON.writeAll(out);
        for (int calls = choices.below(MOST_CALLS); calls > 0; calls--) {
            boolean flushes = false;
            int before = output.calls();
            @Nullable Throwable earlier = failure;
            switch (choices.below(8)) {
                case 0 -> {
                    flushes = true;
                    take(output, writer::flush);
                }
                case 1 -> {
                    Assessment broken = FaultyStream.assessment(choices).withSchema("\ud800");
                    take(output, () -> writeBroken(writer, broken));
                    Fit.require(output.calls() == before, "a trace of what cannot be encoded", output);
                }
                default -> {
                    Assessment assessment = FaultyStream.assessment(choices);
                    if (failure == null) {
                        written.add(assessment);
                        lines.writeBytes(JSON.write(assessment));
                        ends.add(lines.size());
                        lines.write('\n');
                    }
                    take(output, () -> writer.write(assessment));
                }
            }
            if (earlier != null) {
                Fit.require(failure == earlier, "another failure", failure);
                Fit.require(output.calls() == before, "used after a failure", output);
            } else if (failure == null && (flushes || !holdsBack)) {
                safe = lines.size();
                Fit.require(output.size() == safe, "held back", output);
            }
        }
        close(output, writer);
        checkBytes(output.bytes());
    }

    private static void writeBroken(RecordWriter writer, Assessment broken) {
        try {
            writer.write(broken);
        } catch (IllegalArgumentException e) {
            return;
        }
        throw new AssertionError("written: " + broken.schema());
    }

    /** Makes a call, which fails if and only if the output does now or did before. */
    private void take(FailingOutput output, Runnable call) {
        @Nullable Throwable thrown = thrownBy(call);
        @Nullable Throwable failed = output.failure();
        if (failed == null) {
            Fit.require(thrown == null, "failed", thrown);
            return;
        }
        Fit.require(thrown != null, "nothing is said", failed);
        boolean first = failure == null && thrown == failed && !(failed instanceof IOException);
        Fit.require(first || tells(thrown, failed), "something else is said", thrown, failed);
        failure = failed;
    }

    private static @Nullable Throwable thrownBy(Runnable call) {
        try {
            call.run();
            return null;
        } catch (UncheckedIOException | IllegalStateException | FailingOutput.Broken e) {
            return e;
        }
    }

    private static boolean tells(@Nullable Throwable thrown, Throwable failed) {
        return thrown instanceof UncheckedIOException && mentions(thrown, failed);
    }

    private static boolean mentions(@Nullable Throwable thrown, Throwable failed) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause == failed || List.of(cause.getSuppressed()).contains(failed)) {
                return true;
            }
        }
        return false;
    }

    private void close(FailingOutput output, RecordWriter writer) {
        @Nullable Throwable before = failure;
        @Nullable Throwable thrown = thrownBy(writer::close);
        Fit.require(output.closings() == 1, "not closed once", output);
        if (before != null) {
            Fit.require(tells(thrown, before), "a failure that closing hides", thrown, before);
        } else {
            @Nullable Throwable failed = output.failure();
            Fit.require((thrown == null) == (failed == null), "closing failed, or did not", thrown, output);
            if (failed == null) {
                safe = lines.size();
            } else {
                // A buffer that is closed tells of its own closing rather than of what it could not hand on.
                Fit.require(mentions(thrown, failed), "something else is said", thrown, failed);
            }
        }
        int calls = output.calls();
        writer.close();
        for (Runnable call : List.<Runnable>of(writer::flush, () -> writer.write(Seeds.ASSESSMENTS.get(0)))) {
            Fit.require(thrownBy(call) instanceof UncheckedIOException, "goes on after the end", output);
        }
        Fit.require(output.calls() == calls && output.closings() == 1, "used after the end", output);
    }

    private void checkBytes(byte[] output) {
        byte[] whole = lines.toByteArray();
        Fit.require(
                output.length >= safe
                        && output.length <= whole.length
                        && Arrays.equals(output, Arrays.copyOf(whole, output.length)),
                "not the lines up to somewhere",
                output.length);
        // A record that lacks its line feed alone is a record.
        int complete = (int) ends.stream().filter(end -> end <= output.length).count();
        int behind = complete == 0 ? 0 : ends.get(complete - 1) + 1;
        List<StreamRecord> records = new ArrayList<>();
        try (Records read = JSON.readAll(new ByteArrayInputStream(output))) {
            read.forEach(records::add);
        }
        Fit.require(records.size() == complete + (output.length > behind ? 1 : 0), "records", records);
        for (int i = 0; i < records.size(); i++) {
            Decoded<Assessment> decoded = records.get(i).decoded();
            boolean right = i < complete
                    ? decoded.orElseThrow().equals(written.get(i))
                    : decoded.problems().size() == 1
                            && decoded.problems().get(0).code() == ProblemCode.TRUNCATED
                            && records.get(i).position().byteOffset() == behind;
            Fit.require(right, "not as written", records.get(i));
        }
    }
}
