package org.determinations.report.site;

import java.util.List;
import java.util.Optional;
import org.determinations.report.result.ReviewWords;

/**
 * What the department's first page prints. One per run.
 *
 * @param lead one sentence under the title
 * @param warnings to be signed for before a release; may be none
 * @param pictures how the districts are distributed
 * @param words what stands in place of an empty table
 * @param changes empty when the run supersedes none
 */
record StatePage(
        Frame frame,
        String lead,
        List<Fact> totals,
        List<String> warnings,
        List<Picture> pictures,
        Optional<Changes> changes,
        Table reassigned,
        Table undetermined,
        Table reviewList,
        Table unjudged,
        ReviewWords words,
        Optional<AnalysisSummary> secondary,
        DistrictList districts) {

    StatePage {
        totals = List.copyOf(totals);
        warnings = List.copyOf(warnings);
        pictures = List.copyOf(pictures);
    }

    /**
     * What changed since the superseded run.
     *
     * @param lead which runs, and how many districts
     * @param moved districts whose result differs
     * @param near districts whose facts moved and whose result did not
     */
    record Changes(String lead, Table totals, Table moved, Table near) {}
}
