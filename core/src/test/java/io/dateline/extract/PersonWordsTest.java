package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.reference.KnownActors;
import io.dateline.reference.NameKey;
import io.dateline.text.Reading;
import org.junit.jupiter.api.Test;

class PersonWordsTest {
    /** Words enough that one takes another's place. */
    private static Reading manyWords() {
        StringBuilder words = new StringBuilder("Boris Yeltsin Angela Merkel Zorpquax José Müller ");
        for (char a = 'A'; a <= 'Z'; a++) {
            for (char b = 'a'; b <= 'z'; b++) {
                for (char c = 'a'; c <= 'z'; c++) {
                    words.append(a).append(b).append(c).append(' ');
                }
            }
        }
        return Reading.of(words.toString());
    }

    private static int asked(String word) {
        String key = NameKey.of(word);
        return sort(KnownActors.standard().firstNames(key))
                + 4 * sort(KnownActors.standard().lastNames(key));
    }

    private static int sort(int persons) {
        return persons == 0 ? 0 : persons < 20 ? 1 : 2;
    }

    @Test
    void saysOfEachWordWhatTheTableSaysAlsoWhenAskedAgain() {
        Reading reading = manyWords();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < reading.size(); i++) {
                assertThat(PersonWords.of(reading, i)).as(reading.word(i)).isEqualTo(asked(reading.word(i)));
            }
        }
    }

    @Test
    void knowsCommonNames() {
        Reading reading = Reading.of("Boris Zorpquax");
        assertThat(PersonWords.of(reading, 0) & 3).isEqualTo(2);
        assertThat(PersonWords.of(reading, 1)).isZero();
    }
}
