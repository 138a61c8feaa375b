package org.determinations.disproportionality;

import java.math.BigDecimal;
import java.util.List;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.RatioScale;

/**
 * A ratio as printed: half up, with as many more digits as it takes for the printed value to stand on the same side of every
 * threshold as the ratio itself.
 */
public final class PrintedRatio {
    private final RatioScale scale;

    /** @param places decimal places of a ratio that is near no threshold */
    public PrintedRatio(List<BigDecimal> thresholds, int places) {
        this.scale = new RatioScale(thresholds, places);
    }

    /** Printing with a pack's bands. */
    public static PrintedRatio of(DisproportionalityParameters parameters) {
        DisproportionalityParameters.Bands bands = parameters.bands();
        return new PrintedRatio(
                List.of(bands.watch(), bands.elevated(), bands.high(), bands.evidenceAbove()),
                parameters.precision().displayPlaces());
    }

    public String text(ExactRatio ratio) {
        return scale.text(ratio);
    }

    /** The lines and the printing, for pictures. */
    public RatioScale scale() {
        return scale;
    }
}
