package io.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;

/**
 * What a document's own metadata say of it.
 *
 * @param type its media type
 * @param values by Tika's keys, of those that a report can use
 */
record Facts(String type, Map<String, List<String>> values) {
    private static final int MOST_VALUES = 100;
    private static final int LONGEST = 10_000;

    static final Facts NONE = new Facts(MediaType.OCTET_STREAM.toString(), Map.of());

    /** Where a document states its date, most dependable first. */
    static final List<String> DATES = List.of("dcterms:issued", "prism:publicationDate", "dc:date");

    /** Where it says when its file was made: of a mail, when it was written. */
    static final List<String> CREATED = List.of("dcterms:created", "meta:creation-date", "xmp:CreateDate");

    /** Where a picture has its caption. */
    static final List<String> CAPTIONS = List.of(
            "dc:description", "Caption/Abstract", "Exif IFD0:Image Description", "Image Description", "w:Comments");

    private static final Set<String> OTHERS = Set.of(
            "dc:title",
            "dc:language",
            "Content-Language",
            "dc:publisher",
            "dc:creator",
            "dc:subject",
            "Message-From",
            "Message-To",
            "xmpTPg:NPages");

    Facts {
        values = new TreeMap<>(values);
    }

    static Facts of(MediaType type, Metadata metadata) {
        Map<String, List<String>> values = new TreeMap<>();
        for (List<String> keys : List.of(DATES, CREATED, CAPTIONS, List.copyOf(OTHERS))) {
            for (String key : keys) {
                List<String> bounded = bounded(metadata.getValues(key));
                if (!bounded.isEmpty()) {
                    values.put(key, bounded);
                }
            }
        }
        return new Facts(type.getBaseType().toString(), values);
    }

    private static List<String> bounded(String[] values) {
        List<String> bounded = new ArrayList<>();
        for (int i = 0; i < Math.min(values.length, MOST_VALUES); i++) {
            bounded.add(values[i].substring(0, Math.min(values[i].length(), LONGEST)));
        }
        return bounded;
    }

    MediaType mediaType() {
        MediaType parsed = MediaType.parse(type);
        return parsed == null ? MediaType.OCTET_STREAM : parsed;
    }

    Optional<String> first(String key) {
        return values.getOrDefault(key, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    String joined(String key) {
        return String.join("; ", values.getOrDefault(key, List.of()));
    }
}
