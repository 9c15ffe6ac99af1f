package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.rules.Examples;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.testsupport.Locales;

class SameEverywhereTest {
    private static final int THREADS = 16;

    private static ImmutableList<Assessment> assessments() {
        ImmutableList.Builder<Assessment> assessments = ImmutableList.builder();
        assessments.addAll(Examples.faulty("text"));
        for (Edition edition : Edition.values()) {
            for (int grades = 0; grades < 64; grades++) {
                String table = "SC" + (1 + grades / 16) + " ED" + (1 + grades / 4 % 4) + " CS" + (1 + grades % 4);
                assessments.add(Examples.graded(edition, table));
            }
        }
        return assessments.build();
    }

    private static List<Report> check(RuleSet rules) {
        return assessments().stream().map(rules::check).toList();
    }

    private static List<String> printed(RuleSet rules) {
        return check(rules).stream()
                .flatMap(report -> report.findings().stream())
                .map(finding -> finding + " " + finding.fingerprint())
                .toList();
    }

    @Test
    void manyThreadsOnOneRuleSetReportTheSameAsOne() throws Exception {
        RuleSet rules = ApaRules.standard();
        List<Report> alone = check(ApaRules.standard());
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Report>>> together = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                together.add(threads.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return check(rules);
                }));
            }
            for (Future<List<Report>> reports : together) {
                assertThat(reports.get(30, TimeUnit.SECONDS)).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "de", "ar-EG-u-nu-arab", "th-TH-u-nu-thai"})
    void findingsAndMessagesAreTheSameUnderEveryLocale(String tag) {
        List<String> expected = printed(ApaRules.standard());
        Locales.under(tag, () -> assertThat(printed(ApaRules.standard())).isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu"})
    void findingsAndMessagesAreTheSameInEveryZone(String zone) {
        List<String> expected = printed(ApaRules.standard());
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(printed(ApaRules.standard())).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
