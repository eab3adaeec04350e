package io.dateline.reference;

import java.util.List;
import java.util.Set;

/** The forms in which a name that the library does not know is met in running text. */
public final class NameForms {
    private NameForms() {}

    /** The name itself first, then what Slavic inflection and Arabic prefixes make of it. */
    public static Set<String> of(String name) {
        CountryName entry = new CountryName("", CountryName.Kind.NAME, List.of("und"), false);
        return WordForms.of(name, entry);
    }
}
