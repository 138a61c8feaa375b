package org.determinations.application.run;

import java.util.ArrayList;
import java.util.List;
import org.determinations.determination.DecisionCheck;
import org.determinations.determination.FactDateCheck;
import org.determinations.determination.IndicatorCoverage;
import org.determinations.determination.programme.Programmes;
import org.determinations.facts.StageView;
import org.determinations.issue.Issue;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.PolicyPack;

/** The checks that need all rows of a stage, in the order in which their issues are told. */
public final class StageChecks {
    private StageChecks() {}

    /**
     * What is wrong beyond single rows.
     *
     * @param view every accepted fact of the stage, put together
     */
    public static List<Issue> issues(CycleInputs inputs, PolicyPack pack, StageView view) {
        List<Issue> issues = new ArrayList<>(StageNeeds.wouldRead(pack, inputs.stage(), inputs.kinds()));
        issues.addAll(view.issues());
        issues.addAll(against(view.facts(), pack));
        return issues;
    }

    /** What the stage's date and the pack say against the facts. */
    private static List<Issue> against(StageFacts facts, PolicyPack pack) {
        List<Issue> found = new ArrayList<>(DecisionCheck.check(Programmes.of(pack.shape()), facts, pack));
        found.addAll(FactDateCheck.check(facts));
        found.addAll(IndicatorCoverage.check(facts, pack));
        return found;
    }
}
