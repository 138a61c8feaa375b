package org.determinations.application.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.compare.WhatIf;
import org.determinations.application.policy.PackComparison;
import org.determinations.application.policy.PackDifference;
import org.determinations.application.policy.Policies;
import org.determinations.application.policy.PolicyReading;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.policy.RunPacks;
import org.determinations.application.run.RunReports;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
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
        WhatIf whatIf = new WhatIf(installation, stores);
        StageFacts all = whatIf.facts(base);
        TrialRefusals.demandCycle(base, tried, order.cycle());
        TrialRefusals.demandFit(installation, stores, base, tried, all);
        List<String> leftOut = new ArrayList<>();
        StageFacts facts = all.withDistricts(all.districts().stream()
                .map(district -> readable(district, tried, leftOut))
                .toList());
        RunReport run = RunReports.load(stores, base.number());
        TrialSides sides = new TrialSides(
                run,
                RunPacks.find(installation, stores, base, Policies.files()::loadFolder),
                tried,
                facts,
                all,
                Programmes.rules(tried).determine(facts, tried));
        return new GatheredTrial(
                TrialSubject.of(stores, run.run(), order, tried.hash()),
                head(sides, chosen, order),
                sides,
                difference(sides.run().run(), order.policy()),
                new YearMoves(sides, stores),
                leftOut);
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

    /** A decision that names a category which the policy lacks cannot count under it. */
    private static DistrictFacts readable(DistrictFacts district, PolicyPack pack, List<String> leftOut) {
        boolean strange = district.decision()
                .flatMap(DecisionFact::category)
                .filter(code -> pack.findCategory(code).isEmpty())
                .isPresent();
        if (strange) {
            leftOut.add(district.code().digits());
            return district.withDecision(Optional.empty());
        }
        return district;
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
