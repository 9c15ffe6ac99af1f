package org.openapa.examples.validate;

import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** File names as URIs. */
final class FileUri {
    private static final Escaper SEGMENT = UrlEscapers.urlPathSegmentEscaper();

    private FileUri() {}

    /** {@return the file as an absolute URI if its name is absolute, else as a relative one, with slashes} */
    static String of(String file) {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            return SEGMENT.escape(file).replace(":", "%3A");
        }
        if (path.isAbsolute()) {
            return path.toUri().toASCIIString();
        }
        StringBuilder uri = new StringBuilder();
        for (Path step : path) {
            // A colon in the first one would end a scheme.
            uri.append(uri.isEmpty() ? "" : "/")
                    .append(SEGMENT.escape(step.toString()).replace(":", "%3A"));
        }
        return uri.toString();
    }
}
