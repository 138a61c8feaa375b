package org.determinations.model.assistance;

import java.time.Instant;

/**
 * A proposal as the store holds it.
 *
 * @param event number of its event in the audit trail
 * @param by who asked for it
 * @param at when it was recorded
 */
public record RecordedProposal(long event, int number, String by, Instant at, PlanProposal proposal) {}
