package io.dateline.extract;

import io.dateline.extract.ActorEntry.Where;
import io.dateline.model.Mention.Kind;
import io.dateline.reference.NameForms;
import io.dateline.reference.NameTable;
import io.dateline.text.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words and countries that a dictionary makes something depend on. */
final class UserConditions {
    private final List<String> words;
    private final NameTable table;
    private final boolean asksForCountries;

    UserConditions(Stream<Where> conditions) {
        List<Where> all = conditions.toList();
        words = all.stream().flatMap(where -> where.words().stream()).distinct().toList();
        asksForCountries = all.stream().anyMatch(where -> !where.codes().isEmpty());
        NameTable.Builder builder = new NameTable.Builder();
        for (int i = 0; i < words.size(); i++) {
            for (String form : NameForms.of(words.get(i))) {
                builder.add(form, i);
            }
        }
        table = builder.build();
    }

    /**
     * What a report has of them.
     *
     * @param words of those asked for
     * @param codes of all countries that it speaks of; empty where none is asked for
     */
    record Met(Set<String> words, Set<String> codes) {
        /** How many of the conditions the report meets. */
        long count(Where where) {
            return where.words().stream().filter(words::contains).count()
                    + where.codes().stream().filter(codes::contains).count();
        }

        boolean holds(Where where) {
            return where.isEverywhere() || count(where) > 0;
        }
    }

    Met in(Reading reading, Candidates found) {
        Set<String> met = new HashSet<>();
        for (int token = 0; token < reading.size() && met.size() < words.size(); token++) {
            table.find(reading, token, (to, word) -> met.add(words.get(word)));
        }
        return new Met(met, asksForCountries ? countries(found) : Set.of());
    }

    private static Set<String> countries(Candidates found) {
        return Settlement.of(found).accepted().stream()
                .filter(candidate -> candidate.kind() == Kind.COUNTRY)
                .flatMap(Candidate::andBeside)
                .map(Candidate::value)
                .collect(Collectors.toSet());
    }
}
