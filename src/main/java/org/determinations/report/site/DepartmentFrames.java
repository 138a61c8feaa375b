package org.determinations.report.site;

import java.util.Locale;
import org.determinations.model.ReleaseStanding;
import org.determinations.model.RunHeader;
import org.determinations.report.ReleaseNames;

/**
 * What stands around the pages of the department's site. One per run.
 *
 * @param confidential whether the pages are set as confidential: those of a confidential stage, and those that hold a part of the
 *     secondary analysis
 */
record DepartmentFrames(RunHeader run, ReleaseStanding standing, SitePlan plan, boolean confidential) {
    private static final String CONFIDENTIAL = "CONFIDENTIAL";

    DepartmentFrames(RunHeader run, ReleaseStanding standing, SitePlan plan) {
        this(run, standing, plan, run.stage().isConfidential());
    }

    /** The secondary analysis is confidential, whatever the stage of the run that it rests on. */
    DepartmentFrames holdingSecondary() {
        return new DepartmentFrames(run, standing, plan, true);
    }

    Frame top(String title, String current) {
        return new Frame(title, mark(), confidential, "", current, plan.pages(), foot());
    }

    Frame district(String title, String code) {
        String own = words() + ", for the department and district " + code + " only";
        return new Frame(title, own, confidential, SitePlan.TO_TOP, "", plan.pages(), foot());
    }

    /** {@code CONFIDENTIAL - preliminary results, cycle 2012-13, dated 2012-08-13, for the department only}. */
    String mark() {
        return words() + ", for the department only";
    }

    private String words() {
        String words = ReleaseNames.mark(run);
        if (words.startsWith(CONFIDENTIAL)) {
            return words;
        }
        return confidential
                ? CONFIDENTIAL + " - " + words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String foot() {
        return "Run " + run.number() + ", " + standing.state().word() + ", policy pack " + run.packId() + ", program "
                + run.programVersion();
    }
}
