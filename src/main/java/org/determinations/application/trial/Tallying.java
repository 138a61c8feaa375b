package org.determinations.application.trial;

import java.util.EnumMap;
import java.util.Map;
import org.determinations.report.trial.TrialMove;
import org.determinations.report.trial.TrialTally;

/** Counts directions, district by district. Used by one thread. */
final class Tallying {
    private final Map<TrialMove, Integer> moves = new EnumMap<>(TrialMove.class);

    void see(TrialMove move) {
        moves.merge(move, 1, Integer::sum);
    }

    TrialTally tally() {
        return new TrialTally(moves);
    }
}
