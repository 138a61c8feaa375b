package org.determinations.report.chart;

import java.util.Map;
import java.util.Optional;
import org.determinations.model.SecondaryDistrict;
import org.determinations.model.SecondaryHeading;
import org.determinations.model.SecondaryState;
import org.determinations.report.ReleaseNames;

/**
 * The pages of the secondary analysis and their pictures: one HTML file a page, each picture also as an SVG file. Files by name;
 * the same values always give the same bytes. Nothing is computed again and nothing refers to anything outside the file.
 */
public final class SecondaryPages {
    private SecondaryPages() {}

    /** One district's confidential copy: {@code secondary-09010000.html} and its pictures. */
    public static Map<String, String> district(SecondaryDistrict data) {
        String mark = ReleaseNames.mark(data.heading().run()) + ", for district " + data.district() + " only";
        Printing printing = new Printing(data.heading().scale(), Optional.empty());
        String stem = "secondary-" + data.district();
        return new DistrictPage(data, new SecondaryPage(stem, mark, data.heading(), printing)).files();
    }

    /** The department's statewide copy: {@code secondary-state.html} and its pictures. */
    public static Map<String, String> state(SecondaryState data) {
        String mark = ReleaseNames.mark(data.heading().run()) + ", for the department only";
        Printing printing = new Printing(data.heading().scale(), Optional.empty());
        return new StatePage(data, new SecondaryPage("secondary-state", mark, data.heading(), printing)).files();
    }

    /** One district as the public may see it: {@code secondary-public-09010000.html} and its pictures. */
    public static Map<String, String> publicDistrict(SecondaryDistrict data, PublicView view) {
        Printing printing = new Printing(data.heading().scale(), Optional.of(view.shares()));
        String stem = "secondary-public-" + data.district();
        SecondaryPage page = new SecondaryPage(stem, publicMark(data.heading()), data.heading(), printing);
        return new DistrictPage(view.of(data), page).files();
    }

    /** The State as the public may see it: {@code secondary-public-state.html} and its pictures. */
    public static Map<String, String> publicState(SecondaryState data, PublicView view) {
        Printing printing = new Printing(data.heading().scale(), Optional.of(view.shares()));
        SecondaryPage page =
                new SecondaryPage("secondary-public-state", publicMark(data.heading()), data.heading(), printing);
        return new StatePage(view.of(data), page).files();
    }

    private static String publicMark(SecondaryHeading heading) {
        return "Public copy - secondary analysis, cycle " + heading.run().cycle() + ", dated "
                + heading.run().stageDate();
    }
}
