package org.determinations.model.fact;

import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.equity.EquityDimension;

/**
 * Students of one group of a district in one school year, which student counts do not tell apart. Grain: one per district, school
 * year, dimension and group.
 *
 * @param dimension disability, English learner or sex
 * @param group {@code YES} or {@code NO} of English learners, {@code FEMALE}, {@code MALE} or {@code NONBINARY} of sex, a category of
 *     disability as the file names it
 * @param districtType of what type the district is, as the file names it; empty when the file does not say
 */
public record GroupCount(
        SchoolYear schoolYear,
        DistrictCode district,
        EquityDimension dimension,
        String group,
        String districtType,
        GroupFigures figures,
        FactSource source)
        implements Fact {

    @Override
    public DescribedFact<GroupCount> described() {
        return new DescribedFact<>(FactKinds.GROUP_COUNT, this);
    }
}
