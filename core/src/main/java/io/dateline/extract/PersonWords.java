package io.dateline.extract;

import io.dateline.reference.KnownActors;
import io.dateline.reference.NameKey;
import io.dateline.text.Reading;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Whether known persons have a word as their first name or as their last. The same words come again and again, so the answers are
 * kept: of all words whose hashes share their last bits the last that was asked for.
 */
final class PersonWords {
    private static final int FEW = 1;
    private static final int MANY = 2;
    private static final int LAST_NAME = 2;

    /** From so many persons on a name is common. */
    private static final int COMMON = 20;

    private static final int SLOTS = 1 << 14;
    private static final int ANSWER = 15;

    /** The hash of a word, its last four bits, which are those of the place, exchanged for the answer; 0 for none yet. */
    private static final AtomicLongArray KEPT = new AtomicLongArray(SLOTS);

    private PersonWords() {}

    /** Two bits for the first name, for a name of few and of many, and two for the last. */
    static int of(Reading reading, int token) {
        long hash = reading.hash(token);
        int slot = (int) hash & SLOTS - 1;
        long kept = KEPT.getPlain(slot);
        if (kept != 0 && ((kept ^ hash) & ~ANSWER) == 0) {
            return (int) kept & ANSWER;
        }
        int answer = answer(NameKey.of(reading.word(token)));
        KEPT.setPlain(slot, hash & ~ANSWER | answer);
        return answer;
    }

    private static int answer(String key) {
        int first = sort(KnownActors.standard().firstNames(key));
        return first | sort(KnownActors.standard().lastNames(key)) << LAST_NAME;
    }

    private static int sort(int persons) {
        return persons == 0 ? 0 : persons < COMMON ? FEW : MANY;
    }
}
