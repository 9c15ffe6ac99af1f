package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the dates of a table are written. */
enum DateOrder {
    /** 2005-12-01. */
    ISO("yyyy-MM-dd (--dates dmy or mdy reads others)"),
    /** 01/12/2005, 1.12.05, 1 December 2005. */
    DMY("day, month, year (--dates dmy), such as 1/12/2005 or 1 December 2005, or yyyy-MM-dd"),
    /** 12/01/2005, December 1, 2005. */
    MDY("month, day, year (--dates mdy), such as 12/1/2005 or December 1, 2005, or yyyy-MM-dd");

    private final String form;

    DateOrder(String form) {
        this.form = form;
    }

    /** Loaded with the first date, because the options of every run name the orders. */
    private static final class Forms {
        static final Pattern MIDNIGHT = Pattern.compile("[T ]0?0:00(?::00(?:\\.0{1,9})?)?Z?$");
        static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
        static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
        static final Pattern DAY_NAME = Pattern.compile(
                "(\\d{1,2})(?:st|nd|rd|th)?[ ./-]{0,2}([a-z]{3,9})[ .,/-]{0,2}(\\d{4}|\\d{2})",
                Pattern.CASE_INSENSITIVE);
        static final Pattern NAME_DAY = Pattern.compile(
                "([a-z]{3,9})[ ./-]{0,2}(\\d{1,2})(?:st|nd|rd|th)?[ ,./-]{1,2}(\\d{4}|\\d{2})",
                Pattern.CASE_INSENSITIVE);
        static final Pattern SERIAL = Pattern.compile("([1-9]\\d{4})(?:[.,]0+)?");
        static final ImmutableList<String> MONTHS = ImmutableList.of(
                "january",
                "february",
                "march",
                "april",
                "may",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december");

        /** Day 0 of spreadsheets, from March 1900 on. */
        static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    }

    /** {@return the date in ISO form, if it is written as one or in this order; a time of midnight behind it is passed over} */
    Optional<String> iso(String text) {
        String date = Forms.MIDNIGHT.matcher(text).replaceFirst("");
        if (Forms.ISO_DATE.matcher(date).matches()) {
            return Optional.of(date);
        }
        if (this == ISO) {
            return Optional.empty();
        }
        Matcher matcher = Forms.NUMBERS.matcher(date);
        if (matcher.matches()) {
            String first = matcher.group(1);
            String second = matcher.group(3);
            return this == DMY ? date(matcher.group(4), second, first) : date(matcher.group(4), first, second);
        }
        matcher = Forms.DAY_NAME.matcher(date);
        if (matcher.matches()) {
            return date(matcher.group(3), month(matcher.group(2)), matcher.group(1));
        }
        matcher = Forms.NAME_DAY.matcher(date);
        return matcher.matches() ? date(matcher.group(3), month(matcher.group(1)), matcher.group(2)) : Optional.empty();
    }

    /** {@return how dates are expected, for a message about one that cannot be read} */
    String expected(String text) {
        Matcher serial = Forms.SERIAL.matcher(text);
        String expected = "a date written " + form;
        if (!serial.matches()) {
            return expected;
        }
        LocalDate date = Forms.DAY_0.plusDays(Integer.parseInt(serial.group(1)));
        return expected + "; " + serial.group(1) + " may be a spreadsheet's number for " + date
                + ": show the column as dates and save again";
    }

    private static String month(String name) {
        String start = Ascii.toLowerCase(name);
        for (String month : Forms.MONTHS) {
            if (month.equals(start) || month.substring(0, 3).equals(start)) {
                return Integer.toString(Forms.MONTHS.indexOf(month) + 1);
            }
        }
        return start.equals("sept") ? "9" : "";
    }

    private static Optional<String> date(String year, String month, String day) {
        Integer number = Ints.tryParse(month);
        if (number == null) {
            return Optional.empty();
        }
        try {
            int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
            return Optional.of(LocalDate.of(full, number, Integer.parseInt(day)).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
