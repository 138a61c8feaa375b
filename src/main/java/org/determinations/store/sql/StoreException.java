package org.determinations.store.sql;

/**
 * The store was used wrongly or holds what no version of this program writes: a fault of the program. What a person can
 * mend is a {@link org.determinations.issue.Refusal} instead.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
