package io.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Takes what Tika finds inside a file and hands it in as items; pictures within documents are no items. */
final class EmbeddedItems implements EmbeddedDocumentExtractor {
    private final Visit visit;
    private final boolean container;

    EmbeddedItems(Visit visit, boolean container) {
        this.visit = visit;
        this.container = container;
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
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        if (!visit.embedded(name == null || name.isBlank() ? "item" : name, stream)) {
            throw new DocumentText.Full();
        }
    }
}
