package io.dateline.ingest;

import io.dateline.model.EventDate;
import java.time.Duration;
import java.util.Optional;

/**
 * How inputs are read. Immutable; the defaults fit most archives.
 *
 * @param published the date of publication of every input that this run reads, where the caller knows it
 * @param source the publisher of every input that doesn't say
 * @param language of every input that doesn't say, ISO 639-1
 * @param parseTimeout how long one file may take
 * @param isolation where formats are parsed that need a large parser: in processes of their own
 * @param maxTextLength where the text of a report is cut, in UTF-16 code units; the ledger says so
 */
public record IngestOptions(
        Optional<EventDate> published,
        Optional<String> source,
        Optional<String> language,
        Duration parseTimeout,
        Isolation isolation,
        int maxTextLength) {
    public static final IngestOptions DEFAULTS = new IngestOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Duration.ofSeconds(60),
            Isolation.processes(),
            10_000_000);

    public IngestOptions {
        if (parseTimeout.isNegative() || parseTimeout.isZero()) {
            throw new IllegalArgumentException("parseTimeout: " + parseTimeout + " is not above zero");
        }
        if (maxTextLength < 1) {
            throw new IllegalArgumentException("maxTextLength: " + maxTextLength + " is below 1");
        }
    }

    public IngestOptions withPublished(EventDate date) {
        return new IngestOptions(Optional.of(date), source, language, parseTimeout, isolation, maxTextLength);
    }

    public IngestOptions withSource(String name) {
        return new IngestOptions(published, Optional.of(name), language, parseTimeout, isolation, maxTextLength);
    }

    public IngestOptions withLanguage(String code) {
        return new IngestOptions(published, source, Optional.of(code), parseTimeout, isolation, maxTextLength);
    }

    public IngestOptions withParseTimeout(Duration timeout) {
        return new IngestOptions(published, source, language, timeout, isolation, maxTextLength);
    }

    public IngestOptions withMaxTextLength(int length) {
        return new IngestOptions(published, source, language, parseTimeout, isolation, length);
    }

    public IngestOptions withIsolation(Isolation where) {
        return new IngestOptions(published, source, language, parseTimeout, where, maxTextLength);
    }
}
