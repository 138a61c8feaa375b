package org.determinations.disproportionality.equity;

import java.math.BigDecimal;
import java.util.function.Function;
import org.determinations.disproportionality.DisproportionalityParameters;
import org.determinations.model.SchoolYear;

/**
 * The numbers by which shares are compared; those of the secondary analysis. One per policy pack.
 *
 * @param least fewest students of a group whose share is compared; unit: students; exactly so many are enough
 * @param confidence of the interval; share, 0 to 1
 * @param places decimal places to which a limit is rounded before it is compared
 * @param incomeDefinition the name of the definition of low income in a school year
 */
public record EquityRules(int least, BigDecimal confidence, int places, Function<SchoolYear, String> incomeDefinition) {

    public static EquityRules of(DisproportionalityParameters parameters) {
        return new EquityRules(
                parameters.minimums().n(),
                parameters.precision().confidence(),
                parameters.precision().limitPlaces(),
                parameters.years()::definitionIn);
    }
}
