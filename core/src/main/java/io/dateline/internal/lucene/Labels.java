package io.dateline.internal.lucene;

import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.model.TaggedReport;
import io.dateline.reference.NameKey;
import io.dateline.text.Folding;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;

/** The terms by which names are found for ids, and ids for names. */
final class Labels {
    private static final int LONGEST = 300;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Labels() {}

    /** The labels of a report's countries and actors, each as an id, a tab and the label. */
    static SortedSet<String> of(TaggedReport tagged) {
        SortedSet<String> terms = new TreeSet<>();
        tagged.findings().countries().forEach(country -> terms.add(term(country.code(), country.name())));
        tagged.findings().actors().forEach(actor -> terms.add(term(actor.id(), actor.name())));
        return terms;
    }

    /** The label of an id: of several the first in order that some report of the archive has. */
    static Optional<String> find(IndexReader reader, String id) throws IOException {
        return LiveTerms.after(reader, Schema.LABEL, id + Schema.TAB, 1).stream()
                .findFirst();
    }

    /** The actors of the archive that bear a name, folded as in {@link #fold}; at most so many. */
    static SortedSet<String> actors(IndexReader reader, String name, int most) throws IOException {
        return LiveTerms.after(reader, Schema.SPELLING, fold(name) + Schema.TAB, most);
    }

    /** The names of a report's actors, each as the folded name, a tab and the id; of persons also the last name alone. */
    static SortedSet<String> spellings(TaggedReport tagged) {
        return names(tagged, Labels::fold);
    }

    /** The same names, by their keys in place of the folded names. */
    static SortedSet<String> keys(TaggedReport tagged) {
        return names(tagged, name -> NameKey.of(cut(name)));
    }

    private static SortedSet<String> names(TaggedReport tagged, UnaryOperator<String> form) {
        SortedSet<String> terms = new TreeSet<>();
        for (Actor actor : tagged.findings().actors()) {
            addSpellings(actor, form.apply(actor.name()), terms);
            for (String spelling : actor.spellings()) {
                if (!spelling.equals(actor.name())) {
                    addSpellings(actor, form.apply(spelling), terms);
                }
            }
        }
        return terms;
    }

    private static void addSpellings(Actor actor, String name, SortedSet<String> terms) {
        if (!name.isEmpty()) {
            terms.add(term(name, actor.id()));
        }
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (actor.type() == ActorType.PERSON && last.length() > 1) {
            terms.add(term(last, actor.id()));
        }
    }

    /** A name as it is compared: folded, with single spaces. */
    static String fold(String name) {
        String folded = cut(Folding.fold(name)).strip();
        return hasOtherSpaces(folded) ? SPACES.matcher(folded).replaceAll(" ") : folded;
    }

    /** Most names have none. */
    private static boolean hasOtherSpaces(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c == ' ' && name.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static String term(String first, String second) {
        return Schema.bounded(first) + Schema.TAB + cut(second);
    }

    static String cut(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }
}
