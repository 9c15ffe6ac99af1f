package org.openapa.examples.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementArea;

/** Names and values, as they are written in JSON, that mean something to the format or come near it. */
final class Vocabulary {
    static final List<String> NAMES = quoted(
            Stream.of(
                    "$schema format edition authority name laNumber gssCode meetingDate letter date addressee role organisation",
                    "address signatories inspectorate outcomes evaluation narrative strengths areasForImprovement",
                    "serviceManagement explorations outcome keyJudgement topics text judgements labels source citation uri page",
                    "transcribedBy transcribedOn overall-effectiveness Edition judgement a/b~c __proto__ \\u0065dition editio\\u006E",
                    "\\ud800 \\ud83d\\ude00 é"),
            Stream.of(JudgementArea.values()).map(JudgementArea::code),
            Stream.of(" "));

    static final List<String> TEXTS = quoted(
            Stream.of(
                    "apa/1 apa/2 apa-report/1 873 87 8733 ８７３ E10000003 e10000003 E1000000 2005",
                    "1900-01-01 1899-12-31 2999-12-31 3000-01-01 2004-02-29 2005-02-29 2005-12-31 2005-13-01 2005-12-00",
                    "2005-4-01 +2005-04-01 ２００５-04-01 2005-04-01T00:00 \\u0032005-04-01",
                    "\\ud800 \\udc00x \\ud83d\\ude00 \\ude00\\ud83d 😀 é e\u0301 \u2028 \u202e \ufeff \ufffe \\u0000 \\n \\/ \\\\ \\\" \\u00E9"),
            Stream.of(JudgementArea.values()).map(JudgementArea::code),
            Stream.of(Inspectorate.values()).map(Inspectorate::code),
            Stream.of("\u007f", " ", "  x", "x".repeat(300)));

    static final List<String> SCALARS = List.of(
            ("null true false 0 -0 1 2 3 4 5 -1 10 2004 2005 2006 2007 2008 2009 2005.0 2005e0 2e0 2E0 20050e-1 0.5 1e400 1e-400"
                            + " 1e999999999999 4294967297 18446744073709551618 9223372036854775808 [] {} [null] [[]] [\"x\"] [{}]")
                    .split(" ", -1));

    static final List<String> FRAGMENTS = List.of(
            "a",
            "é",
            "€",
            "😀",
            "\\n",
            "\\u00e9",
            "\\uD83D\\uDE00",
            "\\ud83d",
            "\\ude00",
            "\\\"",
            "\\\\",
            "\\/",
            " ",
            "\u2028",
            "\u0301");

    private Vocabulary() {}

    @SafeVarargs
    private static List<String> quoted(Stream<String> lines, Stream<String>... further) {
        List<String> words = new ArrayList<>(List.of("\"\""));
        lines.flatMap(line -> Stream.of(line.split(" ", -1))).forEach(word -> words.add('"' + word + '"'));
        for (Stream<String> each : further) {
            each.forEach(word -> words.add('"' + word + '"'));
        }
        return List.copyOf(words);
    }
}
