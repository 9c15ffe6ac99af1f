package org.openapa.testkit.internal;

import static org.openapa.testkit.internal.PartShapes.text;
import static org.openapa.testkit.internal.Shape.field;
import static org.openapa.testkit.internal.Shape.list;
import static org.openapa.testkit.internal.Shape.oneOf;
import static org.openapa.testkit.internal.Shape.optional;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.LocalAuthority;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;

/** How documents and what tests draw besides are made smaller. */
final class Shapes {
    static final Shape<String> TEXT = text("good work");
    static final Shape<AuthorityReference> AUTHORITY = authority();
    static final Shape<JudgementTable> JUDGEMENTS = judgements();

    /** Parts that take the most room are tried without first. */
    static final Shape<Assessment> ASSESSMENT = Shape.of(
            field(Assessment::outcomes, Assessment::withOutcomes, outcomes()),
            field(Assessment::explorations, Assessment::withExplorations, list(PartShapes.EXPLORATION)),
            field(Assessment::letter, Assessment::withLetter, optional(PartShapes.LETTER)),
            field(
                    Assessment::serviceManagement,
                    Assessment::withServiceManagement,
                    optional(PartShapes.SERVICE_MANAGEMENT)),
            field(Assessment::source, Assessment::withSource, optional(PartShapes.SOURCE)),
            field(Assessment::schema, Assessment::withSchema, optional(text("schema.json"))),
            field(Assessment::meetingDate, Assessment::withMeetingDate, optional(PartShapes.DATE)),
            field(Assessment::judgements, Assessment::withJudgements, JUDGEMENTS),
            field(Assessment::authority, Assessment::withAuthority, AUTHORITY),
            field(Assessment::edition, Assessment::withEdition, oneOf(ImmutableList.copyOf(Edition.values()))));

    static final Shape<AssessmentHistory> HISTORY =
            field(AssessmentHistory::assessments, (history, fewer) -> AssessmentHistory.of(fewer), list(ASSESSMENT));

    /** The shortest name that no council has: a name is not blank. */
    private static final String NO_COUNCIL = "-";

    private Shapes() {}

    /** Leaves one of name, number and code, since a reference has at least one; Cambridgeshire's are simplest. */
    private static Shape<AuthorityReference> authority() {
        LocalAuthority first = Councils.ALL.get(0);
        Shape<String> name = text(first.name());
        return new Shape<AuthorityReference>() {
            @Override
            public Stream<AuthorityReference> simpler(AuthorityReference council) {
                Stream<AuthorityReference> one = Stream.of(
                                council.laNumber().map(number -> AuthorityReference.of(first.number())),
                                council.gssCode().map(code -> AuthorityReference.of(first.gssCode())),
                                council.name().map(AuthorityReference::of),
                                council.laNumber().map(AuthorityReference::of),
                                council.gssCode().map(AuthorityReference::of))
                        .flatMap(Optional::stream);
                Stream<AuthorityReference> shorter = council.name().stream()
                        .flatMap(whole -> name.simpler(whole)
                                .map(text -> CharMatcher.whitespace().matchesAllOf(text) ? NO_COUNCIL : text)
                                .filter(text -> name.weight(text) < name.weight(whole)))
                        .map(council::withName);
                return Stream.concat(one, shorter);
            }

            @Override
            public long weight(AuthorityReference council) {
                return council.name().map(it -> 10 + name.weight(it)).orElse(0L)
                        + council.laNumber()
                                .map(it -> it.equals(first.number()) ? 4L : 5L)
                                .orElse(0L)
                        + council.gssCode()
                                .map(it -> it.equals(first.gssCode()) ? 4L : 5L)
                                .orElse(0L);
            }
        }.first(AuthorityReference.of(first.name()));
    }

    private static Shape<JudgementTable> judgements() {
        ImmutableList.Builder<Shape<JudgementTable>> fields = ImmutableList.builder();
        for (JudgementArea area : JudgementArea.values()) {
            fields.add(field(
                    table -> table.label(area),
                    (table, label) -> table(table.grades(), changed(table.labels(), JudgementArea.class, area, label)),
                    optional(text("Good"))));
        }
        for (JudgementArea area : JudgementArea.values()) {
            fields.add(field(
                    table -> table.grade(area),
                    (table, grade) -> table(changed(table.grades(), JudgementArea.class, area, grade), table.labels()),
                    optional(oneOf(ImmutableList.copyOf(Grade.values())))));
        }
        return Shape.of(fields.build()).first(JudgementTable.of());
    }

    private static Shape<ImmutableMap<OutcomeArea, OutcomeSection>> outcomes() {
        ImmutableList.Builder<Shape<ImmutableMap<OutcomeArea, OutcomeSection>>> sections = ImmutableList.builder();
        for (OutcomeArea outcome : OutcomeArea.values()) {
            sections.add(field(
                    outcomes -> Optional.ofNullable(outcomes.get(outcome)),
                    (outcomes, section) -> changed(outcomes, OutcomeArea.class, outcome, section),
                    PartShapes.section(outcome)));
        }
        return Shape.of(sections.build()).first(ImmutableMap.of());
    }

    private static JudgementTable table(Map<JudgementArea, Grade> grades, Map<JudgementArea, String> labels) {
        JudgementTable.Builder table = JudgementTable.builder();
        grades.forEach(table::grade);
        labels.forEach(table::label);
        return table.build();
    }

    private static <K extends Enum<K>, V> ImmutableMap<K, V> changed(
            Map<K, V> entries, Class<K> keys, K key, Optional<V> value) {
        Map<K, V> changed = new EnumMap<>(keys);
        changed.putAll(entries);
        value.ifPresentOrElse(it -> changed.put(key, it), () -> changed.remove(key));
        return ImmutableMap.copyOf(changed);
    }
}
