package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells where a demonym names people and not their country: "ethnic Uzbeks", "the Uzbek community", "of Uzbek origin", "hundreds
 * of Kyrgyz", but not "Kyrgyz troops" or "the Uzbek president". Demonyms that are no people's own name ("American", "Syrian",
 * "Kyrgyzstani") mean citizens, and so the country, unless the text says "ethnic" or "of … origin".
 */
final class PeopleContext {
    private static final CueWords ETHNIC =
            CueWords.of("ethnic ethnically этнические этнических этническими этническим");
    private static final CueWords ORIGIN =
            CueWords.of("origin origins descent ancestry ethnicity heritage extraction parentage blood");
    private static final CueWords GROUP = CueWords.of("""
            community communities minority minorities majority diaspora population populations populated dominated
            inhabited neighbourhood neighbourhoods neighborhood neighborhoods mahalla mahallas quarter quarters enclave
            enclaves ethnic tribe tribes clan clans speakers
            """);
    private static final CueWords PERSONS = CueWords.of("""
            people peoples person persons man men woman women child children boy boys girl girls youth youths family
            families resident residents villager villagers civilian civilians inhabitants refugee refugees
            home homes house houses houseowner elders elder gang gangs mob mobs crowd crowds neighbour neighbours neighbor
            neighbors household households teenagers students shopkeepers traders farmers village villages
            """);
    private static final CueWords BETWEEN =
            CueWords.of("young armed elderly local male female rural poor muslim angry");
    private static final CueWords JOINS = CueWords.of("and or & , / nor и или");
    private static final CueWords QUANTITY = CueWords.of(
            "hundreds thousands dozens scores tens group groups groups number numbers mob mobs gangs crowd crowds some many most");
    private static final CueWords BEFORE =
            CueWords.of("be are is was were been being mostly mainly predominantly fellow a an another");
    private static final CueWords BODIES = CueWords.of("police military personnel people army media");
    private static final CueWords HYPHEN = CueWords.of("-");
    private static final CueWords OF = CueWords.of("of");
    private static final Pattern RUSSIAN_ADJECTIVE =
            Pattern.compile(".*[сцз]ь?к(ий|ая|ое|ие|ого|ой|ому|ую|им|ом|их|ими|а|е|і|ої|ій|у|ою)");
    private static final CueWords VERBS = CueWords.of("""
            are were was is have had has who live lived living fled make made from in to with by on at but than that while
            and or of the against as
            """);
    private static final CueWords PEOPLES = CueWords.of("""
            uzbek kyrgyz kyrgyzes kirghiz kirgiz tajik tadzhik turkmen kazakh kazak russian ukrainian belarusian armenian azerbaijani
            azeri georgian chechen serb serbian croat bosniak albanian macedonian bulgarian romanian hungarian magyar greek
            turk turkish german pole polish chinese vietnamese korean japanese lao khmer malay burmese bamar mongol
            mongolian somali slovak slovene czech estonian latvian lithuanian moldovan nepali persian hellene
            uzbeks tajiks turkmens kazakhs russians ukrainians belarusians armenians azerbaijanis azeris georgians chechens
            serbs serbians croats bosniaks albanians macedonians bulgarians romanians hungarians greeks turks germans poles
            koreans malays mongols mongolians somalis slovaks slovenes czechs estonians latvians lithuanians moldovans
            ouzbek ouzbeks kirghizes tadjik tadjiks
            """);
    private static final String[] PEOPLES_IN_RUSSIAN = {
        "узбек",
        "киргиз",
        "кыргыз",
        "таджик",
        "казах",
        "туркмен",
        "русски",
        "украин",
        "армян",
        "азербайдж",
        "грузин",
        "чечен",
        "серб",
        "турк",
        "турок"
    };
    /** Where a people's name is the adjective of its country too ("кыргыз өкмөтү"); its plural is in no table. */
    private static final Set<String> ADJECTIVES_WITHOUT_ENDING = Set.of("ky", "kk", "uz", "tg");

    /** "казахстанец" is a citizen, "казах" one of a people. */
    private static final String OF_A_STATE = "стан";

    private static final int LONGEST_LIST = 3;

    private PeopleContext() {}

    /** Whether the demonym from one token to before another names people, in a text whose language is unknown. */
    static boolean namesPeople(Reading reading, int from, int to) {
        return namesPeople(reading, from, to, "und");
    }

    /** Whether the demonym from one token to before another names people, an ethnic group, rather than their country. */
    static boolean namesPeople(Reading reading, int from, int to, String language) {
        if (ORIGIN.at(reading, to) || isEthnicList(reading, from)) {
            return true;
        }
        if (isCyrillic(reading, from)) {
            return !ADJECTIVES_WITHOUT_ENDING.contains(language)
                    && isRussianNoun(reading.word(to - 1).toLowerCase(Locale.ROOT));
        }
        return PEOPLES.at(reading, to - 1) && (isPlural(reading.word(to - 1)) || isGroup(reading, from, to));
    }

    private static boolean isCyrillic(Reading reading, int token) {
        char first = reading.text().charAt(reading.start(token));
        return first >= '\u0400' && first <= '\u052f';
    }

    /** "ethnic Uzbeks", and as well the later ones of "ethnic Uzbeks and Kyrgyz" and "ethnic Russian and Turkish residents". */
    private static boolean isEthnicList(Reading reading, int from) {
        int before = from - 1;
        for (int i = 0; i < LONGEST_LIST && JOINS.at(reading, before) && !ETHNIC.at(reading, before); i++) {
            before -= 2;
        }
        return ETHNIC.at(reading, before);
    }

    private static boolean isPlural(String word) {
        return word.length() > 4 && word.endsWith("s") && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isGroup(Reading reading, int from, int to) {
        int next = nounAfter(reading, to);
        boolean hyphened = HYPHEN.at(reading, next) && GROUP.at(reading, next + 1);
        return hyphened
                || GROUP.at(reading, next)
                || PERSONS.at(reading, next)
                || isQuantified(reading, from) && !isNoun(reading, next)
                || standsForPeople(reading, from, to) && isEnd(reading, next);
    }

    /** The word that the demonym goes with, past others of a list ("Kyrgyz and Uzbek youths") and adjectives. */
    private static int nounAfter(Reading reading, int to) {
        int at = to;
        for (int i = 0; i < LONGEST_LIST && JOINS.at(reading, at) && PEOPLES.at(reading, at + 1); i++) {
            at += 2;
        }
        return BETWEEN.at(reading, at) ? at + 1 : at;
    }

    private static boolean isQuantified(Reading reading, int from) {
        return OF.at(reading, from - 1) && QUANTITY.at(reading, from - 2);
    }

    private static boolean isNoun(Reading reading, int token) {
        return token < reading.size()
                && (BODIES.at(reading, token) || reading.word(token).endsWith("s") && !VERBS.at(reading, token));
    }

    private static boolean standsForPeople(Reading reading, int from, int to) {
        return BEFORE.at(reading, from - 1)
                || JOINS.at(reading, from - 1) && PEOPLES.at(reading, from - 2)
                || JOINS.at(reading, to) && PEOPLES.at(reading, to + 1);
    }

    /** No noun follows: the text, its block or the clause ends, or a verb or a small word comes. */
    private static boolean isEnd(Reading reading, int token) {
        return token >= reading.size()
                || reading.is(token, Shape.BLOCK_START)
                || VERBS.at(reading, token)
                || !reading.is(token, Shape.LETTERS)
                        && !HYPHEN.at(reading, token)
                        && !reading.is(token, Shape.POSSESSIVE);
    }

    private static boolean isRussianNoun(String word) {
        for (String people : PEOPLES_IN_RUSSIAN) {
            if (word.startsWith(people) && !word.contains(OF_A_STATE)) {
                return !RUSSIAN_ADJECTIVE.matcher(word).matches();
            }
        }
        return false;
    }
}
