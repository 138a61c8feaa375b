package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.word;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.determinations.application.contract.ColumnGuess;
import org.determinations.application.contract.ContractDraft;
import org.determinations.application.contract.ContractTrial;
import org.determinations.application.contract.InputTemplate;
import org.determinations.issue.Issue;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.MeasureFactKind;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.JsonType;
import org.determinations.report.run.IssuesJson;

/** What was drafted, what a contract would read, and which empty input was written. */
public final class ContractAnswer {
    private static final int MOST_ISSUES = 20;
    private static final JsonType<FileKind> KIND = word(FileKind.class, FileKind::word);

    private static final JsonForm<ColumnGuess> COLUMN = JsonForm.<ColumnGuess>of()
            .has("column", TEXT, ColumnGuess::name)
            .says("As the header spells it; empty for a column without a name.")
            .has("field", TEXT_OR_NULL, ColumnGuess::field)
            .says("The field that it seems to feed; null for none: it is not read.")
            .has("measure", TEXT_OR_NULL, ColumnGuess::measure)
            .says(
                    "The measure whose value it is, or with the field n whose count; null where its field is one of the whole row.")
            .has("sure", YES_NO, ColumnGuess::sure)
            .says("Whether its name and its values both say so.")
            .has("personal", YES_NO, ColumnGuess::personal)
            .says("Whether it looks like something about a single person; its values are then not shown.")
            .has("samples", listOf(TEXT), ColumnGuess::samples);

    /** A draft, for a program. */
    public static final JsonForm<ContractDraft> DRAFT = JsonForm.<ContractDraft>document(
                    "contract-draft/1", "A contract drafted from a file. Output of contract draft with --json.")
            .has("contract", TEXT, ContractDraft::id)
            .has("kind_of_file", KIND, ContractDraft::kind)
            .has("file", TEXT, ContractAnswer::file)
            .says("In the home; it ends in .draft while the program cannot read it.")
            .has("known_as", TEXT_OR_NULL, draft -> draft.known().orElse(""))
            .says("The contract that reads the file already; null for none.")
            .has("columns", listOf(COLUMN), ContractDraft::columns)
            .has("open_points", listOf(TEXT), ContractDraft::open)
            .says("What a person has to settle.")
            .has("issues", listOf(IssuesJson.ISSUE), ContractDraft::refusals)
            .says("Why the draft is not read yet; empty when it is.");

    private static final JsonForm<Map.Entry<String, String>> CELL = JsonForm.<Map.Entry<String, String>>of()
            .has("field", TEXT, Map.Entry::getKey)
            .has("column", TEXT, Map.Entry::getValue)
            .says("As the file spells it, with sheet and letter in a workbook.");

    private static final JsonForm<ContractTrial.FirstFact> FACT = JsonForm.<ContractTrial.FirstFact>of()
            .has("fact", TEXT, ContractTrial.FirstFact::says)
            .has("file", TEXT, fact -> fact.row().file())
            .has("row", WHOLE, fact -> fact.row().row())
            .has("cells", listOf(CELL), fact -> List.copyOf(fact.columns().entrySet()));

    /** A trial, for a program. */
    public static final JsonForm<ContractTrial> TRIAL = JsonForm.<ContractTrial>document(
                    "contract-test/1", "What a contract would read of a file. Output of contract test with --json.")
            .has("contract", TEXT, trial -> trial.contract().id())
            .has("title", TEXT, trial -> trial.contract().title())
            .has("kind_of_file", KIND, trial -> trial.contract().kind())
            .has("cycle", CYCLE, ContractTrial::cycle)
            .has("rows", WHOLE, trial -> trial.totals().rowsRead())
            .has("accepted", WHOLE, trial -> trial.totals().accepted())
            .has("rejected", WHOLE, trial -> trial.totals().rejected())
            .has("left_out", WHOLE, trial -> trial.totals().leftOut())
            .says("Rows that the contract leaves out.")
            .has("other_cycles", WHOLE, trial -> trial.totals().otherCycles())
            .has("state_rows", WHOLE, trial -> trial.totals().stateRows())
            .has("first_facts", listOf(FACT), ContractTrial::facts)
            .has("issue_count", WHOLE, ContractTrial::found)
            .has("issues", listOf(IssuesJson.ISSUE), ContractTrial::issues)
            .says("The first " + ContractTrial.MOST_ISSUES + " at most.");

    /** An empty input, for a program. */
    public static final JsonForm<InputTemplate> TEMPLATE = JsonForm.<InputTemplate>document(
                    "input-template/1", "An empty input that was written. Output of template with --json.")
            .has("kind_of_file", KIND, InputTemplate::kind)
            .has("file", TEXT, written -> written.file().toString())
            .has("columns", listOf(TEXT), InputTemplate::columns);

    private ContractAnswer() {}

    private static String file(ContractDraft draft) {
        return "contracts/" + draft.file().getFileName();
    }

    /** @param home in which it was written */
    public static String text(ContractDraft draft, Path home) {
        StringBuilder text = new StringBuilder();
        draft.known()
                .ifPresent(id -> text.append("The contract ")
                        .append(id)
                        .append(" reads this file already. Keep the draft only if it is to be read otherwise.\n"));
        text.append("Columns, and what each seems to be:\n");
        draft.columns().forEach(column -> text.append("  ").append(told(column)).append('\n'));
        text.append("Taken for: ").append(draft.kind().word()).append(". If it is not, type --kind KIND.\n");
        text.append("Written: ").append(file(draft)).append(", in the home ");
        text.append(home).append('\n');
        draft.open().forEach(point -> text.append("Open: ").append(point).append('\n'));
        if (!draft.refusals().isEmpty()) {
            text.append("The draft is not read yet. Settle this, then take .draft off its name:\n");
            text.append(lines(draft.refusals()));
        } else {
            text.append("It is read from now on. Settle what is open, then try it: contract test ")
                    .append(draft.id())
                    .append(" FILE --cycle YEAR\n");
        }
        return text.toString();
    }

    private static String told(ColumnGuess column) {
        String what = column.personal() ? "looks personal, not shown" : read(column);
        return (column.name().isEmpty() ? "(no name)" : column.name()) + ": " + what
                + (column.samples().isEmpty() ? "" : "  e.g. " + String.join(" | ", column.samples()));
    }

    private static String read(ColumnGuess column) {
        if (column.field().isEmpty()) {
            return "no field of ours, not read";
        }
        return column.measure().isEmpty()
                ? column.field() + (column.sure() ? "" : " (unsure)")
                : (column.field().equals(MeasureFactKind.N) ? "how many it is of (unsure): " : "") + "the measure \""
                        + column.measure() + "\"";
    }

    public static String text(ContractTrial trial) {
        StringBuilder text = new StringBuilder(trial.contract().id())
                .append(" (")
                .append(trial.contract().title())
                .append("), for the cycle ")
                .append(trial.cycle().text())
                .append('\n');
        text.append(trial.totals().rowsRead()).append(" rows: ");
        text.append(trial.totals().accepted()).append(" accepted, ");
        text.append(trial.totals().rejected()).append(" rejected, ");
        text.append(trial.totals().leftOut()).append(" left out by the contract, ");
        text.append(trial.totals().otherCycles()).append(" of other cycles, ");
        text.append(trial.totals().stateRows()).append(" of the whole State\n");
        trial.facts().forEach(fact -> text.append(told(fact)));
        text.append(lines(trial.issues().stream().limit(MOST_ISSUES).toList()));
        if (trial.found() > MOST_ISSUES) {
            text.append("and ").append(trial.found() - MOST_ISSUES).append(" more\n");
        }
        return text.toString();
    }

    private static String told(ContractTrial.FirstFact fact) {
        String cells = fact.columns().entrySet().stream()
                .map(cell -> cell.getKey() + " from " + cell.getValue())
                .collect(Collectors.joining("; "));
        return "First: " + fact.says() + ", from " + fact.row().text() + "\n  " + cells + "\n";
    }

    public static String text(InputTemplate written) {
        return "Written: " + written.file().getFileName() + ". An example and notes stand "
                + (written.isWorkbook() ? "on the sheet Notes.\n" : "above the header.\n");
    }

    private static String lines(List<Issue> issues) {
        return issues.stream().map(issue -> issue.listed() + "\n").collect(Collectors.joining());
    }
}
