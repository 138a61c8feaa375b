package org.determinations.report.site;

import java.util.List;

/**
 * What stands around the content of every page. One per page.
 *
 * @param title of the page, also its highest heading
 * @param mark who may see it; on the page and on every printed sheet
 * @param confidential whether the mark is set as a warning
 * @param root the way to the folder's top: empty, or {@code ../}
 * @param current the page's own place among the pages; empty when it is none of them
 * @param pages the pages of the whole site; empty when the page stands alone
 * @param foot what the page is made from
 * @param proof last line, in small print: the record of the approval; empty where there is none to name
 */
record Frame(
        String title,
        String mark,
        boolean confidential,
        String root,
        String current,
        List<Link> pages,
        String foot,
        String proof) {

    Frame {
        pages = List.copyOf(pages);
    }

    /** A page without a script is allowed none; the other is allowed its own and no other. */
    String security(boolean script) {
        return "default-src 'none'; style-src 'unsafe-inline'"
                + (script ? "; script-src '" + DistrictSearch.HASH + "'" : "");
    }
}
