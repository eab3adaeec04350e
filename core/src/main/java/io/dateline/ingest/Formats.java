package io.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells by its bytes and its name how an item is to be read. */
final class Formats {
    private static final Set<String> PAGES =
            Set.of("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml");
    private static final Set<String> TEXTS = Set.of("text/plain", "text/x-web-markdown", "text/markdown");
    private static final Set<String> MORE_TEXTS =
            Set.of("application/json", "application/javascript", "application/x-sh");
    private static final Set<String> TABLES = Set.of("text/csv", "text/tab-separated-values", "text/tsv");
    private static final Set<String> TEXT_ENDINGS = Set.of(".txt", ".text", ".md", ".asc");

    private final Detector detector;
    private final TikaDocument documents;

    private Formats(Detector detector, TikaDocument documents) {
        this.detector = detector;
        this.documents = documents;
    }

    /** All formats; those of Tika's parsers where they are on the class path. */
    static Formats standard() {
        Detector detector = new DefaultDetector(MimeTypes.getDefaultMimeTypes());
        return new Formats(detector, TikaDocument.standard(detector));
    }

    Format of(Content content, String name) throws IOException {
        if (JsonLinesWalk.isLines(name) && !name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
            return new JsonLinesContainer();
        }
        MediaType type = type(content, name);
        return own(type, name).orElseGet(() -> documents.of(type));
    }

    private static Optional<Format> own(MediaType type, String name) {
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
            case "application/zip" -> Optional.of(new ZipContainer());
            case "application/gzip", "application/x-gzip" -> Optional.of(new GzipContainer());
            default -> text(type, base);
        };
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
            return detector.detect(bytes, metadata);
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
