package org.determinations.batch;

import java.util.ArrayList;
import java.util.List;
import org.determinations.determination.DecisionCheck;
import org.determinations.determination.FactDateCheck;
import org.determinations.ingest.CheckedFacts;
import org.determinations.ingest.DistrictAssembly;
import org.determinations.ingest.FactCheck;
import org.determinations.issue.Issue;
import org.determinations.model.Fact;
import org.determinations.model.StageFacts;
import org.determinations.policy.PolicyPack;

/** The checks that need all rows of a stage, in the order in which their issues are told. */
final class StageChecks {
    private StageChecks() {}

    /**
     * What is wrong beyond single rows.
     *
     * @param facts every accepted fact of the stage
     * @param ofRows the issues of single rows, already known
     */
    static List<Issue> issues(CycleInputs inputs, PolicyPack pack, List<Fact> facts, List<Issue> ofRows) {
        CheckedFacts checked = FactCheck.check(facts);
        List<Issue> issues = new ArrayList<>(StageNeeds.wouldRead(inputs.stage(), inputs.kinds()));
        issues.addAll(checked.issues());
        StageFacts stageFacts = assemble(inputs, checked, concat(ofRows, checked.issues()));
        issues.addAll(DistrictAssembly.unknownDecisions(checked.accepted(), concat(ofRows, checked.issues())));
        issues.addAll(DecisionCheck.check(stageFacts, pack));
        issues.addAll(FactDateCheck.check(stageFacts));
        return issues;
    }

    /** Everything that is known of a stage, district by district. */
    static StageFacts assemble(CycleInputs inputs, CheckedFacts checked, List<Issue> issues) {
        return new StageFacts(
                inputs.plan().cycle(),
                inputs.stage(),
                inputs.stageDate(),
                inputs.plan().cycle().previous(),
                inputs.kinds(),
                DistrictAssembly.assemble(checked.accepted(), issues));
    }

    private static List<Issue> concat(List<Issue> first, List<Issue> second) {
        List<Issue> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
