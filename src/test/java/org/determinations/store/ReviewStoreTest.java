package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.review.AgeBand;
import org.determinations.model.review.AreaScore;
import org.determinations.model.review.HowChosen;
import org.determinations.model.review.NotApplicable;
import org.determinations.model.review.ReaderTurn;
import org.determinations.model.review.Replacement;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.review.ReviewReader;
import org.determinations.model.review.ReviewRound;
import org.determinations.model.review.ReviewRows;
import org.determinations.model.review.ReviewedRecord;
import org.determinations.model.review.SampleStatement;
import org.determinations.model.review.SchoolLevel;
import org.determinations.model.review.ScoreStatement;
import org.determinations.model.review.Stratum;
import org.determinations.store.sql.StoreException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Quality reviews come back as they went in, by the audit event of each import and draw. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReviewStoreTest {
    private static final Instant AT = Instant.parse("2012-09-20T13:00:00.123456Z");
    private static final ReviewedRecord RECORD =
            new ReviewedRecord(new DistrictCode("09010000"), new ReviewRound(new SchoolYear(2012), 2), "R-12");

    @Parameter
    private TestDatabase kind;

    @TempDir
    Path folder;

    @AutoClose
    private Database database;

    private Stores stores;

    @BeforeEach
    void open() {
        database = Database.open(kind.migrated(folder));
        stores = Stores.of(database);
    }

    private static <S> ReviewRows.Stated<S> stated(S statement, int row) {
        return new ReviewRows.Stated<>(statement, new ReviewRows.Origin("reviews.csv", row, "a".repeat(64)));
    }

    private static ScoreStatement score(ReviewArea area, ReaderTurn turn, AreaScore score) {
        return new ScoreStatement(RECORD, area, new ReviewReader("V-1", turn), score, LocalDate.of(2012, 10, 1));
    }

    private static SampleStatement sample(HowChosen how) {
        boolean seeded = how == HowChosen.DRAWN || how == HowChosen.RANDOM;
        return new SampleStatement(
                RECORD,
                new Stratum(SchoolLevel.HIGH, AgeBand.TRANSITION_AGE),
                new SampleStatement.Selection(
                        how,
                        seeded ? Optional.of(999_999_999) : Optional.empty(),
                        seeded,
                        how == HowChosen.REPLACEMENT
                                ? Optional.of(new Replacement("R-99999", Replacement.Why.RECORD_NOT_TO_BE_HAD))
                                : Optional.empty()));
    }

    private static ReviewRows everything() {
        List<ReviewRows.Stated<ScoreStatement>> scores = new ArrayList<>();
        for (ReviewArea area : ReviewArea.values()) {
            for (ReaderTurn turn : ReaderTurn.values()) {
                scores.add(stated(score(area, turn, AreaScore.of(area.ordinal() % 5)), scores.size() + 2));
            }
        }
        for (NotApplicable reason : NotApplicable.values()) {
            scores.add(stated(score(reason.area(), ReaderTurn.FIRST, AreaScore.of(reason)), scores.size() + 2));
        }
        return new ReviewRows(
                scores,
                Arrays.stream(HowChosen.values())
                        .map(how -> stated(sample(how), how.ordinal() + 2))
                        .toList());
    }

    @Test
    void every_statement_comes_back_in_order_with_who_brought_it_and_when() {
        ReviewRows rows = everything();
        long event = stores.audit().append("Ann", "reviews imported", "", AT).number();
        stores.reviews().append(event, rows);
        assertThat(stores.reviews().listScores())
                .extracting(ReviewRows.Recorded::stated)
                .isEqualTo(rows.scores());
        assertThat(stores.reviews().listSamples())
                .extracting(ReviewRows.Recorded::stated)
                .isEqualTo(rows.samples());
        assertThat(stores.reviews().listScores()).allSatisfy(back -> {
            assertThat(back.event()).isEqualTo(event);
            assertThat(back.by()).isEqualTo("Ann");
            assertThat(back.at()).isEqualTo(AT);
        });
    }

    @Test
    void rows_of_no_event_are_refused_by_the_database() {
        assertThatThrownBy(() -> stores.reviews().append(999, everything())).isInstanceOf(StoreException.class);
        assertThat(stores.reviews().listScores()).isEmpty();
    }

    @Test
    void whatever_a_row_says_changes_the_hash() {
        ScoreStatement score = score(ReviewArea.GOALS, ReaderTurn.FIRST, AreaScore.of(2));
        List<ReviewRows> rows = new ArrayList<>();
        rows.add(new ReviewRows(List.of(), List.of()));
        for (ScoreStatement other : List.of(
                score,
                score(ReviewArea.SERVICES, ReaderTurn.FIRST, AreaScore.of(2)),
                score(ReviewArea.GOALS, ReaderTurn.SECOND, AreaScore.of(2)),
                score(ReviewArea.GOALS, ReaderTurn.FIRST, AreaScore.of(3)),
                score(ReviewArea.GOALS, ReaderTurn.FIRST, AreaScore.of(NotApplicable.UNDER_TRANSITION_AGE)))) {
            rows.add(new ReviewRows(List.of(stated(other, 2)), List.of()));
        }
        rows.add(new ReviewRows(List.of(stated(score, 3)), List.of()));
        for (HowChosen how : HowChosen.values()) {
            rows.add(new ReviewRows(List.of(), List.of(stated(sample(how), 2))));
        }
        assertThat(rows.stream().map(ReviewRows::hash)).doesNotHaveDuplicates();
    }
}
