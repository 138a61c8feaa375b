package org.determinations.report.site;

import org.determinations.report.PublicResults;

/** What stands around the pages of the public's site. One per site. */
final class PublicFrames {
    private final PublicResults results;
    private final SitePlan plan;

    PublicFrames(PublicResults results, SitePlan plan) {
        this.results = results;
        this.plan = plan;
    }

    Frame top(String title, String current) {
        return frame(title, "", current);
    }

    Frame district(String title) {
        return frame(title, SitePlan.TO_TOP, "");
    }

    /** {@code Official results, cycle 2012-13, dated 2012-09-19}. */
    String mark() {
        return "Official results, cycle " + results.cycle() + ", dated " + results.dated();
    }

    private Frame frame(String title, String root, String current) {
        String released = results.amendment().isEmpty() ? "Released on " : "Amended on ";
        return new Frame(title, mark(), false, root, current, plan.pages(), released + results.releasedOn());
    }
}
