package org.determinations.batch;

import java.nio.file.Path;
import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;

/** Policy packs as text. */
public final class PolicyReading {
    private final Installation installation;

    public PolicyReading(Installation installation) {
        this.installation = installation;
    }

    /** The pack of the newest cycle that has one. */
    public String show() {
        return show(Policies.newestGoverned(installation));
    }

    /** The pack in force for a cycle. */
    public String show(SchoolYear cycle) {
        return PolicyText.render(Policies.governing(installation, cycle), cycle);
    }

    /** Says that the program's own packs are sound, or refuses with every error. */
    public String lint() {
        return lint(installation.policies());
    }

    /** The same for another folder of packs. */
    public String lint(Path policies) {
        List<Issue> issues = Policies.files().lint(policies);
        if (!issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, issues);
        }
        return "The policy packs are sound.";
    }
}
