package org.determinations.report.run;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.release.StageStanding;
import org.determinations.report.form.Commands;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextPage;
import org.determinations.report.schedule.DueListing;

/** One screen about a cycle: each stage's newest run and state, what is out of date, and what is due. */
public final class StatusText {
    /** How many of the things that are due a page about more than that shows. */
    private static final int DUE = 12;

    private StatusText() {}

    /**
     * Stages in the order given, then what is due.
     *
     * @param folder of the cycle, as it was typed
     */
    public static String render(DueListing due, List<StageStanding> stages, String folder, Style style) {
        Page page = TextPage.of(style);
        page.title("CONFIDENTIAL: cycle " + due.cycle());
        page.table(
                List.of("stage", "date", "newest run", "state", "up to date"),
                stages.stream().map(StatusText::row).toList());
        List<String> notes = new ArrayList<>();
        for (StageStanding stage : stages) {
            stage.outOfDate().forEach(reason -> notes.add(stage.stage().word() + ": " + reason));
            stage.unfinished()
                    .forEach(run -> notes.add(stage.stage().word() + ": " + run
                            + "; the same command continues it, or determinations runs recover clears it"));
        }
        if (!notes.isEmpty()) {
            page.section("To look at");
            page.bullets(notes);
        }
        due.shortly(page, DUE, "determinations schedule due " + Commands.quoted(folder));
        return page.text();
    }

    private static List<String> row(StageStanding stage) {
        return List.of(
                stage.stage().word(),
                stage.stageDate().map(Object::toString).orElse("no date"),
                stage.newest().map(run -> "run " + run.number()).orElse("none yet"),
                stage.state().map(ReleaseState::word).orElse(""),
                stage.newest().isEmpty() ? "" : stage.outOfDate().isEmpty() ? "yes" : "no");
    }
}
