package org.determinations.model.equity;

import java.util.List;
import java.util.Optional;
import org.determinations.model.SchoolYear;

/**
 * Equity over the whole State as one audience is told it. One per run and audience.
 *
 * @param rates in the order printed
 * @param notes what the counts cover and what they lack, each a sentence that follows from them
 */
public record EquityReport(List<EquityRate> rates, List<String> notes) {

    public EquityReport {
        rates = List.copyOf(rates);
        notes = List.copyOf(notes);
    }

    /** The newest school year of any rate; empty when there is none. */
    public Optional<SchoolYear> newest() {
        return rates.stream().map(r -> r.place().year()).max(SchoolYear::compareTo);
    }
}
