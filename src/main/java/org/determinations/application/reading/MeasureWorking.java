package org.determinations.application.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.determinations.model.secondary.MeasureResult;

/**
 * The arithmetic of one measure of a district, group by group.
 *
 * @param lines in which each result is worked out, in the order of the analysis
 */
public record MeasureWorking(DistrictAnalysis of, Map<MeasureResult, List<String>> lines) {

    public MeasureWorking {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }
}
