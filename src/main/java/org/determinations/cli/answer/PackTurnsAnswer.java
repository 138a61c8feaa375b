package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;

import org.determinations.application.policy.PackTurns;
import org.determinations.report.form.JsonForm;

/** Where a better value gives a worse result. */
public final class PackTurnsAnswer {
    private static final JsonForm<PackTurns.Turn> TURN = JsonForm.<PackTurns.Turn>of()
            .has("measure", TEXT, PackTurns.Turn::measure)
            .has("result", TEXT, PackTurns.Turn::result)
            .says("Element, component or category.")
            .has("from", TEXT, turn -> turn.example().from())
            .says("Value of the fact before the turn.")
            .has("to", TEXT, turn -> turn.example().to())
            .has("before", TEXT, turn -> turn.example().before())
            .says("Result before the turn.")
            .has("after", TEXT, turn -> turn.example().after())
            .has("first_unit", TEXT, turn -> turn.example().unit())
            .has("units", WHOLE, PackTurns.Turn::units)
            .says("How many of the units tried.");

    /** For programs. */
    public static final JsonForm<PackTurns> FORM = JsonForm.<PackTurns>document(
                    "policy-monotone/1",
                    "Where a better value gives a worse result. Output of policy lint --monotone with --json.")
            .has("pack", TEXT, PackTurns::pack)
            .has("units_tried", listOf(TEXT), PackTurns::units)
            .says("Scenarios, and a unit of which nothing else is known.")
            .has("turns", listOf(TURN), PackTurns::turns)
            .says("One for each fact and result that goes one way and then the other.");

    private PackTurnsAnswer() {}

    /** For a person. */
    public static String text(PackTurns found) {
        StringBuilder text = new StringBuilder(found.pack())
                .append(": ")
                .append(count(found.units().size(), "unit"))
                .append(" tried, those of the scenarios and one of which nothing else is known\n");
        if (found.turns().isEmpty()) {
            return text.append("No result turns back along any fact.\n").toString();
        }
        text.append(count(found.turns().size(), "place")).append(" where a result goes one way and then the other\n");
        for (PackTurns.Turn turn : found.turns()) {
            PackTurns.Example example = turn.example();
            text.append('\n')
                    .append(turn.measure())
                    .append(" from ")
                    .append(example.from())
                    .append(" to ")
                    .append(example.to())
                    .append(": ")
                    .append(turn.result())
                    .append(" goes from ")
                    .append(example.before())
                    .append(" to ")
                    .append(example.after())
                    .append('\n');
            text.append("  ")
                    .append(example.unit())
                    .append(turn.units() == 1 ? "" : ", and " + (turn.units() - 1) + " more")
                    .append('\n');
        }
        return text.append("\nThis is no error. Where it is not meant, correct the rows that it crosses.\n")
                .toString();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
