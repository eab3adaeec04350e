package io.dateline.cli.render;

import io.dateline.model.Actor;
import io.dateline.model.Country;
import io.dateline.model.EventDate;
import io.dateline.search.Facet;
import io.dateline.search.Hit;
import io.dateline.search.SearchResult;
import io.dateline.search.Snippet;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The answer to a query for people: numbered hits with what matched, and the facets below. */
public final class ResultText {
    private static final int NAMES = 6;

    private final Writer out;
    private final Paint paint;

    public ResultText(Writer out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    public void write(SearchResult result) throws IOException {
        out.write(headline(result) + "\n");
        int rank = result.offset();
        for (Hit hit : result.hits()) {
            hit(++rank, hit);
        }
        facets(result.facets());
    }

    /** One block a facet, below an empty line each. */
    public void facets(List<Facet> facets) throws IOException {
        FacetText text = new FacetText(out, paint);
        for (Facet facet : facets) {
            out.write('\n');
            text.write(facet);
        }
    }

    /** How many, of what, and how fast. */
    public String headline(SearchResult result) {
        String found = result.total() == 0 ? "no reports" : Plural.of(result.total(), "report");
        int last = result.offset() + result.hits().size();
        String page = result.hits().isEmpty() || last - result.offset() == result.total()
                ? ""
                : ", here " + (result.offset() + 1) + " to " + last;
        return paint.bold(found)
                + page
                + paint.dim("  " + Harmless.line(result.parsed()) + "  (" + millis(result) + " ms)");
    }

    /** In tenths. Not by {@link Rounded}: its decimals alone take a short program some milliseconds to start with. */
    private static String millis(SearchResult result) {
        long tenths = Math.round(result.tookMillis() * 10);
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }

    private void hit(int rank, Hit hit) throws IOException {
        String number = rank + ". ";
        String indent = " ".repeat(number.length());
        out.write("\n" + number + paint.bold(hit.title().isEmpty() ? "(no title)" : Harmless.line(hit.title())) + "\n");
        out.write(indent + paint.dim(Harmless.line(String.join(" · ", origin(hit)))) + "\n");
        for (Snippet snippet : hit.snippets()) {
            out.write(indent + marked(snippet) + "\n");
        }
        String named = Harmless.line(String.join(" · ", named(hit)));
        out.write(named.isEmpty() ? "" : indent + paint.bar(named) + "\n");
    }

    private static List<String> origin(Hit hit) {
        List<String> parts = new ArrayList<>();
        parts.add(hit.published().map(EventDate::edtf).orElse("undated"));
        hit.source().ifPresent(parts::add);
        parts.addAll(hit.paths().stream().limit(1).toList());
        parts.add(hit.id());
        if (hit.copies() > 0) {
            parts.add(hit.copies() == 1 ? "1 copy" : hit.copies() + " copies");
        }
        return parts;
    }

    private static List<String> named(Hit hit) {
        return Stream.of(
                        some(hit.countries().stream().map(Country::name).toList()),
                        some(hit.actors().stream().map(Actor::name).toList()),
                        some(hit.dates().stream()
                                .map(date -> date.date().edtf())
                                .toList()))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String some(List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
        return names.size() > NAMES ? shown + ", +" + (names.size() - NAMES) : shown;
    }

    /** What is between {@code <em>} and {@code </em>} is marked as the paint marks words and mentions. */
    String marked(Snippet snippet) {
        String[] parts = Harmless.line(snippet.text()).strip().split("<em>", -1);
        StringBuilder text = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf("</em>");
            boolean isMention =
                    i <= snippet.marks().size() && !snippet.marks().get(i - 1).equals(Snippet.WORD);
            text.append(
                    end < 0 ? parts[i] : painted(parts[i].substring(0, end), isMention) + parts[i].substring(end + 5));
        }
        return text.toString();
    }

    private String painted(String text, boolean isMention) {
        return isMention ? paint.mention(text) : paint.match(text);
    }
}
