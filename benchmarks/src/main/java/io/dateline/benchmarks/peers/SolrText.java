package io.dateline.benchmarks.peers;

import io.dateline.search.Filter;
import io.dateline.search.TextField;
import java.util.List;
import java.util.stream.Collectors;

/** Writes questions in the language of Solr's standard parser. */
final class SolrText {
    private SolrText() {}

    /** What ranks the hits. */
    static String words(List<Filter> words) {
        return words.isEmpty()
                ? "*:*"
                : words.stream().map(each -> "+" + words(each)).collect(Collectors.joining(" "));
    }

    private static String words(Filter filter) {
        return switch (filter) {
            case Filter.Word(var in, var text) when in == TextField.ANY -> "words:" + quoted(text);
            case Filter.Phrase(var in, var text, var slop)
            when in == TextField.ANY -> "(title:" + quoted(text) + " text:" + quoted(text) + ")";
            case Filter.Bool(var must, var should, var mustNot) ->
                should.stream().map(SolrText::words).collect(Collectors.joining(" ", "(", ")"));
            default -> throw Asked.notAsked(filter);
        };
    }

    /** A value or a period that narrows the hits. */
    static String narrowing(Filter filter) {
        return switch (filter) {
            case Filter.Value(var field, var value) -> field.id() + ":" + quoted(value);
            case Filter.During(var field, var period, var edtf) -> field.id() + ".year:" + quoted(edtf);
            default -> throw Asked.notAsked(filter);
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
