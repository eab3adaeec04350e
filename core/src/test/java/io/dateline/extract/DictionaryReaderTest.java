package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryReaderTest {
    private static final List<String> SCRAPS = List.of(
            "country",
            "place",
            "not",
            "always",
            "rename",
            "successor",
            "actor",
            "merge",
            "type",
            "watch",
            "where",
            "person",
            "Q42",
            "zed-zed",
            "KG",
            "su",
            "XQ",
            "=",
            ",",
            "\"",
            "#",
            " # ",
            "40.2",
            "-72",
            "1e9",
            "Ош",
            "Nice",
            " ",
            " ",
            " ",
            "\t",
            "\u2028",
            "\ud83d",
            "->",
            "\n",
            "\r\n");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            countri KG = A                 | 1 | found 'countri'; expected country, place, not country, always, rename, successor, actor, not actor, merge, type or watch
            country XQ = A                 | 9 | found 'XQ'; expected the code of a country, such as KG
            country KG A                   | 12 | found 'A'; expected '=' behind the code
            country KG =                   | 13 | found the end of the line; expected a name
            country KG = A,, B             | 16 | found ','; expected a name
            country KG = A = B             | 16 | found '='; expected the end of the line
            not places A                   | 5 | found 'places'; expected country, actor, or an actor's id and '='
            always KG = "A                 | 13 | the quote is not closed; expected '"' before the line ends
            place KG A north 1             | 19 | found the end of the line; expected degrees east, such as 72.62
            place KG A 91 1                | 12 | found '91'; expected degrees north, such as 40.26
            place KG A 1 1 1.5             | 16 | found '1.5'; expected a GeoNames id, such as 1527534
            rename KG = A, B               | 14 | found ','; expected the end of the line
            successor SU = SU              | 16 | found 'SU'; expected another country than SU
            country KG = ...               | 14 | found '...'; expected a name
            actor Zed person = A           | 7 | found 'Zed'; expected an actor's id: Q and a number, or lower-case letters, digits and hyphens
            actor zed persn = A            | 11 | found 'persn'; expected a type: person, organization, government, armed_group or ethnic_group
            actor zed person XQ = A        | 18 | found 'XQ'; expected the code of a country, such as KG
            actor zed person KG A          | 21 | found 'A'; expected '=' before the names
            merge zed                      | 10 | found the end of the line; expected '=' behind the actor
            rename actor zed = A, B        | 21 | found ','; expected the end of the line
            type zed = persn               | 12 | found 'persn'; expected a type: person, organization, government, armed_group or ethnic_group
            watch ours = A,                | 16 | found the end of the line; expected a name
            not zed A                      | 5 | found 'zed'; expected country, actor, or an actor's id and '='
            """)
    void saysWhereAndWhatWasExpected(String line, int column, String message) {
        assertThatThrownBy(() -> Dictionary.parse("# first\n" + line))
                .isInstanceOfSatisfying(DictionaryException.class, problem -> {
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.column()).isEqualTo(column);
                })
                .hasMessage("dictionary, line 2, column " + column + ": " + message);
    }

    @Test
    void refusesToGiveOneNameTwoMeanings() {
        assertThatThrownBy(() -> Dictionary.parse("always US = Georgia\nnot country Nice, GEORGIA"))
                .hasMessageContaining("line 2, column 19")
                .hasMessageContaining("line 1 says that this one is always US");
        assertThat(Dictionary.parse("always US = Georgia\nalways US = georgia").isEmpty())
                .isFalse();
    }

    @Test
    void takesCommentsQuotesAndSmallLetters() {
        Dictionary dictionary = Dictionary.parse("""
                # names of the mountain desk
                COUNTRY kg = "Highland, Upper", C#land   # said on the phone
                """);
        assertThat(dictionary.country("Highland, Upper")).contains("KG");
        assertThat(dictionary.country("C#land")).contains("KG");
    }

    @Test
    void readsAPlainFileInUtf8Only(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("d.txt");
        Files.writeString(file, "\ufeffcountry KG = Горляндия");
        assertThat(Dictionary.read(file).country("горляндия")).contains("KG");
        Files.write(file, "country KG = A\ncountry KG = H\u00f6he".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Dictionary.read(file))
                .hasMessageContaining("line 2")
                .hasMessageContaining("UTF-8");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        assertThatThrownBy(() -> Dictionary.read(link)).isInstanceOf(FileSystemException.class);
    }

    @Test
    void anythingIsADictionaryOrSaysWhyNot() {
        String given = System.getProperty("dateline.seed", "");
        long seed = given.isBlank() ? System.nanoTime() : Long.parseLong(given);
        System.out.println("replay with -Ddateline.seed=" + seed);
        Random random = new Random(seed);
        int good = 0;
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "country KG = " : "");
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.append(SCRAPS.get(random.nextInt(SCRAPS.size()))).append(random.nextBoolean() ? " " : "");
            }
            good += isDictionary(text.toString()) ? 1 : 0;
        }
        assertThat(good).isBetween(50, 4_950);
    }

    private static boolean isDictionary(String text) {
        try {
            Dictionary dictionary = Dictionary.parse(text);
            assertThat(Dictionary.parse(dictionary.text()).digest()).isEqualTo(dictionary.digest());
            return true;
        } catch (DictionaryException e) {
            assertThat(e.line()).isBetween(1, (int) text.lines().count());
            assertThat(e.column()).isBetween(1, text.length() + 1);
            return false;
        }
    }
}
