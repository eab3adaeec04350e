package io.dateline.reference;

/** The scripts that are told apart when names are looked up: words are inflected or prefixed in some. */
enum Script {
    CYRILLIC,
    ARABIC,
    OTHER;

    static Script of(CharSequence word) {
        return word.isEmpty() ? OTHER : of(word.charAt(0));
    }

    static Script of(char c) {
        if (c >= '\u0400' && c <= '\u052f') {
            return CYRILLIC;
        }
        return c >= '\u0600' && c <= '\u077f' ? ARABIC : OTHER;
    }
}
