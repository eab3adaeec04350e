package io.dateline;

import io.dateline.ingest.FileVersion;
import io.dateline.ingest.Item;
import io.dateline.model.TaggedReport;
import java.util.List;
import java.util.Optional;

/** What the working threads made of an input, for the ledger and the archive. */
sealed interface Prepared {
    /**
     * An item that is read.
     *
     * @param tagged its report, extracted; none where it has none, or is in the archive as it is
     */
    record Ready(Item item, Optional<TaggedReport> tagged) {}

    /** It was read. */
    record Read(List<Ready> items) implements Prepared {}

    /** It is a file that is as it was. */
    record Same(FileVersion version) implements Prepared {}

    /**
     * It is a file whose content is known from another path.
     *
     * @param from that path
     */
    record Elsewhere(Ready ready, String from) implements Prepared {}
}
