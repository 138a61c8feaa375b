package org.determinations.disproportionality.interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.determinations.model.secondary.MeasureEvidence;
import org.determinations.model.secondary.OutcomeCount;

/** The p-value shown for one measure, kept to ten significant digits so that two machines agree. */
public final class PValue {
    private static final MathContext KEPT = new MathContext(10);
    private static final double FEWEST_EXPECTED = 5;

    private PValue() {}

    /** Pearson's, or Fisher's when fewer than five students are expected in a cell. */
    public static MeasureEvidence of(OutcomeCount focal, OutcomeCount comparison) {
        double all = (double) focal.students() + comparison.students();
        double with = focal.outcome() + (double) comparison.outcome();
        double fewest =
                StrictMath.min(with, all - with) * StrictMath.min(focal.students(), comparison.students()) / all;
        return fewest < FEWEST_EXPECTED
                ? new MeasureEvidence("Fisher", of(TableTests.fisher(focal, comparison)), "", Optional.empty())
                : new MeasureEvidence("Pearson", of(TableTests.pearson(focal, comparison)), "", Optional.empty());
    }

    /** P-values of other tests of the same table, for comparison only. */
    public static List<MeasureEvidence> others(OutcomeCount focal, OutcomeCount comparison) {
        return List.of(
                new MeasureEvidence("Yates", of(TableTests.yates(focal, comparison)), "", Optional.empty()),
                new MeasureEvidence("Fisher", of(TableTests.fisher(focal, comparison)), "", Optional.empty()),
                new MeasureEvidence(
                        "Fisher, focal risk greater",
                        of(TableTests.fisherGreater(focal, comparison)),
                        "",
                        Optional.empty()));
    }

    static BigDecimal of(TableTests.Tested tested) {
        return new BigDecimal(Double.toString(tested.p())).round(KEPT);
    }
}
