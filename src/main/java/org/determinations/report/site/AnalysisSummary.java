package org.determinations.report.site;

import java.util.List;
import org.determinations.report.chart.SecondaryContent;

/**
 * The secondary analysis on the first page: its answers counted, its funnel, and the way to the rest.
 *
 * @param funnels complete and escaped; may be none
 */
record AnalysisSummary(List<String> sentences, List<String> funnels, Link more) {
    private static final String FUNNEL = "funnel-";

    AnalysisSummary {
        sentences = List.copyOf(sentences);
        funnels = List.copyOf(funnels);
    }

    /** With the first funnel; all of them, with the tables of their numbers, are on the page of the analysis. */
    static AnalysisSummary of(List<String> sentences, SecondaryContent content) {
        return new AnalysisSummary(
                sentences,
                content.pictures().entrySet().stream()
                        .filter(picture -> picture.getKey().startsWith(FUNNEL))
                        .map(java.util.Map.Entry::getValue)
                        .limit(1)
                        .toList(),
                new Link(SitePlan.SECONDARY, "The secondary analysis with all pictures and their numbers as tables"));
    }
}
