package org.determinations.scorecardfile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.determinations.model.ExactRatio;

/** Texts of a scorecard that hold a list or a number. */
final class Texts {
    private Texts() {}

    /** What stands between the commas. */
    static List<String> list(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A plain decimal, exactly; empty for any other text. */
    static Optional<ExactRatio> number(String text) {
        return text.matches("-?[0-9]{1,12}(\\.[0-9]{1,9})?")
                ? Optional.of(ExactRatio.of(new BigDecimal(text)))
                : Optional.empty();
    }
}
