package org.determinations.model.ledger;

import java.time.Instant;

/**
 * An act as the ledger holds it.
 *
 * @param event number of its event in the audit trail
 * @param by who recorded it
 * @param at when it was recorded
 */
public record RecordedEntry(long event, int number, String by, Instant at, LedgerEntry entry) {}
