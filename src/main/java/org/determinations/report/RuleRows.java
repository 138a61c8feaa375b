package org.determinations.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.determinations.model.CitedSource;
import org.determinations.model.Confidence;
import org.determinations.model.Determination;
import org.determinations.model.RuleDescription;
import org.determinations.model.RuleParameter;
import org.determinations.model.RuleResult;
import org.determinations.model.RunWarning;
import org.determinations.model.ThresholdUse;

/** Rules, parameters and sources of a run as tables. */
final class RuleRows {
    static final List<String> TALLY_COLUMNS = Stream.concat(
                    RuleTally.COLUMNS.stream(), Stream.of("confidence", "sources"))
            .toList();
    static final List<String> PARAMETER_COLUMNS =
            List.of("rule_id", "rule_title", "parameter", "parameter_value", "unit", "confidence", "sources", "note");
    static final List<String> SOURCE_COLUMNS =
            List.of("source_id", "source_title", "locator", "kind", "confidence", "retrieved_on", "link");

    private RuleRows() {}

    static DataTable tallies(RunDossier dossier) {
        Map<String, RuleDescription> described = new LinkedHashMap<>();
        dossier.rules().forEach(rule -> described.put(rule.id(), rule));
        return new DataTable(
                TALLY_COLUMNS,
                RuleTally.list(dossier.results(), dossier.rules()).stream()
                        .map(tally -> tally(tally, described))
                        .toList());
    }

    private static List<String> tally(RuleTally tally, Map<String, RuleDescription> described) {
        List<String> row = new ArrayList<>(tally.cells());
        RuleDescription rule = described.get(tally.ruleId());
        row.add(rule == null ? "" : rule.confidence().word());
        row.add(rule == null ? "" : String.join(", ", rule.sources()));
        return row;
    }

    /** Every parameter of the pack; where the pack is not installed any more, those that the run's rules used. */
    static DataTable parameters(RunDossier dossier) {
        List<List<String>> rows = new ArrayList<>();
        for (RuleDescription rule : dossier.rules()) {
            for (RuleParameter parameter : rule.parameters()) {
                rows.add(parameter(rule.id(), rule.title(), parameter.use(), parameter.note()));
            }
            if (rule.parameters().isEmpty()) {
                rows.add(List.of(
                        rule.id(),
                        rule.title(),
                        "",
                        "",
                        "",
                        confidence(rule.confidence()),
                        String.join(", ", rule.sources()),
                        rule.note()));
            }
        }
        return new DataTable(PARAMETER_COLUMNS, dossier.rules().isEmpty() ? used(dossier) : rows);
    }

    private static List<List<String>> used(RunDossier dossier) {
        Map<List<String>, List<String>> rows = new LinkedHashMap<>();
        for (Determination determination : dossier.results().determinations()) {
            for (RuleResult rule : determination.rules()) {
                rule.thresholds()
                        .forEach(t -> rows.putIfAbsent(
                                List.of(rule.ruleId(), t.parameter()), parameter(rule.ruleId(), rule.title(), t, "")));
            }
        }
        for (RunWarning warning : dossier.results().warnings()) {
            warning.thresholds()
                    .forEach(t -> rows.putIfAbsent(
                            List.of(warning.ruleId(), t.parameter()), parameter(warning.ruleId(), "", t, "")));
        }
        return List.copyOf(rows.values());
    }

    private static List<String> parameter(String ruleId, String title, ThresholdUse use, String note) {
        return List.of(
                ruleId,
                title,
                use.parameter(),
                use.value(),
                use.unit(),
                confidence(use.confidence()),
                String.join(", ", use.sources()),
                note);
    }

    private static String confidence(Confidence confidence) {
        return Words.confidence(confidence, List.of());
    }

    static DataTable sources(RunDossier dossier) {
        return new DataTable(
                SOURCE_COLUMNS,
                dossier.results().sources().stream().map(RuleRows::source).toList());
    }

    private static List<String> source(CitedSource source) {
        return List.of(
                source.id(),
                source.title(),
                source.locator(),
                source.kind(),
                confidence(source.confidence()),
                source.retrievedOn(),
                source.link());
    }
}
