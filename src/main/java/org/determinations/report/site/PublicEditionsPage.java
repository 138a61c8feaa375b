package org.determinations.report.site;

import java.util.List;

/**
 * What the page of a cycle's public editions prints. One per cycle.
 *
 * @param current a sentence for each kind of results: which edition is current, or that none is
 * @param editions every edition, the newest first
 */
record PublicEditionsPage(Frame frame, List<String> current, Table editions) {

    PublicEditionsPage {
        current = List.copyOf(current);
    }
}
