package org.determinations.model.secondary;

import java.math.BigDecimal;
import java.util.List;
import org.determinations.model.ExactRatio;

/**
 * The marks of a ratio's axis and how a ratio is printed. One per policy pack; ratios without unit.
 *
 * @param lines lower edges of the bands and the ratio of equal risks, such as 1, 1.5, 2 and 3; least first
 * @param places decimal places of a ratio that is near no line; 0 or more
 */
public record RatioScale(List<BigDecimal> lines, int places) {
    public RatioScale {
        lines = lines.stream().sorted().toList();
    }

    /** Half up, with as many more digits as it takes to stand on the same side of every line as the ratio itself. */
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
        return lines.stream().allMatch(l -> Integer.signum(ratio.compareTo(l)) == Integer.signum(printed.compareTo(l)));
    }
}
