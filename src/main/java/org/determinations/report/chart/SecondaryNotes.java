package org.determinations.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.secondary.SecondaryHeading;

/** How to read a page; the same words on every page. */
final class SecondaryNotes {
    private SecondaryNotes() {}

    static void write(SecondaryPage page) {
        SecondaryHeading heading = page.heading();
        page.body().element("h2", "How to read this page");
        List<String> notes = new ArrayList<>(List.of(
                "A ratio compares two shares: the share of a group with the outcome over the share of everyone else it is"
                        + " compared with. At 1 both are equal; at 2 the group's share is twice as large.",
                "The counts are of every student, not of a sample. The likely range ("
                        + ChartFrame.percent(heading.confidence())
                        + " Koopman interval) shows how far chance from one school year to the next could move the ratio.",
                "Too few to judge, not calculated, no such student, and withheld or contradictory data are not the same as no concern.",
                "Separate schools are kept apart from substantially separate classrooms and are never added to them.",
                "The analysis never changes a determination and says nothing about any single child.",
                "Bands, minimum sizes and other numbers are those of policy pack "
                        + heading.run().packId() + "."));
        if (page.isPublic()) {
            notes.add(
                    "Not shown: a number that is small, or from which a small one could be worked out. Pictures leave such rows"
                            + " out and say so. Shares near nobody or everybody are printed as limits.");
        }
        page.bullets(notes);
    }
}
