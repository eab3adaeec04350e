package io.dateline.extract;

import io.dateline.extract.NumericPhrases.Numbers;
import io.dateline.text.Shape;
import java.util.Optional;

/** Tells whether a text writes 04/03/2021 for 3 April: by its other dates, else by its language. */
final class NumericOrder {
    private NumericOrder() {}

    static boolean isMonthFirst(DateText text) {
        int monthFirst = 0;
        int dayFirst = 0;
        for (int at = 0; at < text.size(); at++) {
            if (text.has(at, Shape.DIGITS)) {
                Optional<Numbers> numbers = Numbers.at(text, at).filter(found -> !found.yearFirst());
                monthFirst += numbers.filter(found -> found.second() > 12).isPresent() ? 3 : 0;
                dayFirst += numbers.filter(found -> found.first() > 12).isPresent() ? 3 : 0;
                monthFirst += text.is(at - 1, DateRole.MONTH) && text.length(at) <= 2 ? 1 : 0;
                dayFirst += text.is(at + 1, DateRole.MONTH) && text.length(at) <= 2 ? 1 : 0;
            }
        }
        return monthFirst > dayFirst
                || monthFirst == dayFirst && text.language().equals("en");
    }
}
