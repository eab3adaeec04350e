package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.model.Days;
import io.dateline.reference.OfficeTerms.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfficeTermsTest {
    private static final String MEDVEDEV = "Q23530";

    @Test
    void knowsFromWhenToWhen() {
        assertThat(OfficeTerms.standard().of(MEDVEDEV))
                .contains(
                        new Term(Office.PRESIDENT, days("2008-05-07", "2012-05-07")),
                        new Term(Office.HEAD_OF_GOVERNMENT, days("2012-05-08", "2020-01-16")));
    }

    @Test
    void readsATermThatIsKnownByItsMonthsOrYears() {
        assertThat(Term.parse("F2005-200702"))
                .isEqualTo(new Term(Office.FOREIGN_MINISTER, days("2005-01-01", "2007-02-28")));
    }

    @Test
    void leavesATermOpenWhoseEndNobodyKnows() {
        assertThat(Term.parse("P20130314-"))
                .isEqualTo(new Term(Office.PRESIDENT, new Days(LocalDate.of(2013, 3, 14), LocalDate.MAX)));
    }

    @Test
    void knowsNothingOfOthers() {
        assertThat(OfficeTerms.standard().of("nobody")).isEmpty();
        assertThat(OfficeTerms.standard().of("Q2353"))
                .doesNotContain(new Term(Office.PRESIDENT, days("2008-05-07", "2012-05-07")));
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

    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), LocalDate.parse(to));
    }
}
