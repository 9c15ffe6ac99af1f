package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.rules.catalogue.ApaRules;

/** Whatever could not be read of a letter, rules say nothing that they would not have said of the whole. */
class UnreadableLettersTest {
    private static final Subject SUBJECT = Subject.of("row-17");
    private static final AssessmentRule NO_MEETING = rule("ACME-001", (assessment, found) -> {
        if (assessment.meetingDate().isEmpty()) {
            found.at(Location.DOCUMENT);
        }
    });
    private static final AssessmentRule FEW_ITEMS = rule(
            "ACME-002",
            (assessment, found) -> assessment.outcomes().forEach((outcome, section) -> {
                if (section.strengths().size() < 2) {
                    found.at(Location.outcome(outcome));
                }
            }));
    private static final RuleSet RULES = ApaRules.standard().plus(NO_MEETING, FEW_ITEMS);

    private static AssessmentRule rule(String id, BiConsumer<Assessment, RuleContext> check) {
        return AssessmentRule.of(RuleMetadata.of(id, "Odd"), check);
    }

    private static ImmutableMap<String, String> without(Map<String, String> leaves, String place) {
        String below = place + "/";
        return ImmutableMap.copyOf(Maps.filterKeys(leaves, leaf -> !leaf.equals(place) && !leaf.startsWith(below)));
    }

    /** {@return the leaves and all above them, but for what no assessment can do without} */
    private static ImmutableSet<String> places(Map<String, String> leaves) {
        boolean oneReference = leaves.keySet().stream()
                        .filter(leaf -> leaf.startsWith("/authority/"))
                        .count()
                == 1;
        return leaves.keySet().stream()
                .filter(leaf -> !leaf.equals("/edition") && !(oneReference && leaf.startsWith("/authority/")))
                .flatMap(leaf -> IntStream.rangeClosed(1, leaf.length())
                        .filter(end -> end == leaf.length() || leaf.charAt(end) == '/')
                        .mapToObj(end -> leaf.substring(0, end)))
                .filter(place -> !place.equals("/authority"))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** {@return whether the place is not one more section like two others} */
    private static boolean isTypical(String place) {
        return !place.matches("/explorations/[2-9].*|/outcomes/(?!being-healthy|staying-safe).*");
    }

    /** {@return what is wrong with what is said of an assessment of which a place could not be read} */
    private static Stream<String> faults(Map<String, String> leaves, Report whole, String unreadable) {
        Report report = RULES.check(
                SUBJECT, Leaves.assessment(without(leaves, unreadable)), ImmutableSet.of(Location.parse(unreadable)));
        List<String> faults = new ArrayList<>();
        report.findings().stream()
                .filter(finding -> whole.findings().stream().noneMatch(before -> saysAsMuch(before, finding)))
                .forEach(finding -> faults.add(unreadable + " gives a new finding: " + finding));
        report.failed().keySet().forEach(id -> faults.add(unreadable + " makes a rule fail: " + id));
        ImmutableMap<String, NotApplicable> before = whole.notApplicable();
        ImmutableMap<String, NotApplicable> after = report.notApplicable();
        for (String id : Sets.union(before.keySet(), after.keySet())) {
            NotApplicable reason = after.get(id);
            if (reason != NotApplicable.UNREADABLE && reason != before.get(id)) {
                faults.add(unreadable + " makes a rule " + reason + ": " + id);
            }
        }
        whole.findings().stream()
                .filter(finding -> !after.containsKey(finding.ruleId()))
                .filter(finding -> report.findings().stream().noneMatch(it -> saysAsMuch(finding, it)))
                .filter(finding -> !isAround(unreadable, finding))
                .forEach(finding -> faults.add(unreadable + " hides a finding: " + finding));
        return faults.stream();
    }

    /** {@return whether the findings are the same, but that the other may be milder} */
    private static boolean saysAsMuch(Finding finding, Finding other) {
        return finding.severity().isAtLeast(other.severity())
                && finding.fingerprint().equals(other.fingerprint())
                && finding.location().equals(other.location())
                && finding.related().equals(other.related())
                && finding.evidence().equals(other.evidence());
    }

    /** {@return whether the finding is in the list or reference that could not be read in full} */
    private static boolean isAround(String unreadable, Finding finding) {
        Location around = Location.parse(
                unreadable.replaceFirst("(/authority|/[0-9]+)(/.*|$)", "$1").replaceFirst("/[0-9]+$", ""));
        return Stream.concat(Stream.of(finding.location()), finding.related().stream())
                .anyMatch(place -> place.isWithin(around));
    }

    private static Report whole(Map<String, String> leaves) {
        return RULES.check(SUBJECT, Leaves.assessment(leaves));
    }

    private static List<String> faults(Map<String, String> leaves) {
        Report whole = whole(leaves);
        return places(leaves).stream()
                .filter(UnreadableLettersTest::isTypical)
                .flatMap(place -> faults(leaves, whole, place))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void inALetterWithoutFaultsNothingIsFoundWhereverItCouldNotBeRead(Edition edition) {
        ImmutableMap<String, String> leaves = Leaves.ofLetter(edition);
        assertThat(whole(leaves).failed()).isEmpty();
        assertThat(whole(leaves).findings())
                .extracting(Finding::ruleId)
                .isEqualTo(edition.hasMeeting() ? List.of() : List.of("ACME-001"));
        assertThat(faults(leaves)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void rulesThatAreNotToldSpeakOfWhatCouldNotBeRead(Edition edition) {
        ImmutableMap<String, String> leaves = Leaves.ofLetter(edition);
        ImmutableList<Finding> before = whole(leaves).findings();
        assertThat(places(leaves).stream()
                        .filter(place -> !before.containsAll(
                                whole(without(leaves, place)).findings())))
                .contains(
                        "/letter/signatories/0/inspectorate",
                        "/outcomes/staying-safe",
                        "/outcomes/staying-safe/evaluation",
                        "/outcomes/staying-safe/strengths",
                        "/serviceManagement",
                        "/judgements",
                        "/judgements/capacity-to-improve");
    }

    /** Each place missing for good, and each other one unreadable besides. */
    @ParameterizedTest
    @EnumSource
    void inALetterThatLacksSomethingNothingElseIsFoundWhereverItCouldNotBeRead(Edition edition) {
        ImmutableMap<String, String> leaves = Leaves.ofLetter(edition);
        assertThat(places(leaves).stream()
                        .filter(UnreadableLettersTest::isTypical)
                        .flatMap(missing -> faults(without(leaves, missing)).stream()
                                .map(fault -> "without " + missing + ", " + fault)))
                .isEmpty();
    }

    /** Each leaf changed to something odd, and each place unreadable. */
    @ParameterizedTest
    @EnumSource
    void inALetterWithAFaultNothingElseIsFoundWhereverItCouldNotBeRead(Edition edition) {
        ImmutableMap<String, String> leaves = Leaves.ofLetter(edition);
        Set<String> found = new TreeSet<>();
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> leaf : leaves.entrySet()) {
            List<String> odds = isTypical(leaf.getKey()) ? odd(leaf.getKey(), leaf.getValue()) : List.of();
            for (String odd : odds) {
                ImmutableMap<String, String> changed = ImmutableMap.<String, String>builder()
                        .putAll(leaves)
                        .put(leaf.getKey(), odd)
                        .buildKeepingLast();
                whole(changed).findings().forEach(finding -> found.add(finding.ruleId()));
                faults(changed).forEach(fault -> faults.add(leaf.getKey() + " " + odd + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(found)
                .contains("APA-AUT-002", "APA-AUT-004", "APA-INS-001", "APA-LBL-003", "APA-SUM-003", "APA-TXT-001");
    }

    private static List<String> odd(String leaf, String text) {
        if (leaf.equals("/edition")) {
            return Stream.of(Edition.values()).map(Edition::toString).toList();
        }
        if (leaf.startsWith("/judgements/")) {
            return List.of("1", "2", "3", "4");
        }
        if (leaf.endsWith("/outcome")) {
            return List.of("being-healthy", "staying-safe");
        }
        if (leaf.endsWith("/inspectorate")) {
            return List.of("ofsted", "csci");
        }
        return switch (leaf) {
            case "/authority/laNumber" -> List.of("874", "000");
            case "/authority/gssCode" -> List.of("E10000012", "E99999999");
            case "/meetingDate", "/letter/date", "/source/transcribedOn" -> List.of("2004-01-01", "2012-01-01");
            case "/authority/name", "/letter/addressee/organisation" ->
                List.of("Essex County Council", "Nowhere", "Cambridgeshire County Counc\u0456l", text + "\u0007");
            default ->
                List.of(
                        "Adequate",
                        text + " \u0007\u202e\ufffd ",
                        "x".repeat(5_000),
                        "Good work on Staying safe",
                        "Raise the quality of records on Staying safe",
                        "Services work together on Staying safe");
        };
    }
}
