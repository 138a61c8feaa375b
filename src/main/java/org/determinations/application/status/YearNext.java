package org.determinations.application.status;

import java.util.List;
import java.util.Optional;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.release.StageStanding;
import org.determinations.model.run.RunHeader;

/**
 * The one thing to do next in a year. Follows from how far its stages are; of stages before the newest released one nothing is
 * to be done any more, but of an official one: it is amended or taken back after the secondary analysis that rests on it, too.
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
        Stage from = stages.stream()
                .filter(stage ->
                        stage.state().filter(ReleaseState.RELEASED::equals).isPresent())
                .map(stage -> stage.stage() == Stage.SECONDARY ? Stage.OFFICIAL : stage.stage())
                .reduce(Stage.PROVISIONAL, (earlier, later) -> later);
        return stages.stream()
                .filter(stage -> stage.stage().compareTo(from) >= 0)
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
