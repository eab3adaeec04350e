package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Report;
import io.dateline.text.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountryTaggerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister flew to Kyrgyzstan.                          | Kyrgyzstan=KG country-name
            Kyrgyz troops took the pass.                              | Kyrgyz=KG demonym
            The U.S. and the UK objected.                             | U.S.=US country-name, UK=GB country-name
            Talks in the US went on; it is for us to wait.            | US=US country-name
            Amnesty International UK called for calm.                 | UK=GB country-name
            The Kremlin gave no reason.                               | Kremlin=RU metonym
            Moscow said that it would not send troops.                | Moscow=RU metonym
            Police fired on marchers in Nairobi.                      | Nairobi=KE capital
            The train stopped at Osh, Kyrgyzstan, for an hour.        | Osh=KG place, Kyrgyzstan=KG country-name
            He was born in Paris, Texas.                              | Paris=US place, Texas=US place
            She lives in Lebanon, Pennsylvania.                       | Lebanon=US place, Pennsylvania=US place
            A storm hit Alabama, Georgia and Florida.                 | Alabama=US place, Georgia=US place, Florida=US place
            A judge in Atlanta, Georgia, agreed.                      | Atlanta=US place, Georgia=US place
            Rallies were held in Tbilisi, Georgia.                    | Tbilisi=GE capital, Georgia=GE country-name
            Georgian police were sent to Batumi.                      | Georgian=GE demonym, Batumi=GE place
            South Korean ships left Busan.                            | South Korean=KR demonym, Busan=KR place
            North Korea denied it, and Korea was silent.              | North Korea=KP country-name, Korea=KP country-name
            South Sudanese officers met in Juba.                      | South Sudanese=SS demonym, Juba=SS capital
            The Democratic Republic of Congo closed its border.       | Democratic Republic of Congo=CD country-name
            Soldiers of the Soviet Union left.                        | Soviet Union=SU country-name
            He fled East Germany in 1961.                             | East Germany=DD country-name
            Zaire was ruled by one man.                               | Zaire=CD country-name
            Tanks entered Czechoslovakia.                             | Czechoslovakia=CS country-name
            Yugoslav soldiers withdrew.                               | Yugoslav=YU demonym
            """)
    void reads(String text, String expected) {
        assertThat(String.join(", ", read(text, "en"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ethnic Uzbeks fled at night.|Uzbeks|names people, not the country",
                "He drove a Russian-made truck.|Russian|says how something is made or spoken, not which country",
                "They ate French fries.|French|part of the name of a thing",
                "It was sold by Dutch auction.|Dutch|part of the name of a thing",
                "The two ex-Soviet states agreed.|Soviet|says what was, not the country",
                "Other former Soviet republics followed.|Soviet|says what was, not the country",
                "They spoke in Russian.|Russian|names a language",
                "It cost 40 Swiss francs.|Swiss|names money",
                "He showed Dutch courage.|Dutch|part of the name of a thing",
                "They ate Brazil nuts.|Brazil|part of the name of a thing",
                "Brussels wants new rules for all of the European Union.|Brussels|stands for the European Union",
                "Latin American leaders met.|American|part of the name of a larger region or of people",
                "An account at Bank of America was frozen.|America|part of a longer name",
                "The witness, Michael Jordan, left.|Jordan|part of a longer name",
                "Ships crossed the Gulf of Guinea.|Guinea|part of the name of a water",
                "The singer Paris Hilton came.|Paris|part of a longer name",
                "A reporter of the New York Times wrote.|New York|part of the name of a newspaper or club",
            })
    void turnsDown(String text, String span, String reason) {
        Reading reading = Reading.of(text);
        Settlement settled = CountryLines.settle(reading, report(text, "en"));

        assertThat(settled.accepted()).isEmpty();
        assertThat(settled.declined()).anySatisfy(declined -> {
            assertThat(declined.candidate().mention(reading).text()).isEqualTo(span);
            assertThat(declined.reason()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Since then nothing has changed.",
        "Reading the letter took an hour.",
        "Nice words were said in the Central Market.",
        "Most of them are in favour and may march.",
        "It is a turkey and some china.",
        "Mr. Lincoln and Victoria Jackson spoke.",
    })
    void findsNothingInCommonWords(String text) {
        assertThat(read(text, "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Российские военные прибыли в Киргизию.        | Российские=RU demonym, Киргизию=KG country-name
            ru | Беженцы из Узбекистана живут в Оше.           | Узбекистана=UZ country-name, Оше=KG place
            ru | Посол Южной Кореи уехал.                      | Южной Кореи=KR country-name
            uk | Міністр приїхав до Польщі.                    | Польщі=PL country-name
            ar | وصل الوزير إلى قيرغيزستان وكازاخستان          | قيرغيزستان=KG country-name, وكازاخستان=KZ country-name
            fr | Les autorités kirghizes et la Russie négocient. | kirghizes=KG demonym, Russie=RU country-name
            es | El gobierno ruso y Kirguistán firmaron.       | ruso=RU demonym, Kirguistán=KG country-name
            de | Die russischen Truppen verließen Kirgisistan. | russischen=RU demonym, Kirgisistan=KG country-name
            zh | 他昨天抵达吉尔吉斯斯坦。                      | 吉尔吉斯斯坦=KG country-name
            """)
    void readsOtherLanguages(String language, String text, String expected) {
        assertThat(String.join(", ", read(text, language))).isEqualTo(expected);
    }

    @Test
    void believesASmallTownWhereItsCountryIsNamed() {
        assertThat(read("Soldiers searched homes in Isfana.", "en")).isEmpty();
        assertThat(read("Kyrgyzstan sent police. Soldiers searched homes in Isfana.", "en"))
                .contains("Isfana=KG place");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le vent souffle dans l'Est et le Nord, le Centre, le Sud et l'Ouest.
            fr | Les pays de l'Amérique latine et de l'Amérique du Sud.
            es | No se sabe nada de ellos. Queda mucho por hacer.
            es | El presidente viajó por América Latina y América del Sur, al Norte y al Este.
            en | Leaders from Latin America, South America, North America and Central America met.
            ar | وقال إن الحكومة كان قد قررت وإن الوضع لن يتغير من قبل في الشرق والغرب
            en | In 1937 Stalin ordered it, and people died in the time of Stalin.
            en | The soldiers were seen in Khanabad on Monday.
            en | Hamilton Jordan wrote the memo. Jordan, like Carter, agreed, and so did Jordan's aides.
            """)
    void takesNoCountryOutOfThinAir(String language, String text) {
        assertThat(read(text, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Khanabad was quiet. Afghanistan sent police.          | Khanabad=AF place, Afghanistan=AF country-name
            en | Fires burned in Mombasa.                              | Mombasa=KE place
            ar | قتل ثلاثة في غزة                                      | غزة=PS place
            en | Michael Jordan played. Talks were held in Jordan.     | Jordan=JO country-name
            en | Michael Jordan played. Egypt, Jordan and Syria met.   | Egypt=EG country-name, Jordan=JO country-name, Syria=SY country-name
            """)
    void keepsThoseThatSomethingSpeaksFor(String language, String text, String expected) {
        assertThat(String.join(", ", read(text, language))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A Paris woman was held in the Lamar County Jail. Deputies from Hugo, Okla., came. Paris was calm.   | Paris=US, Lamar County=US, Hugo=US, Okla=US, Paris=US
            The Troy school board met. Sheriff Dale Ott of Pike County closed the road to Brundidge.            | Troy=US, Pike County=US, Brundidge=US
            A Lebanon driver died on Interstate 81. State troopers said the Lebanon County coroner had come.    | Lebanon=US, Lebanon County=US
            The Springfield City Council voted. Greene County commissioners and the sheriff of Nixa objected.  | Springfield=US, Greene County=US, Nixa=US
            He came to Ridgmoor, Tex., by bus.                                                                  | Ridgmoor=US, Tex=US
            """)
    void readsALocalPaperOfTheUnitedStates(String text, String expected) {
        assertThat(String.join(", ", codes(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two ministers met in Athens and Paris.                                  | Athens=GR, Paris=FR
            The band played in Paris, Texas. Paris liked it.                        | Paris=US, Texas=US, Paris=US
            A fire broke out in Vessingdal, Norway.                                 | Vessingdal=NO, Norway=NO
            Norway sent help. The village of Vessingdal was cut off.                | Norway=NO, Vessingdal=NO
            Neighbouring Israel closed the road.                                    | Israel=IL
            Taiwan, Hong Kong and Greenland took part.                              | Taiwan=TW, Hong Kong=HK, Greenland=GL
            Western Sahara, Kosovo, Palestine and Puerto Rico took part.            | Western Sahara=EH, Kosovo=XK, Palestine=PS, Puerto Rico=PR
            Transnistria, Abkhazia, Crimea and Northern Cyprus stayed away.         | Transnistria=MD, Abkhazia=GE, Crimea=UA, Northern Cyprus=CY
            They walked from Alaska to California, Colorado and Kansas.             | Alaska=US, California=US, Colorado=US, Kansas=US
            The Soviet house in Minsk was pulled down in 2015.                      | Soviet=SU, Minsk=BY
            WASHINGTON, March 3 - The Securities and Exchange Commission objected.  | WASHINGTON=US, Securities and Exchange Commission=US
            """)
    void readsWhatTheWordsAroundSay(String text, String expected) {
        assertThat(String.join(", ", codes(text))).isEqualTo(expected);
    }

    @Test
    void leavesAnInventedVillageOutOfAReportAboutSeveralCountries() {
        assertThat(codes("Norway, Sweden and Peru sent help. The village of Vessingdal was cut off."))
                .doesNotContain("Vessingdal=NO", "Vessingdal=SE", "Vessingdal=PE");
    }

    @Test
    void keepsWhereAPlaceLies() {
        String text = "The clinic in Osh, Kyrgyzstan, was closed.";
        Candidate osh = CountryLines.settle(Reading.of(text), report(text, "en"))
                .accepted()
                .getFirst();

        assertThat(osh.place()).hasValueSatisfying(place -> {
            assertThat(place.geonames()).isEqualTo(1527534);
            assertThat(place.lat()).isEqualTo(40.53);
            assertThat(place.lon()).isEqualTo(72.8);
        });
    }

    private static List<String> codes(String text) {
        return read(text, "en").stream()
                .map(found -> found.substring(0, found.lastIndexOf(' ')))
                .toList();
    }

    private static List<String> read(String text, String language) {
        Reading reading = Reading.of(text);
        return CountryLines.settle(reading, report(text, language)).accepted().stream()
                .map(found -> reading.span(found.from(), found.to()) + "=" + found.value() + " " + found.rule())
                .map(found -> found.replace("U.S=", "U.S.="))
                .toList();
    }

    private static Report report(String text, String language) {
        return CountryLines.report("r", "", text, language);
    }
}
