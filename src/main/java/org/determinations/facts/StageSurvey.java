package org.determinations.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.model.DistrictCode;
import org.determinations.model.SppIndicators;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.MeasureFact;

/**
 * What must be known of all districts of a stage before one of them is put together: names and counts, and no district. It is
 * told of every district once, in any order, and then asked. Used by one thread.
 */
public final class StageSurvey {
    private final Set<DistrictCode> known;
    private final Set<String> measures = new TreeSet<>();
    private final Set<String> indicators = new TreeSet<>(SppIndicators.IN_ORDER);
    private final Map<List<String>, PercentColumn> columns = new LinkedHashMap<>();
    private boolean hasLevels;
    private boolean hasIndicators;

    /** @param known every district of the stage, as far as earlier results are asked for */
    public StageSurvey(Set<DistrictCode> known) {
        this.known = known;
    }

    /** Looks at some districts. */
    public void see(StagePortion portion) {
        add(Standing.of(portion, known));
    }

    void add(Standing standing) {
        hasLevels |= !FactKinds.LEVEL.in(standing.accepted()).isEmpty();
        for (IndicatorFact fact : FactKinds.INDICATOR.in(standing.accepted())) {
            hasIndicators = true;
            indicators.add(fact.indicator());
            PercentColumn.add(columns, fact);
        }
        FactKinds.INDICATOR.in(standing.quarantined()).forEach(fact -> indicators.add(fact.indicator()));
        FactKinds.MEASURE.in(standing.accepted()).stream()
                .filter(fact -> !EarlierResults.isIn(fact))
                .map(MeasureFact::title)
                .forEach(measures::add);
    }

    /** Every indicator of which any district has a row that can be read, accepted or contradicted by another; in order. */
    public Set<String> indicators() {
        return indicators;
    }

    Set<DistrictCode> known() {
        return known;
    }

    boolean hasLevels() {
        return hasLevels;
    }

    boolean hasIndicators() {
        return hasIndicators;
    }

    /** Measures that any district has a row of, by name. */
    Set<String> measures() {
        return measures;
    }

    Map<List<String>, PercentColumn> columns() {
        return columns;
    }
}
