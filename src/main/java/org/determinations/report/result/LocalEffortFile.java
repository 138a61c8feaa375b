package org.determinations.report.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.determinations.model.Stage;
import org.determinations.model.duty.LocalEffort;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.DataTable;

/** Which districts may reduce their local effort by their official category: one row per district, by code. */
public final class LocalEffortFile {
    public static final String NAME = "local-effort.csv";
    public static final Columns<Row> COLUMNS = Columns.of(
                    DistrictColumns.CODE.from(Row::own),
                    DistrictColumns.NAME.from(Row::own),
                    DistrictColumns.CATEGORY.from(Row::own),
                    Column.<Row>text(
                            Forms.CATEGORY_NAME,
                            "its name",
                            row -> row.said()
                                    .map(EffortWords::category)
                                    .map(CategoryDescription::name)
                                    .orElse("")),
                    DistrictColumns.LABEL.from(Row::own),
                    Column.oneOf(
                            ColumnForm.of("local_effort", 20, CellKind.TEXT),
                            Stream.of(LocalEffort.Answer.values())
                                    .map(LocalEffort.Answer::word)
                                    .toList(),
                            "whether local effort may be reduced; empty without a category",
                            row -> row.said(words -> words.answer().word())),
                    Column.text(
                            ColumnForm.of("what_follows", 70, CellKind.PROSE),
                            "the same in sentences, with what is cited; empty without a category",
                            row -> row.said(EffortWords::sentences)),
                    Column.text(
                            ColumnForm.of("duty_tables", 24, CellKind.TEXT),
                            "table of `jobs/duties` that names the category; those that were asked where none does",
                            row -> row.said(words ->
                                    words.effort().table(words.category().name()))))
            .and(DistrictColumns.RUN.stream()
                    .map(column -> column.<Row>from(Row::run))
                    .toList());

    private LocalEffortFile() {}

    /**
     * A district and what its category says.
     *
     * @param said empty without a category
     */
    record Row(Determination own, Optional<EffortWords> said, RunHeader run) {
        String said(Function<EffortWords, String> part) {
            return said.map(part).orElse("");
        }
    }

    /** Whether the run is one from which anything follows. */
    public static boolean isOf(RunDossier dossier) {
        return dossier.results().run().stage() == Stage.OFFICIAL
                && dossier.effort().isInForce();
    }

    /** No row where the run is not official or no table of duties is in force. */
    public static DataTable table(RunDossier dossier) {
        ExplanationContext context = ExplanationContext.of(dossier.results());
        List<Determination> districts = isOf(dossier) ? dossier.results().determinations() : List.of();
        return DataTable.of(
                        COLUMNS,
                        districts.stream()
                                .map(own -> new Row(
                                        own,
                                        EffortWords.of(
                                                own,
                                                context,
                                                dossier.effort(),
                                                dossier.plan().jurisdiction().words()),
                                        context.run()))
                                .toList())
                .in(context.shape());
    }
}
