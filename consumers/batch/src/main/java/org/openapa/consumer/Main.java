package org.openapa.consumer;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.openapa.json.ApaJson;
import org.openapa.json.ApaJsonException;
import org.openapa.json.RecordWriter;
import org.openapa.json.Records;
import org.openapa.json.StreamRecord;
import org.openapa.rules.Finding;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.catalogue.ApaRules;

/** Checks a stream of assessments and writes a stream of reports. */
public final class Main {
    private static final ApaJson JSON = ApaJson.strict();

    private Main() {}

    /**
     * Runs the job.
     *
     * @param files settings, assessments to read, and reports to write
     */
    public static void main(String... files) {
        System.exit(run(Path.of(files[0]), Path.of(files[1]), Path.of(files[2])));
    }

    private static int run(Path settings, Path assessments, Path reports) {
        try (InputStream in = Files.newInputStream(assessments);
                OutputStream out = Files.newOutputStream(reports)) {
            return check(JSON.readSettings(Files.readAllBytes(settings)).orElseThrow(), in, out);
        } catch (IOException | UncheckedIOException | ApaJsonException | IllegalArgumentException e) {
            System.err.println(e);
            return 2;
        }
    }

    static int check(RuleSettings settings, InputStream in, OutputStream out) {
        RuleSet rules = ApaRules.asOf("0.1").with(settings);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        int status = 0;
        try (Records records = JSON.readAll(in);
                RecordWriter reports = JSON.writeAll(out)) {
            for (StreamRecord record : records) {
                if (record.decoded().complete()) {
                    Report all = rules.check(record.decoded().orElseThrow());
                    Report report = all.against(settings.known(), today).report();
                    reports.write(report, record.locate(Lists.transform(report.findings(), Finding::location)));
                    status = Math.max(status, report.hasErrors() ? 1 : 0);
                } else {
                    reports.write(record.decoded().problems());
                    status = 2;
                }
            }
        }
        return status;
    }
}
