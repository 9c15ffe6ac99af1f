package org.openapa.examples.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.model.LocalAuthority;
import org.openapa.model.OutcomeArea;

/**
 * A document to fill in. What is to be typed is null: no value of the format is null, so that nothing half filled in passes for a
 * letter, and reading names each that is left with line and column.
 *
 * @param edition the edition
 * @param council the council, as the register has it
 * @param full whether it has all parts of a letter, not grades alone
 */
record Template(Edition edition, LocalAuthority council, boolean full) {
    private static final String NULL = "null";

    /** {@return the document} */
    String json() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("format", quoted("apa/1"));
        members.put("$schema", quoted("apa-assessment-1.json"));
        members.put("edition", edition.toString());
        members.put(
                "authority",
                "{\"name\": " + quoted(council.name()) + ", \"laNumber\": "
                        + quoted(council.number().toString()) + "}");
        if (full) {
            letter(members);
        }
        members.put(
                "judgements",
                nulls(1, edition.judgedAreas().stream().map(JudgementArea::code).toList()));
        members.put(
                "source",
                nulls(1, full ? List.of("citation", "page", "transcribedBy", "transcribedOn") : List.of("citation")));
        return object(0, members) + "\n";
    }

    private void letter(Map<String, String> members) {
        if (edition.hasMeeting()) {
            members.put("meetingDate", NULL);
        }
        Map<String, String> letter = new LinkedHashMap<>();
        letter.put("date", NULL);
        letter.put("addressee", nulls(2, List.of("name", "role", "organisation")));
        letter.put(
                "signatories",
                edition.inspectorates().stream()
                        .map(inspectorate -> "      {\"name\": null, \"role\": null, \"inspectorate\": "
                                + quoted(inspectorate.code()) + "}")
                        .collect(Collectors.joining(",\n", "[\n", "\n    ]")));
        members.put("letter", object(1, letter));
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (OutcomeArea area : OutcomeArea.values()) {
            Map<String, String> section = new LinkedHashMap<>();
            section.put("evaluation", NULL);
            section.put("narrative", "[]");
            section.put("strengths", "[]");
            section.put("areasForImprovement", "[]");
            outcomes.put(area.code(), object(2, section));
        }
        members.put("outcomes", object(1, outcomes));
        Map<String, String> management = new LinkedHashMap<>();
        management.put("evaluation", NULL);
        management.put("narrative", "[]");
        members.put("serviceManagement", object(1, management));
        if (edition.hasExploration()) {
            members.put("explorations", "[]");
        }
    }

    private static String nulls(int depth, List<String> names) {
        Map<String, String> members = new LinkedHashMap<>();
        names.forEach(name -> members.put(name, NULL));
        return object(depth, members);
    }

    private static String object(int depth, Map<String, String> members) {
        String indent = "  ".repeat(depth);
        return members.entrySet().stream()
                .map(member -> indent + "  " + quoted(member.getKey()) + ": " + member.getValue())
                .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    }

    /** Nothing here has to be escaped: codes, and names of the register. */
    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
