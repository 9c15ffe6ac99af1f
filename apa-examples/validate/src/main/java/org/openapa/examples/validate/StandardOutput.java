package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Where results are printed. If it is a pipe and whoever reads it has seen enough, as {@code head} does, the rest is dropped: that is no
 * failure, as a full disk is.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private boolean left;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (left) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            // Java says it in words only.
            if (!Ascii.toLowerCase(Strings.nullToEmpty(e.getMessage())).contains("broken pipe")) {
                throw e;
            }
            left = true;
        }
    }

    @Override
    public void flush() throws IOException {
        if (!left) {
            out.flush();
        }
    }
}
