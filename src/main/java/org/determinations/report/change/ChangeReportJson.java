package org.determinations.report.change;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.DAY;
import static org.determinations.report.form.JsonTypes.DISTRICT;
import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.STAGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.name;
import static org.determinations.report.form.JsonTypes.orNull;

import org.determinations.determination.programme.Programmes;
import org.determinations.model.change.CauseKind;
import org.determinations.model.change.ChangeCause;
import org.determinations.model.change.ChangeKind;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.change.ChangeTotal;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.change.FactMove;
import org.determinations.model.change.FactState;
import org.determinations.model.change.LevelsMove;
import org.determinations.model.result.DistrictResult;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.Words;

/** A change report for programs; every district of either run, by code. One per pair of runs. */
public final class ChangeReportJson {
    private static final JsonForm<RunHeader> RUN = JsonForm.<RunHeader>of()
            .has("number", WHOLE, RunHeader::number)
            .says("0 for a what-if that nobody saved.")
            .has("cycle", CYCLE, RunHeader::cycle)
            .has("stage", STAGE, RunHeader::stage)
            .has("stage_date", DAY, RunHeader::stageDate)
            .has("input_set_sha256", HASH, RunHeader::inputSetHash)
            .has("policy_pack", TEXT, RunHeader::packId)
            .has("policy_pack_sha256", HASH, RunHeader::packHash)
            .has("program_version", TEXT, RunHeader::programVersion);

    private static final JsonForm<ChangeTotal> TOTAL = JsonForm.<ChangeTotal>of()
            .has("counted", TEXT, ChangeTotal::counted)
            .has("before", WHOLE, ChangeTotal::before)
            .has("after", WHOLE, ChangeTotal::after);

    private static final JsonForm<DistrictResult> RESULT = JsonForm.<DistrictResult>of()
            .has("{basis_name}", TEXT_OR_NULL, DistrictResult::basisText)
            .has("category", TEXT_OR_NULL, result -> Words.code(result.category()))
            .has("label", TEXT, DistrictResult::label)
            .has("reassigned", YES_NO, DistrictResult::reassigned)
            .has("on_review_list", YES_NO, DistrictResult::onReviewList);

    private static final JsonForm<FactState> STATE = JsonForm.<FactState>of()
            .has("text", TEXT, FactState::text)
            .has("file", TEXT, state -> state.where().file())
            .has("row", WHOLE, state -> state.where().row())
            .says("As a spreadsheet shows it; 0 for the whole file.");

    private static final JsonForm<FactMove> MOVE = JsonForm.<FactMove>of()
            .has("topic", TEXT, move -> move.topic().words())
            .has("name", TEXT, FactMove::name)
            .has("discrepancy", TEXT_OR_NULL, FactMove::discrepancyId)
            .says("Id of the MCAS discrepancy that names the change.")
            .has("before", orNull(STATE), FactMove::before)
            .says("What the fact says, and where; null when the run lacks it.")
            .has("after", orNull(STATE), FactMove::after)
            .says("What the fact says, and where; null when the run lacks it.");

    private static final JsonForm<ChangeCause> CAUSE = JsonForm.<ChangeCause>of()
            .has("kind", name(CauseKind.class), ChangeCause::kind)
            .has("from", TEXT_OR_NULL, ChangeCause::from)
            .has("to", TEXT_OR_NULL, ChangeCause::to)
            .has("fact", orNull(MOVE), ChangeCause::fact)
            .says("The row pair; null when the cause is no fact.");

    private static final JsonForm<DistrictChange> DISTRICT_CHANGE = JsonForm.<DistrictChange>of()
            .has("code", DISTRICT, DistrictChange::district)
            .has("name", TEXT, DistrictChange::name)
            .has("change", name(ChangeKind.class), DistrictChange::kind)
            .has("before", orNull(RESULT), DistrictChange::before)
            .says("Null when the district appeared.")
            .has("after", orNull(RESULT), DistrictChange::after)
            .says("Null when the district vanished.")
            .has("cause", TEXT_OR_NULL, DistrictChange::causeWords)
            .says("The one cause; several; null when unchanged.")
            .has("causes", listOf(CAUSE), DistrictChange::causes)
            .has("near_move", YES_NO, DistrictChange::isNearMove)
            .says("Facts moved and the result did not.")
            .has("levels_3_to_5", name(LevelsMove.class), DistrictChange::levels)
            .has("moved_facts", listOf(MOVE), DistrictChange::moves)
            .says("Every fact that differs, whether or not it is a cause.");

    public static final JsonForm<ChangeReport> FORM = JsonForm.<ChangeReport>document(
                    "change-report/1",
                    "What changed from one run to another, and why. Output of correct, diff and whatif with --json.")
            .has("before", RUN, ChangeReport::before)
            .has("after", RUN, ChangeReport::after)
            .has("command", TEXT_OR_NULL, ChangeReport::command)
            .says("Makes this report again; null when not known.")
            .has("districts_with_unmoved_facts", WHOLE, ChangeReport::controls)
            .says("Districts that both runs have with the same facts.")
            .has("of_them_with_another_result", WHOLE, ChangeReport::movedControls)
            .says("What pack, program or stage did without any fact.")
            .has("totals", listOf(TOTAL), ChangeReport::totals)
            .says("Statewide counts of districts.")
            .has("districts", listOf(DISTRICT_CHANGE), ChangeReport::districts)
            .says("Every district of either run, by code.");

    private ChangeReportJson() {}

    public static String render(ChangeReport changes) {
        return FORM.in(Programmes.words(changes.after().shape())).render(changes);
    }
}
