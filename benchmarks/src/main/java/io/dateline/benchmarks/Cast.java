package io.dateline.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Who and where: countries by their English names, and people with made-up names; few of them often, most seldom. */
final class Cast {
    static final int ACTORS = 50_000;

    private static final List<String> FIRST = List.of(
            "Amina", "Bakyt", "Carlos", "Dana", "Emil", "Fatou", "Grigori", "Hanna", "Ismail", "Jana", "Karim", "Leila",
            "Marek", "Nadia", "Omar", "Petra", "Rashid", "Sofia", "Tomas", "Vera");
    private static final List<String> BEGINNINGS = List.of(
            "Bar", "Dol", "Fen", "Gul", "Hor", "Kal", "Lem", "Mor", "Nas", "Per", "Rud", "Sar", "Tol", "Vas", "Zam");
    private static final List<String> MIDDLES = List.of("", "a", "ali", "eni", "ik", "imo", "ob", "ora", "udi", "yan");
    private static final List<String> ENDINGS = List.of(
            "baev", "dze", "ez", "ic", "idi", "kov", "lund", "mann", "nko", "ou", "poulos", "son", "ski", "ti", "yan",
            "zadeh", "wal");

    private static final int NAMES = FIRST.size() * BEGINNINGS.size() * MIDDLES.size() * ENDINGS.size();

    /** Has no factor in common with the number of names, so that all are reached and neighbours are not alike. */
    private static final int STEP = 17_321;

    private final List<Land> countries;
    private final Zipf countryDraw;
    private final Zipf actorDraw = new Zipf(ACTORS);

    /** A country by its code in ISO 3166-1 and its name. */
    record Land(String code, String name) {}

    Cast(long seed) {
        this.countries = shuffledCountries(seed);
        this.countryDraw = new Zipf(countries.size());
    }

    private static List<Land> shuffledCountries(long seed) {
        List<Land> lands = new ArrayList<>(Arrays.stream(Locale.getISOCountries())
                .sorted()
                .map(code -> new Land(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
                .toList());
        java.util.Collections.shuffle(lands, new java.util.Random(seed));
        return List.copyOf(lands);
    }

    Land country(RandomGenerator random) {
        return countries.get(countryDraw.draw(random));
    }

    String actor(RandomGenerator random) {
        return actor(actorDraw.draw(random));
    }

    /** The name of the person with a number below {@link #ACTORS}; the names of different numbers differ. */
    static String actor(int number) {
        int scattered = (int) ((long) number * STEP % NAMES);
        int rest = scattered / FIRST.size();
        String first = FIRST.get(scattered % FIRST.size());
        String beginning = BEGINNINGS.get(rest % BEGINNINGS.size());
        rest /= BEGINNINGS.size();
        String middle = MIDDLES.get(rest % MIDDLES.size());
        rest /= MIDDLES.size();
        return first + " " + beginning + middle + ENDINGS.get(rest % ENDINGS.size());
    }
}
