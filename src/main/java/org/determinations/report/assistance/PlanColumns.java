package org.determinations.report.assistance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.followthrough.assistance.PlannedAction;
import org.determinations.model.Worded;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.SupportArea;
import org.determinations.model.release.ReleaseState;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.Words;

/** The columns of a list of plans, and of a list of actions. */
final class PlanColumns {
    /** An action with the plan that it belongs to. */
    record ActionRow(PlanStanding plan, PlannedAction action) {}

    static final Columns<PlanRow> OF_A_PLAN = Columns.<PlanRow>of()
            .and(whose(PlanRow::plan))
            .and(List.of(
                    Column.text(
                            Forms.LABEL,
                            "determination that the plan rests on",
                            of -> of.plan().proposal().label()),
                    Column.text(
                            ColumnForm.file("engagement"),
                            "how the district is engaged; empty when neither its level nor its category says so",
                            of -> of.plan().proposal().engagement()),
                    whole(
                            "run",
                            "number of the run that it rests on",
                            of -> of.plan().proposal().run()),
                    Column.oneOf(
                            ColumnForm.file("run_state"),
                            Worded.words(ReleaseState.class),
                            "how that run stands now",
                            of -> of.basis().state().word()),
                    Column.of(
                            ColumnForm.file("later_run"),
                            ColumnType.WHOLE,
                            "a newer run of the same cycle; empty when there is none",
                            of -> of.basis()
                                    .later()
                                    .map(later -> Integer.toString(later.run().number()))
                                    .orElse(""))))
            .and(counts());

    static final Columns<ActionRow> OF_AN_ACTION = Columns.<ActionRow>of()
            .and(whose(ActionRow::plan))
            .and(action().list().stream()
                    .map(column -> column.from(ActionRow::action))
                    .toList())
            .and(List.of(
                    whole(
                            "days_overdue",
                            "days past its day; 0 up to that day and once it is done or dropped",
                            of -> of.action().daysOverdue(of.plan().on())),
                    yesNo(
                            "signed",
                            "whether a signature stands under the plan",
                            of -> of.plan().isSigned())));

    private PlanColumns() {}

    private static <R> List<Column<R>> whose(Function<R, PlanStanding> plan) {
        return Stream.of(
                        Column.of(
                                Forms.DISTRICT_CODE,
                                ColumnType.DISTRICT,
                                "the district",
                                (PlanStanding of) -> of.plan().district().digits()),
                        Column.text(
                                Forms.DISTRICT_NAME,
                                "as the run has it",
                                (PlanStanding of) -> of.proposal().districtName()),
                        Column.text(
                                Forms.CYCLE,
                                "cycle of the plan",
                                (PlanStanding of) -> of.plan().cycle().text()))
                .map(column -> column.from(plan))
                .toList();
    }

    private static List<Column<PlanRow>> counts() {
        return List.of(
                yesNo(
                        "signed",
                        "whether a signature stands under what the plan says",
                        of -> of.plan().isSigned()),
                whole(
                        "actions",
                        "actions that are not dropped",
                        of -> count(of, action -> action.state() != PlanAct.DROPPED)),
                whole("open", "of these the ones to be done", of -> count(of, PlannedAction::isOpen)),
                whole(
                        "overdue",
                        "of these the ones that are past their day",
                        of -> of.plan().overdue().size()),
                whole(
                        "days_overdue",
                        "days past its day of the one that is the longest overdue; 0 when none is",
                        of -> of.plan().daysOverdue()),
                day(
                        "next_due_on",
                        "next day by which one is to be done; empty when no open action has one",
                        of -> of.plan().nextDue().map(LocalDate::toString).orElse("")));
    }

    private static long count(PlanRow of, Predicate<PlannedAction> which) {
        return of.plan().actions().stream().filter(which).count();
    }

    /** What an action says of itself. */
    static Columns<PlannedAction> action() {
        return Columns.of(
                        whole("action", "its number in the plan", PlannedAction::number),
                        Column.oneOf(
                                ColumnForm.file("area"),
                                Arrays.stream(SupportArea.values())
                                        .map(SupportArea::title)
                                        .toList(),
                                "area of support",
                                action -> action.content().area().title()),
                        Column.text(
                                ColumnForm.file("what"),
                                "what is to be done",
                                action -> action.content().what()),
                        Column.oneOf(
                                ColumnForm.file("rests_on"),
                                Worded.words(GroundKind.class),
                                "kind of what it rests on",
                                action -> action.ground().kind().word()),
                        Column.text(
                                ColumnForm.file("ground"),
                                "what was found; empty for what a person put in",
                                action -> action.ground().words()),
                        Column.text(
                                ColumnForm.file("offer"),
                                "offer of the table of assistance; empty for what a person put in",
                                action -> action.content().offer()),
                        Column.text(
                                ColumnForm.file("funds"),
                                "funds that may pay for it; empty where none are named",
                                action -> action.content().funds()),
                        Column.text(
                                Forms.SOURCES,
                                "sources of the table's row; empty for what a person put in",
                                action -> action.content().sources()))
                .and(doing());
    }

    private static List<Column<PlannedAction>> doing() {
        return List.of(
                Column.text(
                        ColumnForm.file("owner"),
                        "office or person who must act; empty while nobody is named",
                        action -> action.content().owner()),
                day(
                        "due_on",
                        "day by which it is to be done; empty while none is named",
                        action ->
                                action.content().due().map(LocalDate::toString).orElse("")),
                Column.oneOf(
                        ColumnForm.file("state"),
                        Arrays.stream(PlanAct.values())
                                .filter(PlanAct::isState)
                                .map(PlanAct::word)
                                .toList(),
                        "how far it has come",
                        action -> action.state().word()),
                day(
                        "state_since",
                        "the day since which it stands so",
                        action -> action.since().toString()),
                Column.text(
                        ColumnForm.file("note"), "what was said with that; empty for nothing", PlannedAction::note));
    }

    private static <R> Column<R> whole(String name, String meaning, ToLongFunction<R> value) {
        return Column.of(ColumnForm.file(name), ColumnType.WHOLE, meaning, of -> Long.toString(value.applyAsLong(of)));
    }

    private static <R> Column<R> yesNo(String name, String meaning, Predicate<R> value) {
        return Column.of(ColumnForm.file(name), ColumnType.YES_NO, meaning, of -> Words.yesNo(value.test(of)));
    }

    private static <R> Column<R> day(String name, String meaning, Function<R, String> value) {
        return Column.of(ColumnForm.file(name), ColumnType.DAY, meaning, value);
    }
}
