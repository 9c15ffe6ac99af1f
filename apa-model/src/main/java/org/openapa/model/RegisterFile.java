package org.openapa.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Reads the councils embedded in this module: one line each, fields parted by commas, lists within a field by semicolons. */
final class RegisterFile {
    private static final Splitter FIELDS = Splitter.on(',');
    private static final Splitter ITEMS = Splitter.on(';').omitEmptyStrings();
    private static final Splitter CODE_AND_DAY = Splitter.on('@');

    private RegisterFile() {}

    static ImmutableList<LocalAuthority> read(String resource) {
        try (InputStream in = RegisterFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("not in this module");
            }
            return CharStreams.readLines(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .skip(1)
                    .map(RegisterFile::entry)
                    .collect(toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the embedded " + resource, e);
        }
    }

    private static LocalAuthority entry(String line) {
        List<String> fields = FIELDS.splitToList(line);
        LocalAuthority.Builder entry = LocalAuthority.builder()
                .number(LaNumber.parse(fields.get(0)))
                .gssCode(GssCode.parse(fields.get(1)))
                .name(fields.get(2))
                .shortName(fields.get(3))
                .type(AuthorityType.parse(fields.get(4)))
                .region(Region.parse(fields.get(5)));
        ITEMS.split(fields.get(6)).forEach(day -> entry.abolishedOn(LocalDate.parse(day)));
        ITEMS.split(fields.get(7)).forEach(number -> entry.addSuccessor(LaNumber.parse(number)));
        for (String alias : ITEMS.split(fields.get(8))) {
            List<String> codeAndDay = CODE_AND_DAY.splitToList(alias);
            entry.putLaterGssCode(GssCode.parse(codeAndDay.get(0)), LocalDate.parse(codeAndDay.get(1)));
        }
        return entry.build();
    }
}
