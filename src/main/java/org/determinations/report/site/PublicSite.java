package org.determinations.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.model.Confidence;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.result.CitedSource;
import org.determinations.model.result.RuleDescription;
import org.determinations.model.result.ShapeWords;
import org.determinations.report.dossier.PublicResults;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.ExportFile;
import org.determinations.report.release.PublicWords;

/**
 * The public's site of a released official run. It takes from the run its public values, from the policy what published sources
 * confirm, and the public part of a released secondary analysis; it never sees anything else. One per export.
 */
final class PublicSite {
    private final PublicResults results;
    private final PublicAnalysis analysis;
    private final Jurisdiction jurisdiction;
    private final List<RuleDescription> rules;
    private final List<RuleDescription> sizes;
    private final List<CitedSource> sources;

    PublicSite(RunDossier dossier) {
        this.results = PublicResults.of(dossier);
        this.analysis = PublicAnalysis.of(dossier);
        this.jurisdiction = dossier.plan().jurisdiction();
        this.rules = dossier.rules().stream()
                .filter(r -> r.part() != RuleDescription.Part.ANALYSIS && r.confidence() == Confidence.CONFIRMED)
                .toList();
        this.sizes = analysis.isOf(dossier.results().run().pack())
                ? dossier.rules().stream().filter(PublicPolicyPages::isOfSizes).toList()
                : List.of();
        this.sources = dossier.results().sources().stream()
                .filter(s -> rules.stream().anyMatch(r -> r.sources().contains(s.id()))
                        || sizes.stream().anyMatch(r -> PublicPolicyPages.cites(r, s)))
                .toList();
    }

    /** The state's pages, then a page for each district, each made when it is asked for. */
    Stream<ExportFile> files() {
        PublicFrames frames =
                new PublicFrames(results, jurisdiction, new SitePlan(analysis.exists(), analysis.hasEquity()));
        Printer printer = new Printer(jurisdiction.words());
        List<ExportFile> files = new ArrayList<>();
        PublicStatePage state = new PublicStatePageMaker(results, analysis, frames).page();
        files.add(printer.file(SitePlan.STATE, JtepublicstateGenerated::render, state));
        RulesPage policy = new PublicPolicyPages(results, frames).rules(rules, sizes, sources);
        files.add(printer.file(SitePlan.RULES, JterulesGenerated::render, policy));
        DataPage data = new PublicPolicyPages(results, frames).data();
        files.add(printer.file(SitePlan.DATA, JtedataGenerated::render, data));
        analysis.page(frames)
                .ifPresent(page -> files.add(printer.file(SitePlan.SECONDARY, JteanalysisGenerated::render, page)));
        analysis.equity(frames)
                .ifPresent(page -> files.add(printer.file(SitePlan.EQUITY, JteanalysisGenerated::render, page)));
        return Stream.concat(
                files.stream(),
                results.districts().stream()
                        .map(district -> printer.file(
                                SitePlan.district(district.code()),
                                JtepublicdistrictGenerated::render,
                                page(district, frames))));
    }

    private PublicDistrictPage page(PublicResults.District district, PublicFrames frames) {
        boolean undetermined = district.category().isEmpty();
        return new PublicDistrictPage(
                frames.district(
                        district.name().isBlank() ? frames.said("District ") + district.code() : district.name()),
                undetermined ? "Undetermined" : PublicWords.category(district),
                undetermined,
                facts(district, frames),
                frames.said(PublicWords.explanation(district, results.shape())),
                results.categories().stream()
                        .filter(c ->
                                district.category().filter(c.code()::equals).isPresent())
                        .map(c -> c.assistanceText())
                        .findFirst()
                        .orElse(""),
                analysis.district(district));
    }

    private List<Fact> facts(PublicResults.District district, PublicFrames frames) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("District code", district.code().digits()),
                new Fact("Shown as", district.label()),
                new Fact(results.shape().basisHeading(), ShapeWords.shown(district.basisText())),
                new Fact("Cycle", frames.cycle()),
                new Fact("Stage", "official, dated " + results.dated()),
                new Fact("Released on", results.releasedOn().toString())));
        results.changes().stream()
                .filter(change -> change.code().equals(district.code()))
                .map(change -> change.before()
                        .map(d -> PublicWords.words(d, results.shape()))
                        .orElse("no result"))
                .forEach(before -> facts.add(new Fact("Before the amendment", before)));
        return facts;
    }
}
