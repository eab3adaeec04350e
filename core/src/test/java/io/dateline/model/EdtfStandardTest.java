package io.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The example forms of the specification (Library of Congress, Extended Date/Time Format, 4 February 2019,
 * loc.gov/standards/datetime) of levels 0 and 1, in its order: what is read of each, or why it is refused. An open end is written
 * as {@code ..} here.
 */
class EdtfStandardTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1985-04-12                | 1985-04-12      | 1985-04-12 | 1985-04-12 | DAY
                    1985-04                   | 1985-04         | 1985-04-01 | 1985-04-30 | MONTH
                    1985                      | 1985            | 1985-01-01 | 1985-12-31 | YEAR
                    1985-04-12T23:20:30       | 1985-04-12      | 1985-04-12 | 1985-04-12 | DAY
                    1985-04-12T23:20:30Z      | 1985-04-12      | 1985-04-12 | 1985-04-12 | DAY
                    1985-04-12T23:20:30-04    | 1985-04-12      | 1985-04-12 | 1985-04-12 | DAY
                    1985-04-12T23:20:30+04:30 | 1985-04-12      | 1985-04-12 | 1985-04-12 | DAY
                    1964/2008                 | 1964/2008       | 1964-01-01 | 2008-12-31 | INTERVAL
                    2004-06/2006-08           | 2004-06/2006-08 | 2004-06-01 | 2006-08-31 | INTERVAL
                    2004-02-01/2005-02-08     | 2004-02-01/2005-02-08 | 2004-02-01 | 2005-02-08 | INTERVAL
                    2004-02-01/2005-02        | 2004-02-01/2005-02    | 2004-02-01 | 2005-02-28 | INTERVAL
                    2004-02-01/2005           | 2004-02-01/2005 | 2004-02-01 | 2005-12-31 | INTERVAL
                    2005/2006-02              | 2005/2006-02    | 2005-01-01 | 2006-02-28 | INTERVAL
                    """)
    void readsLevelZero(String edtf, String value, String first, String last, Precision precision) {
        assertReads(edtf, value, first, last, precision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2001-21                   | 2001-21         | 2001-03-01 | 2001-05-31 | SEASON
                    1984?                     | 1984?           | 1984-01-01 | 1984-12-31 | YEAR
                    2004-06~                  | 2004-06~        | 2004-06-01 | 2004-06-30 | MONTH
                    2004-06-11%               | 2004-06-11%     | 2004-06-11 | 2004-06-11 | DAY
                    201X                      | 201X            | 2010-01-01 | 2019-12-31 | DECADE
                    20XX                      | 20XX            | 2000-01-01 | 2099-12-31 | CENTURY
                    2004-XX                   | 2004-XX         | 2004-01-01 | 2004-12-31 | YEAR
                    1985-04-XX                | 1985-04-XX      | 1985-04-01 | 1985-04-30 | MONTH
                    1985-XX-XX                | 1985-XX-XX      | 1985-01-01 | 1985-12-31 | YEAR
                    1985-04-12/..             | 1985-04-12/..   | 1985-04-12 | ..         | INTERVAL
                    1985-04/..                | 1985-04/..      | 1985-04-01 | ..         | INTERVAL
                    1985/..                   | 1985/..         | 1985-01-01 | ..         | INTERVAL
                    ../1985-04-12             | ../1985-04-12   | ..         | 1985-04-12 | INTERVAL
                    ../1985-04                | ../1985-04      | ..         | 1985-04-30 | INTERVAL
                    ../1985                   | ../1985         | ..         | 1985-12-31 | INTERVAL
                    1985-04-12/               | 1985-04-12/     | 1985-04-12 | ..         | INTERVAL
                    1985-04/                  | 1985-04/        | 1985-04-01 | ..         | INTERVAL
                    1985/                     | 1985/           | 1985-01-01 | ..         | INTERVAL
                    /1985-04-12               | /1985-04-12     | ..         | 1985-04-12 | INTERVAL
                    /1985-04                  | /1985-04        | ..         | 1985-04-30 | INTERVAL
                    /1985                     | /1985           | ..         | 1985-12-31 | INTERVAL
                    1984~/2004-06             | 1984~/2004-06   | 1984-01-01 | 2004-06-30 | INTERVAL
                    1984/2004-06~             | 1984/2004-06~   | 1984-01-01 | 2004-06-30 | INTERVAL
                    1984~/2004~               | 1984~/2004~     | 1984-01-01 | 2004-12-31 | INTERVAL
                    1984?/2004%               | 1984?/2004%     | 1984-01-01 | 2004-12-31 | INTERVAL
                    2004-06-XX/2004-07-03     | 2004-06-XX/2004-07-03 | 2004-06-01 | 2004-07-03 | INTERVAL
                    """)
    void readsLevelOne(String edtf, String value, String first, String last, Precision precision) {
        assertReads(edtf, value, first, last, precision);
    }

    private static void assertReads(String edtf, String value, String first, String last, Precision precision) {
        EventDate date = EventDate.parse(edtf);
        assertThat(date.edtf()).isEqualTo(value);
        assertThat(date.precision()).isEqualTo(precision);
        Days days = date.days().orElseThrow();
        assertThat(days.first()).isEqualTo(first.equals("..") ? LocalDate.MIN : LocalDate.parse(first));
        assertThat(days.last()).isEqualTo(last.equals("..") ? LocalDate.MAX : LocalDate.parse(last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Y170000002            | years go from 0000 to 9999
                    Y-170000002           | years go from 0000 to 9999
                    -1985                 | years go from 0000 to 9999
                    156X-12-25            | a decade or a century has no months
                    2004?-06-11           | write it like 2010-06-12
                    1985-02-30            | there is no such day
                    1899-13-01            | there is no such day
                    2006-06-31/2006-07-01 | there is no such day
                    19850412              | write it like 2010-06-12
                    [1667,1668]           | write it like 2010-06-12
                    1950S2                | write it like 2010-06-12
                    """)
    void refusesWhatNoNewsNeedsAndSaysWhy(String edtf, String why) {
        assertThat(EventDate.find(edtf)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse(edtf))
                .withMessageContaining(edtf)
                .withMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({
        "2010,2010-04-07,true",
        "2010,2010,true",
        "201X,2010-24,true",
        "2010,2010-24,false",
        "2010/..,2015,true",
        "2010-04-07,2010-04,false",
        "XXXX-04,XXXX-04-07,true",
        "XXXX,XXXX-04-07,true",
        "XXXX-04-07,XXXX-04,false",
        "XXXX-04,XXXX-05-07,false",
        "2010,XXXX-04-07,false",
        "XXXX-04,2010-04-07,false",
        "2010~,2010-04-07,true",
    })
    void tellsWhatLiesInADate(String outer, String inner, boolean expected) {
        assertThat(EventDate.parse(outer).contains(EventDate.parse(inner))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-04-07,2010-04,true",
        "2010-04,2010-04-07,true",
        "2010-24,2011,true",
        "2010/..,2015,true",
        "2010,2011,false",
        "XXXX-04-07,XXXX-04,true",
        "XXXX-04-07,2010-04,false",
    })
    void tellsWhetherTwoDatesOverlap(String one, String other, boolean expected) {
        assertThat(EventDate.parse(one).overlaps(EventDate.parse(other))).isEqualTo(expected);
        assertThat(EventDate.parse(other).overlaps(EventDate.parse(one))).isEqualTo(expected);
    }

    @Test
    @Timeout(5)
    void refusesMegabytesAtOnce() {
        for (String piece : new String[] {"9", "X", "-", "/", "2010-04-07/", "..", "~"}) {
            assertThat(EventDate.find(piece.repeat(2_000_000))).isEmpty();
        }
    }
}
