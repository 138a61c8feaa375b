package org.determinations.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.policy.PackTrial;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextTable;

/** What the scenarios of a pack say of it, as a table for a person. */
public final class PackTrialText {
    private static final String INDENT = "  ";

    private PackTrialText() {}

    /** Every scenario, then the rows that none reaches. */
    public static String render(PackTrial trial) {
        StringBuilder text = new StringBuilder(summary(trial)).append("\n\n");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("scenario", "value", "expected", "got", ""));
        trial.scenarios().forEach(scenario -> {
            String name = scenario.scenario();
            for (PackTrial.Expected value : scenario.values()) {
                rows.add(List.of(name, value.name(), value.expected(), value.got(), mark(scenario, value)));
                name = "";
            }
        });
        append(rows, text);
        reasons(trial, text);
        unreached(trial, text);
        return text.toString();
    }

    private static String summary(PackTrial trial) {
        return trial.pack() + ": " + count(trial.scenarios().size(), "scenario") + "; "
                + trial.count(PackTrial.Verdict.EQUAL) + " equal, "
                + trial.count(PackTrial.Verdict.EXPLAINED) + " with a reason to differ, "
                + trial.count(PackTrial.Verdict.WRONG) + " wrong";
    }

    private static String mark(PackTrial.Tried scenario, PackTrial.Expected value) {
        if (value.isEqual()) {
            return "equal";
        }
        return scenario.verdict() == PackTrial.Verdict.WRONG ? "WRONG" : "differs";
    }

    private static void reasons(PackTrial trial, StringBuilder text) {
        for (PackTrial.Tried scenario : trial.scenarios()) {
            if (scenario.verdict() != PackTrial.Verdict.EQUAL) {
                text.append('\n');
                append(scenario.scenario() + " (" + scenario.where() + "; " + scenario.source() + ")", "", text);
                append(
                        scenario.reason().isEmpty()
                                ? "no reason given: correct the policy, or the scenario"
                                : scenario.reason(),
                        INDENT,
                        text);
            }
        }
    }

    private static void unreached(PackTrial trial, StringBuilder text) {
        boolean rules = trial.form() == PackTrial.Form.RULES;
        if (trial.unreached().isEmpty()) {
            text.append(
                    rules
                            ? "\nEvery rule that was asked is applied in a scenario.\n"
                            : "\nEvery row of every table is reached by a scenario.\n");
            return;
        }
        if (rules) {
            text.append('\n');
            append(
                    count(trial.unreached().size(), "rule") + " that no scenario applies: "
                            + trial.unreached().stream()
                                    .map(PackTrial.Unreached::says)
                                    .collect(Collectors.joining(", ")),
                    "",
                    text);
            return;
        }
        text.append('\n').append(count(trial.unreached().size(), "row")).append(" that no scenario reaches\n");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("table", "row", "says", "where"));
        trial.unreached()
                .forEach(row -> rows.add(List.of(row.table(), String.valueOf(row.row()), row.says(), row.where())));
        append(rows, text);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** Columns as wide as their cells, the widest wrapped where the line is full. */
    private static void append(List<List<String>> rows, StringBuilder text) {
        TextTable table = TextTable.of(rows.get(0), rows.subList(1, rows.size()), TextLines.WIDTH - INDENT.length());
        Stream.concat(table.head().stream(), table.body().stream())
                .forEach(line -> text.append(INDENT).append(line).append('\n'));
    }

    private static void append(String words, String indent, StringBuilder text) {
        TextLines.wrap(words, TextLines.WIDTH - indent.length())
                .forEach(line -> text.append(indent).append(line).append('\n'));
    }
}
