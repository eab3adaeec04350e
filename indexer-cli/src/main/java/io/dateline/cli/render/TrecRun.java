package io.dateline.cli.render;

import io.dateline.search.Hit;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.io.Writer;

/** Answers as a TREC run file: {@code qid Q0 id rank score dateline}, as trec_eval reads it. */
public final class TrecRun {
    private TrecRun() {}

    public static void write(Writer out, String query, SearchResult result) throws IOException {
        int rank = result.offset();
        for (Hit hit : result.hits()) {
            out.write(word(query) + " Q0 " + word(hit.id()) + " " + ++rank + " " + Rounded.text(hit.score(), 6)
                    + " dateline\n");
        }
    }

    /** Columns are parted by white space, so that a column must hold none. */
    private static String word(String text) {
        String word = Harmless.line(text).strip().replaceAll("\\s+", "_");
        return word.isEmpty() ? "_" : word;
    }
}
