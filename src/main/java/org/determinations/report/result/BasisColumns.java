package org.determinations.report.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.issue.SourceRef;
import org.determinations.model.EvidenceValue;
import org.determinations.model.result.Determination;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.dossier.PublicRow;
import org.determinations.report.form.Json;
import org.determinations.report.form.Words;
import tools.jackson.core.JsonGenerator;

/**
 * The columns of determinations that say what a category rests on, whatever the shape of the policy: its words are filled in
 * when a table is made. Every table takes them from here.
 */
public final class BasisColumns {
    /** The basis as shown. */
    public static final Column<Determination> BASIS =
            Column.text(Forms.BASIS, "as published", Determination::basisText);

    /** The category that follows from the basis alone. */
    static final Column<Determination> DERIVED = Column.text(
            Forms.DERIVED_CATEGORY,
            "category that follows from the {basis} alone; empty without a {slot}",
            d -> Words.code(d.derived()));

    /** What anybody may see, behind the district's name. */
    static final Column<PublicRow> OPEN = Column.text(
            Forms.BASIS,
            "as published: {basis_forms}; empty for a blank or for no row",
            row -> row.district().basisText());

    /** Where it was read: the last columns, so that everything before them is the same from other files. */
    static final List<Column<DeterminationRow>> SOURCE = List.of(
            Column.text(
                    new ColumnForm("{slot}_source_file", "{Slot} read in file", 20, CellKind.PROSE),
                    "source reference: file of the {basis}, relative to the cycle folder",
                    row -> source(row, SourceRef::file)),
            Column.of(
                    new ColumnForm("{slot}_source_row", "Row", 7, CellKind.ROW),
                    ColumnType.WHOLE,
                    "source reference: row as a spreadsheet shows it, the first line being 1",
                    row -> source(row, ref -> ref.row() > 0 ? Integer.toString(ref.row()) : "")),
            Column.text(
                    new ColumnForm("{slot}_source_column", "Column", 18, CellKind.PROSE),
                    "source reference: column as the file spells it",
                    row -> source(row, SourceRef::column)));

    private BasisColumns() {}

    private static String source(DeterminationRow row, Function<SourceRef, String> part) {
        Optional<SourceRef> where =
                Words.find(row.own().rules(), row.shape().basis()).map(EvidenceValue::where);
        return where.filter(ref -> !ref.file().isEmpty()).map(part).orElse("");
    }

    /** The same as properties of an explanation's result. */
    static void json(JsonGenerator json, Determination d, ExplanationContext context) {
        Json.textOrNull(json, context.shape().basisName(), d.basisText());
        ExplanationJson.coded(json, context.shape().derivedName(), d.derived(), context);
    }
}
