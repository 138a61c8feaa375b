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
import org.determinations.report.schedule.DueListing;

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

    public static final JsonForm<Answer> FORM = JsonForm.<Answer>document(
                    "cycle-status/1",
                    "How far each stage of a cycle is, and what is due. Output of status with --json.")
            .has("cycle", CYCLE, answer -> answer.standing().cycle())
            .has("stages", listOf(STANDING), answer -> answer.standing().stages())
            .has("due", DueListing.PART, Answer::due);

    /** How far a cycle is, and what is due in it. */
    public record Answer(CycleStanding standing, DueListing due) {}

    private StatusAnswer() {}
}
