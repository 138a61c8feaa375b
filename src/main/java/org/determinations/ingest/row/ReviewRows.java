package org.determinations.ingest.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.model.Worded;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.ReviewFact;
import org.determinations.model.review.AreaScore;
import org.determinations.model.review.NotApplicable;
import org.determinations.model.review.ReaderTurn;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.review.ReviewFields;
import org.determinations.model.review.ReviewReader;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.model.review.ScoreStatement;

/** Rows of quality reviews: one fact a row, a score or a reason why the area does not apply. */
final class ReviewRows implements RowParser {

    @Override
    public List<Fact> parse(Row row) {
        ReviewCells cells = new ReviewCells(row.cells());
        Optional<ReviewedRecord> record = cells.record();
        Optional<String> reader = cells.readerNumber();
        Optional<ReaderTurn> turn =
                cells.answer(ReviewFields.REVIEWER_ROLE, word -> Worded.find(ReaderTurn.class, word));
        Optional<ReviewArea> area = cells.answer(ReviewFields.AREA, word -> Worded.find(ReviewArea.class, word));
        Optional<AreaScore> score = area.flatMap(of -> score(cells, of));
        Optional<LocalDate> reviewedOn =
                record.flatMap(of -> cells.reviewedOn(of.round().schoolYear()));
        if (record.isEmpty() || reader.isEmpty() || turn.isEmpty() || score.isEmpty() || reviewedOn.isEmpty()) {
            return List.of();
        }
        return List.of(new ReviewFact(
                new ScoreStatement(
                        record.get(),
                        area.get(),
                        new ReviewReader(reader.get(), turn.get()),
                        score.get(),
                        reviewedOn.get()),
                row.cells().source()));
    }

    private static Optional<AreaScore> score(ReviewCells cells, ReviewArea area) {
        boolean scored = !cells.isBlank(ReviewFields.SCORE);
        if (scored != cells.isBlank(ReviewFields.NOT_APPLICABLE_REASON)) {
            cells.contradicts(
                    ReviewFields.SCORE,
                    scored
                            ? "there are a score and a reason why there is none"
                            : "there is neither a score nor a reason",
                    "a score, or a reason why the area does not apply");
            return Optional.empty();
        }
        if (scored) {
            return cells.answer(ReviewFields.SCORE, text -> Optional.of(AreaScore.of(Integer.parseInt(text))));
        }
        Optional<NotApplicable> reason =
                cells.answer(ReviewFields.NOT_APPLICABLE_REASON, word -> Worded.find(NotApplicable.class, word));
        if (reason.filter(of -> of.area() != area).isPresent()) {
            cells.contradicts(
                    ReviewFields.NOT_APPLICABLE_REASON,
                    "the reason is not one of the area " + area.word(),
                    reason.get().word() + " in the area " + reason.get().area().word() + " alone");
            return Optional.empty();
        }
        return reason.map(AreaScore::of);
    }
}
