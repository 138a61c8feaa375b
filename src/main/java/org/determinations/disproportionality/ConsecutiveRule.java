package org.determinations.disproportionality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.determinations.model.ExactRatio;

/**
 * A run of school years at or over a threshold, ending in the newest. A school year without a ratio breaks the run, and so
 * does a change of definition; risk ratios and alternate risk ratios may follow each other.
 *
 * @param threshold of the unrounded ratio
 * @param test which side equality falls on
 * @param schoolYears length of the run that the rule asks for; 1 or more
 * @param progress a fall that suspends the rule; empty when the State has none
 * @param metLabel what a district is called that meets the rule, such as {@code IDENTIFIED}
 */
public record ConsecutiveRule(
        BigDecimal threshold, ThresholdTest test, int schoolYears, Optional<Progress> progress, String metLabel) {

    /**
     * Reasonable progress: a fall of at least this in each of the school years counted.
     *
     * @param amount ratio points, or a share of the ratio before
     * @param relative whether the amount is a share
     * @param falls how many falls in a row are asked for
     */
    public record Progress(BigDecimal amount, boolean relative, int falls) {

        private boolean fell(ExactRatio before, ExactRatio after) {
            ExactRatio asked = relative ? before.times(ExactRatio.of(amount)) : ExactRatio.of(amount);
            return before.minus(after).compareTo(asked) >= 0;
        }
    }

    /**
     * What the rule says.
     *
     * @param label {@code NOT_IDENTIFIED}, {@code AT_RISK_YEAR_n}, {@code REASONABLE_PROGRESS}, {@code NOT_CALCULATED} or the
     *     rule's own label
     * @param run school years in the run that ends in the newest
     */
    public record Outcome(String label, int run) {}

    /**
     * Reads the ratios of consecutive school years, oldest first; an empty one is a school year without a ratio, and everything
     * before a change of definition must be left out.
     */
    public Outcome read(List<Optional<ExactRatio>> oldestFirst) {
        int run = run(oldestFirst);
        if (oldestFirst.isEmpty() || oldestFirst.get(oldestFirst.size() - 1).isEmpty()) {
            return new Outcome("NOT_CALCULATED", 0);
        }
        if (run == 0) {
            return new Outcome("NOT_IDENTIFIED", 0);
        }
        if (run < schoolYears) {
            return new Outcome("AT_RISK_YEAR_" + run, run);
        }
        return new Outcome(progressed(oldestFirst) ? "REASONABLE_PROGRESS" : metLabel, run);
    }

    private int run(List<Optional<ExactRatio>> oldestFirst) {
        int run = 0;
        while (run < oldestFirst.size()) {
            Optional<ExactRatio> ratio = oldestFirst.get(oldestFirst.size() - 1 - run);
            if (ratio.isEmpty() || !test.met(ratio.get(), threshold)) {
                break;
            }
            run++;
        }
        return run;
    }

    private boolean progressed(List<Optional<ExactRatio>> oldestFirst) {
        if (progress.isEmpty() || oldestFirst.size() <= progress.get().falls()) {
            return false;
        }
        int newest = oldestFirst.size() - 1;
        for (int back = 0; back < progress.get().falls(); back++) {
            Optional<ExactRatio> after = oldestFirst.get(newest - back);
            Optional<ExactRatio> before = oldestFirst.get(newest - back - 1);
            if (before.isEmpty() || after.isEmpty() || !progress.get().fell(before.get(), after.get())) {
                return false;
            }
        }
        return true;
    }
}
