package io.dateline.extract;

import io.dateline.model.EventDate;
import java.util.Optional;

/**
 * A quarter or a half of a year.
 *
 * @param number from 1 on
 * @param parts 4 for quarters, 2 for halves
 */
record YearFraction(int number, int parts) implements YearPart {
    static final int QUARTERS = 4;
    static final int HALVES = 2;

    YearFraction {
        if (number < 1 || number > parts) {
            throw new IllegalArgumentException("number: " + number + " of " + parts);
        }
    }

    @Override
    public Optional<EventDate> in(int year) {
        return Optional.of(parts == QUARTERS ? EventDate.ofQuarter(year, number) : EventDate.ofHalf(year, number));
    }
}
