package org.determinations.model.assistance;

import java.time.Instant;

/**
 * An act as the store holds it.
 *
 * @param event number of its event in the audit trail
 * @param number of the act in that event, from 1
 * @param by who recorded it
 * @param at when it was recorded
 */
public record RecordedAct(long event, int number, String by, Instant at, PlanEntry entry) {}
