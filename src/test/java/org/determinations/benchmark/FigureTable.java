package org.determinations.benchmark;

import java.io.PrintStream;
import java.util.Locale;
import org.determinations.benchmark.Bench.Pair;

/** Prints the figures as the rows of one Markdown table, each when it is known. */
final class FigureTable {
    private final PrintStream out;

    FigureTable(PrintStream out) {
        this.out = out;
    }

    void head(String aboutTheMachine) {
        out.println(aboutTheMachine + "\n");
        out.println("| figure | CPU s | wall s | peak MB | beside it | CPU s | wall s | peak MB | ratio of CPU | ratio of wall |");
        out.println("|---|---|---|---|---|---|---|---|---|---|");
    }

    /** A figure with something to compare it with. */
    void row(String figure, String beside, Pair pair) {
        out.println("| " + figure + " | " + cells(pair.one()) + " | " + beside + " | " + cells(pair.other()) + " | "
                + ratio(pair.one().cpu(), pair.other().cpu()) + " | " + ratio(pair.one().wall(), pair.other().wall()) + " |");
    }

    /** A figure that stands by itself, with a word on it. */
    void row(String figure, String word, Measured measured) {
        out.println("| " + figure + " | " + cells(measured) + " | " + word + " | – | – | – | – | – |");
    }

    private static String cells(Measured measured) {
        String memory = measured.megabytes() > 0 ? String.format(Locale.ROOT, "%.0f", measured.megabytes()) : "–";
        return String.format(Locale.ROOT, "%.2f | %.2f | %s", measured.cpu(), measured.wall(), memory);
    }

    private static String ratio(double one, double other) {
        return other > 0 ? String.format(Locale.ROOT, "%.2f", one / other) : "–";
    }
}
