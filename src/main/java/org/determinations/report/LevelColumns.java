package org.determinations.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.issue.SourceRef;
import org.determinations.model.Determination;
import org.determinations.model.EvidenceNames;
import org.determinations.model.EvidenceValue;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Forms;
import tools.jackson.core.JsonGenerator;

/**
 * The columns of determinations that come from the accountability level: what the category is based on. Every table takes them
 * from here; those of a policy of another shape would stand beside them.
 */
final class LevelColumns {
    /** The level as published. */
    static final Column<Determination> LEVEL =
            Column.text(Forms.ACCOUNTABILITY_LEVEL, "as published", Determination::basisText);

    /** The category that follows from the level alone. */
    static final Column<Determination> ALIGNED = Column.text(
            Forms.ALIGNED_CATEGORY,
            "category that follows from the accountability level alone; empty without a level",
            d -> Words.code(d.derived()));

    private static final List<Column<PublicRow>> OPEN = List.of(Column.text(
            Forms.ACCOUNTABILITY_LEVEL,
            "as published: `Level 3`, `Level 3*`, `Insufficient data`; empty for a blank or for no row",
            row -> row.district().basisText()));

    private static final List<Column<Determination>> SOURCE = List.of(
            Column.text(
                    new ColumnForm("level_source_file", "Level read in file", 20, CellKind.PROSE),
                    "source reference: file of the accountability level, relative to the cycle folder",
                    d -> source(d, SourceRef::file)),
            Column.of(
                    new ColumnForm("level_source_row", "Row", 7, CellKind.ROW),
                    ColumnType.WHOLE,
                    "source reference: row as a spreadsheet shows it, the first line being 1",
                    d -> source(d, ref -> ref.row() > 0 ? Integer.toString(ref.row()) : "")),
            Column.text(
                    new ColumnForm("level_source_column", "Column", 18, CellKind.PROSE),
                    "source reference: column as the file spells it",
                    d -> source(d, SourceRef::column)));

    /** What determinations rest on. */
    static final BasisColumns BASIS = new BasisColumns(OPEN, List.of(ALIGNED), SOURCE);

    private LevelColumns() {}

    private static String source(Determination d, Function<SourceRef, String> part) {
        Optional<SourceRef> where =
                Words.find(d.rules(), EvidenceNames.ACCOUNTABILITY_LEVEL).map(EvidenceValue::where);
        return where.filter(ref -> !ref.file().isEmpty()).map(part).orElse("");
    }

    /** The same as properties of an explanation's result. */
    static void json(JsonGenerator json, Determination d, ExplanationContext context) {
        Json.textOrNull(json, LEVEL.name(), LEVEL.cell(d));
        ExplanationJson.coded(json, ALIGNED.name(), d.derived(), context);
    }
}
