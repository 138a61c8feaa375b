package org.determinations.application.trial;

import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.Stores;

/**
 * What a trial is of: all that its report depends on. The facts and the result of a computed run never change. One per trial;
 * immutable.
 *
 * @param run number of the run whose data are the old side
 * @param policySha256 of the files of the policy when it was read: a draft may be another tomorrow
 * @param earlier numbers of the computed runs of earlier cycles, against which the report holds categories
 */
public record TrialSubject(int run, TrialOrder order, String policySha256, Set<Integer> earlier) {
    public TrialSubject {
        earlier = Set.copyOf(earlier);
    }

    /** Of a run as the store has it now. */
    public static TrialSubject of(Stores stores, RunHeader run, TrialOrder order, String policySha256) {
        return new TrialSubject(
                run.number(),
                order,
                policySha256,
                stores.runs().list().stream()
                        .filter(of ->
                                of.state() == RunState.COMPUTED && of.cycle().compareTo(run.cycle()) < 0)
                        .map(RunHeader::number)
                        .collect(Collectors.toSet()));
    }
}
