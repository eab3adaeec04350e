package io.dateline.model;

import java.util.Optional;

/** How a date is hedged, as EDTF writes it behind the date. */
public enum Qualifier {
    /** "about 2010": {@code 2010~}. */
    APPROXIMATE('~'),
    /** "possibly 2010": {@code 2010?}. */
    UNCERTAIN('?'),
    /** "possibly about 2010": {@code 2010%}. */
    UNCERTAIN_AND_APPROXIMATE('%');

    private final char sign;

    Qualifier(char sign) {
        this.sign = sign;
    }

    /** The character that stands behind the date. */
    public char sign() {
        return sign;
    }

    static Optional<Qualifier> of(char sign) {
        return switch (sign) {
            case '~' -> Optional.of(APPROXIMATE);
            case '?' -> Optional.of(UNCERTAIN);
            case '%' -> Optional.of(UNCERTAIN_AND_APPROXIMATE);
            default -> Optional.empty();
        };
    }
}
