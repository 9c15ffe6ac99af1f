package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program does when something other than a document is at fault. */
class FailureTest {
    /** Refuses what is written to it, in one way or another. */
    private abstract static class Refusing extends Writer {
        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=text", "--format=json", "--help", "--version"})
    void outputThatCannotBeWrittenIsSaidInOneLine(String option) {
        Run run = writing(
                new Refusing() {
                    @Override
                    public void write(char[] text, int start, int length) throws IOException {
                        throw new IOException("disk full");
                    }
                },
                option);
        assertThat(run.err().lines()).containsExactly("The output could not be written");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void anUnexpectedExceptionIsSaidInOnePrintableLine() {
        Run run = writing(new Refusing() {
            @Override
            public void write(char[] text, int start, int length) {
                throw new IllegalStateException("out of\n\u001b[31mthe blue");
            }
        });
        assertThat(run.err().lines())
                .containsExactly(
                        "Unexpected failure: java.lang.IllegalStateException: out of\\u000a\\u001b[31mthe blue."
                                + " 1 document was checked, 0 could not be read; the rest, and the checks of several together,"
                                + " were not finished. The output is incomplete.");
        assertThat(run.status()).isEqualTo(2);
    }

    private static Run writing(Writer out, String... arguments) {
        StringWriter err = new StringWriter();
        int status = Main.run(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(status, "", err.toString());
    }
}
