package io.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replay a run with {@code -Ddateline.seed=…}. */
class EventDateRandomTest {
    private static final int ROUNDS = 20_000;

    private final long seed = Optional.ofNullable(System.getProperty("dateline.seed"))
            .filter(text -> !text.isBlank())
            .map(Long::parseLong)
            .orElseGet(System::nanoTime);
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(seed);

    @BeforeEach
    void printSeed() {
        System.out.println("-Ddateline.seed=" + seed);
    }

    @Test
    void readsWhatItWrites() {
        for (int i = 0; i < ROUNDS; i++) {
            EventDate date = anyDate();
            EventDate again = EventDate.parse(date.edtf());
            assertThat(again).isEqualTo(date);
            assertThat(again.days()).isEqualTo(date.days());
            assertThat(again.precision()).isEqualTo(date.precision());
        }
    }

    @Test
    void comparesAsEqualExactlyWhatIsEqualAndTurnsRoundWithTheSides() {
        for (int i = 0; i < ROUNDS; i++) {
            EventDate one = anyDate();
            EventDate other = random.nextInt(4) == 0 ? EventDate.parse(one.edtf()) : anyDate();
            assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
            assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        }
    }

    @Test
    void knowsTheCalendarAsTheJdkDoes() {
        for (int i = 0; i < ROUNDS; i++) {
            int year = random.nextInt(10_000);
            int month = random.nextInt(15);
            int day = random.nextInt(34);
            String edtf = "%04d-%02d-%02d".formatted(year, month, day);
            assertThat(EventDate.find(edtf).flatMap(EventDate::days)).isEqualTo(naive(year, month, day));
        }
    }

    @Test
    void answersAnyTextWithoutAnyOtherException() {
        String characters = "0123456789-XxT/.~?%: Y";
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            Optional<EventDate> found = EventDate.find(text.toString());
            assertThat(found.map(EventDate::edtf).flatMap(EventDate::find)).isEqualTo(found);
        }
    }

    private static Optional<Days> naive(int year, int month, int day) {
        try {
            return Optional.of(Days.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private EventDate anyDate() {
        return switch (random.nextInt(6)) {
            case 0 -> EventDate.between(anySimple(1000), anySimple(8000));
            case 1 -> anySimple(0).withQualifier(Qualifier.values()[random.nextInt(3)]);
            default -> anySimple(0);
        };
    }

    private EventDate anySimple(int fromYear) {
        int year = fromYear + random.nextInt(1_000);
        return switch (random.nextInt(8)) {
            case 0 -> EventDate.ofYear(year);
            case 1 -> EventDate.ofDecade(year);
            case 2 -> EventDate.ofCentury(year);
            case 3 -> EventDate.ofSeason(year, Season.values()[random.nextInt(4)]);
            case 4 -> EventDate.ofQuarter(year, 1 + random.nextInt(4));
            case 5 -> EventDate.ofHalf(year, 1 + random.nextInt(2));
            case 6 -> EventDate.ofMonth(java.time.YearMonth.of(year, 1 + random.nextInt(12)));
            default -> EventDate.ofDay(LocalDate.ofYearDay(year, 1 + random.nextInt(365)));
        };
    }
}
