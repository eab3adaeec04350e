package io.dateline.extract;

import io.dateline.text.Reading;
import java.util.Arrays;

/** What the words of a reading mean in telling dates, packed into arrays: a long text has many words, most of them without a sense. */
final class DateSenses implements DateWords.Senses {
    private final long[] roles;
    private final int[] firsts;
    private DateRole[] rolesOfSenses = new DateRole[64];
    private short[] values = new short[64];
    private byte[] lengths = new byte[64];
    private int count;
    private int at;

    private DateSenses(int size) {
        roles = new long[size];
        firsts = new int[size + 1];
    }

    static DateSenses of(Reading reading, DateWords words) {
        DateSenses senses = new DateSenses(reading.size());
        for (senses.at = 0; senses.at < reading.size(); senses.at++) {
            senses.firsts[senses.at] = senses.count;
            words.addSenses(reading, senses.at, senses);
        }
        senses.firsts[reading.size()] = senses.count;
        return senses;
    }

    @Override
    public void add(DateRole role, int value, int length) {
        if (count == values.length) {
            rolesOfSenses = Arrays.copyOf(rolesOfSenses, count * 2);
            values = Arrays.copyOf(values, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        roles[at] |= role.bit();
        rolesOfSenses[count] = role;
        values[count] = (short) value;
        lengths[count] = (byte) length;
        count++;
    }

    /** The roles that words have which begin at each token, a bit for each. */
    long[] roles() {
        return roles;
    }

    /** The sense with the most words among those of a role that begin at a token; there must be one. */
    int longest(int token, DateRole role) {
        int best = -1;
        for (int sense = firsts[token]; sense < firsts[token + 1]; sense++) {
            if (rolesOfSenses[sense] == role && (best < 0 || lengths[sense] > lengths[best])) {
                best = sense;
            }
        }
        return best;
    }

    int value(int sense) {
        return values[sense];
    }

    int length(int sense) {
        return lengths[sense];
    }
}
