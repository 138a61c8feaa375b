package org.determinations.application.trial;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.ValueStatus;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.stage.DistrictFacts;

/** What districts have of a measure, of the newest school year of which any has it. Told of every district once; used by one thread. */
final class NewestValues {
    private final String measure;
    private final Map<DistrictCode, String> texts = new HashMap<>();
    private Optional<SchoolYear> newest = Optional.empty();

    NewestValues(String measure) {
        this.measure = measure;
    }

    String measure() {
        return measure;
    }

    /** Looks at a district; of several rows of a year the first counts. */
    void see(DistrictFacts district) {
        for (MeasureFact fact : district.measures()) {
            if (fact.measure().equals(measure) && fact.figures().status() == ValueStatus.VALUE) {
                see(district.code(), fact);
            }
        }
    }

    private void see(DistrictCode code, MeasureFact fact) {
        int order = newest.map(year -> fact.schoolYear().compareTo(year)).orElse(1);
        if (order > 0) {
            texts.clear();
            newest = Optional.of(fact.schoolYear());
        }
        if (order >= 0) {
            texts.putIfAbsent(code, fact.figures().text());
        }
    }

    /** Empty where the district has no value of that year. */
    Optional<String> find(DistrictCode code) {
        return Optional.ofNullable(texts.get(code));
    }
}
