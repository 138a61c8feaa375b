package org.determinations.application.policy;

import java.nio.file.Path;
import java.util.List;
import org.determinations.application.Installation;
import org.determinations.issue.Issue;
import org.determinations.model.SchoolYear;
import org.determinations.policy.PolicyPack;

/** Policy packs as text. */
public final class PolicyReading {
    private final Installation installation;

    public PolicyReading(Installation installation) {
        this.installation = installation;
    }

    /** The pack of the newest cycle that has one. */
    public String show(boolean json) {
        return show(Policies.newestGoverned(installation), json);
    }

    /** The pack in force for a cycle. */
    public String show(SchoolYear cycle, boolean json) {
        PolicyPack pack = Policies.governing(installation, cycle);
        return json ? PolicyJson.render(pack, cycle) : PolicyText.render(pack, cycle);
    }

    /** Every error of the program's own packs; empty when they are sound. */
    public List<Issue> lint() {
        return lint(installation.policies());
    }

    /** The same of another folder of packs. */
    public List<Issue> lint(Path policies) {
        return Policies.files().lint(policies);
    }

    /** What was found, for a machine. */
    public static String json(List<Issue> issues) {
        return PolicyJson.lint(issues);
    }
}
