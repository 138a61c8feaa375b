package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.List;
import org.determinations.disproportionality.interval.Limits;
import org.determinations.disproportionality.interval.ScoreInterval;
import org.determinations.model.secondary.OutcomeCount;

/**
 * A slow exact unconditional interval of the ratio that orders tables by the product's own score statistic: an independent
 * proof of that statistic against a published exact interval.
 */
final class ExactUnconditional {
    private static final int GRID = 1000;

    private ExactUnconditional() {}

    static Limits limits(OutcomeCount focal, OutcomeCount comparison) {
        return new Limits(edge(focal, comparison, 1.0, 2.0), edge(focal, comparison, 200, 60));
    }

    /** Bisection on the logarithm between a rejected and an accepted ratio. */
    private static double edge(OutcomeCount focal, OutcomeCount comparison, double rejected, double accepted) {
        double from = Math.log(rejected);
        double to = Math.log(accepted);
        for (int i = 0; i < 40; i++) {
            double middle = (from + to) / 2;
            if (p(focal, comparison, Math.exp(middle)) > 0.05) {
                to = middle;
            } else {
                from = middle;
            }
        }
        return Math.exp((from + to) / 2);
    }

    private static double p(OutcomeCount focal, OutcomeCount comparison, double phi) {
        int n = (int) focal.students();
        int m = (int) comparison.students();
        double observed = Math.abs(ScoreInterval.koopman(focal, comparison).statistic(phi));
        List<int[]> extreme = new ArrayList<>();
        for (int a = 0; a <= n; a++) {
            for (int b = 0; b <= m; b++) {
                double s = ScoreInterval.koopman(new OutcomeCount(a, n), new OutcomeCount(b, m))
                        .statistic(phi);
                if (Math.abs(s) >= observed - 1e-9) {
                    extreme.add(new int[] {a, b});
                }
            }
        }
        double most = 0;
        for (int step = 1; step < GRID; step++) {
            double p2 = Math.min(1, 1 / phi) * step / GRID;
            double[] first = binomial(n, phi * p2);
            double[] second = binomial(m, p2);
            double sum = 0;
            for (int[] cell : extreme) {
                sum += first[cell[0]] * second[cell[1]];
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    private static double[] binomial(int n, double p) {
        double[] probabilities = new double[n + 1];
        double combinations = 1;
        for (int k = 0; k <= n; k++) {
            probabilities[k] = combinations * Math.pow(p, k) * Math.pow(1 - p, n - k);
            combinations = combinations * (n - k) / (k + 1);
        }
        return probabilities;
    }
}
