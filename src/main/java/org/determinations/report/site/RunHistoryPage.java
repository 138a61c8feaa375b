package org.determinations.report.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunMoment;
import org.determinations.report.form.TextLines;
import org.determinations.report.run.RunListText;

/** The history of runs as one static page that opens from disk without a network. Rows in the order of the runs' numbers. */
public record RunHistoryPage(String caption, List<Row> rows) {
    static final List<String> HEADER = List.of(
            "Run",
            "Cycle",
            "Stage",
            "Stage date",
            "Computed",
            "Release",
            "Supersedes",
            "Started (UTC)",
            "By",
            "Policy pack",
            "Program",
            "Inputs (SHA-256)",
            "What happened (UTC)");

    /** One run: number, short cells, hash of its inputs, and what happened to it when. */
    record Row(int number, List<String> cells, String inputs, List<String> moments) {}

    /**
     * The page.
     *
     * @param runs in the order of their numbers
     * @param states how far each computed run has come towards its readers, by number
     * @param histories what happened to each run when, by number
     */
    public static String render(
            List<RunHeader> runs, Map<Integer, ReleaseState> states, Map<Integer, List<RunMoment>> histories) {
        RunHistoryPage page = new RunHistoryPage(
                TextLines.counted(runs.size(), "run", "runs"),
                runs.stream()
                        .map(run -> row(
                                run,
                                Optional.ofNullable(states.get(run.number())),
                                histories.getOrDefault(run.number(), List.of())))
                        .toList());
        return new String(
                new Printer(UnitWords.OWN)
                        .file("history.html", JterunhistoryGenerated::render, page)
                        .bytes(),
                StandardCharsets.UTF_8);
    }

    private static Row row(RunHeader run, Optional<ReleaseState> state, List<RunMoment> moments) {
        List<String> cells = List.of(
                run.cycle().text(),
                run.stage().word(),
                run.stageDate().toString(),
                run.state().name().toLowerCase(Locale.ROOT),
                state.map(ReleaseState::word).orElse(""),
                run.supersedes().map(older -> "run " + older).orElse(""),
                RunListText.moment(run.startedAt()),
                run.startedBy(),
                run.packId(),
                run.programVersion());
        return new Row(
                run.number(),
                cells,
                run.inputSetHash(),
                moments.stream().map(RunHistoryPage::words).toList());
    }

    private static String words(RunMoment moment) {
        return RunListText.moment(moment.at()) + " " + moment.what()
                + (moment.by().isEmpty() ? "" : " by " + moment.by())
                + (moment.note().isEmpty() ? "" : ": " + moment.note())
                + (moment.about().isEmpty() ? "" : " (" + moment.about() + ")");
    }
}
