package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.Edition;
import org.determinations.report.form.ReleaseNames;
import org.determinations.web.page.FormToken;
import org.determinations.web.page.Link;
import org.determinations.web.page.Shell;

/**
 * What is the same around every page that one person is shown. One per request.
 *
 * @param who as it stands at the top: the name and how the person is known
 * @param years addresses of the years that the server was started with
 */
public record Around(Jurisdiction jurisdiction, String who, List<Link> years, Optional<FormToken> token) {
    static final String HOME = "/";
    static final String RUNS = "/runs";

    public Around {
        years = List.copyOf(years);
    }

    /** A sentence of the product in the jurisdiction's words. */
    String said(String sentence) {
        return jurisdiction.words().in(sentence);
    }

    /** Of a page about no single run. */
    Shell shell(String title, String current, List<String> commands) {
        return shell(title, "CONFIDENTIAL" + said(" - for the department only"), current, List.of(), commands);
    }

    /** Of a page below a run. */
    Shell ofRun(String title, RunHeader run, boolean isBelow, List<String> commands) {
        List<Link> trail = new ArrayList<>(List.of(new Link(RUNS, "Runs")));
        if (isBelow) {
            trail.add(new Link(Addresses.run(run.number()), Names.run(run)));
        }
        String mark = ReleaseNames.mark(Edition.department(run)) + said(", for the department only");
        return shell(title, mark, isBelow ? "" : RUNS, trail, commands);
    }

    private Shell shell(String title, String mark, String current, List<Link> trail, List<String> commands) {
        List<Link> main = new ArrayList<>(List.of(new Link(HOME, "Home")));
        main.addAll(years);
        main.add(new Link(RUNS, "Runs"));
        String agency = String.join(", ", jurisdiction.names().letterhead());
        return new Shell(
                title,
                mark,
                agency.isEmpty() ? "Determinations" : agency,
                who,
                current,
                who.isEmpty() ? List.of() : main,
                trail,
                token,
                commands);
    }
}
