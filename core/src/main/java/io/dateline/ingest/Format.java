package io.dateline.ingest;

import java.io.IOException;

/** One way to read bytes. Safe for all threads; nothing is kept between items. */
interface Format {
    /** Reads an item; items inside are handed to the visit. */
    Outcome read(Content content, Visit visit) throws IOException;
}
