package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.DAY;
import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;

import org.determinations.application.ledger.ImportOutcome;
import org.determinations.application.ledger.WrittenFindings;
import org.determinations.followthrough.ImportPlan;
import org.determinations.issue.Issue;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.TextLines;

/** What an import into the ledger of findings came to, and what was written from it. */
public final class FindingsAnswer {
    private static final int MOST_CHANGES = 20;

    private static final JsonForm<ImportPlan.Changed> CHANGED = JsonForm.<ImportPlan.Changed>of()
            .has("finding_id", TEXT, changed -> changed.read().statement().findingId())
            .has("row", WHOLE, changed -> changed.read().row())
            .has("differences", listOf(TEXT), ImportPlan.Changed::differences);

    /** An import, for a program. */
    public static final JsonForm<ImportOutcome> IMPORT = JsonForm.<ImportOutcome>document(
                    "finding-import/1",
                    "What a review file added to the ledger. Output of findings import with --json.")
            .has("file", TEXT, ImportOutcome::file)
            .has("sha256", HASH, ImportOutcome::sha256)
            .has(
                    "added",
                    listOf(TEXT),
                    done -> done.plan().added().stream()
                            .map(read -> read.statement().findingId())
                            .toList())
            .says("Findings that the ledger did not have.")
            .has("changed", listOf(CHANGED), done -> done.plan().changed())
            .says("Findings of which the file says something else than before.")
            .has("unchanged", WHOLE, done -> done.plan().unchanged())
            .has("left_out", WHOLE, done -> leftOut(done.plan()))
            .says("Rows whose rating says that nothing is wrong.")
            .has("refused", WHOLE, ImportOutcome::refused)
            .has(
                    "issues",
                    listOf(TEXT),
                    done -> done.issues().stream().map(Issue::listed).toList());

    /** A file that was written, for a program. */
    public static final JsonForm<WrittenFindings> EXPORT = JsonForm.<WrittenFindings>document(
                    "finding-export/1",
                    "A file of review findings that was written from the ledger. Output of findings export with --json.")
            .has("file", TEXT, written -> String.valueOf(written.file().getFileName()))
            .has("on", DAY, WrittenFindings::on)
            .has("findings", WHOLE, WrittenFindings::findings)
            .has("sha256", HASH, WrittenFindings::sha256);

    private FindingsAnswer() {}

    /** An import, for a person. */
    public static String text(ImportOutcome done) {
        ImportPlan plan = done.plan();
        StringBuilder text = new StringBuilder(done.file())
                .append(": ")
                .append(plan.added().size())
                .append(" new, ")
                .append(plan.changed().size())
                .append(" changed, ")
                .append(plan.unchanged())
                .append(" as before, ")
                .append(leftOut(plan))
                .append(" left out by rating, ")
                .append(TextLines.counted(done.refused(), "row", "rows"))
                .append(" refused\n");
        plan.leftOut()
                .forEach((rating, rows) -> text.append("Left out: ")
                        .append(TextLines.counted(rows, "row", "rows"))
                        .append(" rated ")
                        .append(rating)
                        .append('\n'));
        if (!done.ratingsNamed()) {
            text.append("The policy pack ")
                    .append(done.pack())
                    .append(" names no rating that is no finding. Name them with --leave-out.\n");
        }
        plan.changed().stream()
                .limit(MOST_CHANGES)
                .forEach(changed -> text.append("Changed: ")
                        .append(changed.read().statement().findingId())
                        .append(", row ")
                        .append(changed.read().row())
                        .append(": ")
                        .append(String.join("; ", changed.differences()))
                        .append('\n'));
        if (plan.changed().size() > MOST_CHANGES) {
            text.append("and ").append(plan.changed().size() - MOST_CHANGES).append(" more; --json names all\n");
        }
        text.append(IssueLines.of(done.issues()));
        return text.toString();
    }

    /** A file that was written, for a person. */
    public static String text(WrittenFindings written) {
        return "written: " + written.file().getFileName() + ", "
                + TextLines.counted(written.findings(), "finding", "findings") + " as of " + written.on()
                + "\nSHA-256 " + written.sha256() + "\nCONFIDENTIAL. Put it into the stage folder of a cycle.\n";
    }

    private static int leftOut(ImportPlan plan) {
        return plan.leftOut().values().stream().mapToInt(Integer::intValue).sum();
    }
}
