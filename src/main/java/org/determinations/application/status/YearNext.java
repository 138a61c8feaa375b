package org.determinations.application.status;

import java.util.List;
import java.util.Optional;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.release.StageStanding;
import org.determinations.model.run.RunHeader;

/**
 * The one thing to do next in a year. Follows from how far its stages are; of stages before the newest released one nothing is
 * to be done any more.
 *
 * @param stage empty when nothing is to be done
 * @param run its newest computed run; empty before the first
 */
public record YearNext(Kind kind, Optional<Stage> stage, Optional<RunHeader> run) {

    /** What is to be done. */
    public enum Kind {
        /** No stage has a file or a run yet. */
        BEGIN,
        /** A run was not computed to its end. */
        FINISH,
        /** The stage has files and no run yet. */
        COMPUTE,
        /** The newest run does not rest on what there is now. */
        COMPUTE_AGAIN,
        /** The newest run is computed: look at its checklist, then approve it. */
        APPROVE,
        /** The newest run is approved. */
        RELEASE,
        /** The newest run was taken back, and there is no other. */
        WITHDRAWN,
        /** Every stage there is has been released. */
        NOTHING
    }

    /** The first thing in the order of the year. */
    public static YearNext of(CycleStanding standing) {
        List<StageStanding> stages = standing.stages();
        if (stages.isEmpty()) {
            return new YearNext(Kind.BEGIN, Optional.empty(), Optional.empty());
        }
        int from = 0;
        for (int i = 0; i < stages.size(); i++) {
            from = stages.get(i).state().filter(ReleaseState.RELEASED::equals).isPresent() ? i : from;
        }
        return stages.subList(from, stages.size()).stream()
                .flatMap(stage -> open(stage).stream()
                        .map(kind -> new YearNext(kind, Optional.of(stage.stage()), stage.newest())))
                .findFirst()
                .orElse(new YearNext(Kind.NOTHING, Optional.empty(), Optional.empty()));
    }

    private static Optional<Kind> open(StageStanding stage) {
        if (!stage.unfinished().isEmpty()) {
            return Optional.of(Kind.FINISH);
        }
        if (stage.newest().isEmpty()) {
            return Optional.of(Kind.COMPUTE);
        }
        if (!stage.outOfDate().isEmpty()) {
            return Optional.of(Kind.COMPUTE_AGAIN);
        }
        return switch (stage.state().orElse(ReleaseState.COMPUTED)) {
            case COMPUTED -> Optional.of(Kind.APPROVE);
            case APPROVED -> Optional.of(Kind.RELEASE);
            case WITHDRAWN -> Optional.of(Kind.WITHDRAWN);
            case RELEASED, SUPERSEDED -> Optional.empty();
        };
    }
}
