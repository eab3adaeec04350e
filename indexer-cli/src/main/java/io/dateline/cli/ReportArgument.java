package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.model.TaggedReport;
import java.io.IOException;

/** The ID argument of a command. */
final class ReportArgument {
    private ReportArgument() {}

    /** The report with this id, the beginning of an id, or a path. */
    static TaggedReport require(Archive archive, String id) throws IOException {
        return archive.find(id)
                .orElseThrow(() -> new UsageException("no report '" + id + "' in " + archive.directory()
                        + ", or more than one whose id begins so: give an id or a path as search shows it"));
    }
}
