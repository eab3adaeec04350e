package io.dateline.extract;

import io.dateline.extract.NameHit.OfCountry;
import io.dateline.extract.NameHit.OfPlace;
import io.dateline.extract.NameHit.Option;
import io.dateline.reference.CountryName;
import io.dateline.reference.CountryNames;
import io.dateline.reference.Places;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/** One walk over a reading: the longest country's and the longest place's name that begin at each word, where their case fits. */
final class NameScan {
    private static final CueWords SMALL = CueWords.of("""
            of the in on at as is are be to it an and or by no so us we he me my do north south east west asia europe africa
            council board commission court assembly senate congress atlantic pacific arctic mediterranean baltic caribbean
            january february march april may june july august september october november december monday tuesday wednesday
            thursday friday saturday sunday jewish mr mrs dr san los las al el la le
            """);

    private static final CueWords CITY = CueWords.of("city");
    private static final CueWords OFFICES =
            CueWords.of("council hall police manager attorney schools school commission clerk councilman councilwoman");
    private static final CueWords ARTICLES = CueWords.of("el la los las the le les il lo gli al");

    private final Reading reading;
    final String language;
    final NavigableMap<Integer, OfCountry> countries = new TreeMap<>();
    final NavigableMap<Integer, OfPlace> places = new TreeMap<>();

    NameScan(Reading reading, String language) {
        this.reading = reading;
        this.language = language;
        int at = 0;
        while (at < reading.size()) {
            at = reading.is(at, Shape.LETTERS) ? step(at) : at + 1;
        }
    }

    private int step(int at) {
        int country = country(at);
        int place = isCapitalised(at) ? place(at, country) : at;
        return Math.max(at + 1, Math.max(country, place));
    }

    /** Notes the country's name that begins here, and returns its end. */
    private int country(int at) {
        List<CountryName> names = new ArrayList<>();
        int[] end = {at};
        CountryNames.find(reading, at, (to, name) -> {
            if (fits(at, to, name)) {
                if (to > end[0]) {
                    names.clear();
                    end[0] = to;
                }
                names.add(name);
            }
        });
        if (!names.isEmpty()) {
            countries.put(at, new OfCountry(at, end[0], surest(names)));
        }
        return end[0];
    }

    private static List<CountryName> surest(List<CountryName> names) {
        CountryName.Kind kind =
                names.stream().map(CountryName::kind).min(Enum::compareTo).orElseThrow();
        return names.stream().filter(name -> name.kind() == kind).toList();
    }

    private boolean fits(int from, int to, CountryName name) {
        if (name.languages().isEmpty()) {
            return false;
        }
        String span = reading.span(from, to);
        if (name.acronym()) {
            return span.equals(span.toUpperCase(Locale.ROOT));
        }
        boolean latin = UnicodeScript.of(span.codePointAt(0)) == UnicodeScript.LATIN;
        boolean capital = isCapitalised(from);
        boolean adjective = name.kind() != CountryName.Kind.NAME;
        if (!latin) {
            return capital || adjective;
        }
        return capital
                ? name.isFor(language) && !isArticle(from, to)
                : adjective && name.languages().contains(language) && isSmallInGerman(span);
    }

    /** "El salvador" is none, "El Salvador" is. */
    private boolean isArticle(int from, int to) {
        return to == from + 2 && ARTICLES.at(reading, from) && !isCapitalised(from + 1);
    }

    /** German writes adjectives small but nouns for people with a capital. */
    private boolean isSmallInGerman(String span) {
        return !language.equals("de") || span.contains("sch");
    }

    /** Capitalised, or of a script that knows no capitals. */
    private boolean isCapitalised(int token) {
        return !Character.isLowerCase(reading.text().codePointAt(reading.start(token)));
    }

    /** Notes the place's name that begins here unless a country's longer name does, and returns its end. */
    private int place(int at, int country) {
        List<Option> options = new ArrayList<>();
        int[] end = {at};
        Places.find(reading, at, (to, place, alternate) -> {
            if (to >= country && isCapitalised(to - 1)) {
                if (to > end[0]) {
                    options.clear();
                    end[0] = to;
                }
                options.add(new Option(place, alternate));
            }
        });
        if (end[0] > at + 1 && isOfficeOf(end[0])) {
            options.clear();
            int city = end[0] - 1;
            end[0] = at;
            Places.find(reading, at, (to, place, alternate) -> {
                if (to == city) {
                    end[0] = to;
                    options.add(new Option(place, alternate));
                }
            });
        }
        if (options.isEmpty() || end[0] == at + 1 && isTooPlain(at, options)) {
            return at;
        }
        places.put(at, new OfPlace(at, end[0], List.copyOf(options)));
        return end[0];
    }

    /** "Springfield City Council": the council of Springfield. */
    private boolean isOfficeOf(int end) {
        return CITY.at(reading, end - 1) && OFFICES.at(reading, end) && reading.is(end, Shape.CAPITAL);
    }

    private boolean isTooPlain(int token, List<Option> options) {
        int length = reading.end(token) - reading.start(token);
        boolean latin = UnicodeScript.of(reading.text().codePointAt(reading.start(token))) == UnicodeScript.LATIN;
        boolean shouted = reading.is(token, Shape.ALL_CAPITALS)
                && length < 4
                && options.stream().noneMatch(option -> option.place().name().equals(reading.word(token)));
        return latin && (length < 3 || shouted || SMALL.at(reading, token));
    }
}
