package org.determinations.application.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.policy.Policies;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.run.CycleInputs;
import org.determinations.application.run.RecomputedResults;
import org.determinations.application.run.RunReports;
import org.determinations.application.run.RunSnapshots;
import org.determinations.application.run.StageRead;
import org.determinations.application.secondary.AnalyzedDistricts;
import org.determinations.determination.FactOverrides;
import org.determinations.determination.programme.Programmes;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.Recognition;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.issue.Severity;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.fact.Fact;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.result.Determination;
import org.determinations.model.result.Outlines;
import org.determinations.model.run.ComputedFrom;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunCourse;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunWarning;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.ContractFiles;
import org.determinations.store.Stores;

/** What a run would have said with other facts, other corrections or another policy pack. Nothing of it is saved. */
public final class WhatIf {
    /** The number of a run that nobody saved. */
    private static final int UNSAVED = 0;

    private final Installation installation;
    private final Stores stores;

    public WhatIf(Installation installation, Stores stores) {
        this.installation = installation;
        this.stores = stores;
    }

    /**
     * What would change against a run.
     *
     * @param command that was typed, so that the report can be made again
     */
    public ChangeReport compare(RunHeader base, WhatIfQuestion question, String command) {
        Jurisdiction jurisdiction = RunJurisdictions.get(installation, stores, base.number());
        PolicyPack pack = question.policy()
                .map(folder -> Policies.files().loadFolder(folder))
                .orElseGet(() -> Policies.governing(
                        installation, base.cycle(), jurisdiction.file().name()));
        RunReport before = RunReports.outline(stores, base.number());
        StageRead earlier = RunSnapshots.stage(stores, before);
        List<Fact> corrections = question.corrections()
                .map(folder -> read(folder, ReadContext.of(base.cycle(), jurisdiction)))
                .orElseGet(List::of);
        // A what-if asks what corrections would do, so none of them is late.
        StageRead later = question.corrections().isEmpty() ? earlier : StageRead.corrected(stores, before, corrections);
        FactOverrides overrides = overrides(later, question, jurisdiction, pack);
        RecomputedResults computed = new RecomputedResults(later, overrides, pack);
        List<Determination> outlines = new ArrayList<>();
        Outlines shared = new Outlines();
        List<RunWarning> warnings =
                computed.determine(portion -> portion.forEach(whole -> outlines.add(shared.of(whole))));
        return RunSnapshots.compare(
                        stores,
                        before,
                        earlier,
                        report(before, pack, outlines, warnings),
                        computed,
                        AnalyzedDistricts.of(pack))
                .reproducedBy(command);
    }

    /** Of the program's own sentences, none of which holds a name, a refusal is told in the words of the jurisdiction. */
    private static FactOverrides overrides(
            StageRead later, WhatIfQuestion question, Jurisdiction jurisdiction, PolicyPack pack) {
        try {
            return FactOverrides.of(later, question.overrides(jurisdiction.codes()), Programmes.of(pack.shape()), pack);
        } catch (Refusal refused) {
            throw refused.saying(jurisdiction.words()::in);
        }
    }

    private List<Fact> read(Path folder, ReadContext context) {
        List<Recognition> recognitions = new ArrayList<>();
        CycleInputs.recogniseFolder(
                folder,
                "corrections/",
                new FileRecogniser(
                        ContractFiles.read(installation.contracts(), List.of(installation.ownContracts())),
                        context.codes()),
                recognitions);
        List<Issue> refused = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (Recognition recognition : recognitions) {
            refused.addAll(recognition.issues());
            recognition.file().ifPresent(file -> read(file, context, facts, refused));
        }
        if (!refused.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, refused);
        }
        return facts;
    }

    private static void read(RecognisedFile file, ReadContext context, List<Fact> facts, List<Issue> refused) {
        RowReader.forEach(file, context, row -> {
            facts.addAll(row.facts());
            row.issues().stream()
                    .filter(issue -> issue.severity().compareTo(Severity.ERROR) >= 0)
                    .forEach(refused::add);
        });
    }

    private RunReport report(RunReport base, PolicyPack pack, List<Determination> outlines, List<RunWarning> warnings) {
        RunHeader run = base.run();
        return new RunReport(
                new RunHeader(
                        UNSAVED,
                        run.cycle(),
                        run.stage(),
                        run.stageDate(),
                        new ComputedFrom(
                                run.inputSetHash(),
                                new PackRef(pack.id(), pack.hash(), pack.shape()),
                                installation.programVersion()),
                        Optional.of(run.number()),
                        run.state(),
                        new RunCourse(installation.actor(), installation.clock().instant(), Optional.empty())),
                base.files(),
                outlines,
                warnings,
                base.issues(),
                pack.describeCategories(),
                pack.sources());
    }
}
