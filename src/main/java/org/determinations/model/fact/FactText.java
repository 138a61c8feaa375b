package org.determinations.model.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.Missing;
import org.determinations.model.Reported;

/** Values of facts as text, so that equal ones are equal text. */
final class FactText {
    private FactText() {}

    /** Without trailing zeros, so that 95 and 95.0 are the same number. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Empty where there is none. */
    static String decimal(Optional<BigDecimal> value) {
        return value.map(FactText::plain).orElse("");
    }

    /** A count as it is printed; in the place of an absent one what was published, and why it is absent. */
    static String count(Reported<Integer> value) {
        return value.fold(Object::toString, FactText::absent);
    }

    /** A percentage in the same way. */
    static String percent(Reported<BigDecimal> value) {
        return value.fold(FactText::plain, FactText::absent);
    }

    /** Empty where there is none. */
    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** The code of a unit; {@code none} where there is none. */
    static String code(Optional<DistrictCode> code) {
        return code.map(DistrictCode::digits).orElse("none");
    }

    private static String absent(Missing why, String published) {
        return published.isEmpty() ? why.words() : published + " (" + why.words() + ")";
    }
}
