package org.determinations.report.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.model.result.DeterminationStatus;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.Words;

/** The file for the people who assist: one row per district, by code, with what its category calls for and since when. */
public final class TechnicalAssistanceFile {
    public static final String NAME = "technical-assistance.csv";
    public static final Columns<Row> COLUMNS = Columns.of(
                    DistrictColumns.CODE.from(Row::own),
                    DistrictColumns.NAME.from(Row::own),
                    BasisColumns.BASIS.from(Row::own),
                    DistrictColumns.CATEGORY.from(Row::own),
                    Column.text(Forms.CATEGORY_NAME, "its name", row -> row.said(CategoryDescription::name)),
                    DistrictColumns.LABEL.from(Row::own),
                    DistrictColumns.STATUS.<Row>from(Row::own).fileOnly(),
                    Column.text(
                            ColumnForm.of("assistance", 16, CellKind.PROSE),
                            "what the category calls for, in a word or two",
                            row -> row.said(CategoryDescription::assistance)),
                    Column.text(
                            ColumnForm.of("what_it_calls_for", 55, CellKind.PROSE),
                            "the same in a sentence; for an undetermined district, what a person must decide first",
                            row -> callsFor(row.own(), row.described())),
                    Column.text(
                            ColumnForm.of("corrections", 38, CellKind.PROSE),
                            "whether the {factor}s show evidence of non-compliance, which is to be corrected whatever the"
                                    + " category is",
                            Row::corrections),
                    Column.text(
                            ColumnForm.of("rests_on", 38, CellKind.PROSE),
                            "which stage's result the assistance rests on, and for how long",
                            row -> restsOn(row.run())))
            .and(DistrictColumns.RUN.stream()
                    .map(column -> column.<Row>from(Row::run))
                    .toList())
            .and(List.of(Column.of(
                    ColumnForm.file("determinations_sha256"),
                    ColumnType.HASH,
                    "SHA-256 of the `determinations.csv` that the assistance rests on; names the run by what it says,"
                            + " not by its number",
                    Row::hash)));

    private TechnicalAssistanceFile() {}

    /** A district, what its category calls for, and the hash of the determinations. */
    record Row(Determination own, Optional<CategoryDescription> described, RunHeader run, String hash) {

        String corrections() {
            return TechnicalAssistanceFile.corrections(own, run);
        }

        String said(Function<CategoryDescription, String> part) {
            return described.map(part).orElse("");
        }
    }

    /** The hash names the exact determinations that the assistance rests on, whatever number the run has. */
    public static DataTable table(RunReport runReport, String determinationsHash) {
        ExplanationContext context = ExplanationContext.of(runReport);
        return DataTable.of(
                        COLUMNS,
                        runReport.determinations().stream()
                                .map(d -> row(d, context, determinationsHash))
                                .toList())
                .in(context.shape());
    }

    /** The cells of one district, in the order of the columns; its outline is enough. */
    public static List<String> cells(Determination d, ExplanationContext context, String determinationsHash) {
        return COLUMNS.cells(row(d, context, determinationsHash));
    }

    private static Row row(Determination d, ExplanationContext context, String determinationsHash) {
        return new Row(d, d.category().flatMap(context::find), context.run(), determinationsHash);
    }

    private static String callsFor(Determination d, Optional<CategoryDescription> described) {
        return d.status() == DeterminationStatus.UNDETERMINED
                ? "A person must decide the category first: " + d.undeterminedReason()
                : described.map(CategoryDescription::assistanceText).orElse("");
    }

    private static String corrections(Determination d, RunHeader run) {
        List<RuleResult> factors = Words.factors(d.rules());
        if (factors.stream().anyMatch(TechnicalAssistanceFile::showsSomething)) {
            return "evidence of non-compliance: every finding is to be corrected, whatever the category";
        }
        if (factors.stream().anyMatch(f -> f.outcome() == RuleOutcome.NOT_EVALUATED)) {
            return Programmes.words(run.shape())
                    .in("no evidence of non-compliance seen; not every {factor} could be evaluated");
        }
        if (Programmes.words(run.shape()).factors().columns().isEmpty()) {
            return "every finding is to be corrected, whatever the category; this policy weighs no single finding";
        }
        boolean considered = factors.stream().anyMatch(f -> f.outcome() == RuleOutcome.NOT_FIRED);
        return considered ? "no evidence of non-compliance seen" : "compliance not considered";
    }

    private static boolean showsSomething(RuleResult factor) {
        return factor.strength() == EvidenceStrength.PRESENT || factor.strength() == EvidenceStrength.SIGNIFICANT;
    }

    private static String restsOn(RunHeader run) {
        String result = run.stage().word() + " result of " + run.stageDate();
        return switch (run.stage()) {
            case PROVISIONAL -> result + ": assistance over the summer";
            case PRELIMINARY ->
                result
                        + ", in confidence: summer assistance still rests on the provisional result, later assistance"
                        + " on the official one";
            case OFFICIAL -> result + ": all assistance from then on";
            case SECONDARY -> result + ": assistance still rests on the official result";
        };
    }
}
