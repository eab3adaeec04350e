package io.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The council met on Friday in the old town hall and agreed that observers would be sent to the border, which has been closed for nine days.
            ru | Совет собрался в пятницу в старой ратуше и решил, что наблюдатели будут отправлены к границе, которая была закрыта уже девять дней из-за боёв.
            uk | Рада зібралася у п'ятницю в старій ратуші та вирішила, що спостерігачі будуть відправлені до кордону, який був закритий вже дев'ять днів через бої.
            fr | Le conseil s'est réuni vendredi dans la vieille mairie et a décidé que des observateurs seraient envoyés à la frontière, qui est fermée depuis neuf jours.
            es | El consejo se reunió el viernes en el antiguo ayuntamiento y decidió que los observadores serían enviados a la frontera, que está cerrada desde hace nueve días.
            de | Der Rat trat am Freitag im alten Rathaus zusammen und beschloss, dass Beobachter an die Grenze geschickt werden, die seit neun Tagen für den Handel geschlossen ist.
            pt | O conselho reuniu-se na sexta-feira na antiga prefeitura e decidiu que os observadores serão enviados para a fronteira, que não está aberta há nove dias.
            it | Il consiglio si è riunito venerdì nel vecchio municipio e ha deciso che gli osservatori saranno inviati alla frontiera, che è chiusa da nove giorni per i combattimenti.
            ar | اجتمع المجلس يوم الجمعة في دار البلدية القديمة وقرر أن يرسل مراقبين إلى الحدود التي أغلقت منذ تسعة أيام بعد القتال الذي وقع بين القرى في الوادي
            zh | 委员会星期五在旧市政厅开会，决定派遣观察员前往已经关闭九天的边境地区，那里的商人一直在等待。
            ky | Кеңеш жума күнү эски шаардык имаратта чогулуп, чек арага байкоочулар жөнөтүлөт деп чечти жана бул чек ара тогуз күндөн бери жабык болгон, ал эми соодагерлер үчүн жол жок.
            uz | Kengash juma kuni eski shahar binosida yig'ildi va chegaraga kuzatuvchilar yuboriladi deb qaror qildi, bu chegara to'qqiz kundan beri yopiq edi va savdogarlar uchun yo'l ham bir necha kun yopiq edi.
            """)
    void knowsALanguage(String code, String text) {
        assertThat(LanguageGuess.of(text)).contains(code);
    }

    @Test
    void takesEveryApostropheForTheSame() {
        String words = " bo'lgan va o'z bilan uchun bo'yicha edi haqida o'zbekiston qilgan";
        for (String apostrophe : List.of("'", "\u2018", "\u2019", "\u02BB", "\u02BC")) {
            assertThat(LanguageGuess.of(words.replace("'", apostrophe).repeat(2)))
                    .as(apostrophe)
                    .contains("uz");
        }
    }

    @Test
    void countsAWordWithItsMarksAsOne() {
        String marked = "e\u0301\u20DD";
        assertThat(LanguageGuess.of("the and of was " + (marked + " ").repeat(16)))
                .contains("en");
        assertThat(LanguageGuess.of("the and of was " + marked.repeat(16))).isEmpty();
    }

    @Test
    void saysNothingOfAShortOrAForeignText() {
        assertThat(LanguageGuess.of("The council met on Friday.")).isEmpty();
        assertThat(
                        LanguageGuess.of(
                                "Neuvosto kokoontui perjantaina vanhassa kaupungintalossa päättäen lähettää tarkkailijoita"
                                        + " rajalle yhdeksän päivää kestäneen sulkemisen jälkeen vaikka kauppiaat odottivat edelleen teillä"))
                .isEmpty();
    }

    @Test
    void shortensCodes() {
        assertThat(Languages.code("en-GB")).contains("en");
        assertThat(Languages.code("ru_RU")).contains("ru");
        assertThat(Languages.code("eng")).contains("en");
        assertThat(Languages.code("und")).isEmpty();
        assertThat(Languages.code("not a tag")).isEmpty();
    }
}
