package org.determinations.model.stage;

import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.LevelFact;

/**
 * A corrected accountability level that takes the place of an earlier one. Grain: one per district and correction.
 *
 * @param before row that it replaces; kept, never overwritten
 * @param after row that counts from now on
 * @param reported the accepted discrepancy that it answers
 */
public record LevelCorrection(LevelFact before, LevelFact after, DiscrepancyFact reported) {}
