package org.determinations.followthrough;

import java.time.LocalDate;
import java.util.List;

/**
 * One of the two proofs of a correction that stands.
 *
 * @param on day on which it stood
 * @param by everyone who recorded a part of it
 */
record Proof(LocalDate on, List<String> by) {
    Proof {
        by = List.copyOf(by);
    }
}
