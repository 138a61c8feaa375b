package org.determinations.report.parallel;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.STAGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;

import org.determinations.model.parallel.ParallelLine;
import org.determinations.model.parallel.ParallelReport;
import org.determinations.model.parallel.UnusedAcceptance;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.Listing;
import org.determinations.report.form.OutlineFile;
import org.determinations.report.form.OutlineText;
import org.determinations.report.form.ReportOutline;
import org.determinations.report.form.Style;
import org.determinations.report.run.IssuesJson;
import org.determinations.report.workbook.OutlineWorkbook;

/** A comparison with another table in every form that a person may ask for. */
public record ParallelListing(ParallelReport report) implements Listing {
    public static final JsonForm<ParallelListing> FORM = JsonForm.<ParallelListing>document(
                    "parallel-comparison/1",
                    "A run held against a table that was made elsewhere. Output of compare with --json.")
            .has("run", WHOLE, of -> of.report().run().number())
            .has("cycle", CYCLE, of -> of.report().run().cycle())
            .has("stage", STAGE, of -> of.report().run().stage())
            .has("file", TEXT, of -> of.report().table().file())
            .says("Its name without folder.")
            .has("sha256", HASH, of -> of.report().table().sha256())
            .has("sheet", TEXT, of -> of.report().table().sheet())
            .says("Of a workbook; empty for a text file.")
            .has("header_row", WHOLE, of -> of.report().table().headerRow())
            .has("rows_of_totals", WHOLE, of -> of.report().table().totals())
            .says("Rows for the whole State and of totals, which are left out.")
            .has("columns_not_compared", listOf(TEXT), of -> of.report().table().ignored())
            .has(
                    "columns",
                    listOf(JsonForm.<ParallelColumns.Tally>of().columns(ParallelColumns.TALLIES)),
                    of -> ParallelColumns.Tally.of(of.report()))
            .has(
                    "lines",
                    listOf(JsonForm.<ParallelLine>of().columns(ParallelColumns.LINES)),
                    of -> of.report().lines())
            .says("Every value that was held against another, the equal ones too.")
            .has(
                    "accepted_file",
                    orNull(JsonForm.<ParallelReport.AcceptedFile>of()
                            .has("file", TEXT, ParallelReport.AcceptedFile::file)
                            .has("sha256", HASH, ParallelReport.AcceptedFile::sha256)
                            .has("rows", WHOLE, ParallelReport.AcceptedFile::rows)
                            .has("rows_without_reason", WHOLE, ParallelReport.AcceptedFile::withoutReason)),
                    of -> of.report().accepted())
            .has(
                    "not_used",
                    listOf(JsonForm.<UnusedAcceptance>of().columns(ParallelColumns.UNUSED)),
                    of -> of.report().unused())
            .says("Accepted differences that there are not.")
            .has("issues", listOf(IssuesJson.ISSUE), of -> of.report().table().issues());

    /** For a terminal: what is not equal. */
    @Override
    public String text(Style style) {
        ReportOutline outline = ParallelOutline.of(report);
        return OutlineText.render(outline, outline.sections().size(), style);
    }

    /** Every line, the equal ones too. */
    @Override
    public String csv() {
        return DataTable.of(ParallelColumns.LINES, report.lines()).csv();
    }

    /** {@link #FORM} for programs. */
    @Override
    public String json() {
        return FORM.render(this);
    }

    /** The text in Markdown. */
    public ExportFile markdown(String path) {
        return OutlineFile.of(path, ParallelOutline.of(report));
    }

    /** What the text says, a sheet for each table. */
    public ExportFile workbook(String path) {
        return OutlineWorkbook.of(path, ParallelOutline.of(report));
    }
}
