package io.dateline.ingest;

import io.dateline.ingest.Ending.How;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.SAXException;

/**
 * Tika's parsers, those on the class path, without the ones that start other programs. Nothing of a document is trusted here: where
 * this runs, hangs and ends of the virtual machine are to be expected.
 */
final class DocumentParser {
    /** Text recognition and the command line tools that Tika would look for. */
    private static final List<String> STARTING_PROGRAMS = List.of(
            "org.apache.tika.parser.ocr.TesseractOCRParser",
            "org.apache.tika.parser.external.CompositeExternalParser",
            "org.apache.tika.parser.external.ExternalParser",
            "org.apache.tika.parser.external2.ExternalParser");

    /** What is read without Tika's parsers. */
    private static final Set<String> FOREIGN = Set.of("application/zip", "message/rfc822", "text/html", "text/plain");

    private static final MediaType PDF = MediaType.application("pdf");

    private final AutoDetectParser parser;
    private final Detector detector;
    private final Map<MediaType, Parser> parsers;
    private final MediaTypeRegistry registry = MediaTypeRegistry.getDefaultRegistry();

    private DocumentParser(Detector detector, AutoDetectParser parser, Map<MediaType, Parser> parsers) {
        this.detector = detector;
        this.parser = parser;
        this.parsers = parsers;
    }

    static DocumentParser standard() {
        Detector detector = new DefaultDetector(MimeTypes.getDefaultMimeTypes());
        DefaultParser all = new DefaultParser(
                MediaTypeRegistry.getDefaultRegistry(),
                new ServiceLoader(DocumentParser.class.getClassLoader()),
                startingPrograms());
        Map<MediaType, Parser> parsers = all.getParsers(new ParseContext());
        Optional.ofNullable(parsers.get(PDF)).ifPresent(DocumentParser::withoutTextRecognition);
        return new DocumentParser(detector, new AutoDetectParser(detector, all), parsers);
    }

    /** Where there is no program for it, a page that is a picture would else break off its parser. */
    private static void withoutTextRecognition(Parser pdf) {
        try {
            pdf.getClass().getMethod("setOcrStrategy", String.class).invoke(pdf, "no_ocr");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this parser of pdf is of another version: " + pdf.getClass(), e);
        }
    }

    private static List<Class<? extends Parser>> startingPrograms() {
        return STARTING_PROGRAMS.stream()
                .flatMap(name -> parserClass(name).stream())
                .toList();
    }

    private static Optional<Class<? extends Parser>> parserClass(String name) {
        try {
            return Optional.of(Class.forName(name, false, DocumentParser.class.getClassLoader())
                    .asSubclass(Parser.class));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Parses a document; throws only where what it finds can't be handed on, and errors of the virtual machine. */
    Ending parse(ParseRequest request, Harvest harvest) throws IOException {
        MediaType type;
        try {
            type = type(request.content(), request.name());
        } catch (IOException | RuntimeException e) {
            return Ending.damaged(Reasons.of(e));
        }
        harvest.about(new Facts(type.getBaseType().toString(), Map.of()));
        if (FOREIGN.contains(type.getBaseType().toString())) {
            return new Ending(How.FOREIGN, "");
        }
        return isReadable(type)
                ? new Parse(request, type, harvest).run()
                : new Ending(How.UNSUPPORTED, missing(type.getBaseType().toString()));
    }

    private MediaType type(Content content, String name) throws IOException {
        Metadata metadata = named(name);
        try (TikaInputStream bytes = Formats.stream(content, metadata)) {
            return detector.detect(bytes, metadata);
        }
    }

    private static Metadata named(String name) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return metadata;
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
        return parsers.containsKey(PDF)
                ? "nothing here reads " + type
                : "reading " + type + " needs org.apache.tika:tika-parsers-standard-package on the class path";
    }

    /** One document being parsed. */
    private final class Parse {
        private final ParseRequest request;
        private final Content content;
        private final MediaType type;
        private final Harvest harvest;
        private final Metadata metadata;
        private final DocumentText text;
        private boolean begun;

        Parse(ParseRequest request, MediaType type, Harvest harvest) {
            this.request = request;
            this.content = request.content();
            this.type = type;
            this.harvest = harvest;
            this.metadata = named(request.name());
            this.text = new DocumentText(request.mostText(), this::take);
        }

        /** With the first text the metadata are mostly there, and survive if the parser doesn't. */
        private void take(CharSequence more) throws IOException {
            if (!begun) {
                harvest.about(Facts.of(type, metadata));
                begun = true;
            }
            harvest.text(more);
        }

        Ending run() throws IOException {
            Ending ending = parsed();
            if (ending.how() == How.DAMAGED && !begun) {
                ending = new ZipSalvage(content, request.mostText()).read(ending, this::take);
            }
            WrittenZone.mend(type, metadata, content);
            harvest.about(Facts.of(type, metadata));
            return ending;
        }

        private Ending parsed() {
            try (TikaInputStream stream = Formats.stream(content, metadata)) {
                if (type.getBaseType().toString().equals(SevenZip.TYPE)) {
                    return new SevenZip(content).read(harvest);
                }
                ParseContext context = new ParseContext();
                context.set(
                        EmbeddedDocumentExtractor.class,
                        new EmbeddedItems(harvest, MediaKind.isContainer(type), parser, request));
                parser.parse(stream, text, metadata, context);
                return Completeness.of(type, content);
            } catch (EncryptedDocumentException e) {
                return Ending.ENCRYPTED;
            } catch (SAXException | TikaException | IOException | RuntimeException e) {
                return isFull(e) ? Ending.FULL : damaged(e);
            }
        }

        private boolean isFull(Throwable failure) {
            return text.isFull() || causes(failure).anyMatch(DocumentText.Full.class::isInstance);
        }
    }

    private static Ending damaged(Throwable failure) {
        return causes(failure).anyMatch(EncryptedDocumentException.class::isInstance)
                ? Ending.ENCRYPTED
                : Ending.damaged(Reasons.of(failure));
    }

    private static java.util.stream.Stream<Throwable> causes(Throwable failure) {
        return java.util.stream.Stream.iterate(failure, at -> at != null, Throwable::getCause)
                .limit(10);
    }
}
