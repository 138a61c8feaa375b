package org.determinations.benchmark;

import java.io.PrintStream;
import java.util.List;

/** Prints figures as the rows of one Markdown table, each when it is known: of one program, or of an earlier one and this. */
record FigureTable(PrintStream out, boolean compares) {
    /** @param compares whether there is a program to compare with */
    void head(String aboutTheMachine) {
        out.println(aboutTheMachine + "\n");
        out.println(
                compares
                        ? "| figure | goal | before | after | after / before, CPU | how to repeat it |\n|---|---|---|---|---|---|"
                        : "| figure | goal | measured | how to repeat it |\n|---|---|---|---|");
    }

    /**
     * The figures of one part.
     *
     * @param before of the earlier program, in the same order; empty when there is none
     * @param how the options that measure them again
     */
    void rows(List<Figure> figures, List<Figure> before, String how) {
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String cells = figure.text();
            if (compares) {
                Figure old = before.get(i);
                cells = old.text() + " | " + cells + " | "
                        + Figure.times(figure.measured().cpu(), old.measured().cpu());
            }
            out.println("| " + figure.name() + " | " + figure.goal() + " | " + cells + " | `" + how + "` |");
        }
        out.flush();
    }
}
