package io.dateline.reference;

import io.dateline.text.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What countries and their people are called, in some 40 languages for texts and in all of CLDR's for queries. Loaded when first
 * asked for, those for queries when the first query asks; safe for all threads.
 */
public final class CountryNames {
    /** Of countries that share a name, those that are meant unless the text shows otherwise. */
    private static final List<String> PREFERRED = List.of("CD", "KR", "DO", "GN", "IN", "GB");

    private static final Comparator<CountryName> LIKELIEST = Comparator.comparing(CountryName::kind)
            .thenComparing(name -> !PREFERRED.contains(name.code()))
            .thenComparing(name -> name.languages().isEmpty())
            .thenComparing(CountryName::code);

    private static final ParsedRows<CountryName> ROWS =
            new ParsedRows<>(Images.load("countries", Rows::read, CountryNameRows::rows), CountryName::parse);
    private static final ScriptTables OF_TEXTS =
            new ScriptTables("country-names", script -> CountryNameRows.names(script, false));
    private static final ScriptTables OF_QUERIES =
            new ScriptTables("query-names", script -> CountryNameRows.names(script, true));

    private CountryNames() {}

    /** Takes a name that is found. */
    @FunctionalInterface
    public interface Found {
        /**
         * @param to the token after its last
         */
        void accept(int to, CountryName name);
    }

    /** All names for texts that begin at a token, shortest first, whatever their case. */
    public static void find(Reading reading, int from, Found found) {
        OF_TEXTS.find(reading, from, (to, entry) -> found.accept(to, ROWS.get(entry)));
    }

    /** The code of the country with exactly this name or demonym, in any language; the likeliest where there are several. */
    static Optional<String> find(String name) {
        return IntStream.concat(IntStream.of(OF_TEXTS.find(name)), IntStream.of(OF_QUERIES.find(name)))
                .mapToObj(ROWS::get)
                .min(LIKELIEST)
                .map(CountryName::code);
    }
}
