package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Tokenizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Phrases with a demonym that say nothing about the country: "Turkish bath", "Dutch courage". "Turkish bank" does, and so does
 * "Dutch cheese"; each demonym has its own.
 */
final class FixedPhrases {
    private static final String PHRASES = """
            french:bread door doors window windows horn kiss polish cuff cuffs poodle onion
            turkish:bath baths coffee towel towels rug rugs
            swiss:cheese knife ball chard roll
            dutch:oven courage uncle treat elm
            chinese:whispers lantern lanterns burn
            indian:summer ink rubber file
            cuban:heel heels
            russian:doll dolls dressing
            danish:blue
            greek:tragedy yogurt yoghurt salad chorus
            german:shepherd shepherds measles
            irish:coffee stew goodbye
            english:horn
            scotch:tape whisky egg eggs
            spanish:fly moss omelette
            persian:rug rugs carpet carpets cat cats
            siamese:twins cat cats
            mexican:wave standoff
            canadian:bacon
            belgian:chocolate
            egyptian:cotton
            norwegian:wood
            hungarian:goulash
            bermuda:shorts
            """;

    private static final Map<Long, CueWords> THINGS = read();

    private FixedPhrases() {}

    /** Whether the demonym and the word after it are such a phrase. */
    static boolean is(Reading reading, int from, int to) {
        CueWords things = to == from + 1 ? THINGS.get(reading.hash(from)) : null;
        return things != null && things.at(reading, to);
    }

    private static Map<Long, CueWords> read() {
        Map<Long, CueWords> things = new HashMap<>();
        PHRASES.lines().forEach(line -> {
            int colon = line.indexOf(':');
            things.put(Tokenizer.hash(line.substring(0, colon)), CueWords.of(line.substring(colon + 1)));
        });
        return things;
    }
}
