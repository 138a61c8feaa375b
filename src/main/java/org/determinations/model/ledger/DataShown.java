package org.determinations.model.ledger;

/**
 * What updated data showed. Unit: records.
 *
 * @param met records that keep the rule; 0 or more
 * @param of records looked at; 1 or more, and no fewer than {@code met}
 */
public record DataShown(int met, int of) {

    public DataShown {
        if (of < 1 || met < 0 || met > of) {
            throw new IllegalArgumentException(met + " of " + of);
        }
    }

    /** Whether every record keeps the rule: 100 percent. */
    public boolean isComplete() {
        return met == of;
    }

    /** As {@code 20 of 20}. */
    public String text() {
        return met + " of " + of;
    }
}
