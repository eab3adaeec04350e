package io.dateline.extract;

import io.dateline.model.PlaceRef;

/** One thing that a dictionary says. */
sealed interface DictionaryEntry {
    /** Where it says so, counted from 1 on. */
    int line();

    /** A thing said of a name, which is looked for in texts. */
    sealed interface OfName extends DictionaryEntry {
        String name();
    }

    /** The name names a country, unless the words around it show that it is part of another name. */
    record Named(int line, String code, String name) implements OfName {}

    /** The name always means that country. */
    record Always(int line, String code, String name) implements OfName {}

    /** The name never means a country or a place. */
    record Forbidden(int line, String name) implements OfName {}

    /** The name names a place of a country. */
    record Located(int line, String code, PlaceRef place, String name) implements OfName {}

    /** What a country is called in answers. */
    record Renamed(int line, String code, String label) implements DictionaryEntry {}

    /** A report that speaks of one country counts for another as well. */
    record Succeeded(int line, String code, String successor) implements DictionaryEntry {}
}
