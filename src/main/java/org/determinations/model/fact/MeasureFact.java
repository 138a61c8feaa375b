package org.determinations.model.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;

/**
 * One measure of one district as a file gives it. Grain: one per district, measure and school year that it describes.
 *
 * @param name of the district as the file has it; empty when it has none
 * @param measure the name by which a policy asks for it
 * @param submittedOn day on which it was submitted; empty when nothing says so
 */
public record MeasureFact(
        DistrictCode district,
        String name,
        String measure,
        SchoolYear schoolYear,
        MeasureFigures figures,
        Optional<LocalDate> submittedOn,
        FactSource source)
        implements Fact {

    /** {@code graduation (2011-12)}. */
    public String title() {
        return measure + " (" + schoolYear + ")";
    }

    /** The measure as a policy reads it, standing in the cell of its value. */
    public MeasureValue value() {
        String field = figures.text().isEmpty()
                        && !source.columns().of(MeasureFactKind.STATUS).isEmpty()
                ? MeasureFactKind.STATUS
                : MeasureFactKind.VALUE;
        return new MeasureValue(measure, Optional.of(schoolYear), figures, List.of(source.of(field)));
    }

    @Override
    public DescribedFact<MeasureFact> described() {
        return new DescribedFact<>(FactKinds.MEASURE, this);
    }
}
