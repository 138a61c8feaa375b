package org.determinations.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One SPP indicator of one district as reported. Grain: one per district, indicator and file.
 *
 * @param indicator number as printed: {@code 1}, {@code 4A}, {@code 11}
 * @param reviewed school year that the value describes
 * @param numerator students or records that meet the indicator; 0 or more
 * @param denominator students or records counted; 0 or more
 * @param percent as published, 0 to 100, not recomputed
 * @param reportedValue published code or word ({@code NR}, {@code NA}, {@code -}, {@code Yes}, {@code No},
 *     {@code At-Risk}); empty when the value is the percentage
 * @param practicesContribute indicator 4B only: whether policies, procedures or practices contribute
 * @param due whether a value was owed in the data year
 * @param submittedOn day of submission, when the file says
 * @param valid whether the department found the value valid
 * @param reliable whether the department found the value reliable
 */
public record IndicatorFact(
        DistrictCode district,
        String name,
        String indicator,
        ReviewedYear reviewed,
        Reported<Integer> numerator,
        Reported<Integer> denominator,
        Reported<BigDecimal> percent,
        String reportedValue,
        Answer practicesContribute,
        Answer due,
        Optional<LocalDate> submittedOn,
        Answer valid,
        Answer reliable,
        FactSource source)
        implements Fact {

    /**
     * Whether a rate of an indicator that follows the cohorts is said to describe no school year, or one that had not ended
     * when the data year did. Nobody to count is no rate.
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
        return reportedValue.equals("No") && practicesContribute == Answer.YES;
    }

    /** Whether a significant discrepancy is there and nothing says whether practices contribute to it. */
    public boolean hasDiscrepancyWithoutPractices() {
        return reportedValue.equals("Yes")
                && practicesContribute == Answer.NOT_STATED
                && SppIndicators.asksForPractices(indicator);
    }

    private boolean hasRate() {
        boolean nobody = denominator.value().filter(whole -> whole == 0).isPresent();
        boolean counted = numerator.value().isPresent() && denominator.value().isPresent();
        return !nobody && (counted || percent.value().isPresent());
    }

    @Override
    public DescribedFact<IndicatorFact> described() {
        return new DescribedFact<>(FactKinds.INDICATOR, this);
    }
}
