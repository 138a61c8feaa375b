package org.determinations.report.site;

import java.util.List;
import java.util.Optional;
import org.determinations.report.chart.SecondaryContent;

/**
 * The secondary analysis on the first page: its answers counted, its funnel, and the way to the rest.
 *
 * @param funnel of the low-income students who had an IEP, complete and escaped; empty when no district has or shows any
 */
record AnalysisSummary(List<String> sentences, Optional<String> funnel, Link more) {
    private static final String FUNNEL = "funnel-a1-low-income";

    AnalysisSummary {
        sentences = List.copyOf(sentences);
    }

    /** With one funnel; all of them, with the tables of their numbers, are on the page of the analysis. */
    static AnalysisSummary of(List<String> sentences, SecondaryContent content) {
        return new AnalysisSummary(
                sentences,
                Optional.ofNullable(content.pictures().get(FUNNEL)),
                new Link(SitePlan.SECONDARY, "The secondary analysis with all pictures and their numbers as tables"));
    }
}
