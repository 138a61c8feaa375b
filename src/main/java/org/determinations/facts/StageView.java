package org.determinations.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.schedule.DiscrepancyWindow;
import org.determinations.model.stage.StageFacts;

/**
 * A stage as its accepted rows show it together: checked against each other, corrected, put together by district. Always
 * the same for the same rows, whether they were just read or come from the store of a run of long ago.
 *
 * @param facts what the rules read
 * @param corrected what the corrections did to the levels
 * @param issues what the rows show only together, in the order in which it is told
 */
public record StageView(StageFacts facts, CorrectedLevels corrected, List<Issue> issues) {

    public StageView {
        issues = List.copyOf(issues);
    }

    /**
     * The stage's own frame: everything but its rows.
     *
     * @param empty the stage without its districts
     * @param window in which discrepancies count; empty for an amendment, in which late ones count too
     * @param kinds of the stage's files, by name
     */
    public record Frame(StageFacts empty, Optional<DiscrepancyWindow> window, Map<String, FileKind> kinds) {}

    /**
     * Puts the rows together.
     *
     * @param rows every accepted fact of the stage's files
     * @param ofRows the issues of single rows: a rejected row makes no district vanish
     */
    public static StageView of(Frame frame, List<Fact> rows, List<Issue> ofRows) {
        EarlierResults.Settled settled = EarlierResults.settle(rows, ofRows);
        List<LevelFact> correcting = FactKinds.LEVEL.in(rows).stream()
                .filter(LevelFact::isCorrection)
                .toList();
        CheckedFacts checked = FactCheck.check(
                settled.facts().stream().filter(fact -> !isCorrection(fact)).toList());
        ScaleCheck.Questioned questioned = ScaleCheck.check(checked.accepted());
        CorrectedLevels corrected = correct(questioned.facts(), correcting, frame.window());
        List<Fact> accepted = new ArrayList<>(corrected.levels());
        questioned.facts().stream()
                .filter(fact -> FactKinds.LEVEL.find(fact).isEmpty())
                .forEach(accepted::add);
        Set<Issue> together = new LinkedHashSet<>(ofRows);
        together.addAll(checked.issues());
        List<Issue> known = List.copyOf(together);
        StageFacts facts = frame.empty()
                .withDistricts(DistrictAssembly.assemble(accepted, known, frame.kinds(), checked.quarantined()));
        List<Issue> issues = new ArrayList<>(settled.issues());
        issues.addAll(checked.issues());
        issues.addAll(questioned.issues());
        issues.addAll(corrected.issues());
        issues.addAll(DistrictAssembly.unknownDecisions(accepted, known, frame.kinds()));
        return new StageView(facts, corrected, issues);
    }

    private static CorrectedLevels correct(
            List<Fact> accepted, List<LevelFact> correcting, Optional<DiscrepancyWindow> window) {
        return Corrections.apply(FactKinds.LEVEL.in(accepted), FactKinds.DISCREPANCY.in(accepted), correcting, window);
    }

    private static boolean isCorrection(Fact fact) {
        return FactKinds.LEVEL.find(fact).filter(LevelFact::isCorrection).isPresent();
    }
}
