package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;

class ItemsTest {
    /** Items of one list, parted by bars, and their traits. */
    @ParameterizedTest
    @CsvSource({
        "early help, 0",
        "early help|late help|few waits, 0",
        "early help|few waits|Early  Help., 1",
        "early help|earlyhelp, 5",
        "early help|, 2",
        "'early help|  \u2022 ', 2",
        "'|', 2",
        "Attendance, 4",
        "'early help|Attendance.|* ', 6",
        "Attendance|attendance|, 7"
    })
    void onePassFindsOutTheTraits(String items, int expected) {
        List<Integer> traits = new ArrayList<>();
        AssessmentRule rule = AssessmentRule.of(RuleMetadata.of("ACME-001", "Asks"), (checked, found) -> {
            for (int trait = 1; trait <= Items.SINGLE_WORD; trait *= 2) {
                traits.add(Items.have(trait, checked, found) ? trait : 0);
            }
        });
        RuleSet.of("test", "0.1", List.of(rule))
                .check(Summaries.of(Splitter.on('|').splitToList(items), List.of()));
        assertThat(traits.stream().mapToInt(trait -> trait).sum()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Early help., early help",
        "'\u2022  early \t HELP ; ', early help",
        "the child\u2019s voice, the child's voice",
        "grades of A*, grades of a*",
        "\u00c9lan, \u00e9lan",
        "'\u2022', ''",
        "'', ''"
    })
    void whatIsComparedIsThis(String item, String key) {
        assertThat(Items.key(item)).isEqualTo(key);
    }
}
