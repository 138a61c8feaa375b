package org.determinations.report.site;

import java.util.List;

/**
 * The secondary analysis on the first page: the answers counted, its leading picture, and the way to the rest.
 *
 * @param pictures complete and escaped; may be none
 */
record AnalysisSummary(List<String> sentences, List<Drawn> pictures, Link more) {

    /** A picture whose numbers stand on the page of the analysis. */
    record Drawn(String title, String svg) {}

    AnalysisSummary {
        sentences = List.copyOf(sentences);
        pictures = List.copyOf(pictures);
    }
}
