package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.reference.CountryName.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WordFormsTest {
    @Test
    void declinesRussianNames() {
        assertThat(SlavicForms.ofName("Киргизия")).contains("Киргизия", "Киргизии", "Киргизию", "Киргизией");
        assertThat(SlavicForms.ofName("Узбекистан"))
                .contains("Узбекистана", "Узбекистану", "Узбекистаном", "Узбекистане");
        assertThat(SlavicForms.ofName("Москва")).contains("Москвы", "Москве", "Москву", "Москвой");
    }

    @Test
    void declinesTheWordsOfANameTogether() {
        assertThat(SlavicForms.ofName("Южная Корея"))
                .contains("Южной Кореи", "Южную Корею")
                .doesNotContain("Южной Корею");
    }

    @Test
    void declinesUkrainianNames() {
        assertThat(SlavicForms.ofName("Росія")).contains("Росії", "Росію", "Росією");
    }

    @Test
    void leavesAcronymsAlone() {
        assertThat(SlavicForms.ofName("США")).containsExactly("США");
    }

    @Test
    void bringsAdjectivesIntoAllGendersAndCases() {
        assertThat(SlavicForms.ofDemonym("российский")).contains("российская", "российского", "российскими");
        assertThat(SlavicForms.ofDemonym("узбек")).contains("узбеки", "узбеков");
        assertThat(SlavicForms.ofDemonym("украинец")).contains("украинца", "украинцев");
    }

    @Test
    void writesArabicPrefixesTogetherWithTheName() {
        assertThat(WordForms.ofPlace("العراق", Script.ARABIC, false)).contains("والعراق", "بالعراق", "للعراق");
        assertThat(WordForms.ofPlace("قيرغيزستان", Script.ARABIC, false)).contains("وقيرغيزستان", "بقيرغيزستان");
        assertThat(WordForms.ofPlace("غزة", Script.ARABIC, true)).contains("بغزة");
        assertThat(WordForms.ofPlace("ليل", Script.ARABIC, false)).containsExactly("ليل");
    }

    @Test
    void inflectsWesternAdjectives() {
        assertThat(forms("syrien", "fr")).contains("syrienne", "syriens", "syriennes");
        assertThat(forms("ruso", "es")).contains("rusa", "rusos", "rusas");
        assertThat(forms("francés", "es")).contains("francesa", "franceses");
        assertThat(forms("Russisch", "de")).contains("Russischen", "Russischer");
    }

    private static Set<String> forms(String name, String language) {
        return WordForms.of(name, Script.OTHER, new CountryName("XX", Kind.ADJECTIVE, List.of(language), false));
    }
}
