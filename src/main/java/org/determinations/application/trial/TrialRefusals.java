package org.determinations.application.trial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.application.policy.Policies;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.run.StageRead;
import org.determinations.determination.FactMeasures;
import org.determinations.determination.programme.Programmes;
import org.determinations.determination.scorecard.MeasureYears;
import org.determinations.determination.scorecard.ScorecardUnits;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FileKind;
import org.determinations.model.run.RunHeader;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.PolicyCalendar;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.JurisdictionFiles;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Scorecard;
import org.determinations.store.Stores;

/** What cannot be tried, and why. Whoever typed the trial acts. */
final class TrialRefusals {
    /** What every stage has, so that it says nothing of the data. */
    private static final Set<String> OF_THE_STAGE = Set.of(FactMeasures.STAGE, FactMeasures.DATA_YEAR);

    private final RunHeader run;
    private final PolicyPack pack;

    private TrialRefusals(RunHeader run, PolicyPack pack) {
        this.run = run;
        this.pack = pack;
    }

    /** Refused with SY-080 when the run that was named is of another cycle than the one that was. */
    static void demandCycle(RunHeader run, PolicyPack pack, Optional<SchoolYear> cycle) {
        cycle.filter(wanted -> !wanted.equals(run.cycle())).ifPresent(wanted -> {
            throw new TrialRefusals(run, pack)
                    .refusal(
                            "the run is of another cycle",
                            "cycle " + run.cycle(),
                            "a run of cycle " + wanted,
                            "leave --cycle or --against out, or name a run of that cycle");
        });
    }

    /** Refused with SY-080 when the policy is another jurisdiction's, when the run has no district, or none of its data. */
    static void demandFit(
            Installation installation,
            Stores stores,
            RunHeader run,
            PolicyPack pack,
            StageRead stage,
            Optional<MeasureYears> years) {
        TrialRefusals refusals = new TrialRefusals(run, pack);
        refusals.demandJurisdiction(installation, stores);
        refusals.demandDistricts(stage);
        Optional<Scorecard> card = TrialSides.scorecard(pack);
        if (card.isPresent() && years.isPresent()) {
            refusals.demandMeasures(card.get(), stage, years.get());
        } else {
            refusals.demandFiles(stage.frame());
        }
    }

    /** A published pack is of the jurisdictions that the calendar names; a draft is of whoever tries it. */
    private void demandJurisdiction(Installation installation, Stores stores) {
        String own =
                RunJurisdictions.get(installation, stores, run.number()).file().name();
        String usual = new JurisdictionFiles(installation.jurisdictions()).defaultName();
        Set<String> governed = Policies.files().loadCalendar(installation.policies()).entries().stream()
                .filter(entry -> entry.packId().equals(pack.id()))
                .map(PolicyCalendar.Entry::jurisdiction)
                .map(name -> name.isEmpty() ? usual : name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!governed.isEmpty() && !governed.contains(own)) {
            throw refusal(
                    "the policy is of another jurisdiction than the run, so codes and measures of the same name may mean"
                            + " something else",
                    pack.id() + " is of " + String.join(", ", governed),
                    "a policy of " + own,
                    "make a draft of it for this jurisdiction: determinations policy new " + pack.id() + " NAME");
        }
    }

    private void demandDistricts(StageRead stage) {
        if (!stage.anyMatch(district -> true)) {
            throw refusal(
                    "the run has no district",
                    "run " + run.number(),
                    "a run with districts",
                    "name a run whose files have rows: --against RUN");
        }
    }

    private void demandMeasures(Scorecard card, StageRead stage, MeasureYears years) {
        ScorecardUnits units = ScorecardUnits.of(List.of(card), years, stage).get(0);
        List<Measure> given = DataLacks.read(card).stream()
                .filter(measure -> measure.isGiven() && !OF_THE_STAGE.contains(measure.id()))
                .toList();
        boolean any = stage.anyMatch(district -> {
            ScorecardUnits.Unit unit = units.of(district);
            return given.stream().anyMatch(measure -> !unit.lacks(measure));
        });
        if (!any) {
            throw refusal(
                    "the data of the run hold none of the measures that the policy reads",
                    "no row of any of " + given.size() + " measures: "
                            + given.stream().map(Measure::id).collect(Collectors.joining(", ")),
                    "data with at least one of them",
                    "name a run with such data: --against RUN, or write the policy with measures that the files have");
        }
    }

    private void demandFiles(StageFacts facts) {
        Set<FileKind> needed = Programmes.of(pack.shape()).needed(facts.stage(), pack);
        Set<FileKind> lacking = new TreeSet<>(needed);
        lacking.removeAll(facts.inputsRead());
        if (!lacking.isEmpty()) {
            throw refusal(
                    "the run was not given a kind of file without which the policy determines nothing",
                    lacking.stream().map(FileKind::word).collect(Collectors.joining(", ")) + ": no file",
                    "a run that read such files",
                    "name another run: --against RUN, or another policy");
        }
    }

    private Refusal refusal(String wrong, String found, String allowed, String action) {
        return Refusal.Kind.USAGE.of(IssueCode.RUN_CANNOT_ANSWER, "run " + run.number(), wrong, found, allowed, action);
    }
}
