package org.determinations.application.policy;

import java.util.Comparator;
import org.determinations.application.Installation;
import org.determinations.determination.RuleBook;
import org.determinations.model.SchoolYear;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.PackFiles;

/** The installation's policy packs, held against the rules that this program has. */
public final class Policies {
    private Policies() {}

    public static PackFiles files() {
        return new PackFiles(RuleBook.shapes(), SecondaryRules.files());
    }

    /** The pack in force for a cycle; refused with every reason when there is none or it is not sound. */
    public static PolicyPack governing(Installation installation, SchoolYear cycle) {
        return files().load(installation.policies(), cycle);
    }

    /** The last cycle that any pack governs. */
    static SchoolYear newestGoverned(Installation installation) {
        return files().loadCalendar(installation.policies()).entries().stream()
                .map(entry -> entry.cycles().to())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("an empty calendar is refused when it is read"));
    }
}
