package org.determinations.report.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.model.Confidence;
import org.determinations.model.result.CitedSource;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleDescription;
import org.determinations.model.result.RuleParameter;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ThresholdUse;
import org.determinations.model.run.RunWarning;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.RuleTally;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.Words;

/** Rules, parameters and sources of a run as tables. */
public final class RuleRows {
    private static final Columns<Tallied> TALLIES = new Columns<>(RuleTally.COLUMNS.list().stream()
                    .map(column -> column.<Tallied>from(Tallied::tally))
                    .toList())
            .and(List.of(
                    Column.sheet(
                            Forms.CONFIDENCE,
                            row -> row.described()
                                    .map(rule -> rule.confidence().word())
                                    .orElse("")),
                    Column.sheet(
                            Forms.SOURCES,
                            row -> row.described()
                                    .map(rule -> String.join(", ", rule.sources()))
                                    .orElse(""))));

    private static final Columns<Parameter> PARAMETERS = Columns.of(
            Column.sheet(Forms.RULE_ID, Parameter::ruleId),
            Column.sheet(Forms.RULE_TITLE, Parameter::title),
            Column.sheet(ColumnForm.of("parameter", 26, CellKind.PROSE), row -> row.said(ThresholdUse::parameter)),
            Column.sheet(
                    new ColumnForm("parameter_value", "Value", 36, CellKind.PROSE),
                    row -> row.said(ThresholdUse::value)),
            Column.sheet(ColumnForm.of("unit", 22, CellKind.PROSE), row -> row.said(ThresholdUse::unit)),
            Column.sheet(Forms.CONFIDENCE, row -> confidence(row.confidence())),
            Column.sheet(Forms.SOURCES, row -> String.join(", ", row.sources())),
            Column.sheet(Forms.NOTE, Parameter::note));

    private static final Columns<CitedSource> SOURCES = Columns.of(
            Column.sheet(new ColumnForm("source_id", "Source", 9, CellKind.TEXT), CitedSource::id),
            Column.sheet(new ColumnForm("source_title", "Title", 52, CellKind.PROSE), CitedSource::title),
            Column.sheet(new ColumnForm("locator", "Where in it", 44, CellKind.PROSE), CitedSource::locator),
            Column.sheet(ColumnForm.of("kind", 20, CellKind.PROSE), CitedSource::kind),
            Column.sheet(Forms.CONFIDENCE, source -> confidence(source.confidence())),
            Column.sheet(new ColumnForm("retrieved_on", "Read on", 12, CellKind.DAY), CitedSource::retrievedOn),
            Column.sheet(ColumnForm.of("link", 52, CellKind.PROSE), CitedSource::link));

    private RuleRows() {}

    /** A tally and what the pack says of its rule. */
    private record Tallied(RuleTally tally, Optional<RuleDescription> described) {}

    /**
     * A parameter of a rule.
     *
     * @param use empty for a rule without parameters
     */
    private record Parameter(
            String ruleId,
            String title,
            Optional<ThresholdUse> use,
            Confidence confidence,
            List<String> sources,
            String note) {

        static Parameter of(String ruleId, String title, ThresholdUse use, String note) {
            return new Parameter(ruleId, title, Optional.of(use), use.confidence(), use.sources(), note);
        }

        String said(Function<ThresholdUse, String> part) {
            return use.map(part).orElse("");
        }
    }

    public static DataTable tallies(RunDossier dossier) {
        Map<String, RuleDescription> described = new LinkedHashMap<>();
        dossier.rules().forEach(rule -> described.put(rule.id(), rule));
        return DataTable.of(
                TALLIES,
                RuleTally.list(dossier.results(), dossier.rules()).stream()
                        .map(tally -> new Tallied(tally, Optional.ofNullable(described.get(tally.ruleId()))))
                        .toList());
    }

    /** Every parameter of the pack; where the pack is not installed any more, those that the run's rules used. */
    public static DataTable parameters(RunDossier dossier) {
        List<Parameter> rows = new ArrayList<>();
        for (RuleDescription rule : dossier.rules()) {
            for (RuleParameter parameter : rule.parameters()) {
                rows.add(Parameter.of(rule.id(), rule.title(), parameter.use(), parameter.note()));
            }
            if (rule.parameters().isEmpty()) {
                rows.add(new Parameter(
                        rule.id(), rule.title(), Optional.empty(), rule.confidence(), rule.sources(), rule.note()));
            }
        }
        return DataTable.of(PARAMETERS, dossier.rules().isEmpty() ? used(dossier) : rows);
    }

    private static List<Parameter> used(RunDossier dossier) {
        Map<List<String>, Parameter> rows = new LinkedHashMap<>();
        for (Determination determination : dossier.results().determinations()) {
            for (RuleResult rule : determination.rules()) {
                rule.thresholds()
                        .forEach(t -> rows.putIfAbsent(
                                List.of(rule.ruleId(), t.parameter()),
                                Parameter.of(rule.ruleId(), rule.title(), t, "")));
            }
        }
        for (RunWarning warning : dossier.results().warnings()) {
            warning.thresholds()
                    .forEach(t -> rows.putIfAbsent(
                            List.of(warning.ruleId(), t.parameter()), Parameter.of(warning.ruleId(), "", t, "")));
        }
        return List.copyOf(rows.values());
    }

    public static DataTable sources(RunDossier dossier) {
        return DataTable.of(SOURCES, dossier.results().sources());
    }

    private static String confidence(Confidence confidence) {
        return Words.confidence(confidence, List.of());
    }
}
