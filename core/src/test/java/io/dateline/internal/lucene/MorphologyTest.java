package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Publication;
import io.dateline.model.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MorphologyTest {
    private static List<String> terms(String language, String text) {
        return Wording.form(WordAnalyzer.of(Morphology.of(language)), text).terms();
    }

    @ParameterizedTest
    @CsvSource({
        "en, clash clashes clashed clashing CLASHES clash's",
        "fr, affrontement affrontements l'affrontement L’AFFRONTEMENT",
        "fr, élection élections elections d'élections",
        "es, enfrentamiento enfrentamientos",
        "de, Angriff Angriffe Angriffen",
        "ru, столкновение столкновения столкновений столкновениями",
        "ru, Бакиев Бакиева Бакиеву Бакиевым",
        "ru, Атамбаев Атамбаева Атамбаеву Атамбаевым",
        "ru, Путин Путина Путину Путиным",
        "ru, беспорядки беспорядков беспорядками",
        "uk, зіткнення зіткненням зіткнень",
        "uk, Україна України Україну Україною",
        "uk, президент президента президентом президенту президенти",
        "ar, اشتباكات الاشتباكات والاشتباكات",
        "pt, protesto protestos",
        "it, scontro scontri",
        "tr, çatışma çatışmalar",
        "sr, избори izbori"
    })
    void bringsTheFormsOfAWordTogether(String language, String forms) {
        assertThat(Arrays.stream(forms.split(" ")).map(form -> terms(language, form)))
                .as(forms)
                .allSatisfy(form -> assertThat(form).hasSize(1))
                .containsOnly(terms(language, forms.split(" ")[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Bakiyev Bakiyeva",
        "en, Otunbayeva Otunbayev",
        "en, Karimov Karim",
        "fr, Bakiyev Bakiyeva",
        "de, Osh Oshi",
        "ru, Бакиев бак"
    })
    void keepsNamesApart(String language, String names) {
        assertThat(Arrays.stream(names.split(" ")).map(name -> terms(language, name)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Morphology.class)
    void makesTheSameTermOfAWordInAnyCaseAndWithoutDiacritics(Morphology morphology) {
        for (String word : List.of("Élections", "Bakıyev", "Çatışmalar", "Größe", "Otunbayeva")) {
            String folded = ReportAnalyzer.fold(word);
            assertThat(Wording.form(WordAnalyzer.of(morphology), word))
                    .as(word)
                    .isEqualTo(Wording.form(WordAnalyzer.of(morphology), folded));
        }
    }

    @ParameterizedTest
    @EnumSource(Morphology.class)
    void takesAnyTextAtAll(Morphology morphology) {
        for (String text : List.of("", "-", "'", "a", "'s", "\ud83d\ude00", "x".repeat(3000), "l'", "ا", "不")) {
            assertThat(Wording.form(WordAnalyzer.of(morphology), text).terms())
                    .allSatisfy(term -> assertThat(term).startsWith(morphology.tag() + Schema.TAB));
        }
    }

    @Test
    void leavesOutWordsThatJoinOthersAndKeepsTheirPlaces() {
        Wording.Form form = Wording.form(WordAnalyzer.of(Morphology.EN), "President of the Republic");
        assertThat(form.terms()).containsExactly("en\tpresid", "en\trepubl");
        assertThat(form.positions()).containsExactly(0, 3);
        assertThat(terms("fr", "dans les")).isEmpty();
    }

    @Test
    void takesPairsOfCharactersWhereNoSpacesPartTheWords() {
        assertThat(terms("zh", "吉尔吉斯")).containsExactly("zh\t吉尔", "zh\t尔吉", "zh\t吉斯");
        assertThat(terms("ja", "暴動")).containsExactly("zh\t暴動");
    }

    @Test
    void keepsWordsOfLanguagesWithoutAStemmerAsTheyAre() {
        assertThat(terms("pl", "Wybory")).containsExactly("\twybory");
        assertThat(terms("xx", "Clashes")).containsExactly("\tclashes");
    }

    @ParameterizedTest
    @CsvSource({
        "An ethnic clash, EN",
        "Столкновения в Оше, RU",
        "اشتباكات في أوش, AR",
        "吉尔吉斯斯坦 Osh, CJK",
        "12.04.2010, NONE"
    })
    void goesByTheScriptWhereTheLanguageIsUnknown(String text, Morphology expected) {
        assertThat(Morphology.of(report("", text, "und"))).isEqualTo(expected);
        assertThat(Morphology.of(report(text, "", "und"))).isEqualTo(expected);
        assertThat(Morphology.of(report("", text, "fr"))).isEqualTo(Morphology.FR);
    }

    private static Report report(String title, String text, String language) {
        return new Report(
                "id",
                title,
                text,
                Publication.UNKNOWN,
                language,
                "text",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of());
    }
}
