package org.determinations.model.parallel;

import java.util.Optional;
import org.determinations.model.DistrictCode;

/**
 * A difference that a person accepts, with a reason. One per row of a file of accepted differences; immutable.
 *
 * @param row of that file, as a spreadsheet shows it
 * @param column the run's name of it; {@code district_code} for a unit that one side lacks
 * @param ours the run's value that is accepted; empty where the file has no such column, so that any is
 * @param theirs the other value that is accepted; likewise
 */
public record AcceptedDifference(
        int row, DistrictCode unit, String column, Optional<String> ours, Optional<String> theirs, String reason) {}
