package io.dateline.benchmarks;

import io.dateline.model.TaggedReport;
import java.util.List;
import java.util.stream.Stream;

/** Generated reports for tests of other packages. */
public final class MadeReports {
    private MadeReports() {}

    public static Stream<TaggedReport> tagged(long number) {
        return generator().tagged(number);
    }

    public static List<String> texts(int number) {
        return generator().reports(number).map(GeneratedReport::text).toList();
    }

    private static CorpusGenerator generator() {
        return new CorpusGenerator(Texts.vocabulary().withWords(2_000), 7);
    }
}
