package org.determinations.practice;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.model.DistrictCode;

/**
 * What was written. One per state written; immutable.
 *
 * @param state name of the invented state
 * @param districts districts of the cycle
 * @param students enrolled in the data year
 * @param rows rows without header of every CSV file, by path within the folder
 * @param reviewList districts of the story that are on the review list by construction, in the order of codes; a state of
 *     more than sixty districts has others besides
 */
public record PracticeSummary(
        String state, int districts, long students, Map<String, Integer> rows, List<DistrictCode> reviewList) {

    public PracticeSummary {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        reviewList = List.copyOf(reviewList);
    }
}
