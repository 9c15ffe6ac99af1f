package org.openapa.rules.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Laws counted the slow way, over rows of plain numbers from 1, the worst; what the tests compare with. */
final class Naive {
    /** The grades a row leaves; none, where there is no outcome. */
    interface Outcome {
        Set<Integer> of(List<Integer> row);
    }

    private Naive() {}

    /** {@return all rows of so many numbers, the first number varying most slowly} */
    static List<List<Integer>> rows(int areas, int lowest, int highest) {
        if (areas == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> rows = new ArrayList<>();
        for (int first = lowest; first <= highest; first++) {
            for (List<Integer> rest : rows(areas - 1, lowest, highest)) {
                List<Integer> row = new ArrayList<>(List.of(first));
                row.addAll(rest);
                rows.add(row);
            }
        }
        return rows;
    }

    /** {@return the cases of a law as "[1, 3]" or "[1, 3] -> [2, 3]"} */
    static List<String> cases(String law, int areas, int grades, Outcome outcome) {
        Map<List<Integer>, TreeSet<Integer>> outcomes = new HashMap<>();
        List<List<Integer>> rows = rows(areas, 1, grades);
        rows.forEach(row -> outcomes.put(row, new TreeSet<>(outcome.of(row))));
        List<String> cases = new ArrayList<>();
        for (List<Integer> row : rows) {
            TreeSet<Integer> here = outcomes.get(row);
            if (law.equals("total")) {
                if (here.isEmpty()) {
                    cases.add(row.toString());
                }
                continue;
            }
            if (here.isEmpty()) {
                continue;
            }
            switch (law) {
                case "boundedByParts" -> {
                    if (here.stream().anyMatch(g -> g < Collections.min(row) || g > Collections.max(row))) {
                        cases.add(row.toString());
                    }
                }
                case "unanimous" -> {
                    if (new TreeSet<>(row).size() == 1 && !here.contains(row.get(0))) {
                        cases.add(row.toString());
                    }
                }
                case "limiter" -> {
                    // The second area at 2 or below: at most 3.
                    if (row.get(1) <= 2 && here.stream().anyMatch(g -> g > 3)) {
                        cases.add(row.toString());
                    }
                }
                case "monotone", "oneStep" -> {
                    for (List<Integer> better : oneBetter(row, grades)) {
                        TreeSet<Integer> there = outcomes.get(better);
                        if (!there.isEmpty() && breaks(law, here, there)) {
                            cases.add(row + " -> " + better);
                        }
                    }
                }
                case "orderFree" ->
                    exchanges(row).stream()
                            .filter(other -> !outcomes.get(other).isEmpty()
                                    && !outcomes.get(other).equals(here))
                            .findFirst()
                            .ifPresent(other -> cases.add(row + " -> " + other));
                default -> throw new IllegalArgumentException(law);
            }
        }
        return cases;
    }

    /** {@return the areas, from 0, that read the scale upside down} */
    static List<Integer> inverted(int areas, int grades, Outcome outcome) {
        List<Integer> inverted = new ArrayList<>();
        for (int area = 0; area < areas; area++) {
            int up = 0;
            int down = 0;
            for (List<Integer> row : rows(areas, 1, grades)) {
                List<Integer> better = new ArrayList<>(row);
                better.set(area, row.get(area) + 1);
                if (better.get(area) <= grades) {
                    TreeSet<Integer> here = new TreeSet<>(outcome.of(row));
                    TreeSet<Integer> there = new TreeSet<>(outcome.of(better));
                    if (!here.isEmpty() && !there.isEmpty()) {
                        up += there.first() > here.first() || there.last() > here.last() ? 1 : 0;
                        down += there.first() < here.first() || there.last() < here.last() ? 1 : 0;
                    }
                }
            }
            if (up == 0 && down > 0) {
                inverted.add(area);
            }
        }
        return inverted;
    }

    private static boolean breaks(String law, SortedSet<Integer> here, SortedSet<Integer> there) {
        int worst = there.first() - here.first();
        int best = there.last() - here.last();
        return law.equals("monotone") ? worst < 0 || best < 0 : Math.abs(worst) > 1 || Math.abs(best) > 1;
    }

    private static List<List<Integer>> oneBetter(List<Integer> row, int grades) {
        List<List<Integer>> better = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) < grades) {
                List<Integer> one = new ArrayList<>(row);
                one.set(i, row.get(i) + 1);
                better.add(one);
            }
        }
        return better;
    }

    private static List<List<Integer>> exchanges(List<Integer> row) {
        List<List<Integer>> exchanged = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            for (int j = i + 1; j < row.size(); j++) {
                List<Integer> one = new ArrayList<>(row);
                Collections.swap(one, i, j);
                exchanged.add(one);
            }
        }
        return exchanged;
    }
}
