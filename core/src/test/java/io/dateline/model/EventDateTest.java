package io.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are those by which the Library of Congress explains the standard (loc.gov/standards/datetime), and edges. */
class EventDateTest {
    @ParameterizedTest
    @CsvSource({
        "1985-04-12, 1985-04-12, 1985-04-12, DAY",
        "1985-04, 1985-04-01, 1985-04-30, MONTH",
        "1985, 1985-01-01, 1985-12-31, YEAR",
        "0000, 0000-01-01, 0000-12-31, YEAR",
        "9999, 9999-01-01, 9999-12-31, YEAR",
        "2000-02-29, 2000-02-29, 2000-02-29, DAY",
        "2001-21, 2001-03-01, 2001-05-31, SEASON",
        "2001-22, 2001-06-01, 2001-08-31, SEASON",
        "2001-23, 2001-09-01, 2001-11-30, SEASON",
        "2003-24, 2003-12-01, 2004-02-29, SEASON",
        "2001-33, 2001-01-01, 2001-03-31, QUARTER",
        "2001-34, 2001-04-01, 2001-06-30, QUARTER",
        "2001-36, 2001-10-01, 2001-12-31, QUARTER",
        "2001-40, 2001-01-01, 2001-06-30, HALF_YEAR",
        "2001-41, 2001-07-01, 2001-12-31, HALF_YEAR",
        "201X, 2010-01-01, 2019-12-31, DECADE",
        "20XX, 2000-01-01, 2099-12-31, CENTURY",
        "2004-XX, 2004-01-01, 2004-12-31, YEAR",
        "1985-XX-XX, 1985-01-01, 1985-12-31, YEAR",
        "1985-04-XX, 1985-04-01, 1985-04-30, MONTH",
        "1984?, 1984-01-01, 1984-12-31, YEAR",
        "2004-06~, 2004-06-01, 2004-06-30, MONTH",
        "2004-06-11%, 2004-06-11, 2004-06-11, DAY",
        "1964/2008, 1964-01-01, 2008-12-31, INTERVAL",
        "2004-06/2006-08, 2004-06-01, 2006-08-31, INTERVAL",
        "2004-02-01/2005-02-08, 2004-02-01, 2005-02-08, INTERVAL",
        "2004-02-01/2005, 2004-02-01, 2005-12-31, INTERVAL",
        "1984-06?/2004-08?, 1984-06-01, 2004-08-31, INTERVAL",
        "1984~/2004-06, 1984-01-01, 2004-06-30, INTERVAL",
        "1984-06-02?/2004-08-08~, 1984-06-02, 2004-08-08, INTERVAL",
    })
    void readsTheFormsOfTheStandard(String edtf, LocalDate first, LocalDate last, Precision precision) {
        EventDate date = EventDate.parse(edtf);
        assertThat(date.days()).contains(new Days(first, last));
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985-04-12/..", "1985-04/", "1985~/.."})
    void spansAllDaysFromABeginningWithoutAnEnd(String edtf) {
        EventDate date = EventDate.parse(edtf);
        assertThat(date.days().orElseThrow().last()).isEqualTo(LocalDate.MAX);
        assertThat(date.edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../1985-04-12", "/1985", "../1985-04?"})
    void spansAllDaysToAnEndWithoutABeginning(String edtf) {
        EventDate date = EventDate.parse(edtf);
        assertThat(date.days().orElseThrow().first()).isEqualTo(LocalDate.MIN);
        assertThat(date.precision()).isEqualTo(Precision.INTERVAL);
        assertThat(date.edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "1985-04-12T23:20:30, 1985-04-12",
        "1985-04-12T23:20:30Z, 1985-04-12",
        "1985-04-12T23:20:30-04, 1985-04-12",
        "1985-04-12T23:20:30+04:30, 1985-04-12",
        "2010-06-12T14:30, 2010-06-12",
        "2004-01-01T10:10:10Z/2005, 2004-01-01/2005",
        "201x, 201X",
        "xxxx-04-07, XXXX-04-07",
        "2004-xx, 2004-XX",
    })
    void writesTheCanonicalForm(String edtf, String canonical) {
        assertThat(EventDate.parse(edtf).edtf()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX, YEAR",
        "XXXX-04, MONTH",
        "XXXX-04-07, DAY",
        "XXXX-02-29, DAY",
        "XXXX-04-07?, DAY",
    })
    void keepsAnUnknownYearUnknown(String edtf, Precision precision) {
        EventDate date = EventDate.parse(edtf);
        assertThat(date.days()).isEmpty();
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "../..",
                "../",
                "~",
                "2010-02-31",
                "2010-13",
                "2010-00",
                "2010-04-00",
                "2011-02-29",
                "2010-4-7",
                "20100407",
                "12010",
                "-0001",
                "Y17E7",
                "2010-25",
                "2010-37",
                "2010-42",
                "2010-99",
                "XXXX-02-30",
                "XXXX-13",
                "XXXX-XX",
                "1XXX",
                "X010",
                "20X0",
                "201X-04",
                "2010-XX-07",
                "2010-04-07T",
                "2010-04-07T25:00",
                "2010-04-07T10:00+99",
                "2010-06/2010-04",
                "2010/2011/2012",
                "XXXX-04/2010",
                "2010~~",
                "~2010",
                "2010-~04",
                "2010 ",
                "٢٠١٠",
                "２０１０",
                "2010-0٤",
                "2010\n",
                "April 2010",
                "2010-04-07/2010-04-XX-"
            })
    void refusesWhatIsNoDate(String edtf) {
        assertThat(EventDate.find(edtf)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse(edtf))
                .withMessageContaining("'");
    }

    @Test
    void saysWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse("2010-02-31"))
                .withMessage("'2010-02-31' is not a date: there is no such day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse("2010-13"))
                .withMessageContaining("'2010-13' is not a date: after a year comes a month (01 to 12)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse("2010-06/2010-04"))
                .withMessage("'2010-06/2010-04' is not a date: it ends before it begins");
    }

    @Test
    void refusesALongTextWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse("9".repeat(1_000_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void makesEachPrecisionFromItsParts() {
        assertThat(Stream.of(
                                EventDate.ofDay(LocalDate.of(2010, 4, 7)),
                                EventDate.ofMonth(YearMonth.of(2010, 4)),
                                EventDate.ofYear(987),
                                EventDate.ofDecade(1994),
                                EventDate.ofCentury(1994),
                                EventDate.ofSeason(2010, Season.WINTER),
                                EventDate.ofQuarter(2010, 4),
                                EventDate.ofHalf(2010, 2),
                                EventDate.ofUnknownYear(MonthDay.of(2, 29)),
                                EventDate.between(EventDate.ofYear(2005), EventDate.ofYear(2010)))
                        .map(EventDate::edtf))
                .containsExactly(
                        "2010-04-07",
                        "2010-04",
                        "0987",
                        "199X",
                        "19XX",
                        "2010-24",
                        "2010-36",
                        "2010-41",
                        "XXXX-02-29",
                        "2005/2010");
    }

    @Test
    void refusesPartsThatThereAreNot() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventDate.ofYear(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> EventDate.ofYear(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> EventDate.ofDay(LocalDate.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> EventDate.ofQuarter(2010, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> EventDate.ofHalf(2010, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.between(EventDate.ofYear(2010), EventDate.ofYear(2005)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.between(EventDate.parse("XXXX"), EventDate.ofYear(2005)));
    }

    @Test
    void hedgesADateOrBothEndsOfAnInterval() {
        EventDate about = EventDate.parse("2010").withQualifier(Qualifier.APPROXIMATE);
        assertThat(about.edtf()).isEqualTo("2010~");
        assertThat(about.qualifier()).contains(Qualifier.APPROXIMATE);
        assertThat(about.withQualifier(Qualifier.UNCERTAIN).edtf()).isEqualTo("2010?");
        assertThat(EventDate.parse("2005/2010")
                        .withQualifier(Qualifier.APPROXIMATE)
                        .edtf())
                .isEqualTo("2005~/2010~");
        assertThat(EventDate.parse("2005/..")
                        .withQualifier(Qualifier.APPROXIMATE)
                        .edtf())
                .isEqualTo("2005~/..");
        assertThat(EventDate.parse("2010").qualifier()).isEmpty();
    }

    @Test
    void ordersByFirstDayThenLastDayThenTextAndUnknownYearsLast() {
        List<String> ordered = List.of(
                "../2010",
                "20XX",
                "2009-24",
                "2010-01-01",
                "2010-01",
                "2010",
                "2010-XX",
                "2010~",
                "2010/2011",
                "2010/",
                "2010/..",
                "XXXX",
                "XXXX-04",
                "XXXX-04-07");
        assertThat(ordered.reversed().stream().map(EventDate::parse).sorted().map(EventDate::edtf))
                .isEqualTo(ordered);
    }
}
