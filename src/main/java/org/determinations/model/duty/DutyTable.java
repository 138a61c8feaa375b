package org.determinations.model.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.SchoolYear;

/**
 * One file of {@code jobs/duties}: what law, or the policy of one State, asks for after a determination. Immutable.
 *
 * @param id name of the file without its end
 * @param scope for which cycles of which jurisdictions it holds
 * @param daysOff days that are no business days beside Saturdays and Sundays
 * @param effort which categories may reduce local effort; empty where the table says nothing of it
 * @param ladder as which federal categories categories are read; empty where the table says nothing of it
 */
public record DutyTable(
        String id,
        Scope scope,
        Set<LocalDate> daysOff,
        Optional<LocalEffort.Names> effort,
        Optional<LadderNames.Names> ladder,
        List<Duty> duties) {

    /**
     * For which cycles of which jurisdictions a table holds.
     *
     * @param from first cycle
     * @param to last cycle; empty while it holds
     * @param jurisdiction the only one; empty for all of them
     * @param except those for which a table of all of them does not hold
     */
    public record Scope(SchoolYear from, Optional<SchoolYear> to, Optional<String> jurisdiction, Set<String> except) {
        public Scope {
            except = Set.copyOf(except);
        }

        /** Whether it holds for a cycle of a jurisdiction. */
        public boolean holds(SchoolYear cycle, String of) {
            return cycle.compareTo(from) >= 0
                    && to.map(last -> cycle.compareTo(last) <= 0).orElse(true)
                    && jurisdiction.map(of::equals).orElse(true)
                    && !except.contains(of);
        }
    }

    public DutyTable {
        daysOff = Set.copyOf(daysOff);
        duties = List.copyOf(duties);
    }
}
