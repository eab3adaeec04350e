package io.dateline.benchmarks;

import io.dateline.model.EventDate;
import io.dateline.model.TaggedReport;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes reports of about 225 words from the sentences and words of a vocabulary, with countries and actors that follow Zipf's law
 * and dates from 1970 to 2025. The same vocabulary and seed give the same reports; each depends on its number alone, so that a
 * bigger corpus begins with a smaller one. The text makes no sense, but its
 * words, names and dates are spread as in news. Countries have the names that the Java runtime knows them by.
 */
final class CorpusGenerator {
    private static final int SENTENCES = 10;
    private static final int SPREAD = 7;
    private static final double FACT_SENTENCES = 0.35;
    private static final double CHANGED_WORDS = 0.2;
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate AFTER_LAST_DAY = LocalDate.of(2026, 1, 1);
    private static final List<String> SOURCES =
            List.of("Northern Wire", "Herald", "Rights Monitor", "City Post", "Radio Six");
    private static final List<String> OFFICES =
            List.of("President", "Minister", "General", "Spokesman", "Judge", "Bishop");
    private static final List<String> VERBS = List.of("said", "announced", "denied", "warned", "confirmed");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final Vocabulary vocabulary;
    private final long seed;
    private final Zipf wordDraw;
    private final Zipf sourceDraw = new Zipf(SOURCES.size());
    private final Cast cast;

    CorpusGenerator(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        this.seed = seed;
        this.wordDraw = new Zipf(vocabulary.words().size());
        this.cast = new Cast(seed);
    }

    long seed() {
        return seed;
    }

    /** Reports by number, from 0 on. */
    Stream<GeneratedReport> reports(long number) {
        return LongStream.range(0, number).mapToObj(this::report);
    }

    /**
     * The same reports, each with the countries, actors and dates of the facts in it, as if extraction had found them all. They come as
     * they lie in an index, the newest first, so that it need not sort them.
     */
    Stream<TaggedReport> tagged(long number) {
        record Dated(long number, int day) {}
        List<Dated> sorted = LongStream.range(0, number)
                .mapToObj(each -> new Dated(each, (int) draw(each).published().toEpochDay()))
                .sorted(Comparator.comparingInt(Dated::day).reversed().thenComparing(each -> id(each.number())))
                .toList();
        return sorted.stream().map(each -> {
            Facts facts = new Facts();
            return facts.tagged(report(each.number(), facts));
        });
    }

    private static String id(long number) {
        return "generated-" + number;
    }

    GeneratedReport report(long number) {
        return report(number, new Facts());
    }

    /** What a report is drawn from; its day is drawn first. */
    private record Draw(RandomGenerator random, LocalDate published) {}

    private Draw draw(long number) {
        RandomGenerator random = new SplittableRandom(mixed(seed, number));
        return new Draw(
                random, LocalDate.ofEpochDay(random.nextLong(FIRST_DAY.toEpochDay(), AFTER_LAST_DAY.toEpochDay())));
    }

    private GeneratedReport report(long number, Facts facts) {
        Draw draw = draw(number);
        RandomGenerator random = draw.random();
        LocalDate published = draw.published();
        Cast.Land country = cast.country(random);
        facts.add(country);
        String title = country.name() + ": " + String.join(" ", words(random, 4 + random.nextInt(5)));
        return new GeneratedReport(
                id(number),
                title,
                text(random, published, country, facts),
                published.toString(),
                "en",
                SOURCES.get(sourceDraw.draw(random)));
    }

    /** Spreads seed and number over all bits; the constants are those of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long seed, long number) {
        long mixed = (seed ^ number * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (mixed ^ mixed >>> 31) * 0x94D049BB133111EBL;
    }

    private String text(RandomGenerator random, LocalDate published, Cast.Land country, Facts facts) {
        StringJoiner text = new StringJoiner(" ");
        for (int i = SENTENCES + random.nextInt(SPREAD); i > 0; i--) {
            text.add(random.nextDouble() < FACT_SENTENCES ? fact(random, published, country, facts) : sentence(random));
            if (i % 4 == 0) {
                text.add("\n\n");
            }
        }
        return text.toString();
    }

    private String sentence(RandomGenerator random) {
        List<String> pattern =
                vocabulary.sentences().get(random.nextInt(vocabulary.sentences().size()));
        StringJoiner sentence = new StringJoiner(" ");
        for (String word : pattern) {
            boolean stays = random.nextDouble() >= CHANGED_WORDS
                    || !Vocabulary.isLowerWord().test(word);
            sentence.add(stays ? word : word(random));
        }
        return sentence.toString();
    }

    private String fact(RandomGenerator random, LocalDate published, Cast.Land country, Facts facts) {
        Cast.Land where = random.nextInt(3) == 0 ? cast.country(random) : country;
        facts.add(where);
        return String.join(
                        " ",
                        oneOf(OFFICES, random),
                        facts.add(cast.actor(random)),
                        oneOf(VERBS, random),
                        date(random, published, facts),
                        "in " + where.name() + " that the",
                        String.join(" ", words(random, 6 + random.nextInt(8))))
                + ".";
    }

    /** A date not after the report's own: mostly days before it, sometimes years. */
    private static String date(RandomGenerator random, LocalDate published, Facts facts) {
        LocalDate day = published.minusDays(random.nextInt(3) == 0 ? random.nextInt(4_000) : random.nextInt(7));
        int form = random.nextInt(6);
        facts.add(
                switch (form) {
                    case 0 -> EventDate.ofYear(day.getYear());
                    case 1 -> EventDate.ofMonth(YearMonth.from(day));
                    case 2 -> EventDate.ofDay(published.minusDays(1));
                    case 3 -> EventDate.ofDay(published.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)));
                    default -> EventDate.ofDay(day);
                });
        return switch (form) {
            case 0 -> "in " + day.getYear();
            case 1 -> "in " + MONTH.format(day);
            case 2 -> "yesterday";
            case 3 -> "on Friday";
            default -> "on " + DAY.format(day);
        };
    }

    private List<String> words(RandomGenerator random, int number) {
        return Stream.generate(() -> word(random)).limit(number).toList();
    }

    private String word(RandomGenerator random) {
        return vocabulary.words().get(wordDraw.draw(random));
    }

    private static String oneOf(List<String> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }
}
