package org.openapa.examples.validate;

import java.io.IOException;

/** Something that keeps a file from being read at all, with a code that programs may rely on. */
final class Failure extends IOException {
    /** There is no such file. */
    static final String MISSING = "file.missing";

    /** The file is there, and cannot be opened or read. */
    static final String UNAVAILABLE = "file.unavailable";

    /** The file is packed with gzip, and damaged. */
    static final String DAMAGED = "file.damaged";

    /** The file has more bytes than is allowed. */
    static final String TOO_LARGE = "file.too-large";

    /** Nothing that could be checked is in the file, folder or table. */
    static final String EMPTY = "file.empty";

    /** The file is of another kind than its name or the command says. */
    static final String OTHER_KIND = "file.other-kind";

    /** The characters of a table are written in another encoding. */
    static final String ENCODING = "csv.encoding";

    /** A table is not well-formed CSV. */
    static final String CSV = "csv.syntax";

    private static final long serialVersionUID = 1L;

    private final String code;

    Failure(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
