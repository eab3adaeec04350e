package io.dateline.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One searchable document, as it was read: a news article, an NGO report, a press release, an e-mail, a page.
 *
 * @param id unique in an archive, without white space or control characters
 * @param title may be empty
 * @param text the text that is indexed and that all spans count in; in NFC where it comes from a file, exactly as given otherwise
 * @param language ISO 639-1, {@code und} where unknown
 * @param kind what sort of document: text, page, pdf, document, email, record, ...
 * @param source the publisher or agency, where known
 * @param url where known
 * @param paths where it was found, at least one; of embedded items {@code a.zip!/b.txt}
 * @param metadata whatever else is known, by key, in the order of the keys
 */
public record Report(
        String id,
        String title,
        String text,
        Publication published,
        String language,
        String kind,
        Optional<String> source,
        Optional<String> url,
        List<String> paths,
        Map<String, String> metadata) {
    /**
     * The key in {@link #metadata} of the day, in EDTF, on which a document's file was made by its own account. It dates a report
     * only where neither its text nor its name does: a file may be made long after what is in it was published.
     */
    public static final String FILE_CREATED = "file-created";

    public Report {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("id: a report needs one");
        }
        paths = List.copyOf(paths);
        metadata = java.util.Collections.unmodifiableMap(new TreeMap<>(metadata));
    }

    public Report withPublished(Publication publication) {
        return new Report(id, title, text, publication, language, kind, source, url, paths, metadata);
    }

    public Report withPaths(List<String> newPaths) {
        return new Report(id, title, text, published, language, kind, source, url, newPaths, metadata);
    }
}
