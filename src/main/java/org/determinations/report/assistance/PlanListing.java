package org.determinations.report.assistance;

import static org.determinations.report.form.JsonTypes.DAY;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;

import java.time.LocalDate;
import java.util.List;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.Listing;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextPage;

/**
 * Some plans of assistance on a day, those with overdue actions first. One per question; immutable.
 *
 * @param asked what was asked for, in words; empty for every plan
 * @param all number of plans of that day
 */
public record PlanListing(LocalDate on, String asked, int all, List<PlanRow> plans) implements Listing {
    public static final JsonForm<PlanListing> FORM = JsonForm.<PlanListing>document(
                    "plan-list/1", "Plans of assistance on a day. Output of plans list with --json.")
            .has("on", DAY, PlanListing::on)
            .has("asked", TEXT, PlanListing::asked)
            .says("What was asked for; empty for every plan.")
            .has("plans_in_all", WHOLE, PlanListing::all)
            .says("How many there are on that day.")
            .has("plans", listOf(JsonForm.<PlanRow>of().columns(PlanColumns.OF_A_PLAN)), PlanListing::plans)
            .says("Those with overdue actions first.");

    public PlanListing {
        plans = List.copyOf(plans);
    }

    /** For a terminal. */
    @Override
    public String text(Style style) {
        Page page = TextPage.of(style);
        page.title("CONFIDENTIAL: plans of assistance on " + on);
        page.section(TextLines.counted(plans.size(), "plan", "plans") + " of " + all
                + (asked.isEmpty() ? "" : ": " + asked));
        if (plans.isEmpty()) {
            page.paragraph(all == 0 ? "No plan was proposed by that day." : "There are plans, and none of these.");
        } else {
            page.table(
                    List.of("district", "cycle", "determination", "rests on", "signed", "open", "overdue", "next due"),
                    plans.stream().map(PlanListing::cells).toList());
        }
        return page.text();
    }

    /** What the table shows of one plan. */
    public static List<String> cells(PlanRow row) {
        PlanStanding of = row.plan();
        return List.of(
                of.plan().district().and(of.proposal().districtName()),
                of.plan().cycle().text(),
                of.proposal().label()
                        + (of.proposal().engagement().isEmpty()
                                ? ""
                                : ", " + of.proposal().engagement()),
                "run " + of.proposal().run() + ", " + row.basis().state().word()
                        + row.basis()
                                .later()
                                .map(later -> "; run " + later.run().number() + " came after it")
                                .orElse(""),
                of.isSigned() ? "yes" : of.changed() && of.signed().isPresent() ? "changed since" : "no",
                Long.toString(
                        of.actions().stream().filter(action -> action.isOpen()).count()),
                of.overdue().isEmpty()
                        ? ""
                        : of.overdue().size() + ", "
                                + TextLines.counted(Math.toIntExact(of.daysOverdue()), "day", "days"),
                of.nextDue().map(LocalDate::toString).orElse(""));
    }

    /** For a spreadsheet; a cell that it would take for a formula is neutralised. */
    @Override
    public String csv() {
        return DataTable.of(PlanColumns.OF_A_PLAN, plans).csv();
    }

    /** {@link #FORM} for programs. */
    @Override
    public String json() {
        return FORM.render(this);
    }
}
