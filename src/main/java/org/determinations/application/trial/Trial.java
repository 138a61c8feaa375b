package org.determinations.application.trial;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.policy.PackComparison;
import org.determinations.application.policy.PackDifference;
import org.determinations.application.policy.Policies;
import org.determinations.application.policy.PolicyReading;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.policy.RunPacks;
import org.determinations.application.run.RunReports;
import org.determinations.application.run.StageRead;
import org.determinations.determination.scorecard.MeasureYears;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.PackFiles;
import org.determinations.report.trial.TrialReport;
import org.determinations.report.trial.TrialReport.TrialChange;
import org.determinations.report.trial.TrialReport.TrialDifference;
import org.determinations.store.Stores;

/** Next year's policy on the data of a run: what it would say, whom it moves, and why. Nothing of it is stored. */
public final class Trial {
    private final Installation installation;
    private final Stores stores;

    public Trial(Installation installation, Stores stores) {
        this.installation = installation;
        this.stores = stores;
    }

    /**
     * The trial.
     *
     * @param base the run whose data and result are the old side
     * @throws org.determinations.issue.Refusal when the policy cannot be tried on those data; with everything wrong with a pack
     *     that is not sound
     */
    public TrialReport of(RunHeader base, TrialReport.Chosen chosen, TrialOrder order) {
        return gather(base, chosen, order).report();
    }

    /** Everything that a trial rests on, read; refused as the trial is. */
    public GatheredTrial gather(RunHeader base, TrialReport.Chosen chosen, TrialOrder order) {
        PolicyPack tried = new PolicyReading(installation).named(order.policy()).pack();
        TrialRefusals.demandCycle(base, tried, order.cycle());
        RunReport run = RunReports.withoutRules(stores, base.number());
        StageRead stage = StageRead.held(stores, run);
        Optional<PolicyPack> old = RunPacks.find(installation, stores, base, Policies.files()::loadFolder);
        Optional<MeasureYears> years = Stream.concat(Stream.of(tried), old.stream())
                .flatMap(pack -> TrialSides.scorecard(pack).stream())
                .findFirst()
                .map(tables -> MeasureYears.of(stage));
        TrialRefusals.demandFit(installation, stores, base, tried, stage, years);
        TrialSides sides = new TrialSides(run, old, tried, stage, years);
        return new GatheredTrial(
                TrialSubject.of(stores, run.run(), order, tried.hash()),
                head(sides, chosen, order),
                sides,
                difference(sides.run().run(), order.policy()),
                EarlierYears.read(stores, run));
    }

    private TrialReport.TrialHead head(TrialSides sides, TrialReport.Chosen chosen, TrialOrder order) {
        RunHeader run = sides.run().run();
        PolicyPack tried = sides.tried();
        return new TrialReport.TrialHead(
                run,
                chosen,
                new PackRef(tried.id(), tried.hash(), tried.shape()),
                isInstalled(tried),
                new TrialReport.Categories(
                        sides.run().categories().stream().map(c -> c.code()).toList(), tried.listCodes()),
                RunJurisdictions.get(installation, stores, run.number()).words(),
                order.command());
    }

    /** Whether it is what is published under that name. */
    private boolean isInstalled(PolicyPack pack) {
        Path folder = installation.policies().resolve(pack.id());
        return Policies.files().loadCalendar(installation.policies()).entries().stream()
                        .anyMatch(entry -> entry.packId().equals(pack.id()))
                && PackFiles.hash(PackFiles.contents(folder)).equals(pack.hash());
    }

    private TrialDifference difference(RunHeader run, String policy) {
        return RunPacks.find(
                        installation,
                        stores,
                        run,
                        folder -> new PackComparison(installation).compare(folder.toString(), policy))
                .map(found -> new TrialDifference(
                        true, found.changes().stream().map(Trial::change).toList()))
                .orElseGet(() -> new TrialDifference(false, List.of()));
    }

    private static TrialChange change(PackDifference.Change change) {
        return new TrialChange(change.kind().word(), change.where(), change.was(), change.is());
    }
}
