package org.determinations.batch;

import java.util.ArrayList;
import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.policy.PolicyPack;

/** The checks that need all rows of a stage, in the order in which their issues are told. */
final class StageChecks {
    private StageChecks() {}

    /**
     * What is wrong beyond single rows.
     *
     * @param view every accepted fact of the stage, put together
     */
    static List<Issue> issues(CycleInputs inputs, PolicyPack pack, StageView view) {
        List<Issue> issues = new ArrayList<>(StageNeeds.wouldRead(inputs.stage(), inputs.kinds()));
        issues.addAll(view.issues());
        issues.addAll(view.against(pack));
        return issues;
    }
}
