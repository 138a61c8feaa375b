package org.determinations.disproportionality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.determinations.model.SchoolYear;

/** The product's default numbers, for tests only: the program takes them from a pack. */
public final class SampleParameters {

    private SampleParameters() {}

    public static DisproportionalityParameters standard() {
        return with(new DisproportionalityParameters.Minimums(10, 30, 10));
    }

    static DisproportionalityParameters with(DisproportionalityParameters.Minimums minimums) {
        return new DisproportionalityParameters(
                minimums,
                new DisproportionalityParameters.Bands(
                        decimal("1.5"), decimal("2.0"), decimal("3.0"), decimal("1"), decimal("5")),
                new DisproportionalityParameters.Precision(decimal("0.95"), 8, 2),
                new DisproportionalityParameters.Years(
                        3,
                        1,
                        2,
                        3,
                        new ConsecutiveRule(decimal("4.0"), ThresholdTest.AT_LEAST, 3, Optional.empty(), "IDENTIFIED"),
                        List.of(
                                new DisproportionalityParameters.LowIncomeDefinition(
                                        "low income (to 2013-14)", new SchoolYear(1990)),
                                new DisproportionalityParameters.LowIncomeDefinition(
                                        "economically disadvantaged", new SchoolYear(2014)),
                                new DisproportionalityParameters.LowIncomeDefinition(
                                        "low income (from 2021-22)", new SchoolYear(2021)))),
                new DisproportionalityParameters.Multiplicity(decimal("0.05"), decimal("0.10")),
                new DisproportionalityParameters.Funnel(List.of(decimal("0.95"), decimal("0.998")), decimal("0.10")));
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
