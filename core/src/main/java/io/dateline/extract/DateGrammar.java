package io.dateline.extract;

import java.util.Optional;

/** One family of phrases. */
@FunctionalInterface
interface DateGrammar {
    /** The phrase that begins at a token; looks a bounded number of tokens around it. */
    Optional<DatePhrase> at(DateText text, int at);
}
