package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.model.Findings;
import io.dateline.model.Mention;
import io.dateline.model.Mention.Kind;
import io.dateline.model.Publication;
import io.dateline.model.Rejected;
import io.dateline.model.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UserActorsTest {
    private static Findings read(String dictionary, String text) {
        return Extractor.standard().with(Dictionary.parse(dictionary)).extract(report(text));
    }

    private static Report report(String text) {
        return new Report(
                "r",
                "",
                text,
                Publication.UNKNOWN,
                "en",
                "text",
                Optional.empty(),
                Optional.empty(),
                List.of("r"),
                Map.of());
    }

    private static List<String> ids(Findings findings) {
        return findings.actors().stream().map(Actor::id).sorted().toList();
    }

    private static Actor actor(Findings findings, String id) {
        return findings.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + findings.actors()));
    }

    private static Mention mention(Findings findings, String words) {
        return findings.mentions().stream()
                .filter(mention ->
                        mention.kind() == Kind.ACTOR && mention.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among " + findings.mentions()));
    }

    @Test
    void addsAnActorAndSaysWhichLineDidSo() {
        String line = "actor river-guard armed_group KG = River Guard, Речная стража";
        Findings found =
                read("# ours\n" + line, "Yesterday river guard was quiet, but the River Guard closed the bridge.");

        assertThat(actor(found, "river-guard"))
                .isEqualTo(new Actor(
                        "river-guard",
                        "River Guard",
                        ActorType.ARMED_GROUP,
                        Optional.of("KG"),
                        1,
                        List.of("River Guard")));
        assertThat(mention(found, "River Guard").rule()).isEqualTo("dictionary");
        assertThat(mention(found, "River Guard").against()).contains("line 2 of the dictionary");
    }

    @Test
    void findsANameInAnotherScriptAndRomanisationAndInflected() {
        String dictionary = "actor belkovich person BY = Dmitry Zhubayev";
        for (String text : List.of("There Dmitri Jubaev wept.", "Там Дмитрий Жубаев плакал.")) {
            assertThat(ids(read(dictionary, text))).as(text).containsExactly("belkovich");
        }
        assertThat(ids(read("actor guard armed_group KG = Речная Стража", "Бойцы Речной Стражи ушли.")))
                .contains("guard");
    }

    @Test
    void findsANameWithAnArticleOrASign() {
        assertThat(mention(read("actor zz armed_group = Al-Zubrab", "Fighters of al-Zubrab came."), "al-Zubrab")
                        .value())
                .isEqualTo("zz");
        assertThat(mention(read("actor ob person = Sean O'Brannoch", "There Sean O’Brannoch wept."), "Sean O’Brannoch")
                        .value())
                .isEqualTo("ob");
    }

    @Test
    void givesAKnownActorAnotherName() {
        Findings found = read("actor Q485136 = The Iron Aunt", "Protesters cheered The Iron Aunt on Monday.");
        assertThat(actor(found, "Q485136").name()).isEqualTo("Roza Otunbayeva");
    }

    @Test
    void leavesALongerNameAlone() {
        Findings found = read("actor zz person = Otunbayeva", "President Roza Otunbayeva spoke.");
        assertThat(ids(found)).containsExactly("Q485136");
    }

    @Test
    void renames() {
        Findings found = read("rename actor Q485136 = R. Otunbayeva (KG)", "President Roza Otunbayeva spoke.");
        assertThat(actor(found, "Q485136").name()).isEqualTo("R. Otunbayeva (KG)");
        assertThat(mention(found, "Roza Otunbayeva").against()).contains("line 1 of the dictionary");
        assertThat(mention(found, "Roza Otunbayeva").rule()).isNotEqualTo("dictionary");
    }

    @Test
    void mergesIdsAndSpellingsOverSteps() {
        String text = "The lawyer Tamara Belkovich spoke. The lawyer Toma Bialkova left.";
        assertThat(ids(read("", text))).hasSize(2);
        Findings found = read(
                "merge tamara = tamara-belkovich\nmerge tamara-belkovich = Toma Bialkova\nrename actor tamara = Tamara B.",
                text);

        assertThat(ids(found)).containsExactly("tamara");
        assertThat(actor(found, "tamara").mentions()).isEqualTo(2);
        assertThat(actor(found, "tamara").name()).isEqualTo("Tamara B.");
        assertThat(mention(found, "Toma Bialkova").against()).contains("lines 1, 2, 3 of the dictionary");
        assertThat(mention(found, "Toma Bialkova").rule()).isEqualTo("dictionary");
    }

    @Test
    void mergesIntoAKnownActorByName() {
        Findings found = read("merge Roza Otunbayeva = Rozalia Belkovich", "The lawyer Rozalia Belkovich spoke.");
        assertThat(actor(found, "Q485136").name()).isEqualTo("Roza Otunbayeva");
        assertThat(actor(found, "Q485136").country()).contains("KG");
    }

    @Test
    void aFamilyNameFollowsItsFullName() {
        String text = "The lawyer Tamara Belkovich spoke. Later Belkovich left.";
        Findings found = read("actor tb person BY where lawyer = Tamara Belkovich", text);
        assertThat(actor(found, "tb").mentions()).isEqualTo(2);
    }

    @Test
    void saysThatASpellingIsAnother() {
        String text = "President Roza Otunbayeva spoke. Later Otunbayeva left.";
        Findings found = read("not Q485136 = Roza Otunbayeva", text);

        assertThat(ids(found)).hasSize(1).doesNotContain("Q485136");
        assertThat(found.actors().getFirst().mentions()).isEqualTo(2);
        assertThat(found.rejected())
                .filteredOn(rejected -> rejected.mention().value().equals("Q485136"))
                .extracting(Rejected::reason)
                .contains("the dictionary (line 1) says that it is another");
    }

    @Test
    void tellsTwoOfOneNameApartByAWordOrACountryOfTheReport() {
        String dictionary = """
                actor tb-doctor person where hospital, clinic = Tamara Belkovich
                actor tb-judge person where NO = Tamara Belkovich
                """;
        assertThat(ids(read(dictionary, "The lawyer Tamara Belkovich spoke at the hospital.")))
                .containsExactly("tb-doctor");
        assertThat(ids(read(dictionary, "The lawyer Tamara Belkovich spoke in Norway.")))
                .containsExactly("tb-judge");
        assertThat(ids(read(dictionary, "The lawyer Tamara Belkovich spoke."))).containsExactly("tamara-belkovich");
        assertThat(ids(read(dictionary, "At a clinic near a hospital in Norway Tamara Belkovich spoke.")))
                .containsExactly("tb-doctor");
    }

    @Test
    void changesTheTypeInMentionsAndActors() {
        Findings found = read("type Q485136 = ethnic_group", "President Roza Otunbayeva spoke.");
        assertThat(actor(found, "Q485136").type()).isEqualTo(ActorType.ETHNIC_GROUP);
        assertThat(mention(found, "Roza Otunbayeva").type()).contains(ActorType.ETHNIC_GROUP);
        assertThat(mention(found, "Roza Otunbayeva").rule()).isEqualTo("dictionary");
    }

    @Test
    void forbidsASpellingInEveryRomanisation() {
        Findings found = read("\nnot actor Roza Otunbaeva", "President Roza Otunbayeva spoke. Роза Отунбаева.");
        assertThat(ids(found)).isEmpty();
        assertThat(found.rejected()).extracting(Rejected::reason).contains("the dictionary (line 2) forbids it");
    }

    @Test
    void looksForActorsOnlyWhereTheExtractorDoes() {
        Extractor countries =
                Extractor.of(EnumSet.of(Kind.COUNTRY)).with(Dictionary.parse("actor zz person = Zed Zed"));
        assertThat(countries.extract(report("There Zed Zed wept.")).actors()).isEmpty();
    }

    @Test
    void theOrderOfTheLinesMakesNoDifference() {
        List<String> lines = new ArrayList<>(List.of(
                "actor tb person BY = Tamara Belkovich",
                "merge tb = toma-bialkova",
                "rename actor Tamara Belkovich = Tamara",
                "type Toma Bialkova = person",
                "not actor Sarah Quillfeather",
                "merge toma-bialkova = oskar-bialkova"));
        String text =
                "Tamara Belkovich, the lawyer Toma Bialkova, the lawyer Sarah Quillfeather and Oskar Bialkova spoke.";
        Findings first = read(String.join("\n", lines), text);
        for (long seed = 0; seed < 20; seed++) {
            Collections.shuffle(lines, new Random(seed));
            assertThat(read(String.join("\n", lines), text).actors())
                    .as("seed %d", seed)
                    .isEqualTo(first.actors());
        }
        assertThat(ids(first)).containsExactly("tb");
    }

    @Test
    void refusesRingsAndNamesTheLines() {
        assertThatThrownBy(() -> Dictionary.parse("merge aa = bb\n\nmerge bb = cc\nmerge cc = aa"))
                .isInstanceOf(DictionaryException.class)
                .hasMessageContaining("dictionary, line 4, column 12")
                .hasMessageContaining("as lines 1 and 4 make one");
        assertThatThrownBy(() -> Dictionary.parse("merge aa = bb\nmerge bb = aa"))
                .hasMessageContaining("as lines 1 and 2 make one");
    }

    @Test
    void aChainOfAHundredThousandMergesIsOneActor() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            lines.append("merge a").append(i + 1).append(" = a").append(i).append('\n');
        }
        assertThat(Dictionary.parse(lines.toString()).actors("a0")).containsExactly("a100000");
    }

    @Test
    void refusesWhatContradictsItself() {
        refuses("merge aa = bb\nmerge cc = bb", "as line 1 says that this one is aa");
        refuses("actor aa person = Zed\nactor bb person = Zed", "as line 1 says that this one is aa");
        refuses("actor aa person = Zed\nactor aa person = Zedd", "as line 1 gives it one");
        refuses("actor aa = Zed", "a type behind this id, as the library knows no such actor");
        refuses("not actor Zed\nactor aa person = ZED", "as line 1 says that this one is no actor");
        refuses("rename actor aa = X\nrename actor aa = Y", "of which line 1 does not say 'Y'");
        refuses("type aa = person\ntype aa = government", "of which line 1 does not say 'government'");
        refuses("actor aa person where KG = Zed\nactor bb person = Zed\nmerge cc = Zed", "aa, bb");
    }

    private static void refuses(String dictionary, String words) {
        assertThatThrownBy(() -> Dictionary.parse(dictionary))
                .isInstanceOf(DictionaryException.class)
                .hasMessageContaining(words);
    }

    @Test
    void aWatchListChangesNoReport() {
        Dictionary watched = Dictionary.parse("watch The Cabinet = Q485136, Tamara Belkovich");
        assertThat(watched.digest()).isEmpty();
        assertThat(watched.watched("the cabinet")).contains(List.of("Q485136", "Tamara Belkovich"));
        assertThat(watched.lists()).containsExactly("The Cabinet");
        assertThat(Dictionary.parse("not country Nice\n\n").digest())
                .isEqualTo(Dictionary.parse("not country Nice\nwatch ours = Q1").digest());
        assertThat(Dictionary.parse("type aa = person").digest()).isNotEmpty();
    }

    @Test
    void namesTheActorsThatAQueryMeans() {
        Dictionary dictionary = Dictionary.parse(
                "actor tb person = Tamara Belkovich, Тома\nmerge tb = toma\nrename actor Q1 = The Whole");
        assertThat(dictionary.actors("toma")).containsExactly("tb");
        assertThat(dictionary.actors("Toma")).containsExactly("tb");
        assertThat(dictionary.actors("the whole")).containsExactly("Q1");
        assertThat(dictionary.actors("nobody")).isEmpty();
    }
}
