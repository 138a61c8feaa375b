package org.determinations.followthrough;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.release.StageStanding;
import org.determinations.model.run.RunHeader;
import org.determinations.model.schedule.CyclePlan;

/** What a cycle's own plan makes due: the release of each stage on its day, and the window for discrepancies. */
public final class StageDue {
    private static final String STAGES = "cycle.yaml, stages";
    private static final String WINDOW = "cycle.yaml, discrepancyWindow";

    private final CyclePlan plan;
    private final UnitWords words;

    /** For one cycle. */
    public StageDue(CyclePlan plan) {
        this.plan = plan;
        this.words = plan.jurisdiction().words();
    }

    /**
     * What is to be done until a stage is released, in the order of the year. Of stages before the newest released one nothing is
     * due any more; of one that was released a later run is an amendment, and not due here.
     *
     * @param standings every stage that the cycle has a folder or a run for
     * @param released stages of which a run is released now
     */
    public List<DueItem> stages(List<StageStanding> standings, Set<Stage> released) {
        Map<Stage, StageStanding> byStage =
                new TreeMap<>(standings.stream().collect(Collectors.toMap(StageStanding::stage, Function.identity())));
        plan.stageDates()
                .forEach((stage, day) -> byStage.putIfAbsent(stage, StageStanding.before(stage, Optional.of(day))));
        List<DueItem> items = new ArrayList<>();
        byStage.forEach((stage, standing) -> {
            if (released.stream().allMatch(done -> done.compareTo(stage) < 0)) {
                items.add(stage(standing));
            }
        });
        return items;
    }

    private DueItem stage(StageStanding standing) {
        Optional<LocalDate> day = standing.stageDate();
        return new DueItem(
                day,
                true,
                step(standing),
                Optional.empty(),
                words.in("department"),
                day.map(on -> "the date of the " + standing.stage().word() + " stage")
                        .orElse("no date of the " + standing.stage().word() + " stage is recorded in cycle.yaml"),
                STAGES);
    }

    private static String step(StageStanding standing) {
        String stage = standing.stage().word();
        if (!standing.unfinished().isEmpty()) {
            return "Finish the " + stage + " run: " + String.join(", ", standing.unfinished());
        }
        if (standing.newest().isEmpty()) {
            return "Compute, approve and release the " + stage + " results; there is no run yet";
        }
        String run = "run " + standing.newest().map(RunHeader::number).orElseThrow();
        if (!standing.outOfDate().isEmpty()) {
            return "Compute the " + stage + " results again, approve and release them; " + run + " is out of date";
        }
        return switch (standing.state().orElse(ReleaseState.COMPUTED)) {
            case COMPUTED -> "Approve and release the " + stage + " results, " + run;
            case APPROVED -> "Release the " + stage + " results, " + run + ", which is approved";
            case RELEASED, SUPERSEDED, WITHDRAWN ->
                "Put another run in the place of " + run + " (" + stage + "), which was taken back";
        };
    }

    /** The days on which the window opens and closes; none where none is announced. */
    public List<DueItem> window() {
        return plan.discrepancyWindow().stream()
                .flatMap(window -> Stream.of(
                        window(
                                window.opensOn(),
                                "The window for discrepancies opens",
                                "reports are taken until " + window.closesAt()),
                        window(
                                window.closesAt().toLocalDate(),
                                "The window for discrepancies closes at "
                                        + window.closesAt().toLocalTime(),
                                "reports are taken from " + window.opensOn() + " on")))
                .toList();
    }

    private DueItem window(LocalDate day, String what, String because) {
        return new DueItem(Optional.of(day), false, what, Optional.empty(), words.in("districts"), because, WINDOW);
    }
}
