package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.rules.Finding;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;
import org.openapa.rules.catalogue.ApaRules;

/** The conformance files say what the rules find. */
class ConformanceTest {
    private static final RuleSet RULES = ApaRules.standard();

    static List<ConformanceCase> cases() {
        return ConformanceCase.all();
    }

    static Stream<String> ruleIds() {
        return RULES.rules().stream().map(RuleMetadata::id);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRuleFindsWhatTheFileSays(ConformanceCase one) throws IOException {
        assertThat(one.found(RULES)).isEqualTo(one.findings());
        assertThat(one.file().getFileName().toString())
                .startsWith(one.findings().isEmpty() ? "accepted-" : "rejected-")
                .endsWith(".json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noOtherRuleFindsAnErrorInIt(ConformanceCase one) throws IOException {
        assertThat(one.check(RULES).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::ruleId)
                .allMatch(one.ruleId()::equals);
    }

    @ParameterizedTest
    @MethodSource("ruleIds")
    void everyRuleHasADocumentItAcceptsAndOneItRejects(String ruleId) {
        assertThat(ConformanceCase.of(ConformanceCase.FOLDER.resolve(ruleId)))
                .allMatch(one -> one.ruleId().equals(ruleId))
                .anyMatch(one -> one.findings().isEmpty())
                .anyMatch(one -> !one.findings().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("ruleIds")
    void everyDocumentIsListed(String ruleId) throws IOException {
        Path folder = ConformanceCase.FOLDER.resolve(ruleId);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> !file.endsWith("expected.json")))
                    .containsExactlyInAnyOrderElementsOf(ConformanceCase.of(folder).stream()
                            .map(ConformanceCase::file)
                            .toList());
        }
    }

    @Test
    void thereIsNoFolderWithoutARule() throws IOException {
        try (Stream<Path> folders = Files.list(ConformanceCase.FOLDER)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ruleIds().toList());
        }
    }
}
