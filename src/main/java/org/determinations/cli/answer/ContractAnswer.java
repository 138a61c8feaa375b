package org.determinations.cli.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.determinations.application.contract.ContractDraft;
import org.determinations.application.contract.ContractTrial;
import org.determinations.issue.Issue;

/** What was drafted, and what a contract would read, in words. */
public final class ContractAnswer {
    private static final int MOST_ISSUES = 20;

    private ContractAnswer() {}

    public static String text(ContractDraft draft) {
        StringBuilder text = new StringBuilder("Columns:\n");
        draft.columns().forEach(line -> text.append("  ").append(line).append('\n'));
        text.append("Written: contracts/").append(draft.file().getFileName()).append(" in the home.\n");
        draft.open().forEach(point -> text.append("Open: ").append(point).append('\n'));
        if (!draft.refusals().isEmpty()) {
            text.append("The draft is not read yet. Settle this, then take .draft off its name:\n");
            text.append(lines(draft.refusals()));
        } else {
            text.append("It is read from now on. Try it: contract test NAME FILE\n");
        }
        return text.toString();
    }

    public static String text(ContractTrial trial) {
        StringBuilder text = new StringBuilder(trial.contract().id())
                .append(" (")
                .append(trial.contract().title())
                .append(")\n");
        text.append(trial.totals().rowsRead()).append(" rows: ");
        text.append(trial.totals().accepted()).append(" accepted, ");
        text.append(trial.totals().rejected()).append(" rejected, ");
        text.append(trial.totals().leftOut()).append(" left out by the contract, ");
        text.append(trial.totals().otherCycles() + trial.totals().stateRows());
        text.append(" of other cycles or of the whole\n");
        trial.facts().forEach(fact -> text.append("First: ").append(fact).append('\n'));
        text.append(lines(trial.issues().stream().limit(MOST_ISSUES).toList()));
        if (trial.issues().size() > MOST_ISSUES) {
            text.append("and ").append(trial.issues().size() - MOST_ISSUES).append(" more\n");
        }
        return text.toString();
    }

    private static String lines(List<Issue> issues) {
        return issues.stream().map(issue -> issue.listed() + "\n").collect(Collectors.joining());
    }
}
