package org.openapa.rules.grading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists in plain English. */
final class Words {
    static final String NO_GRADE = "no grade";

    private Words() {}

    /** {@return the things as "a", "a and b" or "a, b and c"} */
    static String join(Collection<?> things, String conjunction) {
        List<String> words = things.stream().map(String::valueOf).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : words.subList(0, last).stream().collect(Collectors.joining(", ")) + " " + conjunction + " "
                        + words.get(last);
    }

    /** {@return the grades as "2" or "1 or 2", or "no grade"} */
    static String outcome(Collection<?> grades) {
        return grades.isEmpty() ? NO_GRADE : join(grades, "or");
    }

    /** {@return who objects to which grades, as "against 1: A; against 3 and 4: A and B"; empty if nobody objects} */
    static <G> String objections(Map<G, ? extends List<String>> objections, Function<? super G, String> gradeName) {
        Map<List<String>, List<String>> grades = new LinkedHashMap<>();
        objections.forEach((grade, ids) -> {
            if (!ids.isEmpty()) {
                grades.computeIfAbsent(ids, none -> new ArrayList<>()).add(gradeName.apply(grade));
            }
        });
        return grades.entrySet().stream()
                .map(entry -> "against " + join(entry.getValue(), "and") + ": " + join(entry.getKey(), "and"))
                .collect(Collectors.joining("; "));
    }
}
