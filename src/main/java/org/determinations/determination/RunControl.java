package org.determinations.determination;

import java.util.Optional;
import org.determinations.model.run.RunWarning;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleShape;

/** A control that looks at the whole run after every district has its determination: it warns, and never caps. */
public interface RunControl {

    RuleShape shape();

    /** The warning that a person signs for; empty when there is none. The pack has the rule. */
    Optional<RunWarning> evaluate(RunTally tally, PolicyPack pack);
}
