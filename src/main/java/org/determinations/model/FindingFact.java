package org.determinations.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One reviewer's finding of non-compliance. Grain: one per finding id and file.
 *
 * @param criterion as printed, such as {@code SE 18A}; empty when the public copy does not show it
 * @param rating as printed, such as {@code Partially Implemented}
 * @param correctionDueOn the day by which it must be corrected, as printed in the report; never computed
 * @param correctedOn day on which the district corrected it
 * @param verifiedOn day on which the department verified the correction
 * @param enteredOn day on which it was entered into the department's records
 */
public record FindingFact(
        String findingId,
        DistrictCode district,
        String name,
        FindingSource findingSource,
        LocalDate reportDate,
        String criterion,
        String rating,
        Optional<LocalDate> correctionDueOn,
        Optional<LocalDate> correctedOn,
        Optional<LocalDate> verifiedOn,
        Optional<LocalDate> enteredOn,
        FactSource source)
        implements Fact {

    @Override
    public DescribedFact<FindingFact> described() {
        return new DescribedFact<>(FactKinds.FINDING, this);
    }
}
