package io.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One line of a dictionary, cut into words, quoted words and signs; read from left to right. */
final class DictionaryLine {
    private static final int LONGEST_NAME = 300;

    /** A Wikidata item, or what {@link ActorSlug} makes of a name in a script with capitals. */
    private static final Pattern ACTOR_ID = Pattern.compile("Q[1-9][0-9]*|[\\p{Ll}\\p{Nd}]+(-[\\p{Ll}\\p{Nd}]+)*");

    /**
     * @param column counted from 1 on
     * @param quoted whether it is a name whatever it looks like
     */
    record Piece(String text, int column, boolean quoted) {
        boolean is(String sign) {
            return !quoted && text.equals(sign);
        }

        private boolean isPartOfName() {
            return quoted || !text.equals("=") && !text.equals(",");
        }
    }

    private final int number;
    private final int length;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    DictionaryLine(int number, String line) {
        this.number = number;
        this.length = line.length();
        int next = 0;
        while (next < length && !isComment(line, next)) {
            next = Character.isWhitespace(line.charAt(next)) ? next + 1 : cut(line, next);
        }
    }

    int number() {
        return number;
    }

    private static boolean isComment(String line, int at) {
        return line.charAt(at) == '#' && (at == 0 || Character.isWhitespace(line.charAt(at - 1)));
    }

    /** Takes the piece that begins here; returns where the rest begins. */
    private int cut(String line, int from) {
        char first = line.charAt(from);
        if (first == '"') {
            return cutQuoted(line, from);
        }
        int to = from + 1;
        while (!isSign(first) && to < line.length() && !endsWord(line.charAt(to))) {
            to++;
        }
        pieces.add(new Piece(line.substring(from, to), from + 1, false));
        return to;
    }

    private int cutQuoted(String line, int from) {
        int to = line.indexOf('"', from + 1);
        if (to < 0) {
            throw new DictionaryException(
                    number, from + 1, "the quote is not closed; expected '\"' before the line ends");
        }
        pieces.add(new Piece(line.substring(from + 1, to), from + 1, true));
        return to + 1;
    }

    private static boolean isSign(char c) {
        return c == '=' || c == ',';
    }

    private static boolean endsWord(char c) {
        return isSign(c) || c == '"' || Character.isWhitespace(c);
    }

    boolean isAtEnd() {
        return at == pieces.size();
    }

    /** The next piece, which must be there. */
    Piece take(String expected) {
        if (isAtEnd()) {
            throw wrong(expected);
        }
        return pieces.get(at++);
    }

    boolean takes(String sign) {
        boolean there = !isAtEnd() && pieces.get(at).is(sign);
        at += there ? 1 : 0;
        return there;
    }

    void require(String sign, String expected) {
        if (!takes(sign)) {
            throw wrong(expected);
        }
    }

    void requireEnd() {
        if (!isAtEnd()) {
            throw wrong("the end of the line");
        }
    }

    /** Names with commas between them, to the end of the line; at least one. */
    List<Piece> names() {
        List<Piece> names = new ArrayList<>();
        do {
            names.add(name());
        } while (takes(","));
        requireEnd();
        return names;
    }

    Piece name() {
        return name(false);
    }

    /** Actors with commas between them, to the end of the line; at least one. */
    List<Piece> actors() {
        List<Piece> actors = new ArrayList<>();
        do {
            actors.add(actor());
        } while (takes(","));
        requireEnd();
        return actors;
    }

    /** An actor's id, which comes back unquoted, or a name; a code in capitals comes back unquoted as well. */
    Piece actor() {
        int from = at;
        Piece name = name();
        Piece first = pieces.get(from);
        return at == from + 1
                        && !first.quoted()
                        && (isActorId(first) || first.text().matches("[A-Z]{2}"))
                ? first
                : name;
    }

    /** Whether an unquoted piece has the form of an actor's id. */
    static boolean isActorId(Piece piece) {
        return !piece.quoted() && ACTOR_ID.matcher(piece.text()).matches();
    }

    /** Whether this very word or sign comes next. */
    boolean isAtWord(String word) {
        return !isAtEnd() && pieces.get(at).is(word);
    }

    /** The words of a name up to its number, where a number follows it. */
    Piece nameBeforeNumber() {
        return name(true);
    }

    private Piece name(boolean beforeNumber) {
        Piece first = isAtEnd() ? null : pieces.get(at);
        if (first == null || !first.isPartOfName()) {
            throw wrong("a name");
        }
        StringBuilder name = new StringBuilder();
        while (!isAtEnd() && pieces.get(at).isPartOfName() && !(beforeNumber && isNumber(pieces.get(at)))) {
            name.append(name.isEmpty() ? "" : " ").append(pieces.get(at++).text());
        }
        return checked(new Piece(name.toString().strip(), first.column(), true));
    }

    private Piece checked(Piece name) {
        if (name.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new DictionaryException(number, name.column(), "found '" + name.text() + "'; expected a name");
        }
        if (name.text().length() > LONGEST_NAME) {
            throw new DictionaryException(
                    number,
                    name.column(),
                    "the name is longer than " + LONGEST_NAME + " characters; expected a shorter one");
        }
        return name;
    }

    private static boolean isNumber(Piece piece) {
        return !piece.quoted() && piece.text().matches("[+-]?[0-9][0-9.]*");
    }

    /** A number, written as 40.26. */
    double number(String what, double most) {
        Piece piece = take(what);
        if (piece.text().matches("[+-]?[0-9]{1,9}(\\.[0-9]{1,15})?")) {
            double number = Double.parseDouble(piece.text());
            if (Math.abs(number) <= most) {
                return number;
            }
        }
        throw wrongAt(piece, what);
    }

    boolean isAtNumber() {
        return !isAtEnd() && isNumber(pieces.get(at));
    }

    DictionaryException wrongAt(Piece piece, String expected) {
        String shown = piece.text().length() > 40 ? piece.text().substring(0, 40) + "…" : piece.text();
        return new DictionaryException(number, piece.column(), "found '" + shown + "'; expected " + expected);
    }

    /** Something else than what was expected is here. */
    private DictionaryException wrong(String expected) {
        return isAtEnd()
                ? new DictionaryException(number, length + 1, "found the end of the line; expected " + expected)
                : wrongAt(pieces.get(at), expected);
    }
}
