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
        assertThat(SlavicForms.ofDemonym("российский", false)).contains("российская", "российского", "российскими");
        assertThat(SlavicForms.ofDemonym("узбек", false)).contains("узбеки", "узбеков");
        assertThat(SlavicForms.ofDemonym("украинец", false)).contains("украинца", "украинцев");
    }

    @Test
    void writesArabicPrefixesTogetherWithTheName() {
        assertThat(WordForms.ofPlace("العراق", Script.ARABIC, false)).contains("والعراق", "بالعراق", "للعراق");
        assertThat(WordForms.ofPlace("قيرغيزستان", Script.ARABIC, false)).contains("وقيرغيزستان", "بقيرغيزستان");
        assertThat(WordForms.ofPlace("غزة", Script.ARABIC, true)).contains("بغزة");
        assertThat(WordForms.ofPlace("ليل", Script.ARABIC, false)).containsExactly("ليل");
    }

    @Test
    void declinesSoftAndPluralNames() {
        assertThat(SlavicForms.ofName("Израиль")).contains("Израиля", "Израилем");
        assertThat(SlavicForms.ofName("Беларусь")).contains("Беларуси", "Беларусью");
        assertThat(SlavicForms.ofName("Южный Судан")).contains("Южного Судана", "Южном Судане");
        assertThat(SlavicForms.ofName("Нидерланды")).contains("Нидерландов", "Нидерландах");
        assertThat(SlavicForms.ofName("Північна Корея", true)).contains("Північної Кореї", "Північну Корею");
    }

    @Test
    void leavesNamesAloneThatHaveNoCases() {
        assertThat(SlavicForms.ofName("Мали")).containsExactly("Мали");
        assertThat(SlavicForms.ofName("Мали", true)).containsExactly("Мали");
        assertThat(SlavicForms.ofName("Перу")).containsExactly("Перу");
    }

    @Test
    void namesCitizensInRussianAndUkrainian() {
        assertThat(SlavicForms.ofDemonym("россиянин", false)).contains("россияне", "россиян", "россиянам");
        assertThat(SlavicForms.ofDemonym("индиец", false)).contains("индийца", "индийцы");
        assertThat(SlavicForms.ofDemonym("українець", true)).contains("українця", "українці");
    }

    @Test
    void derivesAdjectivesFromNames() {
        assertThat(DerivedAdjectives.of("Судан", "ru")).contains("Суданский", "Суданец", "Суданка");
        assertThat(DerivedAdjectives.of("Нигерия", "ru")).contains("Нигерийский", "Нигериец");
        assertThat(DerivedAdjectives.of("Эфиопия", "ru")).contains("Эфиопский");
        assertThat(DerivedAdjectives.of("Нігерія", "uk")).contains("Нігерійський", "Нігерієць");
        assertThat(DerivedAdjectives.of("روسيا", "ar")).containsExactly("روسي");
        assertThat(DerivedAdjectives.of("العراق", "ar")).containsExactly("عراقي");
        assertThat(DerivedAdjectives.of("Кыргызстан", "ky")).containsExactly("Кыргызстандык");
        assertThat(DerivedAdjectives.of("Россия", "ky")).containsExactly("Россиялык");
        assertThat(DerivedAdjectives.of("Ресей", "kk")).containsExactly("Ресейлік");
        assertThat(DerivedAdjectives.of("Rossiya", "uz")).containsExactly("Rossiyalik");
        assertThat(DerivedAdjectives.of("Тоҷикистон", "tg")).containsExactly("Тоҷикистонӣ");
        assertThat(DerivedAdjectives.of("США", "ru")).isEmpty();
        assertThat(DerivedAdjectives.of("South Sudan", "en")).isEmpty();
    }

    @Test
    void followsTheVowelsAndTheLastSoundInKyrgyzAndKazakh() {
        assertThat(names("Кыргызстан", "ky")).contains("Кыргызстандын", "Кыргызстанда", "Кыргызстанга");
        assertThat(names("Түркия", "ky")).contains("Түркиянын", "Түркияга", "Түркиядан");
        assertThat(names("Египет", "ky")).contains("Египеттин", "Египетте", "Египетке");
        assertThat(names("Кыргыз Республикасы", "ky")).contains("Кыргыз Республикасынын", "Кыргыз Республикасында");
        assertThat(names("АКШ", "ky")).contains("АКШнын", "АКШда");
        assertThat(names("Қырғызстан", "kk")).contains("Қырғызстаннан", "Қырғызстанның", "Қырғызстанға");
        assertThat(names("Ресей", "kk")).contains("Ресейдің", "Ресейде");
    }

    @Test
    void writesUzbekWithAnyApostrophe() {
        assertThat(names("Oʻzbekiston", "uz"))
                .contains("Oʻzbekistonda", "O'zbekistonda", "O‘zbekistonning", "O’zbekistondan", "O`zbekistonga");
    }

    @Test
    void linksTajikNamesToWhatFollows() {
        assertThat(names("Афғонистон", "tg")).contains("Афғонистони", "Афғонистонро");
    }

    @Test
    void bringsArabicAdjectivesIntoBothGendersWithTheArticle() {
        assertThat(forms("قيرغيزي", "ar"))
                .contains("القيرغيزية", "القيرغيزي", "قيرغيزيون", "والقيرغيزية", "للقيرغيزيين")
                .doesNotContain("بالقيرغيزية");
    }

    @Test
    void writesGermanGenitivesAndPersonsButNoBareAdjective() {
        assertThat(names("Kirgisistan", "de")).containsExactly("Kirgisistan", "Kirgisistans");
        assertThat(names("Island", "de")).containsExactly("Island");
        assertThat(names("USA", "de")).containsExactly("USA");
        assertThat(forms("Iranisch", "de")).contains("Iraner", "Iranerinnen").doesNotContain("Iranisch");
        assertThat(forms("Chinesisch", "de")).contains("Chinesen");
        assertThat(forms("Malisch", "de")).doesNotContain("Maler");
    }

    @Test
    void inflectsWesternAdjectives() {
        assertThat(forms("syrien", "fr")).contains("syrienne", "syriens", "syriennes");
        assertThat(forms("ruso", "es")).contains("rusa", "rusos", "rusas");
        assertThat(forms("francés", "es")).contains("francesa", "franceses");
        assertThat(forms("turc", "fr")).contains("turcs", "turque", "turques");
        assertThat(forms("grec", "fr")).contains("grecque");
        assertThat(forms("kirguís", "es")).contains("kirguisa", "kirguises");
        assertThat(forms("alemán", "es")).contains("alemana", "alemanes");
        assertThat(forms("español", "es")).contains("española", "españoles");
        assertThat(forms("Russisch", "de")).contains("Russischen", "Russischer");
    }

    private static Set<String> names(String name, String language) {
        return WordForms.of(name, new CountryName("XX", Kind.NAME, List.of(language), false));
    }

    private static Set<String> forms(String name, String language) {
        return WordForms.of(name, new CountryName("XX", Kind.ADJECTIVE, List.of(language), false));
    }
}
