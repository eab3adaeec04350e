package io.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells by its bytes and its name how an item is to be read. Only first bytes are looked at here: to look into a container that is
 * a document, such as a docx, is its parser's work.
 */
final class Formats implements Closeable {
    private static final Set<String> PAGES =
            Set.of("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml");
    private static final Set<String> TEXTS = Set.of("text/plain", "text/x-web-markdown", "text/markdown");
    private static final Set<String> MORE_TEXTS = Set.of("application/javascript", "application/x-sh");
    private static final Set<String> TABLES = Set.of("text/csv", "text/tab-separated-values", "text/tsv");
    private static final Set<String> TEXT_ENDINGS = Set.of(".txt", ".text", ".md", ".asc");

    private static final Set<String> SILENT = Set.of("audio", "video", "font");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final Documents documents = new Documents(this);

    private Formats() {}

    /** All formats; those of Tika's parsers where they are on the class path. */
    static Formats standard() {
        return new Formats();
    }

    Format of(Content content, String name, Hint hint) throws IOException {
        if (JsonLinesWalk.isLines(name) && !name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
            return new JsonLinesContainer();
        }
        MediaType type = hint.type().flatMap(Formats::known).orElse(MediaType.OCTET_STREAM);
        MediaType found = type.equals(MediaType.OCTET_STREAM) ? type(content, name) : type;
        return own(found, name).orElseGet(() -> parsed(found));
    }

    private static Optional<MediaType> known(String type) {
        return Optional.ofNullable(MediaType.parse(type));
    }

    private Format parsed(MediaType type) {
        String base = type.getBaseType().toString();
        if (SILENT.contains(type.getType())) {
            return (content, visit) -> Outcome.unsupported("no text is read from " + base);
        }
        return type.equals(MediaType.OCTET_STREAM)
                ? (content, visit) -> Outcome.unsupported("of no known type")
                : documents;
    }

    /** What a parser found to be none of its own. */
    Format foreign(MediaType type, String name) {
        return type.getBaseType().toString().equals("application/zip")
                ? new ZipContainer(Optional.empty())
                : own(type, name)
                        .orElseGet(() -> (content, visit) -> Outcome.unsupported("nothing here reads " + type));
    }

    @Override
    public void close() {
        documents.close();
    }

    private Optional<Format> own(MediaType type, String name) {
        String base = type.getBaseType().toString();
        if (PAGES.contains(base)) {
            return Optional.of(new HtmlPage());
        }
        if (isNamedText(name)
                && (type.getType().equals("text")
                        || base.equals("message/rfc822")
                        || base.equals("application/mbox"))) {
            return Optional.of(new PlainText("text"));
        }
        return switch (base) {
            case "message/rfc822" -> Optional.of(new Mail());
            case "application/zip" -> Optional.of(new ZipContainer(Optional.of(documents)));
            case "application/mbox" -> Optional.of(new Mailbox());
            case "application/json", "application/ld+json", "application/geo+json" -> Optional.of(new JsonDocument());
            case "application/warc" -> Optional.of(new WebArchive(false));
            case "application/gzip", "application/x-gzip", "application/warc+gz" ->
                Optional.of(isZippedWebArchive(name) ? new WebArchive(true) : new GzipContainer());
            default -> text(type, base);
        };
    }

    /** Such a file is zipped record by record, and known by its name alone. */
    private static boolean isZippedWebArchive(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".warc.gz");
    }

    private static Optional<Format> text(MediaType type, String base) {
        if (TABLES.contains(base)) {
            return Optional.of(new PlainText("sheet"));
        }
        if (TEXTS.contains(base)) {
            return Optional.of(new PlainText("text"));
        }
        return type.getType().equals("text") || MORE_TEXTS.contains(base)
                ? Optional.of(new PlainText("other"))
                : Optional.empty();
    }

    /** A story that begins with "From:" or "Subject:" is no mail if its name says that it is a text. */
    private static boolean isNamedText(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && TEXT_ENDINGS.contains(name.substring(dot).toLowerCase(Locale.ROOT));
    }

    private MediaType type(Content content, String name) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (InputStream bytes = stream(content, metadata)) {
            return types.detect(bytes, metadata);
        }
    }

    /** The bytes as Tika likes them best: with the file, where there is one. */
    static TikaInputStream stream(Content content, Metadata metadata) throws IOException {
        if (content.file().isPresent()) {
            String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
            TikaInputStream file = TikaInputStream.get(content.file().get(), metadata);
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
            return file;
        }
        return TikaInputStream.get(new BufferedInputStream(content.open()));
    }
}
