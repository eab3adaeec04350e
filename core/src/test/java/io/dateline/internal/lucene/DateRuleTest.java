package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Days;
import io.dateline.model.EventDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** The one rule of dates, in boxes and in rows, against {@link Days#countsFor}. */
class DateRuleTest {
    private final Random random = RandomReports.seeded();

    @Test
    void aBoxFindsExactlyTheDaysThatCountForAPeriod() throws Exception {
        List<List<Days>> reports = new ArrayList<>();
        try (var directory = new ByteBuffersDirectory();
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < 300; i++) {
                List<Days> values = random.ints(random.nextInt(4), 0, 9)
                        .mapToObj(this::days)
                        .toList();
                reports.add(values);
                Document document = new Document();
                values.forEach(value -> document.add(DayBox.point("days", value)));
                writer.addDocument(document);
            }
            try (var reader = DirectoryReader.open(writer)) {
                var searcher = new IndexSearcher(reader);
                for (int i = 0; i < 300; i++) {
                    Days period = days(random.nextInt(9));
                    long byHand = reports.stream()
                            .filter(values -> values.stream().anyMatch(value -> value.countsFor(period)))
                            .count();
                    assertThat((long) searcher.count(DayBox.countsFor("days", period)))
                            .as("%s", period)
                            .isEqualTo(byHand);
                }
            }
        }
    }

    private Days days(int form) {
        LocalDate day = LocalDate.of(2009, 12, 1).plusDays(random.nextInt(800));
        return switch (form) {
            case 0 -> new Days(LocalDate.MIN, day);
            case 1 -> new Days(day, LocalDate.MAX);
            case 2 -> Days.ALL;
            case 3 -> new Days(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
            case 4 -> new Days(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
            case 5 -> Days.of(day);
            default -> new Days(day, day.plusDays(random.nextInt(400)));
        };
    }

    @Test
    void theRowsOfADateAreThosePeriodsForWhichItCounts() {
        for (int i = 0; i < 200; i++) {
            LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(1200));
            Days days = new Days(day, day.plusDays(random.nextInt(2) == 0 ? random.nextInt(40) : random.nextInt(400)));
            EventDate date = EventDate.parse(days.first() + "/" + days.last());
            assertThat(DateRows.of(date)).as("%s", days).isEqualTo(byHand(days));
        }
    }

    private static Set<String> byHand(Days days) {
        Set<String> rows = new TreeSet<>();
        LocalDate end = days.last();
        for (LocalDate day = days.first(); !day.isAfter(end); day = day.plusDays(1)) {
            Year year = Year.from(day);
            YearMonth month = YearMonth.from(day);
            EventDate decade = EventDate.ofDecade(day.getYear());
            addIf(days.countsFor(decade.days().orElseThrow()), decade.edtf(), rows);
            addIf(days.countsFor(new Days(year.atDay(1), year.atDay(year.length()))), year.toString(), rows);
            addIf(days.countsFor(new Days(month.atDay(1), month.atEndOfMonth())), month.toString(), rows);
            addIf(days.countsFor(Days.of(day)), day.toString(), rows);
        }
        return rows;
    }

    private static void addIf(boolean counts, String row, Set<String> rows) {
        if (counts) {
            rows.add(row);
        }
    }

    @Test
    void keepsADayOfAnUnknownYearInRowsOfItsOwn() {
        EventDate date = EventDate.parse("XXXX-04-07");
        assertThat(DateRows.of(date)).containsExactly("XXXX", "XXXX-04", "XXXX-04-07");
    }

    @Test
    void keepsADecadeInARowOfItsOwnAndACenturyInNone() {
        assertThat(DateRows.of(EventDate.parse("201X"))).containsExactly("201X");
        assertThat(DateRows.of(EventDate.parse("2008/2012"))).containsExactly("200X", "201X");
        assertThat(DateRows.of(EventDate.parse("20XX"))).isEmpty();
        assertThat(DateRows.of(EventDate.parse("9999"))).containsExactly("9999", "999X");
    }

    @Test
    void findsTheRowsAroundAPeriod() {
        assertThat(DateRows.around(EventDate.parse("2010-04-07").days().orElseThrow()))
                .containsExactly("2010", "2010-04", "201X");
        assertThat(DateRows.around(EventDate.parse("2009/2010").days().orElseThrow()))
                .isEmpty();
        assertThat(DateRows.exactly(EventDate.parse("2010/2019").days().orElseThrow()))
                .contains("201X");
    }

    @Test
    void namesMonthsInEnglishEverywhere() {
        assertThat(DateRows.label("2010-04")).isEqualTo("April 2010");
        assertThat(DateRows.label("2010")).isEqualTo("2010");
        assertThat(DateRows.label("2010-04-07")).isEqualTo("2010-04-07");
        assertThat(DateRows.label("201X")).isEqualTo("the 2010s");
        assertThat(DateRows.label("XXXX-04-07")).isEqualTo("7 April, unknown year");
        assertThat(DateRows.label("XXXX-04")).isEqualTo("April, unknown year");
        assertThat(DateRows.label("XXXX")).isEqualTo("unknown year");
    }
}
