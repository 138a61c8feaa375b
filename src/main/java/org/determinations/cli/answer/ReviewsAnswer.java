package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;

import java.util.stream.Collectors;
import org.determinations.application.review.ReviewsImported;
import org.determinations.application.review.ReviewsWritten;
import org.determinations.application.review.SampleDrawn;
import org.determinations.followthrough.review.ReviewDefaults;
import org.determinations.issue.Issue;
import org.determinations.model.review.SampleStatement;
import org.determinations.model.review.Stratum;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.TextLines;

/** What an import, a draw and an export of quality reviews came to. */
public final class ReviewsAnswer {
    private static final int MOST_CHANGES = 20;

    /** An import, for a program. */
    public static final JsonForm<ReviewsImported> IMPORT = JsonForm.<ReviewsImported>document(
                    "review-import/1",
                    "What a file of quality reviews or of a sample added. Output of reviews import with --json.")
            .has("file", TEXT, ReviewsImported::file)
            .has("holds", TEXT, done -> done.kind().word())
            .has("sha256", HASH, ReviewsImported::sha256)
            .has("added", WHOLE, done -> done.plan().added().size())
            .has("changed", WHOLE, done -> done.plan().changed().size())
            .says("Rows that say something else than before.")
            .has("unchanged", WHOLE, done -> done.plan().unchanged())
            .has("refused", WHOLE, ReviewsImported::refused)
            .has(
                    "issues",
                    listOf(TEXT),
                    done -> done.issues().stream().map(Issue::listed).toList());

    private static final JsonForm<SampleStatement> DRAWN = JsonForm.<SampleStatement>of()
            .has("record", TEXT, of -> of.record().number())
            .has("stratum", TEXT, of -> of.stratum().text())
            .has("read_twice", YES_NO, of -> of.selection().readTwice());

    /** A draw, for a program. */
    public static final JsonForm<SampleDrawn> DRAW = JsonForm.<SampleDrawn>document(
                    "review-sample/1",
                    "A sample that was drawn for quality reviews. Output of reviews draw with --json.")
            .has("district_code", TEXT, done -> done.of().district().digits())
            .has("round", TEXT, done -> done.of().round().text())
            .has("list", TEXT, SampleDrawn::list)
            .has("list_sha256", HASH, SampleDrawn::listSha256)
            .has("listed", WHOLE, done -> done.draw().statements().size())
            .has("seed", WHOLE, done -> done.draw().seed())
            .has("is_new", YES_NO, SampleDrawn::isNew)
            .says("False where this very sample was kept before.")
            .has("sample", listOf(DRAWN), done -> done.draw().drawn())
            .has(
                    "strata_without_record",
                    listOf(TEXT),
                    done -> done.draw().without().stream().map(Stratum::text).toList())
            .says("Too few records of the list for their share to come to one.")
            .has("file", orNull(TEXT), done -> done.written().map(file -> String.valueOf(file.getFileName())));

    /** A file that was written, for a program. */
    public static final JsonForm<ReviewsWritten> EXPORT = JsonForm.<ReviewsWritten>document(
                    "review-export/1",
                    "A file that was written from quality reviews. Output of reviews export with --json.")
            .has("file", TEXT, done -> String.valueOf(done.file().getFileName()))
            .has("round", TEXT, done -> done.round().text())
            .has("public", YES_NO, ReviewsWritten::isPublic)
            .has("districts", WHOLE, ReviewsWritten::districts)
            .says("Districts that it shows; of a public file, those that agreed.")
            .has("sha256", HASH, ReviewsWritten::sha256);

    private ReviewsAnswer() {}

    /** An import, for a person. */
    public static String text(ReviewsImported done) {
        StringBuilder text = new StringBuilder(done.file())
                .append(": ")
                .append(done.kind().words())
                .append(": ")
                .append(done.plan().added().size())
                .append(" new, ")
                .append(done.plan().changed().size())
                .append(" changed, ")
                .append(done.plan().unchanged())
                .append(" as before, ")
                .append(TextLines.counted(done.refused(), "row", "rows"))
                .append(" refused\n");
        done.plan().changed().stream()
                .limit(MOST_CHANGES)
                .forEach(read -> text.append("Changed: row ")
                        .append(read.row())
                        .append(", record ")
                        .append(read.statement().record().number())
                        .append('\n'));
        if (done.plan().changed().size() > MOST_CHANGES) {
            text.append("and ")
                    .append(done.plan().changed().size() - MOST_CHANGES)
                    .append(" more\n");
        }
        text.append(IssueLines.of(done.issues()));
        return text.toString();
    }

    /** A draw, for a person. */
    public static String text(SampleDrawn done) {
        int drawn = done.draw().drawn().size();
        StringBuilder text = new StringBuilder("CONFIDENTIAL: sample of district ")
                .append(done.of().text())
                .append(": ")
                .append(drawn)
                .append(" of ")
                .append(TextLines.counted(done.draw().statements().size(), "record", "records"))
                .append(" listed, seed ")
                .append(done.draw().seed())
                .append(done.isNew() ? "\n" : "; it was kept before just so\n");
        done.draw()
                .drawn()
                .forEach(of -> text.append("  ")
                        .append(of.record().number())
                        .append("  ")
                        .append(of.stratum().text())
                        .append(of.selection().readTwice() ? "  read twice" : "")
                        .append('\n'));
        if (!done.draw().without().isEmpty()) {
            text.append("No record was drawn of: ")
                    .append(done.draw().without().stream().map(Stratum::text).collect(Collectors.joining("; ")))
                    .append(". Their share of the list comes to less than one.\n");
        }
        if (drawn < ReviewDefaults.FEWEST_RECORDS) {
            text.append("Of fewer than ")
                    .append(ReviewDefaults.FEWEST_RECORDS)
                    .append(" records nothing will be shown.\n");
        }
        done.written()
                .ifPresent(file ->
                        text.append("written: ").append(file.getFileName()).append('\n'));
        return text.append("SHA-256 of the list ")
                .append(done.listSha256())
                .append('\n')
                .toString();
    }

    /** A file that was written, for a person. */
    public static String text(ReviewsWritten done) {
        return "written: " + done.file().getFileName() + ", round " + done.round() + ", "
                + (done.isPublic() ? "the State, for the public; " : "CONFIDENTIAL; ")
                + TextLines.counted(done.districts(), "district", "districts")
                + (done.isPublic() ? " agreed" : "") + "\nSHA-256 " + done.sha256() + "\n";
    }
}
