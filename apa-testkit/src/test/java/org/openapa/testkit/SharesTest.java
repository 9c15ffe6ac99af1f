package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.Exploration;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Signatory;
import org.openapa.model.Source;
import org.openapa.model.Topic;
import org.openapa.rules.catalogue.ApaRules;

/**
 * How often what is drawn has this or that, and how often each rule finds something in it, stays about as it is recorded: generators
 * that draw an oddity in one of ten letters do not come to draw it in nine.
 *
 * <p>Run with -Dapa.update=true it records what it sees; look at what changed.
 */
class SharesTest {
    private static final Path RECORD =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/org/openapa/testkit/shares.tsv");
    private static final int SAMPLE = 2500;

    private static final ImmutableMap<String, Arbitrary<Assessment>> KINDS = ImmutableMap.of(
            "any", ApaArbitraries.assessments(),
            "clean", ApaArbitraries.assessments().clean(),
            "full", ApaArbitraries.assessments().full(),
            "full clean", ApaArbitraries.assessments().full().clean(),
            "hostile", ApaArbitraries.assessments().hostile(),
            "full hostile", ApaArbitraries.assessments().full().hostile());

    /** Texts of which it is seen whether they are there, blank, long, or of rare characters. */
    private static final ImmutableMap<String, Function<Assessment, Stream<String>>> TEXTS =
            ImmutableMap.<String, Function<Assessment, Stream<String>>>builder()
                    .put("name", it -> it.authority().name().stream())
                    .put("addressee", it -> addressee(it).flatMap(Addressee::name).stream())
                    .put("addressee role", it -> addressee(it).flatMap(Addressee::role).stream())
                    .put("organisation", it -> addressee(it).flatMap(Addressee::organisation).stream())
                    .put("address", it -> addressee(it).stream().flatMap(to -> to.addressLines().stream()))
                    .put("signatory", it -> signatories(it).flatMap(by -> by.name().stream()))
                    .put("signatory role", it -> signatories(it).flatMap(by -> by.role().stream()))
                    .put("evaluation", it -> outcomes(it).flatMap(section -> section.evaluation().stream()))
                    .put("narrative", it -> outcomes(it).flatMap(section -> section.narrative().stream()))
                    .put("strength", it -> outcomes(it).flatMap(section -> section.strengths().stream()))
                    .put("improvement", it -> outcomes(it).flatMap(section -> section.areasForImprovement().stream()))
                    .put("capacity word", it -> it.serviceManagement().flatMap(ServiceManagement::evaluation).stream())
                    .put(
                            "management",
                            it -> it.serviceManagement().stream().flatMap(section -> section.narrative().stream()))
                    .put("key judgement", it -> it.explorations().stream().flatMap(one -> one.keyJudgement().stream()))
                    .put("topic", it -> topics(it).map(Topic::text))
                    .put("label", it -> it.judgements().labels().values().stream())
                    .put("citation", it -> it.source().flatMap(Source::citation).stream())
                    .put("page", it -> it.source().flatMap(Source::page).stream())
                    .put("typist", it -> it.source().flatMap(Source::transcribedBy).stream())
                    .buildOrThrow();

    /** Other things that are counted. */
    private static final ImmutableMap<String, Function<Assessment, Stream<?>>> THINGS =
            ImmutableMap.<String, Function<Assessment, Stream<?>>>builder()
                    .put("number", it -> it.authority().laNumber().stream())
                    .put("code", it -> it.authority().gssCode().stream())
                    .put("meeting", it -> it.meetingDate().stream())
                    .put(
                            "meeting in another year",
                            it -> it.meetingDate().stream()
                                    .filter(date ->
                                            date.getYear() != it.edition().year()))
                    .put("letter", it -> it.letter().stream())
                    .put("date", it -> it.letter().flatMap(Letter::date).stream())
                    .put(
                            "date outside 1990 to 2020",
                            it -> it.letter().flatMap(Letter::date).stream()
                                    .filter(date -> date.getYear() < 1990 || date.getYear() > 2020))
                    .put(
                            "first day or leap day of 2400",
                            it -> it.letter().flatMap(Letter::date).stream()
                                    .filter(date -> date.getDayOfYear() == 1 || date.getYear() == 2400))
                    .put(
                            "signatory of an inspectorate",
                            it -> signatories(it).flatMap(by -> by.inspectorate().stream()))
                    .put(
                            "Ofsted first",
                            it -> signatories(it)
                                    .limit(1)
                                    .flatMap(by -> by.inspectorate().stream())
                                    .filter(first -> first.code().equals("ofsted")))
                    .put("outcome", SharesTest::outcomes)
                    .put("service management", it -> it.serviceManagement().stream())
                    .put("exploration", it -> it.explorations().stream())
                    .put(
                            "exploration without topic",
                            it -> it.explorations().stream()
                                    .filter(one -> one.topics().isEmpty()))
                    .put("deep topic", it -> it.explorations().stream().filter(one -> depth(one.topics()) > 3))
                    .put("grade", it -> it.judgements().grades().keySet().stream())
                    .put(
                            "grade not judged",
                            it -> it.judgements().grades().keySet().stream()
                                    .filter(area -> !it.edition().judges(area)))
                    .put(
                            "label as long as a sentence",
                            it -> it.judgements().labels().values().stream().filter(label -> label.length() > 30))
                    .put("source", it -> it.source().stream())
                    .put("typed on", it -> it.source().flatMap(Source::transcribedOn).stream())
                    .buildOrThrow();

    @Test
    void whatIsDrawnHasEverythingAboutAsOftenAsRecorded() throws IOException {
        Map<String, Double> seen = seen();
        if (Boolean.getBoolean("apa.update")) {
            Files.write(
                    RECORD,
                    seen.entrySet().stream()
                            .map(share -> share.getKey() + "\t" + String.format(Locale.ROOT, "%.3f", share.getValue()))
                            .toList());
        }
        Map<String, Double> recorded = new TreeMap<>();
        for (String line : Files.readAllLines(RECORD)) {
            int tab = line.lastIndexOf('\t');
            recorded.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
        assertThat(seen.keySet()).isEqualTo(recorded.keySet());
        seen.forEach((what, share) -> {
            double expected = recorded.getOrDefault(what, 0.0);
            assertThat(share).as(what).isCloseTo(expected, within(0.01 + expected / 8));
        });
    }

    /** {@return of each kind, how many there are of each thing in a document, and in how many documents each rule finds something} */
    private static Map<String, Double> seen() {
        Map<String, Double> seen = new TreeMap<>();
        KINDS.forEach((kind, arbitrary) -> {
            List<Assessment> drawn = Sampling.of(arbitrary, SAMPLE).toList();
            for (Assessment assessment : drawn) {
                TEXTS.forEach((name, texts) -> texts.apply(assessment).forEach(text -> {
                    add(seen, kind, name, 1);
                    add(seen, kind, name + ", blank", text.isBlank() ? 1 : 0);
                    add(seen, kind, name + ", long", text.length() > 1000 ? 1 : 0);
                    add(seen, kind, name + ", beyond ASCII", text.chars().anyMatch(c -> c > 0x7f) ? 1 : 0);
                    add(seen, kind, name + ", of one to eight", text.length() > 0 && text.length() < 9 ? 1 : 0);
                }));
                THINGS.forEach((name, things) ->
                        add(seen, kind, name, (int) things.apply(assessment).count()));
                ApaRules.standard().check(assessment).findings().stream()
                        .map(finding -> finding.ruleId())
                        .distinct()
                        .forEach(rule -> add(seen, kind, rule, 1));
            }
        });
        seen.replaceAll((what, count) -> count / SAMPLE);
        return seen;
    }

    private static void add(Map<String, Double> seen, String kind, String name, int count) {
        seen.merge(kind + ": " + name, (double) count, Double::sum);
    }

    private static Optional<Addressee> addressee(Assessment assessment) {
        return assessment.letter().flatMap(Letter::addressee);
    }

    private static Stream<Signatory> signatories(Assessment assessment) {
        return assessment.letter().stream().flatMap(letter -> letter.signatories().stream());
    }

    private static Stream<OutcomeSection> outcomes(Assessment assessment) {
        return assessment.outcomes().values().stream();
    }

    private static Stream<Topic> topics(Assessment assessment) {
        return assessment.explorations().stream().map(Exploration::topics).flatMap(SharesTest::all);
    }

    private static Stream<Topic> all(Collection<Topic> topics) {
        return topics.stream().flatMap(topic -> Stream.concat(Stream.of(topic), all(topic.topics())));
    }

    private static int depth(Collection<Topic> topics) {
        return topics.stream()
                .mapToInt(topic -> 1 + depth(topic.topics()))
                .max()
                .orElse(0);
    }
}
