package io.dateline.search;

import static io.dateline.search.Dimension.ACTOR;
import static io.dateline.search.Dimension.COUNTRY;
import static io.dateline.search.Dimension.DATE;
import static io.dateline.search.Dimension.PUBLISHED;
import static io.dateline.search.Dimension.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dateline.model.Days;
import io.dateline.model.EventDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FiltersTest {
    private static final Days APRIL_TO_JUNE = new Days(LocalDate.of(2010, 4, 1), LocalDate.of(2010, 6, 30));

    @Test
    void takesAValueAsItIs() {
        assertThat(Filters.value(COUNTRY, "KG")).isEqualTo(new Filter.Value(ValueField.COUNTRY, "KG"));
        assertThat(Filters.value(ACTOR, " Roza Otunbayeva "))
                .isEqualTo(new Filter.Value(ValueField.ACTOR, "Roza Otunbayeva"));
        assertThat(Filters.value(SOURCE, "B*C")).isEqualTo(new Filter.Value(ValueField.SOURCE, "B*C"));
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void findsReportsWithoutAValueByUnknown(Dimension dimension) {
        assertThat(Filters.value(dimension, "unknown")).isEqualTo(new Filter.Missing(dimension));
    }

    @Test
    void takesWhatReallyIsUnknownInQuotes() {
        assertThat(Filters.value(SOURCE, "\"Unknown\"")).isEqualTo(new Filter.Value(ValueField.SOURCE, "Unknown"));
        assertThat(Filters.value(SOURCE, "\"Other\"")).isEqualTo(new Filter.Value(ValueField.SOURCE, "\"Other\""));
    }

    @Test
    void readsADateDimensionsValueAsAPeriod() {
        assertThat(Filters.value(DATE, "2010-04"))
                .isEqualTo(SearchQuery.parse("date:2010-04").root());
        assertThat(Filters.value(PUBLISHED, "XXXX-04")).isEqualTo(new Filter.YearUnknown(PUBLISHED, "XXXX-04"));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-04/2010-06",
        "2010-04..2010-06",
        "2010-04-01/2010-06-30",
        "april 2010..june 2010",
        " 2010-04 .. 2010-06 "
    })
    void readsAPeriodHoweverItIsWritten(String written) {
        assertThat(Filters.date(DATE, written)).isInstanceOfSatisfying(Filter.During.class, during -> {
            assertThat(during.period()).isEqualTo(APRIL_TO_JUNE);
            assertThat(during.field()).isEqualTo(DATE);
        });
    }

    @Test
    void leavesAnEndOpen() {
        assertThat(Filters.date(DATE, "2010.."))
                .isEqualTo(new Filter.During(DATE, new Days(LocalDate.of(2010, 1, 1), LocalDate.MAX), "2010/.."));
        assertThat(Filters.date(DATE, "..2010"))
                .isEqualTo(new Filter.During(DATE, new Days(LocalDate.MIN, LocalDate.of(2010, 12, 31)), "../2010"));
    }

    @ParameterizedTest
    @CsvSource({"201X,2010-01-01,2019-12-31", "19XX,1900-01-01,1999-12-31", "2010-21,2010-03-01,2010-05-31"})
    void readsTheVaguerFormsOfEdtf(String edtf, LocalDate first, LocalDate last) {
        assumeTrue(EventDate.find(edtf).isPresent(), "dates don't read " + edtf + " yet");
        assertThat(Filters.date(DATE, edtf)).isEqualTo(new Filter.During(DATE, new Days(first, last), edtf));
    }

    @ParameterizedTest
    @CsvSource({
        "12 June 2010,2010-06-12",
        "June 12 2010,2010-06-12",
        "1st may 2010,2010-05-01",
        "JUNE 2010,2010-06",
        "Feb. 2010,2010-02",
        "'April 7, 2010',2010-04-07",
        "summer 2010,2010-22",
        "Fall 2010,2010-23",
        "winter of 2010,2010-24",
        "Q2 2010,2010-34",
        "2010s,201X",
        "the 1990s,199X",
        "12.06.2010,2010-06-12",
        "25/04/2010,2010-04-25",
        "04/25/2010,2010-04-25",
        "05/05/2010,2010-05-05",
        "april 2010..june 2010,2010-04/2010-06",
        "..june 2010,../2010-06",
        "25/04/2010..30/04/2010,2010-04-25/2010-04-30",
        "2010s..,2010/..",
        "7 avril 2010,2010-04-07",
        "1er mai 2010,2010-05-01",
        "7 de abril de 2010,2010-04-07",
        "7. März 2010,2010-03-07",
        "7 апреля 2010,2010-04-07",
        "апрель 2010,2010-04",
        "7 квітня 2010,2010-04-07"
    })
    void readsADateAsAPersonTypesIt(String typed, String edtf) {
        assertThat(during(typed).period()).isEqualTo(during(edtf).period());
    }

    private static Filter.During during(String text) {
        return (Filter.During) Filters.date(DATE, text);
    }

    @ParameterizedTest
    @CsvSource({"04/03/2021", "4/3/2021", "04-03-2021"})
    void refusesADateThatMeansTwoDaysAndSaysWhich(String text) {
        assertThatThrownBy(() -> Filters.date(DATE, text))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("'" + text + "' is 2021-03-04 or 2021-04-03; expected one of them");
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday",
        "last decade",
        "2015s",
        "Q5 2010",
        "31/31/2010",
        "32.01.2010",
        "31 February 2010",
        "12 Moon 2010",
        "june",
        "2010-6",
        "10",
        "-2010",
        "+2010",
        "2010-04-07-01",
        "''"
    })
    void saysWhatADateLooksLikeWhereItIsNone(String text) {
        assertThatThrownBy(() -> Filters.date(DATE, text))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("'" + text + "' is not a date; expected one such as 2010-06-12");
    }

    @Test
    void refusesABlankValueAndADateOfSomethingElse() {
        assertThatThrownBy(() -> Filters.value(COUNTRY, " ")).hasMessage("value: a country must not be blank");
        assertThatThrownBy(() -> Filters.date(COUNTRY, "2010")).hasMessage("dimension: country holds no dates");
    }
}
