package org.determinations.model.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.Answer;
import org.determinations.model.DistrictCode;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.SppIndicators;

/**
 * One SPP indicator of one district as reported. Grain: one per district, indicator and file.
 *
 * @param indicator number as printed: {@code 1}, {@code 4A}, {@code 11}
 * @param reviewed school year that the value describes
 * @param value as it was reported
 * @param practicesContribute indicator 4B only: whether policies, procedures or practices contribute
 * @param submission how it came in
 */
public record IndicatorFact(
        DistrictCode district,
        String name,
        String indicator,
        ReviewedYear reviewed,
        IndicatorFigures value,
        Answer practicesContribute,
        IndicatorSubmission submission,
        FactSource source)
        implements Fact {

    /**
     * Whether a rate of an indicator that follows the cohorts is said to describe no school year, or one that had not ended
     * when the data year did. Nobody to count is no rate; a percentage in doubt is one.
     *
     * @param dataYear school year whose compliance data count
     */
    public boolean isRateOfNoYear(SchoolYear dataYear) {
        boolean none = reviewed.year().isEmpty() && !reviewed.everyYear();
        boolean later =
                reviewed.year().filter(year -> year.compareTo(dataYear) > 0).isPresent();
        return (none || later) && SppIndicators.namesYearDescribed(indicator) && hasRate();
    }

    /** Whether practices are said to contribute to a significant discrepancy that is said not to be there. */
    public boolean hasPracticesWithoutDiscrepancy() {
        return reportedValue().equals("No") && practicesContribute == Answer.YES;
    }

    /** Whether a significant discrepancy is there and nothing says whether practices contribute to it. */
    public boolean hasDiscrepancyWithoutPractices() {
        return reportedValue().equals("Yes")
                && practicesContribute == Answer.NOT_STATED
                && SppIndicators.asksForPractices(indicator);
    }

    private boolean hasRate() {
        boolean nobody = denominator().value().filter(whole -> whole == 0).isPresent();
        boolean counted =
                numerator().value().isPresent() && denominator().value().isPresent();
        boolean printed = percent().value().isPresent()
                || percent().missing().filter(Missing.QUESTIONED::equals).isPresent();
        return !nobody && (counted || printed);
    }

    @Override
    public DescribedFact<IndicatorFact> described() {
        return new DescribedFact<>(FactKinds.INDICATOR, this);
    }

    public Reported<Integer> numerator() {
        return value.numerator();
    }

    public Reported<Integer> denominator() {
        return value.denominator();
    }

    public Reported<BigDecimal> percent() {
        return value.percent();
    }

    public String reportedValue() {
        return value.reportedValue();
    }

    public Answer due() {
        return submission.due();
    }

    public Optional<LocalDate> submittedOn() {
        return submission.submittedOn();
    }

    public Answer valid() {
        return submission.valid();
    }

    public Answer reliable() {
        return submission.reliable();
    }
}
