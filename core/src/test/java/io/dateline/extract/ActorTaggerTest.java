package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTaggerTest {
    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crowd cheered President Barlaguev as he left. | Barlaguev | person",
                "A letter from Mr. Quillfeather arrived on the way. | Quillfeather | person",
                "The court spokesman Temir Ozgorush read the verdict. | Temir Ozgorush | person",
                "Then Lena Varkentin, a lawyer from the north, spoke. | Lena Varkentin | person",
                "The scores (J. Harlowe 106, G. Varkentin 54) stood on a board. | G. Varkentin | person",
                "Spaniard Lena Estevella Varkentin won in two sets. | Lena Estevella Varkentin | person",
                "\"We wait,\" said Ulan Bektemir in the square. | Ulan Bektemir | person",
                "They elected John F. Harlowe as their new head. | John F. Harlowe | person",
                "In the hall sat Ban Ki-moon with his staff. | Ban Ki-moon | person",
                "He works at the University of Northern Bregonia now. | University of Northern Bregonia | organization",
                "A strike by the Workers Relief Committee went on. | Workers Relief Committee | organization",
                "Fighters of the Black Falcon Brigade burned the bridge. | Black Falcon Brigade | armed_group",
                "We asked the Ministry of Fisheries and Forests twice. | Ministry of Fisheries and Forests | government",
                "Then House Speaker Orla Venderhaal rose to speak. | Orla Venderhaal | person",
                "They warned the Fisheries Safety and Rescue Agency twice. | Fisheries Safety and Rescue Agency | organization",
                "A show at the Academy of Arts on July 8 was sold out. | Academy of Arts | organization",
                "He wrote to the Northern Bregonia Revenue Service again. | Northern Bregonia Revenue Service | organization",
                "In the hall sat Wissam al-Barlagu with his staff. | Wissam al-Barlagu | person",
                "He cited Human Rights Watch as his source. | Human Rights Watch | organization",
                "Fans of the St. Louis Cardinals cheered. | St. Louis Cardinals | organization",
                "Refugees told of Hutu militias in the hills. | Hutu | ethnic_group",
                "Shares of Intel rose by a fifth on Friday. | Intel | organization",
                "Striker Jan Oderwald left Chelsea on Monday. | Chelsea | organization",
                "Bristol Rovers beat Vitesse Arnhem in the final. | Vitesse Arnhem | organization",
                "The Federal Reserve left its rates unchanged. | Federal Reserve | government",
                "The EU said that it would wait. | EU | organization",
                "The Liberation Tigers of Tamil Eelam (LTTE) held the north. | LTTE | armed_group",
            })
    void readsAnActorInASentence(String text, String span, String type) {
        ActorsOf found = ActorsOf.text(text);

        assertThat(found.spans()).contains(span);
        assertThat(found.type(span)).contains(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They walked from Chelsea to the river in the rain. | Chelsea",
                "She ate an apple. Apple trees stood in the yard. | Apple",
                "Sun and wind dried the fields by noon. | Sun",
                "The village of Reading lies in the hills. | Reading",
                "Frau Krupp wohnt in Bayern. | Bayern",
            })
    void readsANameInDoubtOnlyWhereTheTextShowsWhatItMeans(String text, String word) {
        assertThat(ActorsOf.text(text).spans()).doesNotContain(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ministers met in the morning and left in the evening",
                "Skip to main content",
                "Two People Dead After Heavy Rain In The North",
                "He left on Monday, 3 May, and came back on Tuesday.",
                "Who said that? It was late. They slept.",
                "WE ARE NOT AFRAID OF THE RAIN",
                "Later Tash-Bulak burned for a week.",
                "The River rose and the Memorial stood in water.",
                "He had a 4 ERA in the spring, and then an ERA.",
                "",
                "... --- ((( )))",
            })
    void readsNoActorWhereNoneIs(String text) {
        assertThat(ActorsOf.text(text).spans()).isEmpty();
    }

    @Test
    void takesTheFullNameBeforeItsAbbreviation() {
        ActorsOf found =
                ActorsOf.text("A report by the League of Mountain Shepherds (LMS) came out. The LMS wants peace.");

        assertThat(found.spans()).containsExactly("League of Mountain Shepherds", "LMS", "LMS");
        assertThat(found.values()).containsOnly("league-of-mountain-shepherds");
    }

    @Test
    void aNameDoesNotCrossABlankLine() {
        assertThat(ActorsOf.text("They thanked Amnesty International\n\nMaria Gonzales was there.")
                        .spans())
                .containsExactly("Amnesty International", "Maria Gonzales");
    }

    @Test
    void takesFromAHeadlineOnlyNamesSeenElsewhere() {
        ActorsOf found = ActorsOf.text(
                "Angry Farmers Follow Tamara Belkovich Through Empty Streets\n\nOn Friday the lawyer Tamara Belkovich spoke in a field.");

        assertThat(found.spans()).containsExactly("Tamara Belkovich", "Tamara Belkovich");
    }

    @Test
    void aNameSeenElsewhereKeepsItsTypeInAHeadline() {
        ActorsOf found = ActorsOf.text(
                "Angry Farmers Block Black Falcon Brigade Through Empty Streets\n\nFighters of the Black Falcon Brigade burned the bridge.");

        assertThat(found.spans()).containsExactly("Black Falcon Brigade", "Black Falcon Brigade");
        assertThat(found.type("Black Falcon Brigade")).contains("armed_group");
    }

    @Test
    void takesACommonWordForAnActorOnlyWhereItsWholeNameStands() {
        assertThat(ActorsOf.text("They called him Guardian of the gate.").spans())
                .isEmpty();
        assertThat(ActorsOf.text("It stood in The Guardian first. Readers told Guardian staff.")
                        .spans())
                .hasSize(2)
                .last()
                .isEqualTo("Guardian");
    }

    @Test
    void readsInflectedRussianNames() {
        ActorsOf found = ActorsOf.text("Сторонники Курманбека Бакиева и Розы Отунбаевой собрались на площади.");

        assertThat(found.values()).contains("Q484816", "Q485136");
    }

    @Test
    void readsRussianFrenchAndSpanishPersonsAfterTheirOffice() {
        assertThat(ActorsOf.text("Об этом заявил министр Темир Озгоруш на встрече.")
                        .spans())
                .contains("Темир Озгоруш");
        assertThat(ActorsOf.text("Selon le ministre Aurélien Crabotte, rien ne change.")
                        .spans())
                .contains("Aurélien Crabotte");
        assertThat(ActorsOf.text("Lo dijo la ministra Ximena Barrantegui en Lima.")
                        .spans())
                .contains("Ximena Barrantegui");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Abcdef ",
                "President ",
                "Ministry of ",
                "((((",
                "Ali ",
                "Mr. ",
                "UN ",
                "A.",
                "al-",
                "Курманбек ",
                "习",
                "محمد ",
                "O'"
            })
    void takesTimeInProportionToTheLength(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());

        Assertions.assertTimeout(Duration.ofSeconds(60), () -> ActorsOf.text(text));
    }

    @Test
    void survivesAnyMixtureOfWordsAndSigns() {
        long seed = Long.parseLong(property("dateline.seed", "20100407"));
        Random random = new Random(seed);
        String[] pieces = {
            "President",
            "of",
            "the",
            "Mr",
            ".",
            "(",
            ")",
            "UN",
            "al-",
            "'",
            "Ivan",
            "Petrov",
            "\n\n",
            "\n",
            "-",
            "Ministry",
            "said",
            ",",
            "ethnic",
            "Uzbeks",
            "Бакиева",
            "\ud83d\ude00",
            "\ud83d",
            "习近平",
            "محمد",
            "Jr",
            "&",
            "\u201c"
        };
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            Assertions.assertDoesNotThrow(() -> ActorsOf.text(text.toString()), "seed " + seed + ": " + text);
        }
    }

    private static String property(String name, String otherwise) {
        String value = System.getProperty(name, "");
        return value.isEmpty() ? otherwise : value;
    }

    @Test
    void initialsBelongToTheNameThatFollows() {
        assertThat(ActorsOf.text("The lawyer T. Belkovich spoke.").spans()).containsExactly("T. Belkovich");
    }
}
