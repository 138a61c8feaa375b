package org.determinations.model.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;

/**
 * One reviewer's finding of non-compliance. Grain: one per finding id and file.
 *
 * @param report where it stands, and what that says
 * @param days of its correction
 */
public record FindingFact(
        String findingId,
        DistrictCode district,
        String name,
        FindingReport report,
        CorrectionDays days,
        FactSource source)
        implements Fact {

    @Override
    public DescribedFact<FindingFact> described() {
        return new DescribedFact<>(FactKinds.FINDING, this);
    }

    public FindingSource findingSource() {
        return report.findingSource();
    }

    public LocalDate reportDate() {
        return report.reportDate();
    }

    public String criterion() {
        return report.criterion();
    }

    public String rating() {
        return report.rating();
    }

    public Optional<LocalDate> correctionDueOn() {
        return days.dueOn();
    }

    public Optional<LocalDate> correctedOn() {
        return days.correctedOn();
    }

    public Optional<LocalDate> verifiedOn() {
        return days.verifiedOn();
    }

    public Optional<LocalDate> enteredOn() {
        return days.enteredOn();
    }
}
