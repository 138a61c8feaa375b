package org.determinations.report.site;

import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.release.ApprovedRecord;
import org.determinations.model.result.ShapeWords;
import org.determinations.report.dossier.PublicResults;

/** What stands around the pages of the public's site. One per site. */
record PublicFrames(PublicResults results, Jurisdiction jurisdiction, SitePlan plan) {
    Frame top(String title, String current) {
        return frame(title, "", current);
    }

    Frame district(String title) {
        return frame(title, SitePlan.TO_TOP, "");
    }

    /** {@code Official results, cycle 2012-13, dated 2012-09-19}. */
    String mark() {
        return "Official results, cycle " + cycle() + ", dated " + results.dated();
    }

    /** The words of the shape of the run's policy. */
    ShapeWords shape() {
        return results.shape();
    }

    /** A sentence of the product in the words of the policy and of the jurisdiction. */
    String said(String sentence) {
        return jurisdiction.words().in(shape().in(sentence));
    }

    /** The cycle as the jurisdiction writes a school year. */
    String cycle() {
        return jurisdiction.years().text(results.cycle());
    }

    private Frame frame(String title, String root, String current) {
        String released = results.amendment().isEmpty() ? "Released on " : "Amended on ";
        return new Frame(
                title,
                mark(),
                false,
                root,
                current,
                plan.pages(),
                jurisdiction.names().published() + released + results.releasedOn(),
                results.proof().approval().map(ApprovedRecord::line).orElse(""));
    }
}
