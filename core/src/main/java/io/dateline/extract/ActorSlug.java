package io.dateline.extract;

import io.dateline.reference.NameKey;
import io.dateline.reference.Names;
import io.dateline.text.Folding;
import java.util.regex.Pattern;

/** Readable ids for actors that no table knows: lower-case letters and digits, parted by single hyphens. */
final class ActorSlug {
    private static final int LONGEST = 80;
    private static final Pattern ROMANISED = Pattern.compile(
            "(ov|ev|off|eff|ova|eva|ow|owa|ew|ewa|sky|skiy|skij|ski|skaya|skaja|enko|enka|uly|ulu|bek|bay|chuk|yan|shvili|ovich|evich)$|(ov|ev|ova|eva|enko|shvili)[, ]");

    private ActorSlug() {}

    /**
     * The slug of a person's name. Names of Slavic, Turkic and Arabic form, and those in other alphabets, are written in one
     * romanisation and order, so that reports that romanise otherwise give one id.
     */
    static String ofPerson(String name) {
        String slug = isRomanised(name) ? of(Names.key(name).replace("4", "ch").replace("6", "sh")) : "";
        return slug.isEmpty() ? of(name) : slug;
    }

    /** The slug of all words of a person's name, a patronymic among them. */
    static String ofWholeName(String name) {
        return of(NameKey.of(name).replace("4", "ch").replace("6", "sh"));
    }

    /** The slug of an organisation's name: the same with its article, legal form and acronym, or without. */
    static String ofBody(String name) {
        String slug = of(Names.bodyKey(name));
        return slug.isEmpty() ? of(name) : slug;
    }

    private static boolean isRomanised(String name) {
        String folded = Folding.fold(name);
        boolean alphabet = folded.chars().anyMatch(ActorSlug::isOtherAlphabet);
        return alphabet || ROMANISED.matcher(folded).find() || Names.isRomanised(name);
    }

    /** Greek, Cyrillic, Armenian, Georgian. */
    private static boolean isOtherAlphabet(int c) {
        return c >= '\u0370' && c <= '\u058f' || c >= '\u10a0' && c <= '\u10ff';
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
