package io.dateline.extract;

import io.dateline.model.EventDate;
import java.util.Optional;

/** What comes once in every year and is told without it: "Christmas", "the third quarter". */
sealed interface YearPart permits Holiday, YearFraction {
    /** The one of a year; none in a year that had none. */
    Optional<EventDate> in(int year);
}
