package io.dateline.ingest;

import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import io.dateline.model.Report;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.SAXException;

/** All formats that Tika's parsers read. Parsers that start other programs are left out. */
final class TikaDocument {
    /** Text recognition and the command line tools that Tika would look for. */
    private static final List<String> STARTING_PROGRAMS = List.of(
            "org.apache.tika.parser.ocr.TesseractOCRParser",
            "org.apache.tika.parser.external.CompositeExternalParser",
            "org.apache.tika.parser.external.ExternalParser",
            "org.apache.tika.parser.external2.ExternalParser");

    /** Where a document states its date, most dependable first. */
    private static final List<String> DATES = List.of("dcterms:issued", "prism:publicationDate", "dc:date");

    /** Where it says when its file was made: of a mail, when it was written. */
    private static final List<String> CREATED = List.of("dcterms:created", "meta:creation-date", "xmp:CreateDate");

    private final AutoDetectParser parser;
    private final Map<MediaType, Parser> parsers;
    private final MediaTypeRegistry registry = MediaTypeRegistry.getDefaultRegistry();

    private TikaDocument(AutoDetectParser parser, Map<MediaType, Parser> parsers) {
        this.parser = parser;
        this.parsers = parsers;
    }

    static TikaDocument standard(Detector detector) {
        DefaultParser all = new DefaultParser(
                MediaTypeRegistry.getDefaultRegistry(),
                new ServiceLoader(TikaDocument.class.getClassLoader()),
                startingPrograms());
        return new TikaDocument(new AutoDetectParser(detector, all), all.getParsers(new ParseContext()));
    }

    private static List<Class<? extends Parser>> startingPrograms() {
        return STARTING_PROGRAMS.stream()
                .flatMap(name -> parserClass(name).stream())
                .toList();
    }

    private static Optional<Class<? extends Parser>> parserClass(String name) {
        try {
            return Optional.of(Class.forName(name, false, TikaDocument.class.getClassLoader())
                    .asSubclass(Parser.class));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** How to read a type, or to say why not. */
    Format of(MediaType type) {
        String base = type.getBaseType().toString();
        if (List.of("image", "audio", "video", "font").contains(type.getType())) {
            return (content, visit) -> Outcome.unsupported("no text is read from " + base);
        }
        if (type.equals(MediaType.OCTET_STREAM)) {
            return (content, visit) -> Outcome.unsupported("of no known type");
        }
        if (!isReadable(type)) {
            return (content, visit) -> Outcome.unsupported(missing(base));
        }
        return (content, visit) -> read(content, visit, type);
    }

    private boolean isReadable(MediaType type) {
        for (MediaType t = type.getBaseType(); t != null; t = registry.getSupertype(t)) {
            if (parsers.containsKey(t)) {
                return true;
            }
        }
        return false;
    }

    private String missing(String type) {
        return parsers.containsKey(MediaType.application("pdf"))
                ? "nothing here reads " + type
                : "reading " + type + " needs org.apache.tika:tika-parsers-standard-package on the class path";
    }

    private Outcome read(Content content, Visit visit, MediaType type) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, visit.name());
        DocumentText text = new DocumentText(visit.options().maxTextLength());
        try (TikaInputStream stream = Formats.stream(content, metadata)) {
            ParseContext context = new ParseContext();
            context.set(EmbeddedDocumentExtractor.class, new EmbeddedItems(visit, MediaKind.isContainer(type)));
            parser.parse(stream, text, metadata, context);
            return finished(text, metadata, type, visit);
        } catch (EncryptedDocumentException e) {
            return Outcome.encrypted();
        } catch (SAXException | TikaException | IOException | RuntimeException | StackOverflowError e) {
            return text.isFull() ? finished(text, metadata, type, visit) : damaged(text, metadata, type, visit, e);
        }
    }

    private static Outcome finished(DocumentText text, Metadata metadata, MediaType type, Visit visit) {
        if (MediaKind.isContainer(type)) {
            return visit.items() == 0 ? Outcome.empty("nothing is in it") : new Outcome.Expanded("");
        }
        if (text.text().isBlank() && visit.items() > 0) {
            return new Outcome.Expanded("no text of its own");
        }
        return new Outcome.Read(draft(text, metadata, type));
    }

    private static Outcome damaged(
            DocumentText text, Metadata metadata, MediaType type, Visit visit, Throwable failure) {
        if (isEncryption(failure)) {
            return Outcome.encrypted();
        }
        String reason = Reasons.of(failure);
        if (MediaKind.isContainer(type)) {
            return Outcome.failed(
                    visit.items() == 0 ? damage(reason) : damage(reason) + "; the items before the damage were read");
        }
        if (text.text().isBlank()) {
            return Outcome.failed(damage(reason));
        }
        return new Outcome.Read(
                draft(text, metadata, type).withCut(Optional.of(damage(reason) + "; what could be read is indexed")));
    }

    private static String damage(String reason) {
        return "the file is damaged (" + reason + ")";
    }

    private static boolean isEncryption(Throwable failure) {
        Throwable at = failure;
        for (int i = 0; at != null && i < 10; i++) {
            if (at instanceof EncryptedDocumentException) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }

    private static Draft draft(DocumentText text, Metadata metadata, MediaType type) {
        String body = Decoding.tidy(text.text());
        String title = first(metadata, "dc:title").map(Decoding::tidy).orElse("");
        String kind = MediaKind.of(type);
        return Draft.of(kind, title.isBlank() ? Headline.of(body) : title, body)
                .withPublished(published(metadata, kind.equals("email")))
                .withMetadata(
                        Report.FILE_CREATED,
                        day(metadata, CREATED)
                                .flatMap(Publication::date)
                                .map(EventDate::edtf)
                                .orElse(""))
                .withOrigin(
                        first(metadata, "dc:language").or(() -> first(metadata, "Content-Language")),
                        first(metadata, "dc:publisher"),
                        Optional.empty())
                .withMetadata("author", String.join("; ", metadata.getValues("dc:creator")))
                .withMetadata("subject", first(metadata, "dc:subject").orElse(""))
                .withMetadata("from", first(metadata, "Message-From").orElse(""))
                .withMetadata("to", String.join("; ", metadata.getValues("Message-To")))
                .withMetadata("pages", first(metadata, "xmpTPg:NPages").orElse(""));
    }

    private static Publication published(Metadata metadata, boolean mail) {
        return day(metadata, DATES)
                .or(() -> mail ? day(metadata, CREATED) : Optional.empty())
                .orElse(Publication.UNKNOWN);
    }

    private static Optional<Publication> day(Metadata metadata, List<String> keys) {
        return keys.stream()
                .flatMap(key -> first(metadata, key).flatMap(date -> day(key, date)).stream())
                .findFirst();
    }

    private static Optional<Publication> day(String key, String date) {
        return WrittenDay.find(date).map(day -> Publication.of(day, Basis.METADATA, key + ": " + date));
    }

    private static Optional<String> first(Metadata metadata, String key) {
        return Optional.ofNullable(metadata.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
