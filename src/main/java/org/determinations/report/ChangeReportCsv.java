package org.determinations.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.model.ChangeReport;
import org.determinations.model.DistrictChange;
import org.determinations.model.DistrictResult;
import org.determinations.model.FactMove;
import org.determinations.model.LevelsMove;

/** A change report for machines: one row per district of either run, by code, the unchanged ones too. */
public final class ChangeReportCsv {
    static final List<String> COLUMNS = List.of(
            "district_code",
            "district_name",
            "change",
            "from_category",
            "from_label",
            "to_category",
            "to_label",
            "cause",
            "causes",
            "discrepancy_ids",
            "from_rows",
            "to_rows",
            "near_move",
            "moved_facts",
            "levels_3_to_5",
            "review_list",
            "from_run",
            "to_run");

    private ChangeReportCsv() {}

    public static String render(ChangeReport changes) {
        return table(changes).csv();
    }

    /** The values unchanged; files for people neutralise them first. */
    static DataTable table(ChangeReport changes) {
        return new DataTable(
                COLUMNS, changes.districts().stream().map(c -> row(c, changes)).toList());
    }

    private static List<String> row(DistrictChange change, ChangeReport changes) {
        return List.of(
                change.district().digits(),
                change.name(),
                change.kind().name(),
                category(change.before()),
                change.before().map(DistrictResult::label).orElse(""),
                category(change.after()),
                change.after().map(DistrictResult::label).orElse(""),
                change.causeWords(),
                change.causes().stream().map(ChangeWords::cause).collect(Collectors.joining(" | ")),
                String.join(" ", ChangeWords.discrepancies(change)),
                String.join(" | ", ChangeWords.rows(change, false)),
                String.join(" | ", ChangeWords.rows(change, true)),
                Words.yesNo(change.isNearMove()),
                change.moves().stream().map(FactMove::name).collect(Collectors.joining(" | ")),
                change.levels() == LevelsMove.NONE ? "" : change.levels().name().toLowerCase(Locale.ROOT),
                ChangeWords.reviewList(change),
                Integer.toString(changes.before().number()),
                Integer.toString(changes.after().number()));
    }

    private static String category(Optional<DistrictResult> result) {
        return Words.code(result.flatMap(DistrictResult::category));
    }
}
