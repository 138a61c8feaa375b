package org.determinations.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.change.DistrictChange;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.ExportFile;

/** The department's site: everything that the run holds. One per export. */
final class DepartmentSite {
    private final RunDossier dossier;
    private final DepartmentFrames frames;
    private final Printer printer;
    private final DepartmentAnalysis analysis;
    private final Map<DistrictCode, DistrictChange> changes;

    DepartmentSite(RunDossier dossier) {
        this.dossier = dossier;
        this.analysis = new DepartmentAnalysis(
                dossier.secondary(), dossier.plan().jurisdiction().words());
        this.frames = new DepartmentFrames(
                dossier.results().run(),
                dossier.standing(),
                dossier.plan().jurisdiction(),
                new SitePlan(analysis.exists(), analysis.hasEquity()));
        this.printer = new Printer(dossier.plan().jurisdiction().words());
        this.changes = dossier.changes().map(ChangeReport::districts).orElse(List.of()).stream()
                .collect(Collectors.toUnmodifiableMap(DistrictChange::district, Function.identity()));
    }

    /** The state's pages, then a page for each district, each made when it is asked for. */
    Stream<ExportFile> files() {
        List<ExportFile> files = new ArrayList<>();
        StatePage state = new StatePageMaker(dossier, frames, analysis, changes).page();
        files.add(printer.file(SitePlan.STATE, JtestateGenerated::render, state));
        RulesPage rules = new RulesPageMaker(dossier).page(frames.top("The rules", SitePlan.RULES));
        files.add(printer.file(SitePlan.RULES, JterulesGenerated::render, rules));
        DataPage data = new DataPageMaker(dossier).page(frames.top("Data and method", SitePlan.DATA));
        files.add(printer.file(SitePlan.DATA, JtedataGenerated::render, data));
        analysis.page(frames)
                .ifPresent(page -> files.add(printer.file(SitePlan.SECONDARY, JteanalysisGenerated::render, page)));
        analysis.equity(frames)
                .ifPresent(page -> files.add(printer.file(SitePlan.EQUITY, JteanalysisGenerated::render, page)));
        ExplanationContext context = ExplanationContext.of(dossier.results());
        DistrictPageMaker districts = new DistrictPageMaker(dossier, context, frames, analysis, changes);
        return Stream.concat(
                files.stream(),
                dossier.results().determinations().stream()
                        .map(own -> printer.file(
                                SitePlan.district(own.district()), JtedistrictGenerated::render, districts.page(own))));
    }
}
