package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.files.Shelf;
import org.determinations.application.review.ReviewFileLook;
import org.determinations.application.review.ReviewsImported;
import org.determinations.application.review.WaitingReviewFile;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.people.Right;
import org.determinations.report.form.Commands;
import org.determinations.report.form.TextLines;
import org.determinations.report.run.RunListText;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;

/** A file of quality reviews that waits: what taking it over would add, and the acts about it; and where one is sent. */
public final class ReviewFileView {
    private static final int MOST_ISSUES = 100;

    private ReviewFileView() {}

    /**
     * The page.
     *
     * @param refusal of what was tried last
     */
    public static DeskPage page(Around around, ReviewFileLook look, Optional<Refusal> refusal) {
        List<Block> main = new ArrayList<>();
        refusal.ifPresent(of -> main.add(new Block.Errors("Nothing was done", around.reasons(of))));
        main.add(facts(look));
        main.addAll(issues(look.would().issues()));
        main.addAll(deciding(look));
        return new DeskPage(
                around.shell(
                        look.file().name(),
                        "",
                        List.of("determinations reviews import "
                                + Commands.quoted(look.file().name()))),
                "A file of quality reviews that waits. Nothing of it counts yet.",
                main,
                List.of());
    }

    private static Block facts(ReviewFileLook look) {
        ReviewsImported would = look.would();
        return new Block.Facts(List.of(
                new Block.Fact("Holds", would.kind().words()),
                new Block.Fact(
                        "Sent by",
                        look.file().by() + ", " + RunListText.moment(look.file().at()) + " UTC"),
                new Block.Fact("SHA-256", would.sha256(), "print"),
                count("New rows", would.plan().added().size()),
                count(
                        "Rows that say something else than before",
                        would.plan().changed().size()),
                count("Rows as before", would.plan().unchanged()),
                count("Rows refused", would.refused())));
    }

    private static List<Block> issues(List<Issue> issues) {
        List<Block> main = new ArrayList<>(List.of(new Block.Heading("Issues")));
        main.add(
                issues.isEmpty()
                        ? new Block.None("No issue was found in it.")
                        : new Block.Bullets(issues.stream()
                                .limit(MOST_ISSUES)
                                .map(Issue::line)
                                .toList()));
        if (issues.size() > MOST_ISSUES) {
            main.add(new Block.Text("and " + TextLines.number(issues.size() - MOST_ISSUES)
                    + " more; the command below shows them all"));
        }
        return main;
    }

    private static List<Block> deciding(ReviewFileLook look) {
        String address = Addresses.reviewFile(look.file().number());
        return List.of(
                new Block.Heading("Decide", "decide"),
                look.would().isNothingNew()
                        ? new Block.None("It adds nothing: discard it.")
                        : new Block.ButtonForm(
                                "Take it over",
                                address + "/acceptance",
                                List.of(new Block.Hidden("seen", look.fingerprint())),
                                ""),
                new Block.ButtonForm(
                        "Discard it",
                        address + "/discard",
                        List.of(),
                        List.of(Block.Field.text(
                                "note", "Why it is discarded", "Its content is deleted; its SHA-256 stays.", false)),
                        ""));
    }

    private static Block.Fact count(String name, int rows) {
        return new Block.Fact(name, TextLines.number(rows));
    }

    /** Where a file is sent, and what waits; nothing for who takes none over. */
    static List<Block> sending(Around around, List<WaitingReviewFile> waiting) {
        if (!around.may(Right.FOLLOW)) {
            return List.of();
        }
        return List.of(
                new Block.Heading("Files of scores and samples", "files"),
                new Block.Table(
                        "Files that wait for a person",
                        List.of("File", "Sent by", "When (UTC)"),
                        waiting.stream()
                                .map(file -> List.of(
                                        Cell.link(Addresses.reviewFile(file.number()), file.name()),
                                        Cell.of(file.by()),
                                        Cell.of(RunListText.moment(file.at()))))
                                .toList(),
                        "No file waits."),
                new Block.ButtonForm(
                        "Send it and look at it",
                        Addresses.REVIEW_FILES,
                        List.of(),
                        List.of(new Block.Field(
                                "file",
                                "A file of IEP reviews or of IEP review samples",
                                "CSV or .xlsx, at most " + Shelf.REVIEWS.megabytes()
                                        + " MB. What it would add is shown before anything is.",
                                "file",
                                "off",
                                "")),
                        ""));
    }
}
