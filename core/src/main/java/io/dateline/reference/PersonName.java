package io.dateline.reference;

import io.dateline.text.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a person in its words, without what may be written or not: titles, articles, "bin", "von", "oglu".
 *
 * @param words the given names first, where commas or capitals tell; not more than {@value #MOST}
 * @param suffix "jr", "iii"
 */
record PersonName(List<NameWord> words, Optional<String> suffix) {
    /** Longer names are compared by their keys only. */
    static final int MOST = 10;

    private static final int LONGEST_WORD = 40;
    private static final String JOINED = "";
    private static final Pattern GAPS = Pattern.compile("[\\s\u200c]+");
    private static final Pattern HYPHENS = Pattern.compile("[-\u2010-\u2012]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");
    private static final Pattern UZBEK_O = Pattern.compile("[oO][\u02bb\u2018\u2019'`\u02bc](?=\\p{Ll})");
    private static final Pattern GROWN_ARTICLE = Pattern.compile("^[AE]l(?=\\p{Lu}\\p{Ll})");
    private static final Pattern ABD =
            Pattern.compile("^abd(?:[aeiou]{1,2}(?:l(?=l?[^aeiou]|[aeiou].{3})|r(?=r))?)?h?(?=[^aeiou].{2}|.{4})");
    private static final Pattern DIN = Pattern.compile("(?<=.{3})[aeiou](?:d?dine?|ttin)$");
    private static final Pattern ABD_OR_DIN = Pattern.compile("^abd|dine?$|ttin$");
    private static final Pattern PATRONYMIC = Pattern.compile("(?:[oe]vi(?:ch|tch|tsch)|[oe]vna|ichna)$");
    private static final Pattern SLAVIC_FAMILY =
            Pattern.compile("(?:[oe]va?|[iy]na?|sk(?:i|y|ii|iy|ij|aya|aia|aja)|enko|[yi]?uk|ets)$");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "junior", "senior");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "dr", "prof", "sir", "daw", "u", "mullah", "sayyid");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ut", "us");
    private static final Set<String> BEFORE_HYPHEN =
            Set.of("al", "el", "ul", "as", "az", "ar", "at", "ad", "an", "ash", "es", "ut", "us", "er", "ed");
    private static final Set<String> SON_OF = Set.of("bin", "ibn", "ben", "bint", "b");
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "do", "dos", "das", "del", "di", "van", "von", "der", "den", "la", "y", "e");
    private static final Set<String> PARTICLES_IN_CAPITALS = Set.of("De", "Da", "Do", "Dos", "Das", "Del");
    private static final Set<String> CHILD_OF = Set.of("oglu", "ogly", "kyzy", "kizi", "gizi", "qizi", "uulu", "uly");
    private static final Set<String> SERVANT =
            Set.of("abd", "abdel", "abdul", "abdal", "abdol", "abdoul", "abdur", "abdar");
    private static final Set<String> FATHER = Set.of("abu", "abou", "abi", "umm", "um", "oum");

    /** A word as written, without signs. */
    private record Piece(String text, String small, boolean joined) {}

    /** Whether it is written in ways that differ from hand to hand: of another script, or with a name that many hands romanise. */
    boolean isRomanised() {
        return words.stream().anyMatch(word -> GivenNames.standard().isFather(word.key()));
    }

    /** What all names that mean this person begin from: one spelling of each word, a patronymic left out. */
    String key() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean middle = i > 0 && i < words.size() - 1;
            if (!middle || !PATRONYMIC.matcher(words.get(i).latin()).find()) {
                keys.add(GivenNames.standard().usual(words.get(i).key()));
            }
        }
        suffix.ifPresent(keys::add);
        return String.join(" ", keys);
    }

    static PersonName of(String name) {
        String[] parts = name.split(",", -1);
        boolean inverted = parts.length == 2 && !SUFFIXES.contains(small(parts[1]));
        List<Piece> pieces = new ArrayList<>();
        for (int part = 0; part < Math.min(2, parts.length); part++) {
            cut(inverted ? parts[1 - part] : parts[part], pieces);
        }
        Optional<String> suffix = takeSuffix(pieces);
        List<Piece> left = withoutLinks(pieces);
        return new PersonName(turned(left), suffix);
    }

    private static void cut(String part, List<Piece> pieces) {
        for (String group : GAPS.split(part.strip())) {
            String[] words = HYPHENS.split(group);
            for (int i = 0; i < words.length; i++) {
                add(words[i], i > 0, i + 1 < words.length, pieces);
            }
        }
    }

    private static void add(String written, boolean joined, boolean hyphen, List<Piece> pieces) {
        String[] initials = written.indexOf('.') > 0 ? written.split("\\.") : new String[] {written};
        for (String word : initials) {
            String parted = GROWN_ARTICLE.matcher(word).replaceFirst("");
            String text = SIGNS.matcher(UZBEK_O.matcher(parted).replaceAll("u")).replaceAll("");
            String small = small(text);
            boolean article = hyphen ? BEFORE_HYPHEN.contains(small) : !pieces.isEmpty() && ARTICLES.contains(small);
            if (!text.isEmpty() && text.length() <= LONGEST_WORD && !article && pieces.size() < 2 * MOST) {
                pieces.add(new Piece(text, small, joined && !pieces.isEmpty()));
            }
        }
    }

    private static String small(String word) {
        return SIGNS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Optional<String> takeSuffix(List<Piece> pieces) {
        boolean has = pieces.size() > 2 && SUFFIXES.contains(pieces.getLast().small());
        return has ? Optional.of(pieces.removeLast().small()) : Optional.empty();
    }

    private static List<Piece> withoutLinks(List<Piece> pieces) {
        List<Piece> left = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean next = i + 1 < pieces.size();
            boolean first = left.isEmpty();
            if (next && (SERVANT.contains(piece.small()) || FATHER.contains(piece.small()))) {
                String start = SERVANT.contains(piece.small()) ? "abd" : "abu";
                String whole = start + usual(pieces.get(++i).text());
                left.add(new Piece(whole, JOINED, piece.joined()));
            } else if (CHILD_OF.contains(piece.small()) && left.size() > 1) {
                left.removeLast();
            } else if (!(next && isLink(piece, first, pieces.size()))) {
                left.add(piece);
            }
        }
        return left;
    }

    /** A name as all hands write it, as far as it is one of those that each writes in its own way. */
    private static String usual(String written) {
        String key = NameKey.ofWord(Alphabets.latin(Folding.fold(written)));
        return GivenNames.standard().isFather(key) ? GivenNames.standard().usual(key) : written;
    }

    private static boolean isLink(Piece piece, boolean first, int words) {
        return first
                ? TITLES.contains(piece.small()) && words > 2
                : SON_OF.contains(piece.small())
                        || PARTICLES.contains(piece.text())
                        || PARTICLES_IN_CAPITALS.contains(piece.text());
    }

    /** In capitals only, the first of several words is the family name where others are not. */
    private static List<NameWord> turned(List<Piece> pieces) {
        int capitals = 0;
        while (capitals < pieces.size() && isCapitals(pieces.get(capitals).text())) {
            capitals++;
        }
        List<Piece> order = new ArrayList<>(pieces);
        if (capitals > 0 && capitals < pieces.size()) {
            Collections.rotate(order, -capitals);
        } else if (isPatronymicLast(pieces)) {
            Collections.rotate(order, -1);
        }
        boolean german = order.stream().anyMatch(piece -> Convention.GERMAN.isPossible(piece.small()));
        return order.stream()
                .limit(MOST)
                .map(piece -> NameWord.of(bare(piece), piece.joined(), german))
                .filter(word -> !word.key().isEmpty())
                .toList();
    }

    /** "Аскаров Азимжан Уланович"; not "Ana Marija Jovanovich". */
    private static boolean isPatronymicLast(List<Piece> pieces) {
        return pieces.size() == 3
                && ends(pieces.getLast(), PATRONYMIC)
                && !ends(pieces.get(1), PATRONYMIC)
                && ends(pieces.getFirst(), SLAVIC_FAMILY);
    }

    private static boolean ends(Piece piece, Pattern pattern) {
        return pattern.matcher(Alphabets.latin(Folding.fold(piece.text()))).find();
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** "Abdulaziz", "Abd al-Aziz", "Abdel Aziz"; "Burhanuddin", "Burhan al-Din"; in Arabic letters the article. */
    private static String bare(Piece piece) {
        String word = piece.text();
        if (Skeleton.isArabic(word)) {
            return word.length() > 4 && word.startsWith("ال") ? word.substring(2) : word;
        }
        if (piece.small().equals(JOINED)
                || !ABD_OR_DIN.matcher(Alphabets.latin(Folding.fold(word))).find()) {
            return word;
        }
        String latin = Alphabets.latin(Folding.fold(word));
        if (GivenNames.standard().isFather(NameKey.ofWord(latin))) {
            return word;
        }
        return latin.startsWith("abd")
                ? ABD.matcher(latin).replaceFirst("abd")
                : DIN.matcher(latin).replaceFirst("din");
    }
}
