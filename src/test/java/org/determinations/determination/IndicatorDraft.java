package org.determinations.determination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.Answer;
import org.determinations.model.DistrictCode;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.IndicatorFigures;
import org.determinations.model.fact.IndicatorSubmission;
import org.determinations.model.fact.ReviewedYear;

/** An indicator row in the making, for tests; by default reviewed in 2011-12 and blank throughout. */
public record IndicatorDraft(
        String indicator,
        ReviewedYear reviewed,
        Reported<Integer> numerator,
        Reported<Integer> denominator,
        Reported<BigDecimal> percent,
        String reportedValue,
        Answer practices,
        Answer due,
        Answer valid,
        Answer reliable,
        String submittedOn) {

    public static IndicatorDraft of(String indicator) {
        return new IndicatorDraft(
                indicator,
                ReviewedYear.of(new SchoolYear(2011)),
                Reported.absent(Missing.BLANK, ""),
                Reported.absent(Missing.BLANK, ""),
                Reported.absent(Missing.BLANK, ""),
                "",
                Answer.NOT_STATED,
                Answer.NOT_STATED,
                Answer.NOT_STATED,
                Answer.NOT_STATED,
                "");
    }

    public IndicatorDraft reviewedIn(String year) {
        return reviewedAs(ReviewedYear.of(SchoolYear.parse(year).orElseThrow()));
    }

    public IndicatorDraft reviewedAs(ReviewedYear other) {
        return new IndicatorDraft(
                indicator,
                other,
                numerator,
                denominator,
                percent,
                reportedValue,
                practices,
                due,
                valid,
                reliable,
                submittedOn);
    }

    public IndicatorDraft counts(int part, int whole) {
        return new IndicatorDraft(
                indicator,
                reviewed,
                Reported.of(part),
                Reported.of(whole),
                percent,
                reportedValue,
                practices,
                due,
                valid,
                reliable,
                submittedOn);
    }

    public IndicatorDraft partOnly(int part) {
        return new IndicatorDraft(
                indicator,
                reviewed,
                Reported.of(part),
                denominator,
                percent,
                reportedValue,
                practices,
                due,
                valid,
                reliable,
                submittedOn);
    }

    public IndicatorDraft percent(String printed) {
        return new IndicatorDraft(
                indicator,
                reviewed,
                numerator,
                denominator,
                Reported.of(new BigDecimal(printed)),
                reportedValue,
                practices,
                due,
                valid,
                reliable,
                submittedOn);
    }

    /** A percentage in whose place the file has something else, beside the counts as they are. */
    public IndicatorDraft percentAbsent(Missing why, String published) {
        return new IndicatorDraft(
                indicator,
                reviewed,
                numerator,
                denominator,
                Reported.absent(why, published),
                reportedValue,
                practices,
                due,
                valid,
                reliable,
                submittedOn);
    }

    public IndicatorDraft missing(Missing why, String published) {
        return new IndicatorDraft(
                indicator,
                reviewed,
                Reported.absent(why, published),
                Reported.absent(why, published),
                Reported.absent(why, published),
                published,
                practices,
                due,
                valid,
                reliable,
                submittedOn);
    }

    public IndicatorDraft code(String published) {
        return new IndicatorDraft(
                indicator,
                reviewed,
                numerator,
                denominator,
                percent,
                published,
                practices,
                due,
                valid,
                reliable,
                submittedOn);
    }

    public IndicatorDraft practices(Answer answer) {
        return new IndicatorDraft(
                indicator,
                reviewed,
                numerator,
                denominator,
                percent,
                reportedValue,
                answer,
                due,
                valid,
                reliable,
                submittedOn);
    }

    public IndicatorDraft due(Answer answer) {
        return new IndicatorDraft(
                indicator,
                reviewed,
                numerator,
                denominator,
                percent,
                reportedValue,
                practices,
                answer,
                valid,
                reliable,
                submittedOn);
    }

    public IndicatorDraft judged(Answer asValid, Answer asReliable) {
        return new IndicatorDraft(
                indicator,
                reviewed,
                numerator,
                denominator,
                percent,
                reportedValue,
                practices,
                due,
                asValid,
                asReliable,
                submittedOn);
    }

    public IndicatorDraft submitted(String day) {
        return new IndicatorDraft(
                indicator,
                reviewed,
                numerator,
                denominator,
                percent,
                reportedValue,
                practices,
                due,
                valid,
                reliable,
                day);
    }

    public IndicatorFact of(DistrictCode code, int row) {
        return new IndicatorFact(
                code,
                "Example",
                indicator,
                reviewed,
                new IndicatorFigures(numerator, denominator, percent, reportedValue),
                practices,
                new IndicatorSubmission(
                        due,
                        submittedOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(submittedOn)),
                        valid,
                        reliable),
                Given.source(
                        "indicators.csv",
                        row,
                        "numerator",
                        "denominator",
                        "percent",
                        "reported_value",
                        "practices_contribute",
                        "reviewed_school_year",
                        "due",
                        "valid",
                        "reliable",
                        "submitted_on"));
    }
}
