package io.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Web archives (WARC, ISO 28500): of the responses of servers those that are pages or documents, each by the number of its record.
 * When it was fetched goes to the metadata; that is no date of publication.
 */
record WebArchive(boolean zipped) implements Format {
    private static final Set<String> TYPES = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "application/pdf",
            "application/rtf",
            "application/epub+zip");
    private static final Set<String> FAMILIES = Set.of("application/msword", "application/vnd.");

    @Override
    public Outcome read(Content content, Visit visit) throws IOException {
        try (InputStream bytes = open(content)) {
            return read(new WebRecords(bytes), visit);
        }
    }

    private InputStream open(Content content) throws IOException {
        InputStream raw = new BufferedInputStream(content.open(), 1 << 16);
        return zipped ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16) : raw;
    }

    private static Outcome read(WebRecords records, Visit visit) throws IOException {
        int taken = 0;
        try {
            for (boolean more = records.next(); more; more = more && records.next()) {
                Optional<HttpResponse> page = page(records);
                if (page.isPresent()) {
                    taken++;
                    more = visit.embedded(
                            Long.toString(records.number()),
                            hint(records, page.get()),
                            page.get().body());
                }
            }
        } catch (IOException e) {
            return Outcome.failed(Reasons.of(e) + (taken == 0 ? "" : "; the items before the damage were read"));
        }
        if (records.damage().isPresent()) {
            return Outcome.failed(
                    records.damage().get() + (taken == 0 ? "" : "; the items around the damage were read"));
        }
        String counts = taken + " of " + records.number() + " records are pages or documents";
        return taken == 0 ? Outcome.empty(counts) : new Outcome.Expanded(counts);
    }

    private static Optional<HttpResponse> page(WebRecords records) throws IOException {
        String type = records.header("warc-type");
        if (type.equals("resource")) {
            return Optional.of(HttpResponse.plain(records.header("content-type"), records.block()))
                    .filter(WebArchive::isPage);
        }
        return type.equals("response") && records.header("content-type").contains("http")
                ? Optional.of(HttpResponse.parse(records.block())).filter(WebArchive::isPage)
                : Optional.empty();
    }

    private static boolean isPage(HttpResponse response) {
        return response.status() == 200
                && (TYPES.contains(response.type()) || FAMILIES.stream().anyMatch(response.type()::startsWith));
    }

    private static Hint hint(WebRecords records, HttpResponse page) {
        Optional<String> url = Optional.of(records.header("warc-target-uri").replaceAll("^<|>$", ""))
                .filter(address -> !address.isEmpty());
        Optional<String> type = page.type().startsWith("text/") ? Optional.of(page.type()) : Optional.empty();
        return new Hint(type, url, Map.of("fetched", records.header("warc-date")));
    }
}
