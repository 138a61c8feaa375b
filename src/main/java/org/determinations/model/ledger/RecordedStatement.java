package org.determinations.model.ledger;

import java.time.Instant;

/**
 * A statement as the ledger holds it.
 *
 * @param event number of its event in the audit trail
 * @param number of the statement in that event, from 1
 * @param by who imported it
 * @param at when it was imported
 * @param origin the file and row that it was read from
 */
public record RecordedStatement(
        long event, int number, String by, Instant at, FindingStatement statement, StatementOrigin origin) {}
