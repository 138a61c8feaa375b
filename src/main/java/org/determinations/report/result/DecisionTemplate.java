package org.determinations.report.result;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunReport;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.Candidate;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.JsonTypes;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.form.Words;

/**
 * A decisions file to fill in: one row for each district that awaits a person, with what the screen saw. Decision,
 * category, name, date and reason are blank: the program suggests none of them. A row left blank is to be deleted.
 */
public final class DecisionTemplate {
    public static final Columns<Determination> COLUMNS = Columns.of(
            DistrictColumns.CODE,
            Column.blank(
                    Forms.DECISION,
                    "`REASSIGN` (more serious), `KEEP` (the {derived} stays), `ASSIGN` (a district without a"
                            + " level)"),
            Column.blank(Forms.CATEGORY, "the category decided; blank for `KEEP`"),
            Column.blank(Forms.DECIDED_BY, "name of the person"),
            Column.blank(Forms.DECIDED_ON, "day of the decision"),
            Column.blank(Forms.REASON, "the person's reason"),
            Column.text(
                    ColumnForm.file("evidence"),
                    "filled in: name, label, and what the screen saw, with file and rows",
                    DecisionTemplate::evidence));

    public static final JsonForm<Written> FORM = JsonForm.<Written>document(
                    "decisions-template/1",
                    "The districts of a decisions template, in its order. Output of review template with --json.")
            .has("run", JsonTypes.WHOLE, written -> written.results().run().number())
            .has(
                    "file",
                    JsonTypes.orNull(JsonTypes.TEXT),
                    written -> written.file().map(Path::toString))
            .says("Where the template was written; null when it was not.")
            .has(
                    "districts",
                    JsonTypes.listOf(JsonForm.<Determination>of().columns(COLUMNS)),
                    written -> rows(written.results()));

    /**
     * A template for a program: the districts that it lists.
     *
     * @param file where it was written; empty when it was not
     */
    public record Written(RunReport results, Optional<Path> file) {}

    private DecisionTemplate() {}

    /**
     * Writes the template; never over a file that is there, which may hold decisions.
     *
     * @return how many districts it lists
     * @throws Refusal {@code SY-008} when the file exists or cannot be written, {@code SY-002} when the disk is full
     */
    public static int write(Path file, RunReport runReport) {
        if (Files.exists(file)) {
            throw SafeFiles.refusal(
                    IssueCode.OUTPUT_NOT_WRITABLE,
                    file,
                    "the file is already there and may hold decisions",
                    "a file of that name",
                    "name another file");
        }
        SafeFiles.replace(file, render(runReport).getBytes(StandardCharsets.UTF_8));
        return rows(runReport).size();
    }

    /** The same as text. Districts on the review list first, strongest evidence first, then the undetermined ones. */
    public static String render(RunReport runReport) {
        return DataTable.of(COLUMNS, rows(runReport)).csv();
    }

    private static List<Determination> rows(RunReport runReport) {
        List<Candidate> open = new ArrayList<>(Candidate.listScreened(runReport).stream()
                .filter(Candidate::open)
                .toList());
        for (Determination d : Candidate.listUndetermined(runReport)) {
            Candidate candidate = Candidate.of(d);
            if (!d.onReviewList() && candidate.open()) {
                open.add(candidate);
            }
        }
        return open.stream().map(Candidate::determination).toList();
    }

    private static String evidence(Determination d) {
        List<String> parts = new ArrayList<>();
        String undetermined = d.undeterminedReason().isEmpty() ? "" : ". " + d.undeterminedReason();
        parts.add("District " + d.called() + ": " + d.label() + undetermined);
        for (RuleResult rule : Words.showing(d.rules())) {
            parts.add(rule.ruleId() + " " + Words.stressed(rule) + Words.rows(rule));
        }
        return String.join("; ", parts);
    }
}
