package org.openapa.examples.validate;

import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** File names as URIs, by which code hosts find the files in a repository. */
final class FileUri {
    private static final Escaper SEGMENT = UrlEscapers.urlPathSegmentEscaper();
    private static final Path HERE = Path.of("");

    private FileUri() {}

    /**
     * {@return the file as a URI relative to the working directory if it is below it, else as an absolute one} Links are resolved: code
     * hosts know a file by the path under which it is kept.
     */
    static String of(String file) {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            return SEGMENT.escape(file).replace("%2F", "/").replace(":", "%3A");
        }
        try {
            return relative(path.toRealPath(), HERE.toRealPath());
        } catch (IOException e) {
            // There is no such file; where it would be is all there is to say.
            return relative(
                    path.toAbsolutePath().normalize(), HERE.toAbsolutePath().normalize());
        }
    }

    private static String relative(Path file, Path directory) {
        String uri = file.toUri().toASCIIString();
        String base = directory.toUri().toASCIIString();
        if (file.equals(directory) || !uri.startsWith(base)) {
            return uri;
        }
        // A colon in the first step would end a scheme.
        return uri.substring(base.length()).replace(":", "%3A");
    }
}
