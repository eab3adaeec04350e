package io.dateline.benchmarks;

import io.dateline.model.TaggedReport;
import java.util.stream.Stream;

/** Generated reports for tests of other packages. */
public final class MadeReports {
    private MadeReports() {}

    public static Stream<TaggedReport> tagged(long number) {
        return new CorpusGenerator(Texts.vocabulary().withWords(2_000), 7).tagged(number);
    }
}
