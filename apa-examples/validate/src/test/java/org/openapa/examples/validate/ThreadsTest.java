package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are read and checked by several threads, and nobody sees that. */
class ThreadsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void theOutputIsTheSameForAnyNumber(String format) throws IOException {
        Documents documents = new Documents(folder);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append("{\"edition\": ").append(2005 + i % 4).append(", \"authority\": {\"laNumber\": \"");
            lines.append(i % 7 == 0 ? 1 : 800 + i % 90).append("\"}, \"judgements\": {\"childrens-services\": ");
            lines.append(i % 6).append(", \"capacity-to-improve\": 2, \"staying-safe\": 1}}\n");
        }
        documents.write("many.ndjson", lines.toString());
        documents.write("one.json", Documents.WITHOUT_FAULT);
        documents.copy("faulty-2005.json");
        String[] names = {"one.json", "many.ndjson", "missing.json", "faulty-2005.json", "--format=" + format};

        Run alone = documents.run(with(names, "--threads=1"));
        assertThat(alone.status()).isEqualTo(2);
        assertThat(alone.out()).contains("many.ndjson", "missing.json");
        for (String threads : List.of("2", "7", "256")) {
            assertThat(documents.run(with(names, "--threads=" + threads))).isEqualTo(alone);
        }
        assertThat(documents.run(names)).isEqualTo(alone);
    }

    @Test
    void whatIsGivenFirstEndsFirst() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(1);
        List<Integer> ended = new ArrayList<>();
        Thread here = Thread.currentThread();
        try (InOrder work = new InOrder(2)) {
            work.add(() -> {
                await(second);
                return () -> ended.add(1);
            });
            work.add(() -> {
                second.countDown();
                return () -> {
                    assertThat(Thread.currentThread()).isSameAs(here);
                    ended.add(2);
                };
            });
            IntStream.range(3, 100).forEach(i -> work.add(() -> () -> ended.add(i)));
            // What is waiting is bounded, so much of it has ended by now.
            assertThat(ended).hasSizeGreaterThan(50);
            work.finish();
        }
        assertThat(ended).isEqualTo(IntStream.range(1, 100).boxed().toList());
    }

    @Test
    void onePieceAloneIsDoneHere() {
        List<Thread> threads = new ArrayList<>();
        try (InOrder work = new InOrder(2)) {
            work.add(() -> {
                threads.add(Thread.currentThread());
                return () -> threads.add(Thread.currentThread());
            });
            assertThat(threads).isEmpty();
            work.finish();
        }
        assertThat(threads).containsExactly(Thread.currentThread(), Thread.currentThread());
    }

    @Test
    void onePieceAloneFailsHereToo() {
        try (InOrder work = new InOrder(2)) {
            work.add(() -> {
                throw new IllegalStateException("out of the blue");
            });
            assertThatThrownBy(work::finish).hasMessage("out of the blue");
        }
    }

    @Test
    void whatFailsOnAnotherThreadFailsHere() {
        try (InOrder work = new InOrder(2)) {
            work.add(() -> () -> {});
            work.add(() -> {
                throw new IllegalStateException("out of the blue");
            });
            assertThatThrownBy(work::finish)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("out of the blue");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "257", "many"})
    void aNumberThatIsNoneIsRefused(String number) {
        Run run = Run.of("--threads=" + number);
        assertThat(run.err()).contains("--threads");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void assessmentsBeyondWhatIsCheckedTogetherAreCounted() {
        Tally tally = new Tally(new Ledger(org.openapa.rules.KnownFindings.of(), java.time.LocalDate.of(2027, 1, 1)));
        tally.apart(3);
        assertThat(tally).asString().endsWith("info 0; not checked together with the first 100000: 3");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] with(String[] arguments, String more) {
        return IntStream.rangeClosed(0, arguments.length)
                .mapToObj(i -> i < arguments.length ? arguments[i] : more)
                .toArray(String[]::new);
    }
}
