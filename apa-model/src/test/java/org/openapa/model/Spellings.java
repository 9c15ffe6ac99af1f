package org.openapa.model;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;

/** The ways in which letters, spreadsheets and conversions write a council's name. */
final class Spellings {
    private Spellings() {}

    /** {@return names that differ in the words around the place} */
    static ImmutableSet<String> names(LocalAuthority authority) {
        String place = authority.shortName();
        ImmutableSet.Builder<String> names = ImmutableSet.<String>builder().addAll(authority.names());
        names.add(place + " Council", "Council of " + place);
        switch (authority.type()) {
            case COUNTY ->
                names.add(
                        place + " County Council",
                        "County of " + place,
                        "County Council of " + place,
                        "Co " + place,
                        "Co. " + place);
            case UNITARY ->
                names.add(
                        place + " Borough Council",
                        "Borough of " + place,
                        place + " Unitary Authority",
                        place + " UA",
                        place + " Unitary");
            case METROPOLITAN_DISTRICT ->
                names.add(
                        place + " Metropolitan Borough Council",
                        place + " Borough",
                        place + " MBC",
                        "Metropolitan Borough of " + place,
                        place + " MDC",
                        place + " Metropolitan District Council");
            case LONDON_BOROUGH ->
                names.add(
                        "London Borough of " + place,
                        "London Borough of " + place + " Council",
                        place + " London Borough Council",
                        place + ", London Borough of",
                        "London Borough " + place,
                        "LB " + place,
                        place + " LBC");
            case CITY -> names.add("London, City of", "Corporation of London", "City of London Council");
            case SUI_GENERIS -> names.add("The Isles of Scilly Council", "The Council of the Isles of Scilly");
        }
        if (authority.name().contains("City") && authority.type() != AuthorityType.CITY) {
            names.add(
                    place + " City Council",
                    place + " City",
                    "City of " + place,
                    place + ", City of",
                    "Council of the City of " + place);
        }
        for (String other : authority.otherNames()) {
            names.add(other, other + " Council");
            endings(authority).forEach(ending -> names.add(other + ending));
        }
        endings(authority).forEach(ending -> names.add(place + ending));
        return names.build();
    }

    /** {@return the words after a place that say what kind of council it has} */
    private static ImmutableSet<String> endings(LocalAuthority authority) {
        ImmutableSet.Builder<String> endings = ImmutableSet.builder();
        switch (authority.type()) {
            case COUNTY -> endings.add(" County Council", " CC", " Co Council", " County");
            case UNITARY, METROPOLITAN_DISTRICT -> endings.add(" Borough Council", " BC");
            case LONDON_BOROUGH -> endings.add(" Borough Council", " BC", " LBC");
            case CITY, SUI_GENERIS -> {}
        }
        if (authority.name().contains("City") && authority.type() != AuthorityType.CITY) {
            endings.add(" City Council", " CC", " City");
        }
        return endings.build();
    }

    /** {@return how conversions and typists change a name without making it another one} */
    static ImmutableSet<String> typings(String name) {
        return ImmutableSet.of(
                name,
                name.toUpperCase(Locale.ROOT),
                name.toLowerCase(Locale.ROOT),
                "The " + name,
                name.replace(" and ", " & "),
                name.replace("&", " and "),
                name.replace('-', ' '),
                name.replace(" upon ", "-upon-"),
                name.replace(' ', '\u00a0'),
                "  " + name.replace(" ", "  ") + "\t",
                name.replace(".", ""),
                name + ".");
    }

    /** {@return how a name reads without case, punctuation, "the", "&" for "and", and a blank in place of an apostrophe} */
    static String plain(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace("&", " and ").replace("'", "");
        String plain =
                words.replaceAll("[^a-z]+|\\bthe\\b", " ").replaceAll(" +", " ").strip();
        return plain.replaceAll("(?<=[a-z]) s\\b", "s");
    }

    /** {@return all names one letter or blank more, fewer or other than a name} */
    static Set<String> oneLetterApart(String name) {
        ImmutableSet.Builder<String> apart = ImmutableSet.builder();
        for (int i = 0; i <= name.length(); i++) {
            String before = name.substring(0, i);
            String after = name.substring(i);
            String rest = after.isEmpty() ? "" : after.substring(1);
            apart.add(before + rest);
            for (char letter : " abcdefghijklmnopqrstuvwxyz".toCharArray()) {
                apart.add(before + letter + after, before + letter + rest);
            }
        }
        return apart.build();
    }

    /** {@return names one slip of the finger away: a letter dropped, doubled, or exchanged with the next} */
    static Set<String> slips(String name) {
        ImmutableSet.Builder<String> slips = ImmutableSet.builder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (!Character.isLetter(letter)) {
                continue;
            }
            String before = name.substring(0, i);
            String after = name.substring(i + 1);
            slips.add(before + after, before + letter + letter + after);
            boolean exchangeable = !after.isEmpty()
                    && Character.isLetter(after.charAt(0))
                    && Character.toLowerCase(letter) != Character.toLowerCase(after.charAt(0));
            if (exchangeable) {
                slips.add(before + after.charAt(0) + letter + after.substring(1));
            }
        }
        return slips.build();
    }
}
