package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.text.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonym in question stands in square brackets. */
final class PeopleContextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "They sheltered ethnic [Uzbeks] in a school.",
                "Ethnic [Armenian] shops were closed.",
                "Fighting between ethnic Uzbeks and [Kyrgyz] went on.",
                "Ethnic Serb and [Albanian] leaders met.",
                "Hundreds of [Kyrgyz] marched to the square.",
                "[Uzbek] women and children slept in the open.",
                "The [Tajik] community has its own school.",
                "A family of [Uzbek] origin was turned back.",
                "He was of [American] descent.",
                "Many [Uzbeks] left the city overnight.",
                "The gunmen were [Chechen], neighbours said.",
                "Mostly [Kyrgyz] and Uzbek youths threw stones.",
                "Shots were heard in the [Uzbek] neighbourhoods.",
                "The [Uzbek]-populated districts burned.",
                "The soldiers took him to be [Uzbek].",
                "The [Hungarian] minority asked for schools.",
                "Сотни этнических [узбеков] бежали.",
                "В городе живут [узбеки] и дунгане.",
            })
    void knowsPeople(String marked) {
        assertThat(namesPeople(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Kyrgyz] troops took the pass.",
                "The [Kyrgyz] Parliament met at night.",
                "Talks with the [Uzbek] President lasted an hour.",
                "On the [Kyrgyz] side two houses burned.",
                "[Russian] and Kazakh ministers signed the accord.",
                "Hundreds of [Kyrgyz] soldiers were sent south.",
                "The [Tajik] government denied it.",
                "Two [American] journalists were expelled.",
                "Three [Syrian] families crossed the border.",
                "[Kyrgyzstani] citizens may vote abroad.",
                "Thousands of [Nigerian] women protested.",
                "The [Chinese] embassy closed.",
                "[Узбекские] власти закрыли границу.",
                "Об этом сообщило [киргизское] министерство.",
            })
    void knowsTheirCountry(String marked) {
        assertThat(namesPeople(marked)).isFalse();
    }

    private static boolean namesPeople(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        Reading reading = Reading.of(marked.replace("[", "").replace("]", ""));
        return PeopleContext.namesPeople(reading, reading.tokenAt(start), reading.tokenAt(end));
    }
}
