package io.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.reference.Office;
import io.dateline.search.UnknownNameException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleNameTest {
    @Test
    void aNameOfManyPartsIsRefusedAtOnce() {
        assertThatThrownBy(() -> RoleName.parse("a of ".repeat(20_000)))
                .isInstanceOf(UnknownNameException.class)
                .message()
                .hasSizeLessThan(1_000);
    }

    @Test
    void anOfficeAloneIsThatOfAnyCountry() {
        assertThat(RoleName.parse("president")).isEqualTo(new RoleName(Set.of(Office.PRESIDENT), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "president:KG, PRESIDENT, KG",
        "president of Kyrgyzstan, PRESIDENT, Kyrgyzstan",
        "president of the Republic of the Congo, PRESIDENT, Congo",
        "minister of foreign affairs of Chad, FOREIGN_MINISTER, Chad",
        "prime minister : Chad, HEAD_OF_GOVERNMENT, Chad",
        "head of government of Mali, HEAD_OF_GOVERNMENT, Mali"
    })
    void aCountryMayFollow(String written, Office office, String country) {
        RoleName role = RoleName.parse(written);
        assertThat(role.offices()).containsExactly(office);
        assertThat(role.country().orElseThrow()).endsWith(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"captain", "captain:KG", ":KG", "president:", "of Chad", " of "})
    void otherWordsAreRefusedWithTheOfficesThatThereAre(String written) {
        assertThatThrownBy(() -> RoleName.parse(written))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("there is no office '" + written + "'")
                .hasMessageContaining("foreign-minister");
    }
}
