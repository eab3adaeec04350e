package io.dateline.extract;

import io.dateline.model.Findings;

/** What is found in a text, for tests. */
final class FindingsOf {
    private FindingsOf() {}

    static Findings text(String text) {
        return Extractor.standard().extract(CountryLines.report("r", "", text, "en"));
    }
}
