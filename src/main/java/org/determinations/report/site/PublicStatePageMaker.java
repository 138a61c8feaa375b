package org.determinations.report.site;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.ShapeWords;
import org.determinations.report.dossier.PublicResults;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.Words;
import org.determinations.report.release.PublicWords;

/** Makes the public's first page from public values. One per site. */
record PublicStatePageMaker(PublicResults results, PublicAnalysis analysis, PublicFrames frames) {
    PublicStatePage page() {
        List<DistrictEntry> districts =
                results.districts().stream().map(this::entry).toList();
        return new PublicStatePage(
                frames.top("Special education determinations " + frames.cycle(), SitePlan.STATE),
                frames.said(
                                "How much special education technical assistance or intervention each school district needs.")
                        + " Official results dated " + results.dated() + ", released on " + results.releasedOn() + ".",
                results.amendment(),
                replaces(),
                changes(),
                totals(),
                new Distribution(results.categories(), districts, frames.mark(), results.shape(), frames::said)
                        .pictures(),
                new Table(
                        results.shape().in("Districts with a category more serious than their {slot} gives"),
                        List.of("District", "Code", results.shape().basisHeading(), "Category", "Shown as"),
                        results.districts().stream()
                                .filter(PublicResults.District::moreSerious)
                                .map(d -> List.of(
                                        link(d.code(), d.called()),
                                        Cell.of(d.code().digits()),
                                        Cell.of(d.basisText()),
                                        Cell.of(PublicWords.category(d)),
                                        Cell.of(d.label())))
                                .toList()),
                undetermined(),
                analysis.summary(),
                DistrictList.of(
                        results.categories().stream().map(c -> c.code().text()).toList(), districts, results.shape()),
                results.shape());
    }

    private Table undetermined() {
        return new Table(
                "Undetermined districts",
                List.of("District", "Code", results.shape().basisHeading()),
                results.districts().stream()
                        .filter(d -> d.category().isEmpty())
                        .map(d -> List.of(
                                link(d.code(), d.called()),
                                Cell.of(d.code().digits()),
                                Cell.of(ShapeWords.shown(d.basisText()))))
                        .toList());
    }

    private String replaces() {
        return results.replaces()
                .map(day -> "Amended on " + results.releasedOn() + ". It takes the place of the results released on "
                        + day + ".")
                .orElse("");
    }

    private Table changes() {
        return new Table(
                "What the amendment changed",
                List.of("District", "Code", "Released before", "Now", "Since"),
                results.changes().stream()
                        .map(change -> List.of(
                                change.after().isPresent()
                                        ? link(change.code(), change.name())
                                        : Cell.of(change.name()),
                                Cell.of(change.code().digits()),
                                Cell.of(change.before()
                                        .map(d -> PublicWords.words(d, results.shape()))
                                        .orElse("no result")),
                                Cell.of(change.after()
                                        .map(d -> PublicWords.words(d, results.shape()))
                                        .orElse("no result")),
                                Cell.of(results.releasedOn().toString())))
                        .toList());
    }

    private List<Fact> totals() {
        long undetermined =
                results.districts().stream().filter(d -> d.category().isEmpty()).count();
        long moreSerious = results.districts().stream()
                .filter(PublicResults.District::moreSerious)
                .count();
        int all = results.districts().size();
        return List.of(
                new Fact("Districts", TextLines.number(all)),
                new Fact("Determined", TextLines.number(all - undetermined)),
                new Fact("Undetermined", TextLines.number(undetermined)),
                new Fact(results.shape().in("More serious than their {slot}"), TextLines.number(moreSerious)));
    }

    private DistrictEntry entry(PublicResults.District d) {
        List<String> notes = new ArrayList<>();
        if (d.moreSerious()) {
            notes.add(results.shape().in("more serious than its {slot}"));
        }
        if (analysis.has(d)) {
            notes.add("secondary analysis");
        }
        return new DistrictEntry(
                d.code().digits(),
                d.called(),
                SitePlan.district(d.code()),
                new DistrictEntry.Shown(d.basisText(), !d.assigned()),
                Words.code(d.category()),
                d.categoryName(),
                d.label(),
                notes);
    }

    private static Cell link(DistrictCode code, String name) {
        return Cell.link(SitePlan.district(code), name);
    }
}
