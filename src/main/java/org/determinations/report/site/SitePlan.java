package org.determinations.report.site;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.DistrictCode;

/**
 * Which pages a site has and where they stand. One per site.
 *
 * @param hasSecondary whether there is a page of the secondary analysis
 * @param hasEquity whether there is a page of equity over the State
 */
record SitePlan(boolean hasSecondary, boolean hasEquity) {
    static final String STATE = "index.html";
    static final String RULES = "rules.html";
    static final String DATA = "data.html";
    static final String SECONDARY = "secondary.html";
    static final String EQUITY = "equity.html";
    static final String TO_TOP = "../";
    private static final String DISTRICTS = "districts/";

    /** {@code districts/09010000.html}, from the folder's top. */
    static String district(DistrictCode code) {
        return DISTRICTS + code + ".html";
    }

    /** The pages that every page leads to. */
    List<Link> pages() {
        List<Link> pages = new ArrayList<>(List.of(new Link(STATE, "State"), new Link(RULES, "Rules")));
        if (hasSecondary) {
            pages.add(new Link(SECONDARY, "Secondary analysis"));
        }
        if (hasEquity) {
            pages.add(new Link(EQUITY, "Equity"));
        }
        pages.add(new Link(DATA, "Data and method"));
        return pages;
    }
}
