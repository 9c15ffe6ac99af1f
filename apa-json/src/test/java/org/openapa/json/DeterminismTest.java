package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.testsupport.Locales;

/** The same documents and problems come out byte for byte whatever the country, the time zone, the charset, the thread and the JVM. */
class DeterminismTest {
    /** Turkish letters of case, Arabic digits, Thai years. */
    private static final List<String> LOCALES =
            List.of("en-GB", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai");

    private static final List<String> ZONES = List.of("UTC", "Asia/Kolkata", "Pacific/Apia");
    private static final List<String> CHARSETS = List.of("UTF-8", "ISO-8859-1", "US-ASCII");
    private static final int FEW = 10;
    private static final int MANY = 100;

    @Test
    void everyLocaleAndTimeZoneGivesTheSame() {
        String expected = Fingerprint.of(MANY);
        TimeZone before = TimeZone.getDefault();
        try {
            for (int i = 0; i < LOCALES.size(); i++) {
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i % ZONES.size())));
                Locales.under(
                        LOCALES.get(i),
                        () -> assertThat(Fingerprint.of(MANY))
                                .as("%s", Locale.getDefault())
                                .isEqualTo(expected));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void sixteenThreadsGiveTheSame() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<String>> fingerprints = threads.invokeAll(Collections.nCopies(16, () -> Fingerprint.of(FEW)));
            for (Future<String> fingerprint : fingerprints) {
                assertThat(fingerprint.get()).isEqualTo(Fingerprint.of(FEW));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** A setting of a JVM. */
    private record Jvm(String locale, String zone, String charset) {}

    /** {@return twelve settings among which any locale meets any time zone and any charset, and these each other} */
    static Stream<Jvm> jvms() {
        List<Jvm> jvms = new ArrayList<>();
        for (int locale = 0; locale < LOCALES.size(); locale++) {
            for (int zone = 0; zone < ZONES.size(); zone++) {
                jvms.add(
                        new Jvm(LOCALES.get(locale), ZONES.get(zone), CHARSETS.get((locale + zone) % CHARSETS.size())));
            }
        }
        return jvms.stream();
    }

    @ParameterizedTest
    @MethodSource("jvms")
    void everyOtherJvmGivesTheSame(Jvm jvm) throws Exception {
        assertThat(run(jvm)).isEqualTo(Fingerprint.of(FEW));
    }

    private static String run(Jvm jvm) throws IOException, InterruptedException, URISyntaxException {
        Locale locale = Locale.forLanguageTag(jvm.locale());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Duser.language=" + locale.getLanguage(),
                        "-Duser.country=" + locale.getCountry(),
                        "-Duser.extensions=" + extensions(locale),
                        "-Duser.timezone=" + jvm.zone(),
                        "-Dfile.encoding=" + jvm.charset(),
                        "-cp",
                        classPath(),
                        Fingerprint.class.getName(),
                        Integer.toString(FEW))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.strip();
    }

    /** {@return what follows "u-" in a language tag} */
    private static String extensions(Locale locale) {
        return locale.hasExtensions() ? locale.toLanguageTag().replaceFirst(".*?-(u-.*)", "$1") : "";
    }

    /** {@return everything that this JVM has on its class path and module path, this module's tests first} */
    private static String classPath() throws URISyntaxException {
        Path tests = Path.of(Fingerprint.class.getResource("bad-input.tsv").toURI());
        for (int i = 0; i < Fingerprint.class.getName().split("\\.", -1).length; i++) {
            tests = tests.getParent();
        }
        List<String> paths = new ArrayList<>(List.of(tests.toString()));
        for (String property : List.of("jdk.module.path", "surefire.test.class.path", "java.class.path")) {
            String path = System.getProperty(property, "");
            if (!path.isEmpty()) {
                paths.add(path);
            }
        }
        return String.join(File.pathSeparator, paths);
    }
}
