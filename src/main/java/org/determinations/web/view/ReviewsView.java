package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.review.WaitingReviewFile;
import org.determinations.followthrough.review.DistrictRoll;
import org.determinations.followthrough.review.RoundRecords;
import org.determinations.followthrough.review.StatePicture;
import org.determinations.report.review.PicturePage;
import org.determinations.report.review.RoundList;
import org.determinations.report.review.RoundPage;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;

/** Quality reviews of individual programs: every round, the State, and one round of a district with its double readings. */
public final class ReviewsView {
    private ReviewsView() {}

    /**
     * Every round, and the State.
     *
     * @param picture of the newest round; empty when there is none
     * @param waiting files that somebody has sent
     */
    public static DeskPage page(
            Around around,
            List<RoundRecords> rounds,
            Optional<StatePicture> picture,
            List<WaitingReviewFile> waiting,
            Tried tried) {
        List<Block> main = new ArrayList<>(tried.told(around));
        main.add(new Block.Table(
                "Rounds",
                List.of(
                        around.said("District"),
                        "Round",
                        "Listed",
                        "Seed",
                        "Sample",
                        "Read",
                        "Self-chosen",
                        "In no sample"),
                rounds.stream().map(ReviewsView::row).toList(),
                "There is no quality review yet."));
        picture.ifPresent(of -> {
            main.add(new Block.Heading(around.said("The State, round ") + of.round()));
            main.addAll(BlockPage.of(around, around.said("The State"), new PicturePage(of)::write));
        });
        main.addAll(ReviewFileView.sending(around, waiting));
        return new DeskPage(
                around.shell(
                        "Quality reviews",
                        Around.REVIEWS,
                        List.of(
                                "determinations reviews list",
                                "determinations reviews state",
                                "determinations reviews draw DISTRICT --list FILE",
                                "determinations reviews import FILE")),
                "No determination reads them. Samples are drawn at a terminal; files of scores and of samples are taken over here too.",
                main,
                List.of());
    }

    private static List<Cell> row(RoundRecords records) {
        List<String> cells = RoundList.cells(records);
        List<Cell> all = new ArrayList<>(List.of(Cell.link(Addresses.round(records.of()), cells.get(0))));
        cells.subList(1, cells.size()).forEach(text -> all.add(Cell.of(text)));
        return all;
    }

    /** A district's round, with how far its readers agree. */
    public static DeskPage round(Around around, DistrictRoll roll) {
        String district = roll.records().of().district().digits();
        return new DeskPage(
                around.shell(
                        "Quality review, " + roll.records().of().text(),
                        "",
                        List.of("determinations reviews show " + district + " --round "
                                + roll.records().of().round())),
                "Records of the sample that two readers read tell whether the scores can be used.",
                BlockPage.of(around, "Round", new RoundPage(roll)::write),
                List.of());
    }
}
