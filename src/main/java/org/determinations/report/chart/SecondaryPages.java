package org.determinations.report.chart;

import java.util.Optional;
import org.determinations.model.secondary.SecondaryDistrict;
import org.determinations.model.secondary.SecondaryHeading;
import org.determinations.model.secondary.SecondaryState;

/**
 * The pages of the secondary analysis and their pictures; the same values always give the same bytes. Nothing is computed again
 * and nothing refers to anything outside the page. A confidential copy is told who may see it.
 */
public final class SecondaryPages {
    private SecondaryPages() {}

    /** One district's confidential copy, {@code secondary-09010000}. */
    public static SecondaryContent district(SecondaryDistrict data, String mark) {
        Printing printing = Printing.of(data.heading(), Optional.empty());
        String stem = "secondary-" + data.district();
        return new SecondaryDistrictPage(data, new SecondaryPage(stem, mark, data.heading(), printing)).content();
    }

    /** The department's statewide copy, {@code secondary-state}. */
    public static SecondaryContent state(SecondaryState data, String mark) {
        Printing printing = Printing.of(data.heading(), Optional.empty());
        return new SecondaryStatePage(data, new SecondaryPage("secondary-state", mark, data.heading(), printing))
                .content();
    }

    /** One district as the public may see it, {@code secondary-public-09010000}. */
    public static SecondaryContent publicDistrict(SecondaryDistrict data, PublicView view) {
        Printing printing = Printing.of(data.heading(), Optional.of(view.shares()));
        String stem = "secondary-public-" + data.district();
        SecondaryPage page = new SecondaryPage(stem, publicMark(data.heading()), data.heading(), printing);
        return new SecondaryDistrictPage(view.of(data), page).content();
    }

    /** The State as the public may see it, {@code secondary-public-state}. */
    public static SecondaryContent publicState(SecondaryState data, PublicView view) {
        Printing printing = Printing.of(data.heading(), Optional.of(view.shares()));
        SecondaryPage page =
                new SecondaryPage("secondary-public-state", publicMark(data.heading()), data.heading(), printing);
        return new SecondaryStatePage(view.of(data), page).content();
    }

    /** What every page for the public says above all else. */
    public static String publicMark(SecondaryHeading heading) {
        return "Public copy - secondary analysis, cycle " + heading.run().cycle() + ", dated "
                + heading.run().stageDate();
    }
}
