package org.openapa.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;

/** Makes documents in UTF-8 of what a writer says. Apart from {@link ApaJson}, so that who only reads loads nothing of Jackson. */
final class Output {
    /** Writes one document. */
    @FunctionalInterface
    interface Writer {
        void write(JsonGenerator out) throws IOException;
    }

    private static final int USUAL_SIZE = 1024;
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private Output() {}

    /**
     * {@return the document}
     *
     * @param pretty whether each property and item gets a line of its own
     * @param writer writes the document
     * @throws IllegalArgumentException if the writer is given what could not be read back
     */
    static byte[] bytes(boolean pretty, Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        write(pretty, writer, bytes);
        return bytes.toByteArray();
    }

    /**
     * Makes the document, behind what there is already.
     *
     * @param pretty whether each property and item gets a line of its own
     * @param writer writes the document
     * @param bytes where it is made; where this throws, a part of it may be
     * @throws IllegalArgumentException if a text holds half a surrogate pair
     */
    static void write(boolean pretty, Writer writer, ByteArrayOutputStream bytes) {
        try (JsonGenerator out = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            out.enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
            if (pretty) {
                out.setPrettyPrinter(PRETTY.createInstance());
            }
            writer.write(out);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot be written: " + e.getMessage(), e);
        }
    }

    /** {@return the text, if it can be read back} */
    static String whole(String text, JsonGenerator out) throws JsonGenerationException {
        if (Utf8.firstLoneSurrogate(text) >= 0) {
            throw new JsonGenerationException("a text holds half a surrogate pair, which is no character", out);
        }
        return text;
    }

    /** {@return the day as it is written, if it can be read back} */
    static String date(LocalDate date, JsonGenerator out) throws JsonGenerationException {
        if (!Dates.isOfTheFormat(date.getYear())) {
            throw new JsonGenerationException("the date " + date + " is not from 1900 to 2999", out);
        }
        return date.toString();
    }
}
