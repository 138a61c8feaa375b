package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.DAY;
import static org.determinations.report.form.JsonTypes.STAGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;
import static org.determinations.report.form.JsonTypes.word;

import org.determinations.application.status.CycleStanding;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.release.StageStanding;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.JsonForm;

/** How far each stage of a cycle is, for a program. */
public final class StatusAnswer {
    private static final JsonForm<StageStanding> STANDING = JsonForm.<StageStanding>of()
            .has("stage", STAGE, StageStanding::stage)
            .has("date", orNull(DAY), StageStanding::stageDate)
            .has("run", orNull(WHOLE), stage -> stage.newest().map(RunHeader::number))
            .says("Newest computed run; null when there is none.")
            .has("state", orNull(word(ReleaseState.class, ReleaseState::word)), StageStanding::state)
            .has("out_of_date", listOf(TEXT), StageStanding::outOfDate)
            .says("Why the newest run no longer rests on what there is.")
            .has("unfinished", listOf(TEXT), StageStanding::unfinished);

    public static final JsonForm<CycleStanding> FORM = JsonForm.<CycleStanding>document(
                    "cycle-status/1", "How far each stage of a cycle is. Output of status with --json.")
            .has("cycle", CYCLE, CycleStanding::cycle)
            .has("stages", listOf(STANDING), CycleStanding::stages);

    private StatusAnswer() {}
}
