package org.openapa.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.openapa.model.JudgementArea;
import org.openapa.model.OutcomeArea;

/** All places that an assessment can have, apart from {@link Location} since only pointers from outside are looked up here. */
final class Places {
    private static final String AREA_STEP = "{area}";
    private static final String OUTCOME_STEP = "{outcome}";
    private static final String INDEX_STEP = "#";
    private static final ImmutableSet<String> AREA_CODES =
            Stream.of(JudgementArea.values()).map(JudgementArea::code).collect(ImmutableSet.toImmutableSet());
    private static final ImmutableSet<String> OUTCOME_CODES =
            Stream.of(OutcomeArea.values()).map(OutcomeArea::code).collect(ImmutableSet.toImmutableSet());
    private static final ImmutableList<ImmutableList<String>> LEAVES = Stream.of(
                    "/$schema",
                    "/format",
                    "/edition",
                    "/authority/name",
                    "/authority/laNumber",
                    "/authority/gssCode",
                    "/meetingDate",
                    "/letter/date",
                    "/letter/addressee/name",
                    "/letter/addressee/role",
                    "/letter/addressee/organisation",
                    "/letter/addressee/address/#",
                    "/letter/signatories/#/name",
                    "/letter/signatories/#/role",
                    "/letter/signatories/#/inspectorate",
                    "/outcomes/{outcome}/evaluation",
                    "/outcomes/{outcome}/narrative/#",
                    "/outcomes/{outcome}/strengths/#",
                    "/outcomes/{outcome}/areasForImprovement/#",
                    "/serviceManagement/evaluation",
                    "/serviceManagement/narrative/#",
                    "/explorations/#/outcome",
                    "/explorations/#/keyJudgement",
                    "/explorations/#/topics/#/text",
                    "/judgements/{area}",
                    "/labels/{area}",
                    "/source/citation",
                    "/source/uri",
                    "/source/page",
                    "/source/transcribedBy",
                    "/source/transcribedOn")
            .map(Location::split)
            .collect(toImmutableList());

    private Places() {}

    /** {@return whether there is a place at the end of these steps, or something around one} */
    static boolean has(List<String> steps) {
        List<String> flat = withoutNesting(steps);
        return LEAVES.stream().anyMatch(leaf -> begins(leaf, flat));
    }

    /** Topics nest, so that the steps "topics", index may recur; once is enough to know the place. */
    private static ImmutableList<String> withoutNesting(List<String> steps) {
        ImmutableList.Builder<String> flat = ImmutableList.builder();
        for (int i = 0; i < steps.size(); i++) {
            boolean nested = i >= 4
                    && steps.get(i).equals("topics")
                    && steps.get(i - 2).equals("topics")
                    && (i + 1 == steps.size() || Location.isIndex(steps.get(i + 1)));
            if (nested) {
                i++;
            } else {
                flat.add(steps.get(i));
            }
        }
        return flat.build();
    }

    private static boolean begins(List<String> leaf, List<String> steps) {
        if (steps.size() > leaf.size()) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (!fits(leaf.get(i), steps.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String expected, String step) {
        return switch (expected) {
            case AREA_STEP -> AREA_CODES.contains(step);
            case OUTCOME_STEP -> OUTCOME_CODES.contains(step);
            case INDEX_STEP -> Location.isIndex(step);
            default -> expected.equals(step);
        };
    }
}
