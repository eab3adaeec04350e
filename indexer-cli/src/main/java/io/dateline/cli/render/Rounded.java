package io.dateline.cli.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers for output. */
final class Rounded {
    private Rounded() {}

    /** At most so many places after the point, without zeros at the end. */
    static BigDecimal of(double number, int places) {
        if (!Double.isFinite(number)) {
            return BigDecimal.ZERO;
        }
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(places, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    static String text(double number, int places) {
        return of(number, places).toPlainString();
    }
}
