package org.determinations.policyfile;

import java.nio.file.Path;
import org.determinations.model.SchoolYear;
import org.determinations.model.duty.LocalEffort;

/** The tables of duties of the checkout, for tests. */
public final class ShippedDuties {
    private ShippedDuties() {}

    /** With the folders that belong to them. */
    public static Path jobs() {
        return ShippedPolicies.root().resolve("jobs");
    }

    /** What they say of local effort in Massachusetts in 2012-13. */
    public static LocalEffort effort() {
        return DutyFiles.read(jobs(), "massachusetts", new SchoolYear(2012)).effort();
    }
}
