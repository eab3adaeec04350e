package io.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Takes what Tika finds inside a file and hands it on as items; pictures within documents are no items. */
final class EmbeddedItems implements EmbeddedDocumentExtractor {
    private static final int DEEPEST = 8;

    private final Harvest harvest;
    private final boolean container;
    private final Parser parser;
    private final ParseRequest request;
    private int depth;

    EmbeddedItems(Harvest harvest, boolean container, Parser parser, ParseRequest request) {
        this.harvest = harvest;
        this.container = container;
        this.parser = parser;
        this.request = request;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return container || !isPartOfTheDocument(metadata);
    }

    /** Pictures, fonts and macros belong to the document that they are in. */
    private static boolean isPartOfTheDocument(Metadata metadata) {
        String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
        String role = String.valueOf(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
        return type.startsWith("image/")
                || type.startsWith("application/x-font")
                || type.startsWith("font/")
                || role.equals("INLINE")
                || role.equals("THUMBNAIL")
                || role.equals("MACRO")
                || role.equals("METADATA")
                || role.equals("VERSION");
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        String given = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        String name = given == null || given.isBlank() ? "item" : given;
        if (stream instanceof TikaInputStream open && open.getOpenContainer() != null && isEmpty(open)) {
            parsePart(name, open, metadata);
        } else if (!harvest.item(name, stream)) {
            throw new DocumentText.Full();
        }
    }

    private static boolean isEmpty(InputStream stream) throws IOException {
        stream.mark(1);
        int first = stream.read();
        stream.reset();
        return first < 0;
    }

    /** What has no bytes of its own, such as a message in a mailbox of Outlook, can be parsed only here. */
    private void parsePart(String name, TikaInputStream open, Metadata metadata) throws IOException, SAXException {
        harvest.open(name);
        depth++;
        Ending ending = depth > DEEPEST ? Ending.broken("nested deeper than " + DEEPEST) : parsed(open, metadata);
        depth--;
        MediaType type = MediaType.parse(String.valueOf(metadata.get(Metadata.CONTENT_TYPE)));
        harvest.about(Facts.of(type == null ? MediaType.OCTET_STREAM : type, metadata));
        harvest.close(ending);
    }

    private Ending parsed(TikaInputStream open, Metadata metadata) throws SAXException {
        DocumentText text = new DocumentText(request.mostText(), harvest::text);
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, this);
        try {
            parser.parse(open, text, metadata, context);
            return Ending.WHOLE;
        } catch (EncryptedDocumentException e) {
            return Ending.ENCRYPTED;
        } catch (DocumentText.Full e) {
            if (text.isFull()) {
                return Ending.FULL;
            }
            throw e;
        } catch (SAXException | TikaException | IOException | RuntimeException e) {
            return text.isFull() ? Ending.FULL : Ending.damaged(Reasons.of(e));
        }
    }
}
