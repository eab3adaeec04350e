package io.dateline.extract;

import io.dateline.extract.NumericPhrases.Numbers;
import io.dateline.model.DateOrder;
import io.dateline.text.Shape;
import java.util.Optional;

/**
 * How a text means 04/03/2021: as its other dates are written, else as the other reports of its source are, else as its language
 * is. English is written both ways, so that in English without other dates it stays open.
 *
 * @param order none where it is open
 * @param rule of dates that are read by it
 * @param score how sure it is
 * @param evidence what says so
 */
record NumericOrder(Optional<DateOrder> order, String rule, double score, String evidence) {
    static final NumericOrder OPEN = new NumericOrder(Optional.empty(), DateOrder.OPEN_RULE, 0.5, "");

    /**
     * @param ofSource how the other reports of the source write their dates, where they agree
     */
    static NumericOrder of(DateText text, Optional<DateOrder> ofSource) {
        return ofText(text)
                .map(order -> by(order, "numeric-date-by-report", 0.8, "the other dates of the report put"))
                .or(() -> ofSource.map(
                        order -> by(order, order.ruleBySource(), 0.7, "the other reports of its source put")))
                .or(() -> ofLanguage(text)
                        .map(order -> by(order, "numeric-date-by-language", 0.6, "the language of the report puts")))
                .orElse(OPEN);
    }

    private static NumericOrder by(DateOrder order, String rule, double score, String evidence) {
        return new NumericOrder(Optional.of(order), rule, score, evidence);
    }

    /** Why the other order was not taken. */
    String reason() {
        boolean dayFirst = order.equals(Optional.of(DateOrder.DAY_FIRST));
        return evidence + (dayFirst ? " the day before the month" : " the month before the day");
    }

    /** A number above 12 cannot be a month; a month in letters weighs less, as many write "7 April" beside 4/7. */
    private static Optional<DateOrder> ofText(DateText text) {
        int balance = 0;
        for (int at = 0; at < text.size(); at++) {
            if (text.has(at, Shape.DIGITS)) {
                balance += ofNumbers(text, at);
                balance -= text.length(at) <= 2 && text.is(at - 1, DateRole.MONTH) ? 1 : 0;
                balance += text.length(at) <= 2 && text.is(at + 1, DateRole.MONTH) ? 1 : 0;
            }
        }
        return balance == 0 ? Optional.empty() : Optional.of(balance > 0 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    private static int ofNumbers(DateText text, int at) {
        Optional<Numbers> numbers = Numbers.at(text, at).filter(found -> !found.yearFirst());
        int dayFirst = numbers.filter(found -> found.first() > 12).isPresent() ? 3 : 0;
        int monthFirst = numbers.filter(found -> found.second() > 12).isPresent() ? 3 : 0;
        return dayFirst - monthFirst;
    }

    /** Of the languages that dates are read in, all but English put the day first (CLDR 46, short date formats). */
    private static Optional<DateOrder> ofLanguage(DateText text) {
        return text.language().equals("en") ? Optional.empty() : Optional.of(DateOrder.DAY_FIRST);
    }
}
