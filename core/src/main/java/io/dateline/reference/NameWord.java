package io.dateline.reference;

import io.dateline.text.Folding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A word of a person's or an organisation's name. For one thread: what it may be a spelling of is told when first asked for. */
final class NameWord {
    /** Gorbachov is another way of writing Gorbachev. */
    private static final Pattern HUSHED = Pattern.compile("([46j])ov(?=a?$)");

    private static final Pattern SYLLABLE = Pattern.compile("[^aeiouy]{0,3}[aeiouy]{1,3}[^aeiouy]{0,2}");

    private final String written;
    private final String latin;
    private final String key;
    private final boolean joined;
    private final boolean german;
    private @Nullable Set<String> readings;

    private NameWord(String written, String latin, boolean joined, boolean german) {
        this.written = written;
        this.latin = latin;
        this.key = NameKey.ofWord(latin);
        this.joined = joined;
        this.german = german;
    }

    static NameWord of(String written, boolean joined) {
        return of(written, joined, false);
    }

    /** A word of a name another word of which is written in the German way, as far as one sees. */
    static NameWord of(String written, boolean joined, boolean german) {
        return new NameWord(written, Alphabets.latin(Folding.fold(written)), joined, german);
    }

    /** The two as one, as hands differ in where they part a name: Haile Mariam, Hailemariam. */
    NameWord with(NameWord next) {
        return of(latin + next.latin, joined, german);
    }

    /** Folded, in Latin letters; in its own where these write no vowels. */
    String latin() {
        return latin;
    }

    /** As {@link NameKey} has it. */
    String key() {
        return key;
    }

    /** Whether a hyphen joins it to the word before. */
    boolean joined() {
        return joined;
    }

    /** The keys of all that it may be a spelling of, its own first. */
    private Set<String> readings() {
        Set<String> known = readings;
        if (known == null) {
            known = read();
            readings = known;
        }
        return known;
    }

    private Set<String> read() {
        Set<String> read = new LinkedHashSet<>();
        addReadings(latin, read);
        for (String otherwise : List.of(
                written.replace("ё", "йо").replace("Ё", "йо"),
                written.replace('ө', 'е'),
                written.replaceFirst("ө", "о").replace('ө', 'е'),
                written.replace('ъ', 'а'),
                written.replace('ə', 'e').replace('Ə', 'E'),
                written.replace("ντ", "ν'τ"))) {
            if (!otherwise.equals(written)) {
                addReadings(Alphabets.latin(Folding.fold(otherwise)), read);
            }
        }
        return read;
    }

    private void addReadings(String word, Set<String> read) {
        addReading(word, read);
        if (Alphabets.isLatin(word)) {
            read.add(Romanisation.unify(word));
            for (Convention convention : Convention.values()) {
                if (german && convention.isOfName() || convention.isPossible(word)) {
                    addReading(convention.read(word), read);
                }
            }
        }
    }

    private static void addReading(String word, Set<String> read) {
        String key = NameKey.ofWord(word);
        read.add(key);
        read.add(HUSHED.matcher(key).replaceFirst("$1ev"));
    }

    boolean isInitial() {
        return latin.length() == 1;
    }

    /** Whether it may be a syllable of a Chinese name. */
    boolean isSyllable() {
        return SYLLABLE.matcher(latin).matches();
    }

    boolean isNative() {
        return Skeleton.isArabic(latin) || Skeleton.isHebrew(latin);
    }

    /** Whether one is the first letter of the other, or both are initials and the same. */
    boolean isInitialOf(NameWord other) {
        return isInitial() && other.key.charAt(0) == key.charAt(0);
    }

    /** Whether both may be spellings of one given name. */
    boolean isSameGiven(NameWord other) {
        if (isInitial() || other.isInitial()) {
            return isInitialOf(other) || other.isInitialOf(this);
        }
        GivenNames names = GivenNames.standard();
        return switch (names.compare(key, other.key)) {
            case SAME -> true;
            case DIFFERENT -> false;
            case UNKNOWN -> isSame(other) && !isMasculineOf(other) && !other.isMasculineOf(this);
        };
    }

    /** "Mario" and "Maria"; not "Fayzullo" and "Fayzulla". */
    private boolean isMasculineOf(NameWord feminine) {
        int last = feminine.latin.length() - 1;
        return feminine.latin.endsWith("a")
                && !feminine.latin.endsWith("lla")
                && latin.startsWith(feminine.latin.substring(0, last))
                && (latin.length() == last || latin.length() == last + 1 && latin.endsWith("o"));
    }

    /** Given names that serve as family names too, as those of fathers do in Arabic and Somali. */
    private boolean isSameName(NameWord other) {
        GivenNames names = GivenNames.standard();
        Set<Integer> fathers = names.fathers(readings());
        return !fathers.isEmpty() && names.fathers(other.readings()).stream().anyMatch(fathers::contains);
    }

    /** What is left of it to find names among which it may have its like. */
    Set<String> blocks() {
        Set<String> blocks = new LinkedHashSet<>();
        if (isNative()) {
            blocks.add(Skeleton.coarse(Skeleton.of(latin)));
        } else {
            for (String reading : readings()) {
                blocks.add(Skeleton.coarse(reading));
                blocks.add(Skeleton.coarse(Skeleton.asArabic(reading)));
                blocks.add(Skeleton.coarse(Skeleton.asHebrew(reading)));
            }
        }
        GivenNames.standard().fathers(readings()).forEach(number -> blocks.add("=" + number));
        return blocks;
    }

    /** Whether both may be spellings of one word. */
    boolean isSame(NameWord other) {
        if (key.equals(other.key) || isSameName(other)) {
            return true;
        }
        if (isNative() != other.isNative()) {
            return isNative() ? isInScript(other) : other.isInScript(this);
        }
        for (Loosening loosening : Loosening.values()) {
            if (meet(loosening, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean meet(Loosening loosening, NameWord other) {
        for (String reading : readings()) {
            String left = loosening.of(reading);
            for (String others : other.readings()) {
                if (left.equals(loosening.of(others))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether this word, in a script without vowels, may be another in Latin letters. */
    private boolean isInScript(NameWord other) {
        boolean arabic = Skeleton.isArabic(latin);
        String skeleton = Skeleton.of(latin);
        return skeleton.length() > 1
                && other.readings().stream()
                        .map(reading -> arabic ? Skeleton.asArabic(reading) : Skeleton.asHebrew(reading))
                        .anyMatch(skeleton::equals);
    }
}
