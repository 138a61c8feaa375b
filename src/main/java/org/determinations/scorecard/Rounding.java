package org.determinations.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.ExactRatio;

/**
 * To how many places a value is rounded before anything compares it, and how.
 *
 * @param places empty where the value stays exact
 */
public record Rounding(Optional<Integer> places, RoundingMode mode) {
    public static final Rounding NONE = new Rounding(Optional.empty(), RoundingMode.UNNECESSARY);
    public static final String ALLOWED = "none, or places and a way: 0 half up, 1 down, 2 up";

    private static final Pattern TEXT = Pattern.compile("([0-6]) (half up|down|up)");

    /** {@code none} or {@code 1 half up}; empty for any other text. */
    public static Optional<Rounding> read(String text) {
        if (text.equals("none")) {
            return Optional.of(NONE);
        }
        Matcher m = TEXT.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        RoundingMode mode = switch (m.group(2)) {
            case "half up" -> RoundingMode.HALF_UP;
            case "down" -> RoundingMode.DOWN;
            default -> RoundingMode.UP;
        };
        return Optional.of(new Rounding(Optional.of(Integer.valueOf(m.group(1))), mode));
    }

    public ExactRatio of(ExactRatio number) {
        return places.map(digits -> ExactRatio.of(
                        new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), digits, mode)))
                .orElse(number);
    }

    /** As a scorecard writes it. */
    public String text() {
        String way = switch (mode) {
            case HALF_UP -> "half up";
            case DOWN -> "down";
            default -> "up";
        };
        return places.map(digits -> digits + " " + way).orElse("none");
    }
}
