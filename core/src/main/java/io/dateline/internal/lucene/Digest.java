package io.dateline.internal.lucene;

import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

/**
 * One digest over reports and what was found in them. Where they were found, their paths, is no part of it, nor is anything of
 * the runs that brought them.
 */
final class Digest {
    private final MessageDigest digest = Schema.sha256();

    private Digest() {}

    /**
     * @param reports in the order of their ids
     */
    static String of(Iterator<TaggedReport> reports) throws IOException {
        Digest digest = new Digest();
        while (reports.hasNext()) {
            digest.add(reports.next());
        }
        return HexFormat.of().formatHex(digest.digest.digest());
    }

    private void add(TaggedReport tagged) throws IOException {
        Report report = tagged.report();
        add(report.title().getBytes(StandardCharsets.UTF_8));
        add(report.text().getBytes(StandardCharsets.UTF_8));
        add(ReportCodec.write(report.withPaths(List.of()), tagged.findings()));
        add(new SpanCodec(report)
                .write(tagged.findings().mentions(), tagged.findings().rejected()));
    }

    private void add(byte[] bytes) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes.length >>> shift));
        }
        digest.update(bytes);
    }
}
