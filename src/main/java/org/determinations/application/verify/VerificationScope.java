package org.determinations.application.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.application.run.RunReports;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.Stores;

/**
 * How much a verification reads.
 *
 * @param run that run alone; empty for every run
 * @param everyRow the rows and files of every run, and not only of the newest and the released run of each cycle and stage
 */
public record VerificationScope(Optional<Integer> run, boolean everyRow) {
    /** Every run; of most of them no row, and of their files names and lengths. */
    public static final VerificationScope NEWEST = new VerificationScope(Optional.empty(), false);

    /** Every run with every row and what is in every file. */
    public static final VerificationScope ALL = new VerificationScope(Optional.empty(), true);

    /** One run with every row. */
    public static VerificationScope of(int run) {
        return new VerificationScope(Optional.of(run), true);
    }

    /** Refused with {@code SY-010} when there is no such run. */
    List<RunHeader> chosen(List<RunHeader> all) {
        return run.map(n -> all.stream()
                        .filter(one -> one.number() == n)
                        .findFirst()
                        .map(List::of)
                        .orElseThrow(() -> RunReports.noSuchRun(n)))
                .orElse(all);
    }

    /** Numbers of the runs whose rows and files are read. */
    Set<Integer> withRows(Stores stores, List<RunHeader> all) {
        Map<String, Integer> newest = new HashMap<>();
        Set<Integer> numbers = new TreeSet<>();
        for (RunHeader one : all) {
            if (everyRow || isReleased(stores.releases().list(one.number()))) {
                numbers.add(one.number());
            }
            if (one.state() == RunState.COMPUTED) {
                newest.put(one.cycle().text() + ' ' + one.stage(), one.number());
            }
        }
        numbers.addAll(newest.values());
        return numbers;
    }

    private static boolean isReleased(List<ReleaseEvent> events) {
        return !events.isEmpty()
                && Set.of(ReleaseAction.RELEASE, ReleaseAction.AMEND)
                        .contains(events.get(events.size() - 1).action());
    }
}
