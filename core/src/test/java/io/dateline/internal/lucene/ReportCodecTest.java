package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Findings;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReportCodecTest {
    private final RandomReports make = new RandomReports(RandomReports.seeded());

    @Test
    void readsWhatWasWritten() throws IOException {
        for (int i = 0; i < 500; i++) {
            TaggedReport tagged = make.next("r" + i);
            assertThat(roundTrip(tagged)).isEqualTo(tagged);
        }
    }

    @Test
    void storesARepeatedNameOnce() throws IOException {
        CodecOutput out = new CodecOutput();
        out.string("a name that is rather long");
        int once = out.bytes().length;
        out.string("a name that is rather long");
        assertThat(out.bytes().length - once).isEqualTo(1);
    }

    private static TaggedReport roundTrip(TaggedReport tagged) throws IOException {
        Report report = tagged.report();
        byte[] head = ReportCodec.write(report, tagged.findings());
        byte[] spans = new SpanCodec(report)
                .write(tagged.findings().mentions(), tagged.findings().rejected());
        TaggedReport read = ReportCodec.read(new CodecInput(head, 0, head.length), report.title(), report.text());
        SpanCodec.Spans found = new SpanCodec(read.report()).read(new CodecInput(spans, 0, spans.length));
        Findings rest = read.findings();
        return new TaggedReport(
                read.report(),
                new Findings(rest.countries(), rest.actors(), rest.dates(), found.mentions(), found.rejected()));
    }
}
