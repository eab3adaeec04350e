package io.dateline.extract;

import io.dateline.model.ActorType;
import io.dateline.text.Reading;
import io.dateline.text.Shape;

/** Organisations whose name says what they are: "Human Rights Committee", "University of Oxford", "Ansar Brigade". */
final class OrganisationNames {
    private static final int MOST_PARTS = 4;
    private static final int MOST_WORDS = 9;

    private static final CueWords CALENDAR = CueWords.of("""
            january february march april may june july august september october november december
            monday tuesday wednesday thursday friday saturday sunday
            """);

    private OrganisationNames() {}

    static void propose(Scene scene, Run run) {
        if (scene.inHeadline(run.from())) {
            return;
        }
        int from = start(scene, run);
        int to = beforePerson(scene.reading(), from, run.to());
        int head = head(scene.reading(), from, to);
        if (head >= 0) {
            proposeWithHead(scene, start(scene.reading(), from, head), to, head);
        }
    }

    /** Where a person with a title follows the organisation's name within the run: "House Speaker Nancy Pelosi". */
    private static int beforePerson(Reading reading, int from, int to) {
        for (int i = from + 1; i < to && Lexicon.INITIAL_HEAD.has(reading, from); i++) {
            if (PersonNames.isTitle(reading, i) && i + 1 < to && !isHead(reading, to - 1)) {
                return i;
            }
        }
        return to;
    }

    /** "Food and Drug Administration": two common words before the head that are joined take in what stands before them. */
    private static int start(Reading reading, int from, int head) {
        boolean joined = head == from + 1
                && Lexicon.COMMON.has(reading, from)
                && isJoint(reading, from - 1)
                && reading.sentence(from - 2) == reading.sentence(head)
                && Run.isCapital(reading, from - 2)
                && Lexicon.COMMON.has(reading, from - 2)
                && !Lexicon.FUNCTION.has(reading, from - 2);
        return joined ? startOfCapitals(reading, from - 2) : from;
    }

    private static boolean isJoint(Reading reading, int token) {
        return token > 0 && (reading.word(token).equals("and") || Run.isSign(reading, token, '&'));
    }

    private static int startOfCapitals(Reading reading, int last) {
        int from = last;
        while (from > 0
                && Run.isCapital(reading, from - 1)
                && !Lexicon.FUNCTION.has(reading, from - 1)
                && reading.sentence(from - 1) == reading.sentence(last)) {
            from--;
        }
        return from;
    }

    /** Past a sentence's opening word, and past a number or sign. */
    private static int start(Scene scene, Run run) {
        Reading reading = scene.reading();
        boolean opening = scene.beginsSentence(run.from())
                && Lexicon.COMMON.has(reading, run.from())
                && !isHead(reading, run.from())
                && run.length() > 2
                && reading.is(run.from() + 1, Shape.SPACE_BEFORE)
                && isAdverb(reading.word(run.from()));
        return opening ? run.from() + 1 : run.from();
    }

    private static boolean isAdverb(String word) {
        return word.endsWith("ly") || word.endsWith("ing") || word.endsWith("ed");
    }

    private static boolean isHead(Reading reading, int token) {
        return Lexicon.ORGANISATION_HEAD.has(reading, token)
                || Lexicon.GOVERNMENT_HEAD.has(reading, token)
                || Lexicon.ARMED_HEAD.has(reading, token)
                || Lexicon.INITIAL_HEAD.has(reading, token);
    }

    /** The last head word of the run; none where the last word says that it is something else. */
    private static int head(Reading reading, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (Run.isCapital(reading, i) && isHead(reading, i)) {
                return i;
            }
        }
        return -1;
    }

    private static void proposeWithHead(Scene scene, int from, int to, int head) {
        Reading reading = scene.reading();
        boolean last = head == to - 1;
        int end = last || Lexicon.INITIAL_HEAD.has(reading, head) ? extended(reading, to, head) : to;
        boolean grown = end > to;
        if (!last && !grown && !(head == from && Lexicon.INITIAL_HEAD.has(reading, head) && to - from > 1)) {
            return;
        }
        int words = words(reading, from, end);
        boolean thing = !grown && (Lexicon.THING_HEAD.has(reading, to - 1) || PersonNames.isTitle(reading, to - 1));
        if (words < 2 || words > MOST_WORDS || thing || grown && !last && !Lexicon.INITIAL_HEAD.has(reading, head)) {
            return;
        }
        if (!grown && isVague(reading, from, to)) {
            return;
        }
        int begin = scene.beginsSentence(from) && from < head && isDemonstrative(reading, from) ? from + 1 : from;
        scene.unknown(begin, end, type(reading, begin, head), "organisation-word", score(reading, head, grown));
    }

    /** Two common words with a head that many things have: "Social Network". */
    private static boolean isVague(Reading reading, int from, int to) {
        return to - from == 2 && Lexicon.WEAK_HEAD.has(reading, to - 1) && Lexicon.COMMON.has(reading, from);
    }

    private static boolean isDemonstrative(Reading reading, int token) {
        return Lexicon.FUNCTION.has(reading, token);
    }

    private static double score(Reading reading, int head, boolean grown) {
        boolean sure = Lexicon.GOVERNMENT_HEAD.has(reading, head) || Lexicon.INITIAL_HEAD.has(reading, head) || grown;
        return sure ? 0.8 : 0.7;
    }

    /** Whether a name's last word says that it is an organisation's. */
    static boolean endsInHead(Reading reading, int to) {
        return Run.isCapital(reading, to - 1) && isHead(reading, to - 1);
    }

    /** What sort of organisation a name shows, by its last word that says so. */
    static ActorType typeOf(Reading reading, int from, int to) {
        int head = head(reading, from, to);
        return head < 0 ? ActorType.ORGANIZATION : type(reading, from, head);
    }

    private static ActorType type(Reading reading, int from, int head) {
        if (Lexicon.GOVERNMENT_HEAD.has(reading, head)) {
            return ActorType.GOVERNMENT;
        }
        boolean armed = Lexicon.ARMED_HEAD.has(reading, head) && !Lexicon.ORGANISATION_HEAD.has(reading, head);
        return armed && head >= from ? ActorType.ARMED_GROUP : ActorType.ORGANIZATION;
    }

    /** "… of Foreign Affairs", "… for Security and Co-operation in Europe", "… to Protect Journalists". */
    private static int extended(Reading reading, int to, int head) {
        int end = to;
        for (int part = 0; part < MOST_PARTS; part++) {
            int word = afterConnectors(reading, end, part > 0);
            if (word == end || !Lexicon.INITIAL_HEAD.has(reading, head)) {
                break;
            }
            end = endOfCapitals(reading, word);
        }
        return end;
    }

    private static int afterConnectors(Reading reading, int at, boolean inner) {
        int word = at;
        while (word < reading.size()
                && word - at < 3
                && reading.sentence(word) == reading.sentence(at - 1)
                && isConnector(reading, word, inner || word > at)) {
            word++;
        }
        boolean capital = word > at
                && word < reading.size()
                && Run.isCapital(reading, word)
                && reading.sentence(word) == reading.sentence(at - 1)
                && !PersonNames.isTitle(reading, word)
                && !CALENDAR.at(reading, word);
        return capital ? word : at;
    }

    private static boolean isConnector(Reading reading, int token, boolean inner) {
        if (Run.isSign(reading, token, '\'') || Run.isSign(reading, token, '\u2019')) {
            return !reading.is(token, Shape.SPACE_BEFORE);
        }
        boolean small = reading.is(token, Shape.LETTERS) && !Run.isCapital(reading, token);
        return small
                && (inner
                        ? Lexicon.INNER_CONNECTOR.has(reading, token)
                        : Lexicon.CONNECTOR.has(reading, token) || isRomance(reading, token));
    }

    private static boolean isRomance(Reading reading, int token) {
        String word = reading.word(token);
        return word.equals("de") || word.equals("du") || word.equals("des") || word.equals("del") || word.equals("d");
    }

    private static int endOfCapitals(Reading reading, int from) {
        int at = from + 1;
        while (at < reading.size()
                && reading.sentence(at) == reading.sentence(from)
                && (Run.isCapital(reading, at)
                        || Run.isSign(reading, at, '-')
                                && !reading.is(at, Shape.SPACE_BEFORE)
                                && at + 1 < reading.size()
                                && !reading.is(at + 1, Shape.SPACE_BEFORE)
                        || Run.isSign(reading, at - 1, '-') && !reading.is(at, Shape.SPACE_BEFORE))) {
            at++;
        }
        return at;
    }

    private static int words(Reading reading, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += reading.is(i, Shape.LETTERS) ? 1 : 0;
        }
        return words;
    }
}
