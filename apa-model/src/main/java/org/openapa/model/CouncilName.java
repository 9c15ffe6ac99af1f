package org.openapa.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A council's name taken apart: the place, and the kind of council the words around it claim.
 *
 * <p>"THE LONDON BOROUGH OF RICHMOND UPON THAMES", "Richmond upon Thames Council" and "Richmond-upon-Thames, London Borough of" have
 * the same place. The claim matters where a place's name serves two councils: "Derby County Council" is neither Derby City
 * Council nor Derbyshire County Council.
 *
 * @param beginning the words in small letters, joined by single blanks, without "the" and without the kind of council after the place; an
 *     apostrophe inside a word is kept
 * @param place the same without the kind of council before the place; empty for a name without a place
 * @param claims what the words around the place claim the council to be: "city", "county", "city or county", "borough",
 *     "district"
 */
record CouncilName(String beginning, String place, ImmutableSet<String> claims) {
    /** Longer texts are not names; they are not looked at. */
    private static final int LONGEST = 200;

    private static final ImmutableList<String> LONDON = ImmutableList.of("london");
    private static final ImmutableList<String> CITY_OF_LONDON = ImmutableList.of("city", "of", "london");

    // A letter's apostrophe may have become any of these on its way through conversions.
    private static final CharMatcher APOSTROPHE = CharMatcher.anyOf("'\uff07\u2019\u2018\u02bc\u2032`\u00b4\ufffd");

    // Words about the kind of council, with what they claim.
    private static final ImmutableMap<String, ImmutableSet<String>> KIND_WORDS =
            ImmutableMap.<String, ImmutableSet<String>>builder()
                    .put("council", ImmutableSet.of())
                    .put("councils", ImmutableSet.of())
                    .put("council's", ImmutableSet.of())
                    .put("corporation", ImmutableSet.of())
                    .put("unitary", ImmutableSet.of())
                    .put("authority", ImmutableSet.of())
                    .put("ua", ImmutableSet.of())
                    .put("metropolitan", ImmutableSet.of())
                    .put("royal", ImmutableSet.of())
                    .put("london", ImmutableSet.of())
                    .put("city", ImmutableSet.of("city"))
                    .put("county", ImmutableSet.of("county"))
                    .put("co", ImmutableSet.of("county"))
                    .put("cc", ImmutableSet.of("city or county"))
                    .put("borough", ImmutableSet.of("borough"))
                    .put("district", ImmutableSet.of("district"))
                    .put("bc", ImmutableSet.of("borough"))
                    .put("mbc", ImmutableSet.of("borough"))
                    .put("mdc", ImmutableSet.of("district"))
                    .put("lb", ImmutableSet.of("borough"))
                    .put("lbc", ImmutableSet.of("borough"))
                    .put("rb", ImmutableSet.of("borough"))
                    .buildOrThrow();

    // These stand after the place alone.
    private static final ImmutableSet<String> ENDINGS = ImmutableSet.of("bc", "cc", "ua");

    static CouncilName parse(String text) {
        if (text.length() > LONGEST) {
            return new CouncilName("", "", ImmutableSet.of());
        }
        List<String> words = words(text);
        Set<String> claims = new HashSet<>();
        stripAfter(words, claims);
        String beginning = String.join(" ", words);
        stripBefore(words, claims);
        return new CouncilName(beginning, String.join(" ", words), ImmutableSet.copyOf(claims));
    }

    /** {@return the place as names are compared: letters lose apostrophes, so "St Helens" is "St Helen's"} */
    String placeWithoutApostrophes() {
        return place.replace("'", "");
    }

    /** {@return the words in small letters, without "the"} */
    private static List<String> words(String text) {
        String plain = CharMatcher.ascii().matchesAllOf(text)
                ? text
                : Normalizer.normalize(APOSTROPHE.replaceFrom(text, '\''), Normalizer.Form.NFKC);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isPartOfWord(c)) {
                word.append(Ascii.toLowerCase(c));
            } else if (APOSTROPHE.matches(c)) {
                word.append('\'');
            } else {
                end(word, words);
                if (c == '&') {
                    words.add("and");
                }
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        String ended = CharMatcher.is('\'').trimFrom(word);
        word.setLength(0);
        boolean strayGenitive = ended.equals("s") && !words.isEmpty();
        if (strayGenitive) {
            words.set(words.size() - 1, words.get(words.size() - 1) + "'s");
        } else if (!ended.isEmpty() && !ended.equals("the")) {
            words.add(ended);
        }
    }

    /** Foreign letters and marks too: a name with one is another name. */
    private static boolean isPartOfWord(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(c) || Character.isSurrogate(c);
        };
    }

    /** Takes "london borough of", "council of the city of", "city and county of", "rb" off the front. */
    private static void stripBefore(List<String> words, Set<String> claims) {
        int end = 0;
        boolean claimed = false;
        int i = 0;
        while (i < words.size()) {
            ImmutableSet<String> claim = KIND_WORDS.get(words.get(i));
            if (claim != null && !ENDINGS.contains(words.get(i))) {
                claimed |= !claim.isEmpty();
            } else if (words.get(i).equals("of") && i > end) {
                end = i + 1;
            } else if (!(words.get(i).equals("and") && i > end)) {
                break;
            }
            i++;
        }
        // "County Durham", "London Borough Camden": no "of" between kind and place.
        boolean bare =
                claimed && i > end && i < words.size() && !words.get(i - 1).equals("and");
        strip(words, 0, bare ? i : end, claims);
    }

    /** Takes "county council", "london borough", "city of" off the end. */
    private static void stripAfter(List<String> words, Set<String> claims) {
        int start = words.size();
        while (start > 1 && isKindWordAfter(words, start - 1)) {
            start--;
        }
        strip(words, start, words.size(), claims);
    }

    private static boolean isKindWordAfter(List<String> words, int i) {
        String word = words.get(i);
        boolean last = i == words.size() - 1;
        if (word.equals("london")) {
            return !last && words.get(i + 1).equals("borough");
        }
        return KIND_WORDS.containsKey(word) || (word.equals("of") && last);
    }

    private static void strip(List<String> words, int from, int to, Set<String> claims) {
        if (from == to) {
            return;
        }
        List<String> kind = words.subList(from, to);
        List<String> rest = new ArrayList<>(words.subList(0, from));
        rest.addAll(words.subList(to, words.size()));
        if (rest.isEmpty()) {
            return;
        }
        if (rest.equals(LONDON)) {
            // London alone is the region; "London, City of" and "Corporation of London" (until 2006) are the council.
            if (kind.contains("city") || kind.contains("corporation")) {
                words.clear();
                words.addAll(CITY_OF_LONDON);
            }
            return;
        }
        for (String word : kind) {
            claims.addAll(KIND_WORDS.getOrDefault(word, ImmutableSet.of()));
        }
        kind.clear();
    }
}
