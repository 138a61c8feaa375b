package org.determinations.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one run of something took, or the medians of several.
 *
 * @param cpu processor time of all cores, in seconds
 * @param wall in seconds
 * @param megabytes the most memory that the process held at once; 0 where the system does not tell
 */
record Measured(double cpu, double wall, double megabytes) {

    /** Medians of the times, and the greatest memory of all. */
    static Measured median(List<Measured> runs) {
        return new Measured(
                middle(runs, Measured::cpu),
                middle(runs, Measured::wall),
                runs.stream().mapToDouble(Measured::megabytes).max().orElse(0));
    }

    /** What is left of the times without those of another. */
    Measured above(Measured other) {
        return new Measured(Math.max(0, cpu - other.cpu), Math.max(0, wall - other.wall), megabytes);
    }

    private static double middle(List<Measured> runs, ToDoubleFunction<Measured> figure) {
        List<Measured> sorted =
                runs.stream().sorted(Comparator.comparingDouble(figure)).toList();
        return figure.applyAsDouble(sorted.get((sorted.size() - 1) / 2));
    }
}
