package io.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.EventDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2010-06-12                          | 2010-06-12
            2010-06-12T23:59:59+14:00           | 2010-06-12
            2010-06-12 08:00:00                 | 2010-06-12
            2010/6/2                            | 2010-06-02
            20100612                            | 2010-06-12
            20100612T080000Z                    | 2010-06-12
            D:20100612083000+06'00'             | 2010-06-12
            2010-06                             | 2010-06
            2010                                | 2010
            Sat, 12 Jun 2010 08:00:00 +0600     | 2010-06-12
            12 Jun 98 08:00 GMT                 | 1998-06-12
            Sat Jun 12 08:00:00 UTC 2010        | 2010-06-12
            June 2nd, 2010                      | 2010-06-02
            Saturday, June 12, 2010 8:00 am     | 2010-06-12
            12.06.2010                          | 2010-06-12
            13/06/2010                          | 2010-06-13
            06/13/2010                          | 2010-06-13
            12-Nov-2012                         | 2012-11-12
            """)
    void readsTheDayAsWritten(String written, String edtf) {
        assertThat(WrittenDay.find(written)).contains(EventDate.parse(edtf));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "06/07/2010",
                "2010-13-01",
                "2010-02-30",
                "1970-01-01T00:00:00Z",
                "0001-01-01",
                "9654",
                "2882015",
                "12",
                "1.2.3",
                "١٢"
            })
    void readsNothingIntoWhatIsNoDate(String written) {
        assertThat(WrittenDay.find(written)).isEmpty();
    }
}
