package io.dateline.extract;

import io.dateline.reference.NameKey;
import io.dateline.text.Folding;
import java.util.regex.Pattern;

/** Readable ids for actors that no table knows: lower-case letters and digits, parted by single hyphens. */
final class ActorSlug {
    private static final int LONGEST = 80;
    private static final Pattern ROMANISED = Pattern.compile(
            "(ov|ev|off|eff|ova|eva|ow|owa|ew|ewa|sky|skiy|skij|ski|skaya|skaja|enko|enka|uly|ulu|bek|bay|chuk|yan|shvili|ovich|evich)$");

    private ActorSlug() {}

    /**
     * The slug of a person's name. Names of Slavic and Turkic form, and those in Cyrillic, are written in one romanisation, so that
     * reports that romanise otherwise give one id.
     */
    static String ofPerson(String name) {
        return isRomanised(name)
                ? NameKey.of(name).replace("4", "ch").replace("6", "sh").replace(' ', '-')
                : of(name);
    }

    private static boolean isRomanised(String name) {
        String folded = Folding.fold(name);
        boolean cyrillic = folded.chars().anyMatch(c -> c >= '\u0400' && c <= '\u052f');
        return cyrillic || ROMANISED.matcher(folded).find();
    }

    /** The slug of a name; letters of other scripts than Latin stay. Empty for a name without a letter or digit. */
    static String of(String name) {
        String folded = Folding.fold(name);
        StringBuilder slug = new StringBuilder(Math.min(folded.length(), LONGEST));
        boolean gap = false;
        for (int i = 0; i < folded.length() && slug.length() < LONGEST; i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.append(c);
                gap = false;
            } else {
                gap |= "'\u2019.".indexOf(c) < 0;
            }
        }
        return slug.toString();
    }
}
