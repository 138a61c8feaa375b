package org.determinations.followthrough;

import java.time.LocalDate;
import java.util.List;
import org.determinations.model.ledger.DataShown;

/**
 * The newest updated data of a finding.
 *
 * @param on their day
 * @param since where they are at 100 percent, the day of the first of the data that were so one after the other; else their own day
 * @param by who recorded them and, where they are at 100 percent, those before that were so
 */
public record DataProof(LocalDate on, DataShown shown, LocalDate since, List<String> by) {
    public DataProof {
        by = List.copyOf(by);
    }
}
