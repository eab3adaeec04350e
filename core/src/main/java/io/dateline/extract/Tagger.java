package io.dateline.extract;

import io.dateline.model.Report;
import io.dateline.text.Reading;

/** Looks for one kind of thing in a reading. Safe for all threads; linear in the length of the text. */
interface Tagger {
    /** Proposes candidates; their spans may overlap each other's and those of other taggers. */
    void tag(Reading reading, Report report, Candidates out);
}
