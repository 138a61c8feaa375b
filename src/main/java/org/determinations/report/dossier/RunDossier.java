package org.determinations.report.dossier;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.DistrictCode;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.duty.LocalEffort;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.release.Amendment;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.result.RuleDescription;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.RunReport;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.model.stage.DistrictHistory;

/**
 * Everything that the exports of one determination run say: nothing in it is computed again. One per export; immutable.
 * What of it an audience may see is for each export to choose.
 *
 * @param results the run and its districts, in the one order in which results are printed
 * @param changes against the run that this one supersedes; empty when it supersedes none
 * @param histories each district's years side by side, by code
 * @param decisions of named persons that the run read, in the order of district codes
 * @param rules every rule of the run's policy pack in the order in which they are asked; empty when that very pack is not
 *     installed any more
 * @param plan the cycle's zone, the stage's date and the announced window for discrepancies
 * @param letters with the templates that the run was computed under; none when they are not at hand any more
 * @param secondary the newest secondary analysis that rests on this run; empty when there is none
 * @param secondaryStanding how far that analysis has come towards its readers; empty when there is none
 * @param effort what official categories say about local effort; nothing where no table of duties is in force
 * @param amendment the releases whose place the run takes or would take; empty for a first release
 * @param followUp plans of assistance and quality reviews, for the department alone
 */
public record RunDossier(
        RunReport results,
        Optional<ChangeReport> changes,
        SortedMap<DistrictCode, DistrictHistory> histories,
        List<DecisionFact> decisions,
        List<RuleDescription> rules,
        ReleaseStanding standing,
        CyclePlan plan,
        LetterMatter letters,
        Optional<SecondaryReport> secondary,
        Optional<ReleaseStanding> secondaryStanding,
        LocalEffort effort,
        Optional<Amendment> amendment,
        FollowUp followUp) {

    public RunDossier {
        results = RunOrder.of(results);
        histories = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(histories));
        decisions = List.copyOf(decisions);
        rules = List.copyOf(rules);
    }

    /** The words of the shape of the run's policy. */
    public ShapeWords shape() {
        return Programmes.words(results.run().shape());
    }

    /** The district's years; empty for a district that the run does not have. */
    public Optional<DistrictHistory> history(DistrictCode district) {
        return Optional.ofNullable(histories.get(district));
    }

    /** The decisions about one district, as they were read. */
    public List<DecisionFact> decisions(DistrictCode district) {
        return decisions.stream().filter(d -> d.district().equals(district)).toList();
    }
}
