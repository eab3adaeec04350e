package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.model.Days;
import io.dateline.reference.OfficeTerms.Term;
import io.dateline.reference.OfficeTerms.Whose;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfficeTermsTest {
    private static final String MEDVEDEV = "Q23530";

    @Test
    void knowsFromWhenToWhen() {
        assertThat(OfficeTerms.standard().of(MEDVEDEV))
                .contains(
                        ofRussia(Office.PRESIDENT, days("2008-05-07", "2012-05-07")),
                        ofRussia(Office.HEAD_OF_GOVERNMENT, days("2012-05-08", "2020-01-16")));
    }

    @Test
    void readsATermThatIsKnownByItsMonthsOrYears() {
        assertThat(Term.parse("F2005-200702"))
                .isEqualTo(new Term(
                        Office.FOREIGN_MINISTER, days("2005-01-01", "2007-02-28"), Whose.OTHER, Optional.empty()));
    }

    @Test
    void leavesATermOpenWhoseEndNobodyKnows() {
        assertThat(Term.parse("P20130314-:RU"))
                .isEqualTo(ofRussia(Office.PRESIDENT, new Days(LocalDate.of(2013, 3, 14), LocalDate.MAX)));
    }

    @Test
    void knowsNothingOfOthers() {
        assertThat(OfficeTerms.standard().of("nobody")).isEmpty();
        assertThat(OfficeTerms.standard().of("Q2353"))
                .doesNotContain(ofRussia(Office.PRESIDENT, days("2008-05-07", "2012-05-07")));
    }

    @Test
    void holdsTermsOfKnownActorsOnlyAndAllOfThemCanBeRead() {
        long persons = KnownActors.standard()
                .all()
                .filter(actor -> !OfficeTerms.standard().of(actor.id()).isEmpty())
                .count();
        assertThat(persons).isEqualTo(OfficeTerms.standard().size());
    }

    @Test
    void refusesALetterThatStandsForNoOffice() {
        assertThatThrownBy(() -> Office.of('?'))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'?'");
    }

    @Test
    void tellsAnOfficeOfABodyFromThatOfAStateAndOfItsParts() {
        assertThat(Term.parse("S19970101-20061231:").whose()).isEqualTo(Whose.BODY);
        assertThat(Term.parse("P20080507-20120507:RU").whose()).isEqualTo(Whose.STATE);
        assertThat(Term.parse("M20011007-20140522").whose()).isEqualTo(Whose.OTHER);
    }

    private static Term ofRussia(Office office, Days days) {
        return new Term(office, days, Whose.STATE, Optional.of("RU"));
    }

    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), LocalDate.parse(to));
    }
}
