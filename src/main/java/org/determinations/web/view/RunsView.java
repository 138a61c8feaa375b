package org.determinations.web.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.application.reading.RunList;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunMoment;
import org.determinations.model.run.RunState;
import org.determinations.report.run.RunListText;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;

/** All runs, newest first, with the reason of each that was not computed to its end. */
public final class RunsView {
    private RunsView() {}

    /** @param histories what happened to each run, by number */
    public static DeskPage page(Around around, RunList list, Map<Integer, List<RunMoment>> histories) {
        List<List<Cell>> rows = list.runs().stream()
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .map(run -> row(run, list, histories.getOrDefault(run.number(), List.of())))
                .toList();
        return new DeskPage(
                around.shell("Runs", Around.RUNS, List.of("determinations runs list")),
                "Newest first. A run is never changed: a later one takes its place. Times are in UTC.",
                List.of(new Block.Table(
                        "Runs",
                        List.of("Run", "State", "Policy", "Started", "By", "Takes the place of", "To know"),
                        rows,
                        "No run yet. Begin at a terminal with: determinations cycle CYCLE_FOLDER")),
                List.of());
    }

    private static List<Cell> row(RunHeader run, RunList list, List<RunMoment> history) {
        return List.of(
                Cell.link(Addresses.run(run.number()), Names.run(run)),
                Names.stateCell(run, Optional.ofNullable(list.states().get(run.number()))),
                Cell.of(run.packId()),
                Cell.of(RunListText.moment(run.startedAt()).substring(0, 16)),
                Cell.of(run.startedBy()),
                Cell.of(run.supersedes().map(number -> "run " + number).orElse("")),
                Cell.of(toKnow(run, history)));
    }

    /** Why a run is not computed, in the program's words; of another its newest note. */
    private static String toKnow(RunHeader run, List<RunMoment> history) {
        Stream<String> notes = history.stream().map(RunMoment::note).filter(note -> !note.isEmpty());
        String newest = notes.reduce("", (first, last) -> last);
        return newest.isEmpty() && run.state() != RunState.COMPUTED
                ? "not computed to its end; the same command continues it"
                : newest;
    }
}
