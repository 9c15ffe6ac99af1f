package org.openapa.json;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (2020-12) of the formats, for editors and for tools that check documents without this library.
 *
 * <p>A schema refuses nothing that {@link ApaJson} reads. It takes a little that {@link ApaJson} refuses, such as {@code 2.0} for a
 * whole number; the page {@code docs/schemas.md} has the list. Immutable and thread-safe.
 */
public enum ApaSchema {
    /** Of an assessment, {@code apa/1}. */
    ASSESSMENT("apa-assessment-1"),
    /** Of a report, or of problems in its stead, {@code apa-report/1}. */
    REPORT("apa-report-1"),
    /** Of settings for the rules, {@code apa-rules/1}. */
    SETTINGS("apa-rules-1");

    private final String name;

    ApaSchema(String name) {
        this.name = name;
    }

    /** {@return the name to keep the schema under, such as "apa-assessment-1.json"; documents beside it have it as {@code $schema}} */
    public String fileName() {
        return name + ".json";
    }

    /** {@return the schema's {@code $id}, such as "urn:openapa:apa-assessment-1", by which other schemas refer to it} */
    public String id() {
        return "urn:openapa:" + name;
    }

    /** {@return the schema as JSON text, read anew at each call} */
    public String text() {
        try (InputStream in = ApaSchema.class.getResourceAsStream(fileName())) {
            if (in == null) {
                throw new IllegalStateException("schema is missing from the jar: " + fileName());
            }
            return new String(ByteStreams.toByteArray(in), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
