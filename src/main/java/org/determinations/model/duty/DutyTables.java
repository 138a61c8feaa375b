package org.determinations.model.duty;

import java.util.List;

/**
 * The tables that hold for one cycle of one jurisdiction, those of all jurisdictions first. Immutable.
 *
 * @param tables may be empty: then nothing is said
 */
public record DutyTables(List<DutyTable> tables) {
    public DutyTables {
        tables = List.copyOf(tables);
    }

    /** What all of them say together about local effort. */
    public LocalEffort effort() {
        return new LocalEffort(
                tables.stream().flatMap(table -> table.effort().stream()).toList());
    }

    /** What all of them say together about the federal table. */
    public LadderNames ladder() {
        return new LadderNames(
                tables.stream().flatMap(table -> table.ladder().stream()).toList());
    }
}
