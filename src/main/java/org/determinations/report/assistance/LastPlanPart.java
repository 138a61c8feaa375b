package org.determinations.report.assistance;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.DISTRICT;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;

import java.util.List;
import org.determinations.followthrough.assistance.LastPlan;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.followthrough.assistance.PlannedAction;
import org.determinations.followthrough.assistance.YearBeside;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.Page;

/** Last year's plan beside this one, with what was done and what the numbers did since; and the plans of predecessors that are no more. */
final class LastPlanPart {
    private static final JsonForm<PlannedAction> ACTION =
            JsonForm.<PlannedAction>of().columns(PlanColumns.action());

    private static final JsonForm<YearBeside.Moved> MOVED = JsonForm.<YearBeside.Moved>of()
            .has("what", TEXT, YearBeside.Moved::what)
            .has("then", TEXT, YearBeside.Moved::then)
            .has("now", TEXT, YearBeside.Moved::now);

    static final JsonForm<LastPlan> LAST = JsonForm.<LastPlan>of()
            .has("cycle", CYCLE, last -> last.standing().plan().cycle())
            .has("district_code", DISTRICT, last -> last.standing().plan().district())
            .says("Of a renamed district its code in that cycle.")
            .has("signature", TEXT, last -> last.standing().signature())
            .has("actions", listOf(ACTION), last -> last.standing().actions())
            .has("run_then", WHOLE, last -> last.numbers().before())
            .has("run_now", WHOLE, last -> last.numbers().now())
            .has("moved", listOf(MOVED), last -> last.numbers().moved())
            .says("Stored values of both runs that differ. Nothing is judged.")
            .has("unchanged", WHOLE, last -> last.numbers().unchanged())
            .says("How many are the same in both.");

    static final JsonForm<PlanStanding> BEFORE = JsonForm.<PlanStanding>of()
            .has("cycle", CYCLE, before -> before.plan().cycle())
            .has("district_code", DISTRICT, before -> before.plan().district())
            .has("district_name", TEXT, before -> before.proposal().districtName())
            .has("signature", TEXT, PlanStanding::signature)
            .has("actions", listOf(ACTION), PlanStanding::actions);

    private LastPlanPart() {}

    static void write(Page page, PlanAccount account) {
        page.section("Last year's plan");
        if (account.last().isEmpty()) {
            page.paragraph(page.said(
                    "No plan of " + account.standing().plan().cycle().previous() + " is recorded of the district."));
        }
        account.last().ifPresent(last -> {
            actions(page, last.standing());
            numbers(page, last.numbers());
        });
        for (PlanStanding before : account.before()) {
            page.part("Its predecessor " + before.plan().district() + " "
                    + before.proposal().districtName());
            actions(page, before);
            page.paragraph(page.said("Its numbers are those of another district, and not held against this one's."));
        }
    }

    private static void actions(Page page, PlanStanding of) {
        page.facts(List.of(List.of("signature", of.signature())));
        if (of.actions().isEmpty()) {
            page.paragraph("It has no action.");
        } else {
            page.table(
                    List.of("no.", "area", "what", "state", "since"),
                    of.actions().stream()
                            .map(action -> List.of(
                                    Integer.toString(action.number()),
                                    action.content().area().title(),
                                    action.content().what(),
                                    action.state().word(),
                                    action.since().toString()))
                            .toList());
        }
    }

    private static void numbers(Page page, YearBeside numbers) {
        page.part("What the numbers did from run " + numbers.before() + " to run " + numbers.now());
        if (numbers.moved().isEmpty()) {
            page.paragraph("None of the " + numbers.unchanged() + " stored values differs.");
        } else {
            page.table(
                    List.of("value", "then", "now"),
                    numbers.moved().stream()
                            .map(moved -> List.of(moved.what(), moved.then(), moved.now()))
                            .toList());
            page.paragraph(numbers.unchanged() + " more are the same in both. Nothing is judged here.");
        }
    }
}
