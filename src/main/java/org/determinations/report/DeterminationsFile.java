package org.determinations.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.issue.SourceRef;
import org.determinations.model.Determination;
import org.determinations.model.EvidenceNames;
import org.determinations.model.EvidenceValue;
import org.determinations.model.RuleResult;
import org.determinations.model.RunHeader;
import org.determinations.model.RunReport;

/**
 * The file for machines: one row per district of the run, by code, values as given but for a cell that a spreadsheet would
 * run, since people open this file too. Only the last three columns say
 * where the level was read; everything before them is the same for the same facts from other files.
 */
final class DeterminationsFile {
    static final String NAME = "determinations.csv";
    static final List<String> COLUMNS = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "aligned_category",
            "category",
            "label",
            "status",
            "reassigned",
            "on_review_list",
            "undetermined_reason",
            "decided_by",
            "reason",
            "cycle",
            "stage",
            "stage_date",
            "policy_pack",
            "level_source_file",
            "level_source_row",
            "level_source_column");

    private DeterminationsFile() {}

    static String render(RunReport runReport, FormulaGuard guard) {
        return guard.table(NAME, table(runReport)).csv();
    }

    /** The values unchanged; files for people neutralise them first. */
    static DataTable table(RunReport runReport) {
        RunHeader run = runReport.run();
        return new DataTable(
                COLUMNS,
                runReport.determinations().stream().map(d -> row(d, run)).toList());
    }

    private static List<String> row(Determination d, RunHeader run) {
        Optional<SourceRef> source = Words.find(d.rules(), EvidenceNames.ACCOUNTABILITY_LEVEL)
                .map(EvidenceValue::where)
                .filter(ref -> !ref.file().isEmpty());
        return List.of(
                d.district().digits(),
                d.name(),
                d.basisText(),
                Words.code(d.derived()),
                Words.code(d.category()),
                d.label(),
                d.status().name(),
                Words.yesNo(d.reassigned()),
                Words.yesNo(d.onReviewList()),
                d.undeterminedReason(),
                decisive(d, RuleResult::ruleId),
                decisive(d, RuleResult::reason),
                run.cycle().text(),
                run.stage().word(),
                run.stageDate().toString(),
                run.packId(),
                source.map(SourceRef::file).orElse(""),
                source.filter(s -> s.row() > 0)
                        .map(s -> Integer.toString(s.row()))
                        .orElse(""),
                source.map(SourceRef::column).orElse(""));
    }

    private static String decisive(Determination d, Function<RuleResult, String> part) {
        return d.rules().stream().filter(RuleResult::decisive).map(part).collect(Collectors.joining("; "));
    }
}
