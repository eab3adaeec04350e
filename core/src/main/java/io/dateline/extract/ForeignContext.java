package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.Map;
import java.util.Optional;

/**
 * Tells in other languages than English where a country's name or adjective says nothing about the country: "русский язык",
 * "golfe de Guinée", "印度洋", "Того дня" at a sentence's beginning.
 */
final class ForeignContext {
    private static final CueWords TONGUE_AFTER = CueWords.of("""
            язык языка языку языком языке языки языков языками мова мови мову мовою мові мов sprache sprachen
            тил тили тилин тилинде тилине тилинен тилинин тилиндеги тилини тилида тилидан тилининг тилига
            til tili tilini tilida tilidan tilining tiliga tilidagi тілі тілін тілінде тіліне тілінің тілінен
            """);
    private static final CueWords TONGUE_BEFORE = CueWords.of("""
            langue langues idioma idiomas lengua lenguas забон забони забонҳои اللغة باللغة واللغة للغة لغة بلغة
            """);
    private static final CueWords JOINS = CueWords.of("et y e");
    private static final CueWords WATER_AFTER = CueWords.of("""
            океан океана океане океану океаном залив залива заливе заливу заливом море моря морю океані океану затока затоки
            затоці мұхиты океаны 洋 河 湾 灣 海
            """);
    private static final CueWords WATER_BEFORE = CueWords.of("نهر خليج بحر بحيرة");
    private static final CueWords GULF = CueWords.of("golfe mer océan golfo mar océano río canal");
    private static final CueWords OF = CueWords.of("de du d del");

    /** Words that are a country's name as well, by language. */
    private static final Map<String, CueWords> OPENERS = Map.of(
            "ru", CueWords.of("того"),
            "uk", CueWords.of("того мали малі"));

    private static final CueWords PERU = CueWords.of("перу");
    private static final CueWords BELONGS =
            CueWords.of("принадлежит принадлежат принадлежал принадлежала принадлежало");
    private static final int IDIOM = 8;

    private static final CueWords INNER = CueWords.of("内 內");
    private static final CueWords MONGOLIA = CueWords.of("蒙");
    private static final CueWords MALI = CueWords.of("马 馬");
    private static final CueWords LAND = CueWords.of("兰 蘭");
    private static final CueWords CHINA = CueWords.of("中");
    private static final CueWords BEFORE_CHINA = CueWords.of("展 其 达 發");
    private static final CueWords AFTER_CHINA = CueWords.of("家 有");

    private ForeignContext() {}

    /** Why the name or adjective from one token to before another does not count in a report of a language, where it doesn't. */
    static Optional<String> objection(Reading reading, int from, int to, String language) {
        if (TONGUE_AFTER.at(reading, to)
                || TONGUE_BEFORE.at(reading, JOINS.at(reading, from - 1) ? from - 3 : from - 1)) {
            return Optional.of("names a language");
        } else if (isWater(reading, from, to)) {
            return Optional.of("part of the name of a water");
        } else if (isPartOfChineseWord(reading, from, to)) {
            return Optional.of("part of a longer name");
        }
        return isOtherWord(reading, from, to, language)
                ? Optional.of("a common word of the language")
                : Optional.empty();
    }

    private static boolean isWater(Reading reading, int from, int to) {
        return WATER_AFTER.at(reading, to)
                || WATER_BEFORE.at(reading, from - 1)
                || OF.at(reading, from - 1) && GULF.at(reading, from - 2);
    }

    /** "内蒙古" (Inner Mongolia), "马里兰" (Maryland), "发展中国家" (developing countries), "其中国有" (state-owned among them). */
    private static boolean isPartOfChineseWord(Reading reading, int from, int to) {
        return MONGOLIA.at(reading, from) && INNER.at(reading, from - 1)
                || MALI.at(reading, from) && LAND.at(reading, to)
                || CHINA.at(reading, from) && BEFORE_CHINA.at(reading, from - 1) && AFTER_CHINA.at(reading, to);
    }

    private static boolean isOtherWord(Reading reading, int from, int to, String language) {
        CueWords openers = OPENERS.get(language);
        boolean opens = from == 0
                || reading.is(from, Shape.BLOCK_START)
                || reading.sentence(from - 1) != reading.sentence(from);
        return opens && to == from + 1 && openers != null && openers.at(reading, from)
                || opens && PERU.at(reading, from) && belongs(reading, from);
    }

    /** "Перу поэта принадлежит …": it is by that poet's pen. */
    private static boolean belongs(Reading reading, int from) {
        for (int at = from + 1; at < Math.min(reading.size(), from + IDIOM); at++) {
            if (BELONGS.at(reading, at)) {
                return true;
            }
        }
        return false;
    }
}
