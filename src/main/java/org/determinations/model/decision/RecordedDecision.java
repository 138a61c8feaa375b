package org.determinations.model.decision;

import java.time.Instant;
import org.determinations.model.people.Identity;

/**
 * An act as the store holds it.
 *
 * @param event number of its event in the audit trail
 * @param by who decided or took back
 * @param identity how that person was known
 * @param at when it was recorded
 */
public record RecordedDecision(long event, String by, Identity identity, Instant at, DecisionEntry entry) {

    /** Whether it is a decision; else one is taken back by it. */
    public boolean decides() {
        return entry.content().isPresent();
    }
}
