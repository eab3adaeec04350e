package io.dateline.extract;

import io.dateline.model.EventDate;
import java.util.List;
import java.util.Optional;

/**
 * The date that is meant, or why there is none.
 *
 * @param reason why there is none
 * @param against what it was resolved against, in words; empty for what says all by itself
 * @param ends of a range its two dates, also where EDTF cannot write the whole
 */
record Resolution(Optional<EventDate> date, String reason, Optional<String> against, List<Resolution> ends) {
    static Resolution of(EventDate date) {
        return new Resolution(Optional.of(date), "", Optional.empty(), List.of());
    }

    static Resolution none(String reason) {
        return new Resolution(Optional.empty(), reason, Optional.empty(), List.of());
    }

    Resolution against(String words) {
        return new Resolution(date, reason, Optional.of(words), ends);
    }

    /** As the whole of a range: resolved against what its ends were. */
    Resolution ofRange(Resolution from, Resolution to) {
        return new Resolution(date, reason, from.against.or(to::against), List.of(from, to));
    }
}
