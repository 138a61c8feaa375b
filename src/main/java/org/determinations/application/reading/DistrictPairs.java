package org.determinations.application.reading;

import java.util.List;
import java.util.Optional;
import org.determinations.model.result.Determination;

/**
 * Which two facts together would change a district's category, where neither would alone.
 *
 * @param sentences the nearest first; empty where the policy of the run is of a shape that does not look for pairs
 */
public record DistrictPairs(Determination determination, Optional<List<String>> sentences) {}
