package io.dateline;

import io.dateline.ingest.FileVersion;
import io.dateline.ingest.Item;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.util.Optional;

/** What the working threads made of an input or of an item in it, for the ledger and the archive. */
sealed interface Prepared {
    /**
     * An item that is read.
     *
     * @param tagged its report, extracted; none where it has none, or is in the archive as it is
     */
    record Ready(Item item, Optional<TaggedReport> tagged) implements Prepared {
        private static final long MENTION = 200;

        @Override
        public long weight() {
            long text = item.report().map(Report::text).map(String::length).orElse(0);
            return text
                    + MENTION
                            * tagged.map(each -> each.findings().mentions().size())
                                    .orElse(0);
        }
    }

    /** The input is a file that is as it was. */
    record Same(FileVersion version) implements Prepared {
        @Override
        public long weight() {
            return 0;
        }
    }

    /**
     * The input is a file whose content is known from another path.
     *
     * @param from that path
     */
    record Elsewhere(Ready ready, String from) implements Prepared {
        @Override
        public long weight() {
            return ready.weight();
        }
    }

    /** About how many bytes it takes. */
    long weight();
}
