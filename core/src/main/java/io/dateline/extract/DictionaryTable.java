package io.dateline.extract;

import io.dateline.extract.DictionaryEntry.OfName;
import io.dateline.reference.NameForms;
import io.dateline.reference.NameTable;
import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the names of a dictionary in a text: folded, in the forms in which the other names of countries are found. */
record DictionaryTable(List<OfName> entries, NameTable names) {
    private static final Comparator<Hit> LONGEST_FIRST = Comparator.comparingInt(Hit::from)
            .thenComparing(Comparator.comparingInt(Hit::to).reversed());

    /**
     * A name that was found.
     *
     * @param to the token after its last
     */
    record Hit(int from, int to, OfName entry) {
        boolean isSpanOf(Candidate candidate) {
            return from == candidate.from() && to == candidate.to();
        }

        private boolean hasSpanOf(Hit other) {
            return from == other.from && to == other.to;
        }
    }

    static DictionaryTable of(List<OfName> entries) {
        NameTable.Builder names = new NameTable.Builder();
        for (int i = 0; i < entries.size(); i++) {
            for (String form : NameForms.of(entries.get(i).name())) {
                names.add(form, i);
            }
        }
        return new DictionaryTable(entries, names.build());
    }

    /** What is found, in the order of the text; of names within each other the longest, of one span all. */
    List<Hit> find(Reading reading) {
        List<Hit> all = new ArrayList<>();
        for (int token = 0; token < reading.size() && !entries.isEmpty(); token++) {
            int from = token;
            names.find(reading, from, (to, entry) -> add(reading, new Hit(from, to, entries.get(entry)), all));
        }
        all.sort(LONGEST_FIRST);
        List<Hit> outer = new ArrayList<>();
        for (Hit hit : all) {
            if (outer.isEmpty() || hit.to() > outer.getLast().to() || hit.hasSpanOf(outer.getLast())) {
                outer.add(hit);
            }
        }
        return outer;
    }

    /** A name that is written with a capital is looked for with one. */
    private static void add(Reading reading, Hit hit, List<Hit> out) {
        boolean capital = Character.isUpperCase(hit.entry().name().codePointAt(0));
        int first = reading.text().codePointAt(reading.start(hit.from()));
        if (!capital || !Character.isLowerCase(first)) {
            out.add(hit);
        }
    }
}
