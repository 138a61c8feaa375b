package org.determinations.application.decide;

import java.util.Optional;
import org.determinations.model.result.Determination;

/**
 * What a decision would do to one district. One per preview; immutable.
 *
 * @param before as the run has it
 * @param after as the next run would have it if nothing else changed
 * @param letter the words of the district's letter then; empty where none can be shown
 */
public record DecisionEffect(Determination before, Determination after, Optional<String> letter) {}
