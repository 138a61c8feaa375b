package org.determinations.ingest.row;

import java.util.List;
import java.util.Optional;
import org.determinations.model.Answer;
import org.determinations.model.Worded;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.ReviewFact;
import org.determinations.model.review.AgeBand;
import org.determinations.model.review.HowChosen;
import org.determinations.model.review.Replacement;
import org.determinations.model.review.ReviewFields;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.model.review.SampleStatement;
import org.determinations.model.review.SchoolLevel;
import org.determinations.model.review.Stratum;

/** Rows of lists and samples for quality reviews: one record a row. */
final class ReviewSampleRows implements RowParser {

    @Override
    public List<Fact> parse(Row row) {
        ReviewCells cells = new ReviewCells(row.cells());
        Optional<ReviewedRecord> record = cells.record();
        Optional<SchoolLevel> schoolLevel =
                cells.answer(ReviewFields.SCHOOL_LEVEL, word -> Worded.find(SchoolLevel.class, word));
        Optional<AgeBand> ageBand = cells.answer(ReviewFields.AGE_BAND, word -> Worded.find(AgeBand.class, word));
        Optional<HowChosen> how = cells.answer(ReviewFields.CHOSEN, HowChosen::find);
        Optional<SampleStatement.Selection> selection = how.flatMap(of -> selection(cells, of));
        if (record.isEmpty() || schoolLevel.isEmpty() || ageBand.isEmpty() || selection.isEmpty()) {
            return List.of();
        }
        return List.of(new ReviewFact(
                new SampleStatement(record.get(), new Stratum(schoolLevel.get(), ageBand.get()), selection.get()),
                row.cells().source()));
    }

    private static Optional<SampleStatement.Selection> selection(ReviewCells cells, HowChosen how) {
        boolean replaces = how == HowChosen.REPLACEMENT;
        boolean holds = belongs(cells, ReviewFields.SEED, how == HowChosen.RANDOM, how)
                & belongs(cells, ReviewFields.REPLACES_REF, replaces, how)
                & belongs(cells, ReviewFields.REPLACED_REASON, replaces, how);
        Answer twice = cells.yesNo(ReviewFields.READ_TWICE);
        if (twice == Answer.YES && !how.isRolledUp()) {
            cells.contradicts(ReviewFields.READ_TWICE, "a record of no sample is not read twice", "No, or blank");
            holds = false;
        }
        if (!holds) {
            return Optional.empty();
        }
        Optional<Integer> seed = how == HowChosen.RANDOM ? cells.seed() : Optional.empty();
        Optional<Replacement> replacement = replaces ? replacement(cells) : Optional.empty();
        return how == HowChosen.RANDOM && seed.isEmpty() || replaces && replacement.isEmpty()
                ? Optional.empty()
                : Optional.of(new SampleStatement.Selection(how, seed, twice == Answer.YES, replacement));
    }

    private static Optional<Replacement> replacement(ReviewCells cells) {
        Optional<String> number = cells.recordNumber(ReviewFields.REPLACES_REF);
        Optional<Replacement.Why> why =
                cells.answer(ReviewFields.REPLACED_REASON, word -> Worded.find(Replacement.Why.class, word));
        return number.flatMap(of -> why.map(reason -> new Replacement(of, reason)));
    }

    /** Whether the cell is filled in where it must be, and blank elsewhere. */
    private static boolean belongs(ReviewCells cells, String field, boolean must, HowChosen how) {
        if (cells.isBlank(field) != must) {
            return true;
        }
        cells.contradicts(
                field,
                field + (must ? " is blank" : " is filled in") + " for a record that is " + how.word(),
                must ? "a value here" : "blank here");
        return false;
    }
}
