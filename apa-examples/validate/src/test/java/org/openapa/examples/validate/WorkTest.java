package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openapa.testsupport.Work;

/** Work grows with the number of documents, also where all are of one council and edition, and each finding is known. */
class WorkTest {
    /** Documents of one council and edition with a finding each, checked to write a baseline and against it. */
    public static final class BaselineOfOneCouncil implements IntConsumer {
        @Override
        public void accept(int size) {
            String letters = IntStream.range(0, size)
                    .mapToObj(i -> """
                            {"edition":2005,"authority":{"laNumber":"873"},"judgements":{"social-care":2},\
                            "outcomes":{"staying-safe":{"strengths":["Work on @","Work on @"]}}}
                            """.replace("@", Integer.toString(i)))
                    .collect(Collectors.joining());
            try {
                Path baseline = Files.createTempFile("baseline", ".json");
                Files.delete(baseline);
                Run.reading(letters, "-", "-q", "--only=SUM", "--write-baseline", baseline.toString());
                Run again = Run.reading(letters, "-", "--only=SUM", "--baseline", baseline.toString());
                Files.delete(baseline);
                assertThat(again.out()).contains("known " + size + ", gone 0, expired 0");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Documents of one council and edition, checked together. */
    public static final class HistoryOfOneCouncil implements IntConsumer {
        @Override
        public void accept(int size) {
            String letter = """
                    {"edition":2005,"authority":{"laNumber":"873"},"judgements":{"social-care":2}}
                    """;
            assertThat(Run.reading(letter.repeat(size), "-").out()).contains("APA-HIS-001");
        }
    }

    @Test
    void aBaselineOfManyFindingsIsMatchedInOneGo() throws ReflectiveOperationException {
        assertThat(Work.growth(BaselineOfOneCouncil.class, 200)).isBetween(1.8, 2.6);
    }

    @Test
    void manyDocumentsOfOneCouncilAreCheckedTogetherInOneGo() throws ReflectiveOperationException {
        assertThat(Work.growth(HistoryOfOneCouncil.class, 200)).isBetween(1.8, 2.6);
    }
}
