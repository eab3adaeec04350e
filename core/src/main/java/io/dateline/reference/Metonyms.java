package io.dateline.reference;

import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.List;

/** Buildings and bodies that stand for a country ("the Kremlin", "Bundestag"): a list written for this library. Safe for all threads. */
public final class Metonyms {
    private static final List<String> CODES = new ArrayList<>();
    private static final NameTable TABLE = load();

    private Metonyms() {}

    /** Takes a metonym that is found. */
    @FunctionalInterface
    public interface Found {
        /**
         * @param to the token after its last
         * @param code of the country that it stands for
         */
        void accept(int to, String code);
    }

    /** The metonyms that begin at a token, whatever their case. */
    public static void find(Reading reading, int from, Found found) {
        TABLE.find(reading, from, (to, entry) -> found.accept(to, CODES.get(entry)));
    }

    private static NameTable load() {
        NameTable.Builder table = new NameTable.Builder();
        Tables.rows("metonyms.tsv", row -> {
            table.add(row[1], CODES.size());
            CODES.add(row[0]);
        });
        return table.build();
    }
}
