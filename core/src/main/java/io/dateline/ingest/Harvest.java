package io.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Takes what a parser finds, as it comes: of one document, and of the parts in it that are parsed along with it. */
interface Harvest {
    /** What is known of the document by now; what comes later is said again, with the rest. */
    void about(Facts facts) throws IOException;

    /** More text of the part that was opened last. */
    void text(CharSequence more) throws IOException;

    /** An item within the part that was opened last; false where no more shall come. */
    boolean item(String name, InputStream bytes) throws IOException;

    /** A part begins: a message in a mailbox, say, which has no bytes of its own. What follows is the part's. */
    void open(String name) throws IOException;

    /** The part that was opened last has ended. */
    void close(Ending ending) throws IOException;
}
