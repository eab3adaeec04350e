package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.extract.Candidates.Declined;
import io.dateline.model.DateOrder;
import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.text.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing else is said, the report was published on Tuesday, 15 June 2010. */
class DateTaggerTest {
    private static final Publication PUBLISHED =
            Publication.of(EventDate.parse("2010-06-15"), Publication.Basis.GIVEN, "given");

    private static Settlement tag(String text, Publication published, String language) {
        Candidates candidates = new Candidates();
        new DateTagger().tag(Reading.of(text), DateLines.report(text, published, language), candidates);
        return Settlement.of(candidates);
    }

    private static String dates(String text, Publication published, String language) {
        return tag(text, published, language).accepted().stream()
                .map(Candidate::value)
                .collect(Collectors.joining(" "));
    }

    private static String dates(String text) {
        return dates(text, PUBLISHED, "en");
    }

    private static String undated(String text) {
        return dates(text, Publication.UNKNOWN, "en");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He fled on 7 April 2010.                | 2010-04-07
                    He fled on April 7, 2010, by air.       | 2010-04-07
                    He fled on the 7th of April, 2010.      | 2010-04-07
                    He fled on the seventh of April 2010.   | 2010-04-07
                    He fled on Wednesday, 7 April 2010.     | 2010-04-07
                    He fled on Wed., Apr. 7, 2010.          | 2010-04-07
                    JAN. 27, 2017 was the day.              | 2017-01-27
                    Signed 19-Nov-12 in Bonn.               | 2012-11-19
                    Log entry 2010-04-07T14:30:00Z closed.  | 2010-04-07
                    Log entry 2010-04-07 closed.            | 2010-04-07
                    Log entry 2010/04/07 closed.            | 2010-04-07
                    Signed on 07.04.2010 in Bonn.           | 2010-04-07
                    Signed on 25/04/2010 in Bonn.           | 2010-04-25
                    Signed on 04/25/2010 in Bonn.           | 2010-04-25
                    """)
    void readsDaysInAllTheirOrders(String text, String expected) {
        assertThat(undated(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In April 2010 the king left.              | 2010-04
                    In Sept. 2010 the king left.              | 2010-09
                    It was founded in 1994 by monks.          | 1994
                    It was built about 1910 by monks.         | 1910~
                    It failed in late 2010.                   | 2010~
                    It failed in early April 2010.            | 2010-04~
                    During the 1990s it grew.                 | 199X
                    During the mid-1990s it grew.             | 199X~
                    In the 19th century it grew.              | 18XX
                    In the twentieth century it grew.         | 19XX
                    It fell in the winter of 2010.            | 2010-24
                    It rose in the third quarter of 2010.     | 2010-35
                    It rose in the second half of 2009.       | 2009-41
                    It rose in Q1 2010.                       | 2010-33
                    """)
    void keepsWhatIsStatedAsCoarseAsItIs(String text, String expected) {
        assertThat(undated(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The minister said on Friday that he will leave.     | 2010-06-11
                    The minister said Tuesday that he was ill.          | 2010-06-15
                    The court will rule on Friday.                      | 2010-06-18
                    The verdict is due to be announced on Friday.       | 2010-06-18
                    He was seen last Tuesday.                           | 2010-06-08
                    He will be back next Tuesday.                       | 2010-06-22
                    He came yesterday and leaves tomorrow.              | 2010-06-14 2010-06-16
                    They met last night.                                | 2010-06-14
                    He came the day before yesterday.                   | 2010-06-13
                    Many fled last week.                                | 2010-06-07/2010-06-13
                    Talks go on this month and next year.               | 2010-06 2011
                    She arrived two days ago.                           | 2010-06-13
                    She arrived twenty-five years ago.                  | 1985
                    She arrived a decade ago.                           | 2000
                    Dozens died in the past five days.                  | 2010-06-10/2010-06-15
                    Prices doubled over the last five years.            | 2005/2010
                    Prices doubled in the past two decades.             | 1990/2010
                    Shops were shut over the weekend.                   | 2010-06-12/2010-06-13
                    He was toppled in April.                            | 2010-04
                    He was toppled in October.                          | 2009-10
                    A vote is scheduled for October.                    | 2010-10
                    He was toppled on 7 April.                          | 2010-04-07
                    He was toppled on December 20.                      | 2009-12-20
                    The vote will be held on 27 June.                   | 2010-06-27
                    It will pay the owners of record May 31.            | 2010-05-31
                    It will pay the owners on March 31.                 | 2011-03-31
                    He left last summer and returned last April.        | 2009-22 2010-04
                    """)
    void countsFromThePublicationByTense(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Fighting lasted 10–14 June 2010.                          | 2010-06-10/2010-06-14
                    Fighting lasted June 10-14, 2010.                         | 2010-06-10/2010-06-14
                    It lasted from 10 to 14 June 2010.                        | 2010-06-10/2010-06-14
                    It lasted from 28 August 1945 to 10 October 1945.         | 1945-08-28/1945-10-10
                    It lasted from April to June 2010.                        | 2010-04/2010-06
                    It lasted from December to February 2011.                 | 2010-12/2011-02
                    It lasted from 2004 until 2009.                           | 2004/2009
                    It grew between 2005 and 2010.                            | 2005/2010
                    The war (1939-45) was long.                               | 1939/1945
                    The war, 1926–1928, was long.                             | 1926/1928
                    He spoke on 7 and 8 April 2010.                           | 2010-04-07 2010-04-08
                    Raids in May, June and July 2010 failed.                  | 2010-05 2010-06 2010-07
                    """)
    void makesOneDateOfARange(String text, String expected) {
        assertThat(undated(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It lasted from 10 to 14 June 2010.      | 10=2010-06-10; 14 June 2010=2010-06-14
                    It lasted 10–14 June 2010.              | 10=2010-06-10; 14 June 2010=2010-06-14
                    It lasted from 30 May to 3 June 2010.   | 30 May=2010-05-30; 3 June 2010=2010-06-03
                    It was in the war of 1939-45.           | 1939=1939; 45=1945
                    The plan for 2005–2010 failed.          | 2005=2005; 2010=2010
                    It lasted from 10 to 14 June.           | 10=XXXX-06-10; 14 June=XXXX-06-14
                    """)
    void keepsTheEndsOfARangeWithIt(String text, String expected) {
        Candidate range = tag(text, Publication.UNKNOWN, "en").accepted().getFirst();
        Reading reading = Reading.of(text);
        assertThat(range.beside())
                .extracting(end -> reading.span(end.from(), end.to()) + "=" + end.value())
                .containsExactly(expected.split("; "));
        assertThat(range.beside()).extracting(Candidate::rule).containsExactly("range-start", "range-end");
    }

    @Test
    void makesTwoDatesOfARangeThatCannotBeWrittenAsOne() {
        Settlement settled = tag("It lasted from 30 May to 3 June.", Publication.UNKNOWN, "en");
        assertThat(settled.accepted()).extracting(Candidate::value).containsExactly("XXXX-05-30", "XXXX-06-03");
        assertThat(settled.declined())
                .extracting(Declined::reason)
                .containsExactly("from one date to another in a year that is not stated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He fled on 7 April 2010.                               | ''
                    He fled on Saturday.                                   | published 2010-06-15
                    He fled on 7 April.                                    | published 2010-06-15
                    He fled in May.                                        | published 2010-06-15
                    It lasted from 10 to 14 June.                          | published 2010-06-15
                    """)
    void saysThatADateWasResolvedAgainstThePublication(String text, String expected) {
        assertThat(tag(text, PUBLISHED, "en").accepted())
                .allSatisfy(date -> assertThat(date.against().orElse("")).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He landed on 3 May 1954. On 7 May the fort fell.       | 1954-05-03 in the text
                    He landed on 3 May 1954. It fell four days later.      | 1954-05-03 in the text
                    He landed in May 1954. In June he left.                | 1954-05 in the text
                    He landed in 1954. The following year he left.         | 1954 in the text
                    """)
    void saysThatADateWasCountedFromTheTextsOwn(String text, String expected) {
        assertThat(tag(text, Publication.UNKNOWN, "en").accepted().getLast().against())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He landed on 3 May 1954. On 7 May the fort fell.                 | 1954-05-03 1954-05-07
                    He landed on 3 May 1954. The fort fell four days later.          | 1954-05-03 1954-05-07
                    He landed on 3 May 1954. The next day it rained.                 | 1954-05-03 1954-05-04
                    He landed on 3 May 1954 and left the same day.                   | 1954-05-03 1954-05-03
                    In 1954 he landed. The following year he left.                   | 1954 1955
                    The siege began in December 1954. It was broken in January.      | 1954-12 1955-01
                    He landed in May 1954, after the raids of 1941. In June he left. | 1954-05 1941 1954-06
                    """)
    void countsFromTheLastDateOfANarrative(String text, String expected) {
        assertThat(undated(text)).isEqualTo(expected);
    }

    @Test
    void tellsANarrativeFromNewsByTheYearsOfItsDates() {
        String narrative =
                "On 3 May 1954 he landed. On 9 May 1954 the fort fell. By 2 June 1954 all was over. On 7 June he left.";
        String news = "The court sat on 14 June 2010. It had sat on 3 May 1954. On 7 June he was freed.";
        assertThat(dates(narrative)).endsWith(" 1954-06-07");
        assertThat(dates(news)).endsWith(" 2010-06-07");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sales rose in the third quarter of 2009.                    | 2009-35
                    Sales rose in the third quarter of last year.               | 2009-35
                    Sales rose in the first quarter.                            | 2010-33
                    Sales fell in the fourth quarter.                           | 2009-36
                    The firm expects a loss in the third quarter.               | 2010-35
                    First-quarter earnings fell.                                | 2010-33
                    In the first quarter sales fell from those of a year earlier. | 2010-33 2009-33
                    Sales fell last quarter and will rise this quarter.         | 2010-33 2010-34
                    It closed in the first half of this year.                   | 2010-40
                    It closed in the latter half of 2008.                       | 2008-41
                    In fiscal 1990 it lost money.                               | 1990
                    """)
    void resolvesQuartersWithoutTheirYear(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He scored twice in the first quarter.",
                "He scored twice in the second half.",
                "A quarter of them live in the Latin quarter.",
                "They met in the quarter-final.",
            })
    void takesNoQuarterOfAGameOrATownForOneOfTheYear(String text) {
        assertThat(dates(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They came home by Christmas 1988.                 | 1988-12-25
                    They came home on Christmas Eve.                  | 2009-12-24
                    They will come home by Thanksgiving.              | 2010-11-25
                    They came home last Easter.                       | 2010-04-04
                    They met on Good Friday, 1998.                    | 1998-04-10
                    They marched on International Women's Day.        | 2010-03-08
                    Shops opened on Labor Day 2009.                   | 2009-09-07
                    Shops were shut on Memorial Day.                  | 2010-05-31
                    They left on New Year's Eve 1999.                 | 1999-12-31
                    """)
    void knowsTheDaysThatHaveAName(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }

    @Test
    void takesAFeastThatIsNoTimeForNoDate() {
        assertThat(dates("He bought a Christmas tree and saw Halloween at the cinema."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In August of last year he left.                   | 2009-08
                    He left on 7 April last year.                     | 2009-04-07
                    He left in the spring of this year.               | 2010-21
                    They stayed between May and July in 1981.         | 1981-05/1981-07
                    He came in 1981. In March of that year he left.   | 1981 1981-03
                    He came in 1981. In March the next year he left.  | 1981 1982-03
                    """)
    void givesAPartOfAYearTheYearThatIsToldAfterIt(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It must be ready by the end of the month.         | 2010-06~
                    It must be ready by the end of the year.          | 2010~
                    It must be ready by year-end.                     | 2010~
                    He had fallen ill earlier in the year.            | 2010
                    He fell ill earlier this year.                    | 2010
                    Profit was 5 million, against 4 million a year earlier. | 2009
                    Profit was below that of the year-earlier period. | 2009
                    He left on 3 May. The next morning it rained.     | 2010-05-03 2010-05-04
                    He left on 3 May and came that night.             | 2010-05-03 2010-05-03
                    He fled on Sunday. The vote had been won on July 7, 2009. Two days later came the protests. | 2010-06-13 2009-07-07 2009-07-09
                    """)
    void countsFromWhatNewsSpeakOf(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He said that the trial opens on Thursday.         | 2010-06-17
                    He agreed to leave on Thursday.                   | 2010-06-17
                    The council must answer by Thursday.              | 2010-06-17
                    The council could answer on Thursday.             | 2010-06-17
                    Officials said Thursday's vote will go ahead.     | 2010-06-17
                    Officials said Thursday's vote was fair.          | 2010-06-10
                    The court will rule on Tuesday.                   | 2010-06-15
                    He would have come on Thursday.                   | 2010-06-10
                    We had great hopes for the talks on Thursday.     | 2010-06-10
                    He will be back next Thursday.                    | 2010-06-24
                    """)
    void tellsFromTheVerbWhetherAWeekdayIsAhead(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met on 31 February 2010.",
                "They met on February 31, 2010.",
                "They met on 29 February 2011.",
                "They met on 31 June.",
                "They met on 30/02/2011.",
            })
    void makesNothingOfADayThatNoCalendarHas(String text) {
        assertThat(dates(text)).isEmpty();
    }

    @Test
    void saysWhyADayThatNoCalendarHasIsNone() {
        assertThat(tag("They met on 31 February 2010.", PUBLISHED, "en").declined())
                .extracting(Declined::reason)
                .containsExactly("there is no such day");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It sank on 27 May-28 May 1905.                    | 1905-05-27/1905-05-28
                    They gave up on May 4 and 5.                      | 2010-05-04 2010-05-05
                    In the late May the Second Fleet left.            | 2010-05~
                    It was the winter of 1941/42.                     | 1941-24
                    The war of 1941/42 was lost.                      | 1941/1942
                    He left in the summer of '98.                     | 1998-22
                    He left in '98.                                   | 1998
                    He grew up in the sixties.                        | 196X
                    It grew in the 20s and 30s.                       | 192X 193X
                    In 1423 it was given a charter.                   | 1423
                    The Sept. 11 attacks changed that.                | 2001-09-11
                    A March operation failed.                         | 2010-03
                    The firm's May sales rose.                        | 2010-05
                    September was dry.                                | 2009-09
                    """)
    void readsWhatEnglishNewsLeavesOut(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They have waited since the fall of the government.",
                "They saw Friday the 13th.",
                "The October Revolution and Black September are history.",
                "It shrank in the last years and will for the next months.",
                "They may be right, 4 and 5 times.",
                "Rule 2016 speaks of 1709 schoolchildren.",
                "The day before the vote it rained.",
                "Temperatures reached 30 and he is in his sixties.",
            })
    void leavesAloneWhatEnglishMeansOtherwise(String text) {
        assertThat(dates(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He came in May 1954, to a fort that was built in May 1941. In June he left. | 1954-05 1941-05 1954-06
                    They fled in May 1955. He died on 29 February.    | 1955-05 1956-02-29
                    He came in May 1954. It fell by the end of the year. | 1954-05 1954~
                    """)
    void keepsTheStoryWhereItIs(String text, String expected) {
        assertThat(undated(text)).isEqualTo(expected);
    }

    @Test
    void takesTodayOfANarrativeForThePresentAge() {
        String narrative = "On 3 May 1954 he landed. On 9 May 1954 the fort fell. By 2 June 1954 all was over. ";
        assertThat(dates(narrative + "Today the fort is a museum.")).doesNotContain("2010");
        assertThat(dates("Today the fort is a museum.")).isEqualTo("2010-06-15");
    }

    @Test
    void keepsTheYearOpenThatNobodyStated() {
        assertThat(undated("They met on 7 April.")).isEqualTo("XXXX-04-07");
        assertThat(undated("They met in April.")).isEqualTo("XXXX-04");
        assertThat(undated("They met from 10 to 14 June.")).isEqualTo("XXXX-06");
        assertThat(undated("They met on 29 February.")).isEqualTo("XXXX-02-29");
    }

    @Test
    void declinesRelativeDatesOfAnUndatedReportWithTheReason() {
        Settlement settlement = tag("They met yesterday, on Monday and last week.", Publication.UNKNOWN, "en");
        assertThat(settlement.accepted()).isEmpty();
        assertThat(settlement.declined())
                .hasSize(3)
                .extracting(Declined::reason)
                .containsOnly("no date of publication to resolve against");
    }

    @Test
    void resolvesOnlyWhatACoarsePublicationAllows() {
        Publication june = Publication.of(EventDate.parse("2010-06"), Publication.Basis.GIVEN, "given");
        Settlement settlement = tag("They met yesterday and last year.", june, "en");
        assertThat(settlement.accepted()).extracting(Candidate::value).containsExactly("2009");
        assertThat(settlement.declined())
                .extracting(Declined::reason)
                .containsExactly("the date of publication is not known exactly enough");
    }

    @Test
    void keepsBothReadingsOfADateThatNothingSettles() {
        Settlement settlement = tag("Signed on 04/03/2021 in Bonn.", Publication.UNKNOWN, "en");
        assertThat(settlement.accepted().getFirst().andBeside())
                .extracting(date -> date.value() + " " + date.rule() + " " + date.score())
                .containsExactly("2021-04-03 numeric-date-ambiguous 0.5", "2021-03-04 numeric-date-ambiguous 0.5");
        assertThat(settlement.declined()).isEmpty();
    }

    @Test
    void makesNoRangeOfDatesThatNothingSettles() {
        Settlement settlement = tag("Open from 04/03/2021 to 05/03/2021.", Publication.UNKNOWN, "en");
        assertThat(settlement.accepted().stream().flatMap(Candidate::andBeside))
                .extracting(Candidate::value)
                .containsExactly("2021-04-03", "2021-03-04", "2021-05-03", "2021-03-05");
    }

    @Test
    void saysWhatSettledTheOrderOfDayAndMonth() {
        Settlement settlement = tag("Paid on 25/02/2021, due on 04/03/2021.", Publication.UNKNOWN, "en");
        assertThat(settlement.accepted())
                .extracting(Candidate::rule)
                .containsExactly("numeric-date-day-first", "numeric-date-by-report");
        assertThat(settlement.declined())
                .extracting(declined -> declined.candidate().value() + ": " + declined.reason())
                .containsExactly("2021-04-03: the other dates of the report put the day before the month");
    }

    @ParameterizedTest
    @CsvSource({"DAY_FIRST, 2021-03-04", "MONTH_FIRST, 2021-04-03"})
    void takesTheOrderOfDayAndMonthFromTheSourceWhereTheReportIsOpen(DateOrder order, String expected) {
        Candidates candidates = new Candidates();
        new DateTagger(Optional.of(order))
                .tag(
                        Reading.of("Signed on 04/03/2021 in Bonn."),
                        DateLines.report("", Publication.UNKNOWN, "en"),
                        candidates);
        assertThat(candidates.proposed()).singleElement().satisfies(date -> {
            assertThat(date.value()).isEqualTo(expected);
            assertThat(date.rule()).isEqualTo(order.ruleBySource());
            assertThat(date.beside()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Paid on 25/02/2021, due on 04/03/2021. | 2021-02-25 2021-03-04
                    Paid on 02/25/2021, due on 04/03/2021. | 2021-02-25 2021-04-03
                    On 1 May 2020 it was due by 04/03/2021.| 2020-05-01 2021-03-04
                    On May 1, 2020 it was due 04/03/2021.  | 2020-05-01 2021-04-03
                    """)
    void takesTheOrderOfDayAndMonthFromTheOtherDates(String text, String expected) {
        assertThat(undated(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may march on the town.",
                "May I ask who you are?",
                "April Smith told us so with June Brown.",
                "Some 2000 people and 1500 soldiers came.",
                "It costs $2010 or 1999 euros.",
                "Room 2010 and Resolution 1973 are known.",
                "Between 1500 and 2000 people fled.",
                "Call 555-2010-1999 or see 10.0.2010.1 there.",
                "Version 1.2.2010 and 12.2882015 came out.",
                "The sun set at 7 and Jan left.",
                "On Bloody Sunday and every Friday they pray.",
                "It took five days and two years in all.",
                "It happened recently, and now it is over.",
                "On 2010-02-31, 2010-13-01 and 99/99/2010 nothing happened.",
                "He died in 396 BC and 1500 BC was earlier.",
                "He lost 1.7 April points? Not by 3 march steps.",
            })
    void leavesAloneWhatIsNoDate(String text) {
        assertThat(dates(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ru | Он бежал 7 апреля 2010 года, а вернулся в мае.             | 2010-04-07 2010-05
                    ru | Вчера и на прошлой неделе было тихо.                        | 2010-06-14 2010-06-07/2010-06-13
                    ru | Два дня назад, в пятницу, шёл дождь.                        | 2010-06-13 2010-06-11
                    ru | В 2005 г. и в прошлом году было тихо.                       | 2005 2009
                    uk | Він утік 7 квітня 2010 року, а вчора повернувся.            | 2010-04-07 2010-06-14
                    uk | Минулого тижня було тихо.                                   | 2010-06-07/2010-06-13
                    fr | Il a fui le 7 avril 2010 et revint lundi dernier.           | 2010-04-07 2010-06-14
                    fr | Le 1er mai, il y a deux ans, la semaine dernière, hier.     | 2010-05-01 2008 2010-06-07/2010-06-13 2010-06-14
                    es | Huyó el 7 de abril de 2010 y volvió el mes pasado.          | 2010-04-07 2010-05
                    es | Llegó hace tres días, en mayo, ayer.                        | 2010-06-12 2010-05 2010-06-14
                    de | Er floh am 7. April 2010 und kam letzte Woche zurück.       | 2010-04-07 2010-06-07/2010-06-13
                    de | Vor zwei Tagen, am Freitag und gestern regnete es.          | 2010-06-13 2010-06-11 2010-06-14
                    ar | هرب في 7 أبريل 2010 وعاد الأسبوع الماضي                     | 2010-04-07 2010-06-07/2010-06-13
                    ar | قتل شخص يوم الجمعة، قبل يومين، أمس                           | 2010-06-11 2010-06-13 2010-06-14
                    ar | في ٧ نيسان ٢٠١٠                                              | 2010-04-07
                    """)
    void readsTheCommonFormsOfOtherLanguages(String language, String text, String expected) {
        assertThat(dates(text, PUBLISHED, language)).isEqualTo(expected);
    }

    @Test
    void tellsTheLanguageByItsCommonWordsWhereNobodySaidIt() {
        assertThat(dates("Le président a été vu hier dans les rues, avec des amis.", PUBLISHED, "und"))
                .isEqualTo("2010-06-14");
    }

    @Test
    void spansTheWordsOfTheDate() {
        String text = "On Wednesday, 7 April 2010, in late May and two days ago.";
        Reading reading = Reading.of(text);
        List<String> spans = tag(text, PUBLISHED, "en").accepted().stream()
                .map(candidate -> reading.span(candidate.from(), candidate.to()))
                .toList();
        assertThat(spans).containsExactly("Wednesday, 7 April 2010", "late May", "two days ago");
    }
}
