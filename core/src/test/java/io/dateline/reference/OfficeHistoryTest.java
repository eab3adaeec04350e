package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.EventDate;
import io.dateline.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeHistoryTest {
    private static final String OTUNBAYEVA = "Q485136";
    private static final String PUTIN = "Q7747";
    private static final String BIDEN = "Q6279";
    private static final String TRUMP = "Q22686";
    private static final String MACRON = "Q3052772";
    private static final String ANNAN = "Q1254";
    private static final String MODI = "Q1058";

    @Test
    void knowsWhoHeldAnOfficeOnADay() {
        assertThat(roles("2010-06-12", OTUNBAYEVA)).containsExactly("president:KG");
        assertThat(roles("2010-04-06", OTUNBAYEVA)).isEmpty();
        assertThat(roles("2011-12-01", OTUNBAYEVA)).containsExactly("president:KG");
        assertThat(roles("2011-12-02", OTUNBAYEVA)).isEmpty();
        assertThat(roles("2005-06", OTUNBAYEVA)).containsExactly("foreign-minister:KG");
    }

    @Test
    void givesEachOfficeOfOnePersonInItsTime() {
        assertThat(roles("2007-01-01", PUTIN)).containsExactly("president:RU");
        assertThat(roles("2010-01-01", PUTIN)).containsExactly("head-of-government:RU");
        assertThat(roles("2015-01-01", PUTIN)).containsExactly("president:RU");
    }

    @Test
    void countsAMonthOrAYearForATermThatIsNoShorter() {
        assertThat(roles("2010-04", OTUNBAYEVA)).containsExactly("president:KG");
        assertThat(roles("2010", OTUNBAYEVA)).containsExactly("president:KG");
        assertThat(roles("201X", OTUNBAYEVA)).isEmpty();
    }

    @Test
    void takesATermThatIsToldOnceByItsYearAndOnceByItsDayForOne() {
        assertThat(roles("2017-02-01", MACRON)).isEmpty();
        assertThat(roles("2017-06-01", MACRON)).contains("president:FR");
        assertThat(roles("2021-01-10", BIDEN)).isEmpty();
    }

    @Test
    void endsATermWithoutAnEndWhenAnotherTakesTheOffice() {
        assertThat(roles("2024-12-31", BIDEN)).containsExactly("president:US");
        assertThat(roles("2025-02-01", BIDEN)).isEmpty();
        assertThat(roles("2025-02-01", TRUMP)).containsExactly("president:US");
    }

    @Test
    void namesNoStateForAnOfficeOfABody() {
        assertThat(OfficeHistory.standard()
                        .on(EventDate.parse("2004-10-05").days().orElseThrow(), ANNAN))
                .containsExactly(Role.of("secretary-general"));
    }

    @Test
    void leavesOutTheOfficesOfPartsOfAState() {
        assertThat(roles("2010-06-01", MODI)).isEmpty();
        assertThat(roles("2016-06-01", MODI)).containsExactly("head-of-government:IN");
    }

    @Test
    void knowsNothingOfOthers() {
        assertThat(roles("2010-06-12", "nobody")).isEmpty();
    }

    private static List<String> roles(String date, String actor) {
        return OfficeHistory.standard().on(EventDate.parse(date).days().orElseThrow(), actor).stream()
                .map(Role::id)
                .toList();
    }
}
