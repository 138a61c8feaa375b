package org.determinations.determination.scorecard;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.determination.StageDistricts;
import org.determinations.model.CategoryMeasures;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.stage.StageFacts;

/**
 * Which school years the files of measures of a stage are about: what must be known of all districts before one of them is held against
 * a scorecard. The same for every scorecard. One per stage; immutable.
 *
 * @param stage without its districts
 * @param newest the newest school year up to the cycle of which any district has a measure, by measure
 * @param oldest the oldest school year of which any district has a category; empty where none has one
 */
public record MeasureYears(StageFacts stage, Map<String, SchoolYear> newest, Optional<SchoolYear> oldest) {
    public MeasureYears {
        newest = new TreeMap<>(newest);
    }

    /** Looks at every district once. */
    public static MeasureYears of(StageDistricts stage) {
        StageFacts frame = stage.frame();
        Map<String, SchoolYear> newest = new TreeMap<>();
        SortedSet<SchoolYear> earlier = new TreeSet<>();
        stage.forEach(district -> {
            for (MeasureFact fact : FactKinds.MEASURE.in(district.others())) {
                if (fact.schoolYear().compareTo(frame.cycle()) <= 0) {
                    newest.merge(
                            fact.measure(), fact.schoolYear(), (one, other) -> one.compareTo(other) < 0 ? other : one);
                }
                if (fact.measure().equals(CategoryMeasures.CATEGORY)) {
                    earlier.add(fact.schoolYear());
                }
            }
        });
        return new MeasureYears(frame, newest, earlier.stream().findFirst());
    }
}
