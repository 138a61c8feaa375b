package org.determinations.cli.answer;

import org.determinations.application.policy.PackTurns;
import org.determinations.report.form.JsonObject;

/** Where a better value gives a worse result. */
public final class PackTurnsAnswer {
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

    /** For programs: {@code policy-monotone/1}. */
    public static String json(PackTurns found) {
        return JsonObject.document(
                "policy-monotone/1",
                json -> json.text("pack", found.pack())
                        .texts("units_tried", found.units())
                        .objects("turns", found.turns(), PackTurnsAnswer::turn));
    }

    private static void turn(JsonObject json, PackTurns.Turn turn) {
        PackTurns.Example example = turn.example();
        json.text("measure", turn.measure())
                .text("result", turn.result())
                .text("from", example.from())
                .text("to", example.to())
                .text("before", example.before())
                .text("after", example.after())
                .text("first_unit", example.unit())
                .number("units", turn.units());
    }
}
