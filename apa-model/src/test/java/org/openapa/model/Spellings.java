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
            case COUNTY -> names.add(place + " County Council", "County of " + place, "County Council of " + place);
            case UNITARY -> names.add(place + " Borough Council", "Borough of " + place, place + " Unitary Authority");
            case METROPOLITAN_DISTRICT ->
                names.add(
                        place + " Metropolitan Borough Council",
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
                    "City of " + place,
                    place + ", City of",
                    "Council of the City of " + place);
        }
        return names.build();
    }

    /** {@return how conversions and typists change a name without making it another one} */
    static ImmutableSet<String> typings(String name) {
        return ImmutableSet.of(
                name,
                name.toUpperCase(Locale.ROOT),
                name.toLowerCase(Locale.ROOT),
                "The " + name,
                name.replace(" and ", " & "),
                name.replace("&", "and"),
                name.replace('-', ' '),
                name.replace(" upon ", "-upon-"),
                name.replace(' ', '\u00a0'),
                "  " + name.replace(" ", "  ") + "\t",
                name.replace(".", ""),
                name + ".");
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
