package org.determinations.report.assistance;

import java.util.List;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.report.form.DataTable;

/** The actions of plans as a table for a spreadsheet; a cell that it would take for a formula is neutralised. */
public final class PlanActionsFile {
    public static final String NAME = "plan-actions-CONFIDENTIAL.csv";

    private PlanActionsFile() {}

    /** Plans in the order given, each with its actions by number. */
    public static String text(List<PlanStanding> plans) {
        return DataTable.of(
                        PlanColumns.OF_AN_ACTION,
                        plans.stream()
                                .flatMap(plan ->
                                        plan.actions().stream().map(action -> new PlanColumns.ActionRow(plan, action)))
                                .toList())
                .neutral()
                .csv();
    }
}
