package org.openapa.testkit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The conformance files: for each standard rule small documents as JSON, and in {@code expected.json} what the rule finds in them.
 *
 * <p>They are for every tool that checks assessments, whatever it is written in; the page {@code docs/conformance.md} describes them. Nothing
 * here reads JSON.
 */
public final class Conformance {
    private static final String FOLDER = "/conformance/";

    private static final class Index {
        static final ImmutableSortedSet<String> PATHS = new String(read("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    private Conformance() {}

    /** {@return the ids of the rules there are files for, in order} */
    public static ImmutableSet<String> ruleIds() {
        return Index.PATHS.stream()
                .map(path -> path.substring(0, path.indexOf('/')))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * {@return the paths of a rule's files, such as "APA-DAT-001/expected.json", in order; empty if there are none}
     *
     * @param ruleId the rule's id, such as "APA-DAT-001"
     */
    public static ImmutableSet<String> files(String ruleId) {
        Objects.requireNonNull(ruleId, "ruleId");
        return Index.PATHS.stream()
                .filter(path -> path.startsWith(ruleId + "/"))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * {@return what is in a file}
     *
     * @param path one of the paths of {@link #files}
     * @throws IllegalArgumentException if there is no such file
     */
    public static byte[] bytes(String path) {
        Objects.requireNonNull(path, "path");
        if (!Index.PATHS.contains(path)) {
            throw new IllegalArgumentException("no conformance file has this path: " + path);
        }
        return read(path);
    }

    private static byte[] read(String path) {
        try (InputStream in = Conformance.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("conformance file is missing: " + path);
            }
            return ByteStreams.toByteArray(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
