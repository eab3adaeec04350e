package io.dateline.search;

import io.dateline.model.EventDate;
import java.util.List;
import java.util.Arrays;
import java.util.stream.Collectors;

/** All that the query language can complain about, in its words. */
record SyntaxErrors(String query) {
    static final String OPERAND = "a word, a phrase, a field or '('";
    private static final String DATE_FORMS = "2010-06-12, 2010-06, 2010, 2010-04/2010-06 or 2010-04..2010-06";
    private static final String FIELDS =
            Arrays.stream(QueryField.names()).map(name -> name + ":").collect(Collectors.joining(", "));

    QuerySyntaxException at(int position, String message) {
        return new QuerySyntaxException(query, position, message);
    }

    /** Something stands where something else should. */
    QuerySyntaxException expected(int position, String what) {
        return at(position, "found " + found(position) + "; expected " + what);
    }

    QuerySyntaxException lone(int position) {
        char sign = query.charAt(position);
        return at(
                position,
                "'" + sign + "' stands alone; expected a word right behind it (or \\" + sign + " for itself)");
    }

    QuerySyntaxException unopened(int position) {
        return at(position, "found ')' without a '(' before it; expected the end of the query");
    }

    QuerySyntaxException unclosed(int position, String what, String with) {
        return at(position, what + " is not closed; expected " + with + " before the end of the query");
    }

    QuerySyntaxException unknownField(int position, String name) {
        return at(
                position,
                "there is no field '" + shortened(name) + "'; expected one of " + FIELDS
                        + " (a colon within a word is written \\:)");
    }

    QuerySyntaxException noValue(int position, QueryField field) {
        return expected(position, "a value for " + field.id() + ":");
    }

    QuerySyntaxException noRange(int position, QueryField field) {
        return at(position, "found a range for " + field.title() + "; expected one for date: or published: only");
    }

    QuerySyntaxException noFuzzy(int position) {
        return at(position, "found '~'; expected it behind a word or a phrase of the title or text only");
    }

    QuerySyntaxException badEdits(int position, String number) {
        return at(position, "found '~" + shortened(number) + "'; expected ~, ~0, ~1 or ~2 behind a word");
    }

    QuerySyntaxException badSlop(int position, String number) {
        return at(position, "found '~" + shortened(number) + "'; expected ~ and a whole number behind a phrase");
    }

    QuerySyntaxException tooManyNames(int position, int most) {
        return at(position, "this phrase has more names; expected " + most + " at most");
    }

    QuerySyntaxException badBoost(int position, String number) {
        return at(position, "found '^" + shortened(number) + "'; expected ^ and a number above 0, such as ^2.5");
    }

    QuerySyntaxException badDate(int position, String text) {
        return at(position, "'" + shortened(text) + "' is not a date; expected one such as " + DATE_FORMS);
    }

    QuerySyntaxException ambiguousDate(int position, String text, List<EventDate> readings) {
        String both = readings.stream().map(EventDate::edtf).collect(Collectors.joining(" or "));
        return at(position, "'" + shortened(text) + "' is " + both + "; expected one of them");
    }

    QuerySyntaxException yearlessEnd(int position, String text) {
        return at(position, "'" + shortened(text) + "' has no year; expected a year in both ends of a range");
    }

    QuerySyntaxException emptyRange(int position) {
        return at(position, "no day lies in this range; expected it to end after it begins");
    }

    QuerySyntaxException tooDeep(int position, int most) {
        return at(position, "found more than " + most + " parentheses within each other; expected fewer");
    }

    QuerySyntaxException tooLong(int most) {
        return at(most, "the query has " + query.length() + " characters; expected at most " + most);
    }

    private String found(int position) {
        if (position >= query.length()) {
            return "the end of the query";
        }
        int end = position + 1;
        while (Character.isLetterOrDigit(query.charAt(position))
                && end < query.length()
                && Character.isLetterOrDigit(query.charAt(end))
                && end - position < 40) {
            end++;
        }
        boolean doubled = end < query.length() && "&|".indexOf(query.charAt(position)) >= 0;
        return "'" + query.substring(position, doubled ? end + 1 : end) + "'";
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
