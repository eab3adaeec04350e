package io.dateline;

import io.dateline.ingest.IngestOptions;
import io.dateline.model.EventDate;

/** What of the options of a run makes a difference to the reports, in one line for the ledger. */
final class OptionsStamp {
    private OptionsStamp() {}

    static String of(IngestOptions options) {
        return String.join(
                "|",
                options.published().map(EventDate::edtf).orElse(""),
                options.source().orElse(""),
                options.language().orElse(""),
                Integer.toString(options.maxTextLength()));
    }
}
