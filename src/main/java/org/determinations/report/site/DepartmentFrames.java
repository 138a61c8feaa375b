package org.determinations.report.site;

import org.determinations.model.ReleaseStanding;
import org.determinations.model.RunHeader;
import org.determinations.report.ReleaseNames;

/** What stands around the pages of the department's site. One per run. */
final class DepartmentFrames {
    private final RunHeader run;
    private final ReleaseStanding standing;
    private final SitePlan plan;

    DepartmentFrames(RunHeader run, ReleaseStanding standing, SitePlan plan) {
        this.run = run;
        this.standing = standing;
        this.plan = plan;
    }

    Frame top(String title, String current) {
        return new Frame(title, mark(), run.stage().isConfidential(), "", current, plan.pages(), foot());
    }

    Frame district(String title, String code) {
        return new Frame(
                title,
                ReleaseNames.mark(run) + ", for the department and district " + code + " only",
                run.stage().isConfidential(),
                SitePlan.TO_TOP,
                "",
                plan.pages(),
                foot());
    }

    /** {@code CONFIDENTIAL - preliminary results, cycle 2012-13, dated 2012-08-13, for the department only}. */
    String mark() {
        return ReleaseNames.mark(run) + ", for the department only";
    }

    private String foot() {
        return "Run " + run.number() + ", " + standing.state().word() + ", policy pack " + run.packId() + ", program "
                + run.programVersion();
    }
}
