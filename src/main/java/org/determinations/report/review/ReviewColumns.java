package org.determinations.report.review;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.determinations.followthrough.review.Agreement;
import org.determinations.followthrough.review.AgreementJudgement;
import org.determinations.followthrough.review.AreaStanding;
import org.determinations.followthrough.review.DistrictRoll;
import org.determinations.followthrough.review.RoundChange;
import org.determinations.followthrough.review.Shares;
import org.determinations.model.Worded;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.review.ReviewRound;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;

/** The columns of an area of a district's round. Nothing is shown of fewer than ten records. */
final class ReviewColumns {
    static final Columns<DistrictRoll.Line> OF_AN_AREA = Columns.of(
                    Column.of(
                            Forms.DISTRICT_CODE,
                            ColumnType.DISTRICT,
                            "the district",
                            (DistrictRoll.Line line) -> line.of().district().digits()),
                    Column.<DistrictRoll.Line>text(
                            ColumnForm.file("round"),
                            "school year and number of the round",
                            line -> line.of().round().text()),
                    area(line -> line.figures().area()))
            .and(shares(line -> line.figures().shares()))
            .and(List.of(
                    Column.oneOf(
                            ColumnForm.file("standing"),
                            Worded.words(AreaStanding.class),
                            "where the area stands; too small below ten records",
                            line -> line.figures().standing().word()),
                    whole(
                            "open",
                            "records of the sample that nobody read first, or that a third person must read",
                            line -> line.figures().open())))
            .and(agreement(line -> line.figures().agreement().own()))
            .and(List.of(
                    Column.oneOf(
                            ColumnForm.file("judged_by"),
                            List.of("district", "State"),
                            "whose pairs say whether readers agree",
                            line -> line.figures().agreement().isOwn() ? "district" : "State"),
                    Column.oneOf(
                            ColumnForm.file("agreement"),
                            Arrays.stream(AgreementJudgement.Use.values())
                                    .map(AgreementJudgement.Use::words)
                                    .toList(),
                            "what follows from it",
                            line -> line.figures().agreement().use().words()),
                    Column.text(
                            ColumnForm.file("since_round"),
                            "the last round of the district; empty when there is none",
                            line -> line.change().since().map(ReviewRound::text).orElse("")),
                    Column.oneOf(
                            ColumnForm.file("change"),
                            Arrays.stream(RoundChange.Kind.values())
                                    .map(RoundChange.Kind::words)
                                    .toList(),
                            "what the share at 0 or 1 did since then",
                            line -> line.change().kind().words())));

    private ReviewColumns() {}

    static <R> Column<R> area(Function<R, ReviewArea> area) {
        return Column.oneOf(
                ColumnForm.file("area"),
                Worded.words(ReviewArea.class),
                "area of the individual program",
                row -> area.apply(row).word());
    }

    static <R> Column<R> whole(String name, String meaning, ToIntFunction<R> value) {
        return Column.of(
                ColumnForm.file(name), ColumnType.WHOLE, meaning, row -> Integer.toString(value.applyAsInt(row)));
    }

    static <R> Column<R> number(String name, String meaning, Function<R, Optional<BigDecimal>> value) {
        return Column.of(
                ColumnForm.file(name),
                ColumnType.NUMBER,
                meaning,
                row -> value.apply(row).map(BigDecimal::toPlainString).orElse(""));
    }

    static <R> List<Column<R>> shares(Function<R, Optional<Shares>> shares) {
        return List.of(
                wholeIfAny("records", "records scored; empty below ten", shares, Shares::n),
                wholeIfAny("at_3_or_4", "of these at 3 or 4; empty below ten", shares, Shares::high),
                wholeIfAny("at_2", "of these at 2; empty below ten", shares, Shares::middle),
                wholeIfAny("at_0_or_1", "of these at 0 or 1; empty below ten", shares, Shares::low),
                number(
                        "mean",
                        "mean score, one place, half up; empty below ten",
                        row -> shares.apply(row).map(of -> of.mean().decimal(1))));
    }

    private static <R> Column<R> wholeIfAny(
            String name, String meaning, Function<R, Optional<Shares>> shares, Function<Shares, Integer> value) {
        return Column.of(
                ColumnForm.file(name),
                ColumnType.WHOLE,
                meaning,
                row -> shares.apply(row).map(value).map(Object::toString).orElse(""));
    }

    static <R> List<Column<R>> agreement(Function<R, Agreement> agreement) {
        return List.of(
                whole(
                        "pairs",
                        "scores that two readers gave",
                        row -> agreement.apply(row).pairs()),
                whole(
                        "pairs_equal",
                        "of these equal",
                        row -> agreement.apply(row).exact()),
                whole(
                        "pairs_within_one",
                        "of these at most one point apart",
                        row -> agreement.apply(row).withinOne()),
                number(
                        "weighted_kappa",
                        "quadratic weights, two places; empty without pairs, and where every score is the same",
                        row -> agreement.apply(row).printedKappa()));
    }
}
