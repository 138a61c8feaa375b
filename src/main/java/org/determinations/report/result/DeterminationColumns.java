package org.determinations.report.result;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.report.column.Audience;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.PublicRow;
import org.determinations.report.form.Words;

/**
 * The columns of determinations, once for every output: the department's CSV file and sheet, a district's own row, the public
 * table, the JSON of an explanation, a district's page and the catalog. What the public may see takes its value from a {@link
 * PublicRow} and so cannot say more.
 */
public final class DeterminationColumns {
    private static final Set<Audience> OWN = EnumSet.of(Audience.DEPARTMENT, Audience.DISTRICT);
    private static final DeterminationColumns LISTED = new DeterminationColumns();

    private final List<Column<DeterminationRow>> all = new ArrayList<>();
    private final List<Column<PublicRow>> open = new ArrayList<>();

    private DeterminationColumns() {
        district();
        everyone(BasisColumns.OPEN);
        inside(BasisColumns.DERIVED);
        result();
        reasons();
        run();
        BasisColumns.SOURCE.forEach(column -> only(Audience.DEPARTMENT, column));
        only(
                Audience.DISTRICT,
                Column.text(
                        ColumnForm.file("confidentiality"),
                        "district, stage, date and, where it is so, the word CONFIDENTIAL",
                        DeterminationRow::mark));
    }

    /** The columns that an audience may be given, in order. */
    public static Columns<DeterminationRow> of(Audience audience) {
        return new Columns<>(LISTED.all).of(audience);
    }

    /** The columns of the public table. */
    public static Columns<PublicRow> open() {
        return new Columns<>(LISTED.open);
    }

    private void district() {
        everyone(Column.of(
                Forms.DISTRICT_CODE,
                ColumnType.DISTRICT,
                "the district; the only key",
                row -> row.district().code().digits()));
        everyone(Column.text(
                Forms.DISTRICT_NAME, "as published", row -> row.district().name()));
    }

    private void result() {
        everyone(Column.text(
                Forms.CATEGORY,
                "final determination category; empty when undetermined",
                row -> Words.code(row.district().category())));
        open.add(Column.text(
                Forms.CATEGORY_NAME, "its name", row -> row.district().categoryName()));
        everyone(Column.text(
                Forms.LABEL,
                "as shown: `Level 1-NSI`; `undetermined` without a category",
                row -> row.district().label()));
        inside(DistrictColumns.STATUS.fileOnly());
        inside(Column.<Determination>of(
                        ColumnForm.of("reassigned", 12, CellKind.TEXT),
                        ColumnType.YES_NO,
                        "whether a recorded decision made it more serious",
                        d -> Words.yesNo(d.reassigned()))
                .json());
        add(
                EnumSet.of(Audience.DEPARTMENT),
                DistrictColumns.ON_REVIEW_LIST
                        .json()
                        .from(DeterminationRow::own)
                        .onPage(
                                "On the review list",
                                row -> !row.shape()
                                        .leavesOutCompliance(row.run().stage())));
    }

    private void reasons() {
        add(OWN, DistrictColumns.UNDETERMINED_REASON.json().from(DeterminationRow::own));
        inside(Column.text(
                Forms.DECIDED_BY,
                "ids of the rules that decided, separated by `; `",
                d -> decisive(d, RuleResult::ruleId)));
        inside(Column.text(Forms.REASON, "their reasons, in the same order", d -> decisive(d, RuleResult::reason)));
    }

    private void run() {
        everyone(Column.text(
                Forms.CYCLE,
                "school year whose districts are determined: `2012-13`",
                row -> row.cycle().text()));
        everyone(Column.text(
                Forms.STAGE,
                "`provisional`, `preliminary`, `official` or `secondary`",
                row -> row.stage().word()));
        add(
                OWN,
                Column.of(
                        Forms.STAGE_DATE,
                        ColumnType.DAY,
                        "date of the stage",
                        row -> row.run().stageDate().toString()));
        open.add(Column.of(
                ColumnForm.of("dated", 11, CellKind.DAY),
                ColumnType.DAY,
                "date of the stage",
                row -> row.dated().toString()));
        only(
                Audience.DEPARTMENT,
                Column.text(
                        Forms.POLICY_PACK,
                        "policy pack and version",
                        row -> row.run().packId()));
    }

    /** A column for anybody; where every row of a run says the same, the department's sheet says it on its first page. */
    private void everyone(Column<PublicRow> column) {
        open.add(column);
        boolean same = column.form().equals(Forms.CYCLE) || column.form().equals(Forms.STAGE);
        add(OWN, (same ? column.fileOnly() : column).from(DeterminationRow::open));
    }

    private void inside(Column<Determination> column) {
        add(EnumSet.of(Audience.DEPARTMENT), column.from(DeterminationRow::own));
    }

    private void only(Audience audience, Column<DeterminationRow> column) {
        add(EnumSet.of(audience), column);
    }

    private void add(Set<Audience> audiences, Column<DeterminationRow> column) {
        all.add(column.to(audiences));
    }

    private static String decisive(Determination d, Function<RuleResult, String> part) {
        return d.rules().stream().filter(RuleResult::decisive).map(part).collect(Collectors.joining("; "));
    }
}
