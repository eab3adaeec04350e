package io.dateline.reference;

import io.dateline.text.Reading;
import io.dateline.text.Tokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of money that one country has, or a few: "pula", "kwacha". Those that are counted all over the world (dollars, euros, pounds,
 * francs, pesos, dinars) are left out. Facts from ISO 4217. Loaded when first asked for; safe for all threads.
 */
public final class Currencies {
    private static final Map<Long, List<String>> CODES = new HashMap<>();

    static {
        Tables.rows("currencies.tsv", row -> CODES.put(Tokenizer.hash(row[0]), List.of(row[1].split(" ", -1))));
    }

    private Currencies() {}

    /** The codes of the countries whose money a token names; empty where it names none. */
    public static List<String> of(Reading reading, int token) {
        return CODES.getOrDefault(reading.hash(token), List.of());
    }
}
