package org.determinations.benchmark;

import java.util.Locale;
import java.util.Optional;

/**
 * One figure of the table.
 *
 * @param name the same for every program that is measured
 * @param goal in words, as the table shows it
 * @param beside what it is compared with, or a word on it
 * @param other what that took; empty when there is nothing to compare it with
 */
record Figure(String name, String goal, Measured measured, String beside, Optional<Measured> other) {

    /** In one cell: {@code 9.26 s CPU, 12.10 s, 287 MB; 14.5 times the CPU of the DuckDB script, 8.6 of its wall time}. */
    String text() {
        String own = String.format(Locale.ROOT, "%.2f s CPU, %.2f s", measured.cpu(), measured.wall())
                + (measured.megabytes() > 0 ? String.format(Locale.ROOT, ", %.0f MB", measured.megabytes()) : "");
        String compared = other.map(o -> times(measured.cpu(), o.cpu()) + " times the CPU of the " + beside + ", "
                        + times(measured.wall(), o.wall()) + " of its wall time")
                .orElse(beside);
        return compared.isEmpty() ? own : own + "; " + compared;
    }

    /** One to a hundredth of another; a word where there is nothing to divide by. */
    static String times(double one, double another) {
        return another > 0 ? String.format(Locale.ROOT, "%.2f", one / another) : "unknown";
    }
}
