package org.determinations.report.site;

import org.determinations.determination.programme.Programmes;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.release.ApprovedRecord;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.Edition;
import org.determinations.report.form.ReleaseNames;

/** What stands around the pages of the department's site, all of them confidential. One per run. */
record DepartmentFrames(RunHeader run, ReleaseStanding standing, Jurisdiction jurisdiction, SitePlan plan) {

    /** The words of the shape of the run's policy. */
    ShapeWords shape() {
        return Programmes.words(run.shape());
    }

    Frame top(String title, String current) {
        return new Frame(title, mark(), true, "", current, plan.pages(), foot(), proof());
    }

    Frame district(String title, String code) {
        String own = words() + said(", for the department and district ") + code + " only";
        return new Frame(title, own, true, SitePlan.TO_TOP, "", plan.pages(), foot(), proof());
    }

    /** {@code CONFIDENTIAL - preliminary results, cycle 2012-13, dated 2012-08-13, for the department only}. */
    String mark() {
        return words() + said(", for the department only");
    }

    /** A sentence of the product in the words of the policy and of the jurisdiction. */
    String said(String sentence) {
        return jurisdiction.words().in(shape().in(sentence));
    }

    private String words() {
        return ReleaseNames.mark(Edition.department(run));
    }

    private String proof() {
        return standing.approval().map(ApprovedRecord::line).orElse("");
    }

    private String foot() {
        return jurisdiction.names().published() + "Run " + run.number() + ", "
                + standing.state().word() + ", policy pack " + run.packId() + ", program " + run.programVersion();
    }
}
