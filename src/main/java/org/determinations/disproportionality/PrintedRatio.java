package org.determinations.disproportionality;

import java.math.BigDecimal;
import java.util.List;
import org.determinations.model.ExactRatio;

/**
 * A ratio as printed: half up, with as many more digits as it takes for the printed value to stand on the same side of every
 * threshold as the ratio itself.
 */
public final class PrintedRatio {
    private final List<BigDecimal> thresholds;
    private final int places;

    /** @param places decimal places of a ratio that is near no threshold */
    public PrintedRatio(List<BigDecimal> thresholds, int places) {
        this.thresholds = List.copyOf(thresholds);
        this.places = places;
    }

    /** Printing with a pack's bands. */
    public static PrintedRatio of(DisproportionalityParameters parameters) {
        DisproportionalityParameters.Bands bands = parameters.bands();
        return new PrintedRatio(
                List.of(bands.watch(), bands.elevated(), bands.high(), bands.evidenceAbove()),
                parameters.precision().displayPlaces());
    }

    public String text(ExactRatio ratio) {
        int digits = places;
        BigDecimal printed = ratio.decimal(digits);
        while (!sameSide(ratio, printed)) {
            digits++;
            printed = ratio.decimal(digits);
        }
        return printed.toPlainString();
    }

    private boolean sameSide(ExactRatio ratio, BigDecimal printed) {
        return thresholds.stream()
                .allMatch(t -> Integer.signum(ratio.compareTo(t)) == Integer.signum(printed.compareTo(t)));
    }
}
