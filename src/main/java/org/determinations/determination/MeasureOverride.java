package org.determinations.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.SchoolYear;
import org.determinations.model.ValueStatus;
import org.determinations.model.Worded;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.FactOverride;

/** A measure of a district as it would be: another value, another status, or none. */
final class MeasureOverride {
    private MeasureOverride() {}

    /**
     * The district's facts with the measure in place.
     *
     * @param unlessKnown school year that the measure describes where neither the override nor a fact of the district says so
     */
    static DistrictFacts apply(DistrictFacts facts, FactOverride override, SchoolYear unlessKnown, FactSource place) {
        SchoolYear year = override.schoolYear()
                .or(() -> newest(facts, override.subject()))
                .orElse(unlessKnown);
        List<Fact> others = new ArrayList<>(facts.others().stream()
                .filter(fact -> FactKinds.MEASURE
                        .find(fact)
                        .filter(m -> m.measure().equals(override.subject())
                                && m.schoolYear().equals(year))
                        .isEmpty())
                .toList());
        if (!override.removes()) {
            others.add(new MeasureFact(
                    facts.code(),
                    facts.name(),
                    override.subject(),
                    year,
                    figures(override.assigned()),
                    Optional.empty(),
                    place));
        }
        return facts.withOthers(others);
    }

    private static Optional<SchoolYear> newest(DistrictFacts facts, String measure) {
        return facts.measures().stream()
                .filter(fact -> fact.measure().equals(measure))
                .map(MeasureFact::schoolYear)
                .reduce((one, later) -> later);
    }

    private static MeasureFigures figures(String assigned) {
        return Worded.find(ValueStatus.class, assigned)
                .filter(status -> status != ValueStatus.VALUE)
                .map(status -> MeasureFigures.absent(status, ""))
                .orElseGet(() -> MeasureFigures.of(assigned, Optional.empty()));
    }
}
