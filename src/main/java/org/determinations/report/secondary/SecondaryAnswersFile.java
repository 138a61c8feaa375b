package org.determinations.report.secondary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.result.Determination;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.report.chart.SecondaryWords;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.FormulaGuard;
import org.determinations.report.result.BasisColumns;

/** The answers to both questions, one row a district and question, with the proposal and what a person said to it. */
public final class SecondaryAnswersFile {
    public static final String NAME = "secondary-answers.csv";
    public static final Columns<Row> COLUMNS = Columns.of(
            Column.of(
                    Forms.DISTRICT_CODE,
                    ColumnType.DISTRICT,
                    "the district",
                    row -> row.answer().subject().district().digits()),
            Column.text(Forms.DISTRICT_NAME, "as officially determined", row -> row.said(Determination::name)),
            Column.<Row>text(
                            BasisColumns.BASIS.form(),
                            "the released official one",
                            row -> row.said(BasisColumns.BASIS::cell))
                    .fileOnly(),
            Column.text(
                    Forms.SCHOOL_YEAR,
                    "school year of the counts",
                    row -> row.answer().subject().schoolYear().text()),
            Column.oneOf(
                    Forms.QUESTION,
                    Arrays.stream(MeasureQuestion.values()).map(Enum::name).toList(),
                    "over-identification of low-income students; separation",
                    row -> row.answer().question().name()),
            Column.oneOf(
                    ColumnForm.of("verdict", 23, CellKind.TEXT),
                    Arrays.stream(QuestionAnswer.Verdict.values())
                            .map(Enum::name)
                            .toList(),
                    "what the deciding measures say together",
                    row -> row.answer().verdict().name()),
            Column.text(
                    new ColumnForm("decided_by_measures", "Measures that decide", 25, CellKind.PROSE),
                    "measures that carry the verdict",
                    row -> keys(row.answer().decidedBy())),
            Column.text(
                    Forms.NOT_JUDGED,
                    "deciding measures that could not be judged",
                    row -> keys(row.answer().notJudged())),
            Column.text(
                    new ColumnForm("informed_by", "Informing measures of concern", 25, CellKind.PROSE),
                    "informing measures of concern; they decide nothing",
                    row -> keys(row.answer().informedBy())),
            Column.text(
                    ColumnForm.of("in_words", 66, CellKind.PROSE),
                    "for the superintendent",
                    row -> String.join(" ", row.answer().sentences())),
            Column.text(
                    ColumnForm.of("proposal", 24, CellKind.PROSE),
                    "whether intervention or assistance is warranted",
                    row -> SecondaryWords.proposal(row.answer())),
            Column.oneOf(
                    Forms.DECISION,
                    List.of("CONFIRM", "DECLINE"),
                    "what a person decided; empty while nobody has",
                    row -> row.decided(d -> d.confirmed() ? "CONFIRM" : "DECLINE")),
            Column.text(Forms.DECIDED_BY, "name of the person", row -> row.decided(SecondaryDecision::decidedBy)),
            Column.of(
                    Forms.DECIDED_ON,
                    ColumnType.DAY,
                    "day of the decision",
                    row -> row.decided(d -> d.decidedOn().toString())),
            Column.text(Forms.REASON, "the person's reason", row -> row.decided(SecondaryDecision::reason)));

    private SecondaryAnswersFile() {}

    /** An answer, the district's official determination, and what a person said to the proposal. */
    record Row(QuestionAnswer answer, Optional<Determination> district, Optional<SecondaryDecision> decision) {

        String said(Function<Determination, String> part) {
            return district.map(part).orElse("");
        }

        String decided(Function<SecondaryDecision, String> part) {
            return decision.map(part).orElse("");
        }
    }

    static String render(SecondaryReport analysis, FormulaGuard guard) {
        return guard.table(NAME, table(analysis)).csv();
    }

    public static DataTable table(SecondaryReport analysis) {
        return DataTable.of(
                        COLUMNS,
                        analysis.answers().stream()
                                .map(answer -> row(answer, analysis))
                                .toList())
                .in(analysis.shape());
    }

    private static Row row(QuestionAnswer answer, SecondaryReport analysis) {
        DistrictCode district = answer.subject().district();
        return new Row(answer, analysis.district(district), analysis.decision(district, answer.question()));
    }

    private static String keys(List<MeasureKey> keys) {
        return keys.stream().map(MeasureKey::text).collect(Collectors.joining("; "));
    }
}
