package org.determinations.model.change;

import java.util.List;
import java.util.Optional;
import org.determinations.model.result.RankSpan;
import org.determinations.model.run.RunHeader;

/**
 * What changed from one run to another, and why. One per pair of runs; immutable. Holds every district of either run.
 *
 * @param before the earlier run
 * @param after the later run; its number is 0 when it is a what-if that nobody saved
 * @param districts by district code
 * @param totals all districts, each category from least to most serious, undetermined, reassigned, on the review list
 * @param controls districts that both runs have with the same facts, whatever their result
 * @param movedControls of those, how many results differ: what pack, program or stage did without any fact
 * @param analyzed ranks whose districts the secondary analysis is about; empty where the policy has no such analysis
 * @param command that makes this report again; empty when the caller knows none
 */
public record ChangeReport(
        RunHeader before,
        RunHeader after,
        List<DistrictChange> districts,
        List<ChangeTotal> totals,
        int controls,
        int movedControls,
        Optional<RankSpan> analyzed,
        String command) {

    public ChangeReport {
        districts = List.copyOf(districts);
        totals = List.copyOf(totals);
    }

    /** The same report with the command that makes it again. */
    public ChangeReport reproducedBy(String words) {
        return new ChangeReport(before, after, districts, totals, controls, movedControls, analyzed, words);
    }

    /** Districts whose result differs, by code. */
    public List<DistrictChange> listChanges() {
        return districts.stream().filter(DistrictChange::isChange).toList();
    }

    /** Districts whose facts moved and whose result did not, by code. */
    public List<DistrictChange> listNearMoves() {
        return districts.stream().filter(DistrictChange::isNearMove).toList();
    }

    /** Districts that entered or left the ranks that the secondary analysis is about, by code. */
    public List<DistrictChange> listLevelsMoves(LevelsMove move) {
        return districts.stream().filter(d -> d.levels() == move).toList();
    }

    public int count(ChangeKind kind) {
        return Math.toIntExact(districts.stream().filter(d -> d.kind() == kind).count());
    }
}
