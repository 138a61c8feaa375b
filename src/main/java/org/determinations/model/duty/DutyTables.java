package org.determinations.model.duty;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        List<LocalEffort> said = tables.stream()
                .map(DutyTable::effort)
                .filter(LocalEffort::isInForce)
                .toList();
        return new LocalEffort(
                said.stream().map(LocalEffort::table).collect(Collectors.joining(", ")),
                names(said, LocalEffort::meets),
                names(said, LocalEffort::below),
                said.stream()
                        .flatMap(effort -> effort.citations().stream())
                        .distinct()
                        .toList());
    }

    private static Set<String> names(List<LocalEffort> said, Function<LocalEffort, Set<String>> part) {
        return said.stream().flatMap(effort -> part.apply(effort).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
