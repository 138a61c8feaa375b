package org.determinations.facts;

import java.util.List;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.LevelFact;

/**
 * What stands of some districts once their rows are read together, before percentages are questioned and levels corrected.
 *
 * @param settled issues of what was given beside released results of earlier cycles
 * @param accepted facts of the districts, in the order of files and rows; of equal ones the first
 * @param quarantined facts of the districts whose rows contradict each other
 * @param same issues of rows that repeat or contradict each other
 * @param repeats rows that another file repeats
 * @param correcting corrected levels, those of other districts too
 * @param discrepancies that stand, those of other districts too
 */
record Standing(
        List<Issue> settled,
        List<Fact> accepted,
        List<Fact> quarantined,
        List<Issue> same,
        List<RepeatedFiles.Repeat> repeats,
        List<LevelFact> correcting,
        List<DiscrepancyFact> discrepancies) {

    static Standing of(StagePortion portion, Set<DistrictCode> known) {
        EarlierResults.Settled settled = EarlierResults.settle(portion.rows(), known);
        List<LevelFact> correcting = FactKinds.LEVEL.in(portion.rows()).stream()
                .filter(LevelFact::isCorrection)
                .toList();
        return of(
                portion,
                settled.issues(),
                settled.facts().stream().filter(fact -> !isCorrection(fact)).toList(),
                correcting);
    }

    /** Of facts that need no settling. */
    static Standing of(List<Fact> facts) {
        return of(StagePortion.whole(facts, List.of()), List.of(), facts, List.of());
    }

    private static Standing of(
            StagePortion portion, List<Issue> settled, List<Fact> facts, List<LevelFact> correcting) {
        SameKey same = FactCheck.sameKey(facts);
        List<Fact> accepted = same.accepted();
        return new Standing(
                settled.stream().filter(portion::isOwn).toList(),
                portion.own(accepted),
                portion.own(same.quarantined()),
                same.issues().stream().filter(portion::isOwn).toList(),
                same.repeats().stream()
                        .filter(repeat -> portion.isOwn(repeat.issue()))
                        .toList(),
                correcting,
                FactKinds.DISCREPANCY.in(accepted));
    }

    private static boolean isCorrection(Fact fact) {
        return FactKinds.LEVEL.find(fact).filter(LevelFact::isCorrection).isPresent();
    }
}
