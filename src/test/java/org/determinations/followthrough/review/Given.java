package org.determinations.followthrough.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.review.AgeBand;
import org.determinations.model.review.AreaScore;
import org.determinations.model.review.HowChosen;
import org.determinations.model.review.ReaderTurn;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.review.ReviewReader;
import org.determinations.model.review.ReviewRound;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.model.review.SampleStatement;
import org.determinations.model.review.SchoolLevel;
import org.determinations.model.review.ScoreStatement;
import org.determinations.model.review.Stratum;

/** Invented records of quality reviews. */
public final class Given {
    public static final DistrictCode ALDER = new DistrictCode("09010000");
    public static final ReviewRound FIRST = new ReviewRound(new SchoolYear(2011), 1);
    public static final ReviewRound SECOND = new ReviewRound(new SchoolYear(2012), 1);
    static final Stratum ELEMENTARY = new Stratum(SchoolLevel.ELEMENTARY, AgeBand.SCHOOL_AGE);
    static final Stratum HIGH = new Stratum(SchoolLevel.HIGH, AgeBand.TRANSITION_AGE);

    final List<ScoreStatement> scores = new ArrayList<>();
    final List<SampleStatement> samples = new ArrayList<>();

    static ReviewedRecord record(int number) {
        return record(ALDER, FIRST, number);
    }

    static ReviewedRecord record(DistrictCode district, ReviewRound round, int number) {
        return new ReviewedRecord(district, round, "R-" + number);
    }

    static SampleStatement listed(int number, Stratum stratum) {
        return new SampleStatement(record(number), stratum, SampleStatement.Selection.of(HowChosen.LISTED));
    }

    public static SampleStatement random(ReviewedRecord record) {
        return new SampleStatement(
                record,
                ELEMENTARY,
                new SampleStatement.Selection(HowChosen.RANDOM, Optional.of(7), false, Optional.empty()));
    }

    public static ScoreStatement score(ReviewedRecord record, ReviewArea area, ReaderTurn turn, AreaScore score) {
        return new ScoreStatement(
                record,
                area,
                new ReviewReader("V-" + (turn.ordinal() + 1), turn),
                score,
                LocalDate.of(record.round().schoolYear().firstYear(), 10, 1));
    }

    /** A sample of these first scores in the goals, records R-1 and on. */
    public Given goals(DistrictCode district, ReviewRound round, List<Integer> points) {
        return first(district, round, ReviewArea.GOALS, points);
    }

    /** The same of any area. */
    public Given first(DistrictCode district, ReviewRound round, ReviewArea area, List<Integer> points) {
        IntStream.range(0, points.size()).forEach(i -> {
            ReviewedRecord record = record(district, round, i + 1);
            samples.add(random(record));
            scores.add(score(record, area, ReaderTurn.FIRST, AreaScore.of(points.get(i))));
        });
        return this;
    }

    /** Second readings of the same records. */
    public Given again(DistrictCode district, ReviewRound round, List<Integer> points) {
        IntStream.range(0, points.size())
                .forEach(i -> scores.add(score(
                        record(district, round, i + 1),
                        ReviewArea.GOALS,
                        ReaderTurn.SECOND,
                        AreaScore.of(points.get(i)))));
        return this;
    }

    public ReviewBook book() {
        return new ReviewBook(scores, samples);
    }
}
