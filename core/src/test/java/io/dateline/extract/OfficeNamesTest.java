package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.reference.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeNamesTest {
    @ParameterizedTest
    @EnumSource
    void everyOfficeIsFoundByItsIdWithHyphensOrSpacesInAnyCase(Office office) {
        assertThat(OfficeNames.find(office.id())).containsExactly(office);
        assertThat(OfficeNames.find(" " + office.name().replace('_', ' ') + " "))
                .containsExactly(office);
        assertThat(OfficeNames.all()).contains(office.id());
    }

    @ParameterizedTest
    @CsvSource({
        "president, PRESIDENT",
        "Prime Minister, HEAD_OF_GOVERNMENT",
        "prime-minister, HEAD_OF_GOVERNMENT",
        "chancellor, HEAD_OF_GOVERNMENT",
        "Minister of Foreign Affairs, FOREIGN_MINISTER",
        "defense minister, DEFENCE_MINISTER",
        "président, PRESIDENT",
        "Bundeskanzlerin, HEAD_OF_GOVERNMENT",
        "министр обороны, DEFENCE_MINISTER",
        "премьер-министр, HEAD_OF_GOVERNMENT",
        "رئيس الوزراء, HEAD_OF_GOVERNMENT"
    })
    void wordsOfManyLanguagesNameAnOffice(String words, Office office) {
        assertThat(OfficeNames.find(words)).containsExactly(office);
    }

    @Test
    void someNameSeveral() {
        assertThat(OfficeNames.find("head of state")).containsExactlyInAnyOrder(Office.PRESIDENT, Office.MONARCH);
        assertThat(OfficeNames.find("minister")).contains(Office.FOREIGN_MINISTER, Office.OTHER_MINISTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "captain", "president of", "former", "president prime minister", "of"})
    void othersNameNone(String words) {
        assertThat(OfficeNames.find(words)).isEmpty();
    }
}
