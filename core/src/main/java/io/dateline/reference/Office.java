package io.dateline.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of office somebody holds, as far as the words of a report tell it. */
public enum Office {
    PRESIDENT('P'),
    HEAD_OF_GOVERNMENT('M'),
    MONARCH('K'),
    VICE_PRESIDENT('V'),
    DEPUTY_HEAD_OF_GOVERNMENT('D'),
    FOREIGN_MINISTER('F'),
    DEFENCE_MINISTER('W'),
    INTERIOR_MINISTER('I'),
    JUSTICE_MINISTER('J'),
    FINANCE_MINISTER('E'),
    OTHER_MINISTER('X'),
    GOVERNOR('G'),
    /** Of an international body: secretary-general, high commissioner, the president of the European Commission. */
    SECRETARY_GENERAL('S'),
    /** Of a parliament, a court, a council. */
    CHAIR('C');

    private static final Office[] ALL = values();

    private final char letter;

    Office(char letter) {
        this.letter = letter;
    }

    /** The name in queries and JSON: {@code head-of-government}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The office of an id. */
    public static Optional<Office> find(String id) {
        return Arrays.stream(ALL).filter(office -> office.id().equals(id)).findFirst();
    }

    /** The office of a letter in the tables. */
    public static Office of(char letter) {
        for (Office office : ALL) {
            if (office.letter == letter) {
                return office;
            }
        }
        throw new IllegalArgumentException("letter: '" + letter + "' stands for no office");
    }
}
