package org.determinations.application.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.policy.RunPacks;
import org.determinations.application.reading.DistrictSearch;
import org.determinations.application.run.AskedDistricts;
import org.determinations.application.run.RecordedDecisions;
import org.determinations.application.run.RunReports;
import org.determinations.determination.DecisionCheck;
import org.determinations.determination.DecisionChoices;
import org.determinations.determination.DecisionFacts;
import org.determinations.determination.DistrictJudge;
import org.determinations.determination.Programme;
import org.determinations.determination.RuleBook;
import org.determinations.determination.StageJudging;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.DistrictCode;
import org.determinations.model.decision.DecisionBook;
import org.determinations.model.decision.DecisionEntry;
import org.determinations.model.decision.DeskDecisions;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.jurisdiction.NamedDistricts;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunState;
import org.determinations.model.run.RunWarning;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.policy.PolicyPack;
import org.determinations.store.Stores;

/** One run with everything that decisions about its districts depend on, as the store has it now. One per question. */
final class DecisionCase {
    private final Installation installation;
    private final Stores stores;
    private final RunHeader run;
    private final RunReport results;
    private final DecisionBook book;
    private final PolicyPack pack;
    private final Programme programme;
    private final AskedDistricts stage;
    private final DistrictJudge judge;
    private final DecisionCheck check;

    private DecisionCase(Installation installation, Stores stores, RunHeader run) {
        this.installation = installation;
        this.stores = stores;
        this.run = run;
        this.book = stores.decisions().book();
        this.pack = RunPacks.get(installation, stores, run);
        this.programme = Programmes.of(pack.shape());
        this.results = RunReports.withoutRules(stores, run.number());
        this.stage = new AskedDistricts(stores, run);
        this.judge = programme.judge(stage, pack);
        this.check = DecisionCheck.of(programme, stage, judge, pack);
    }

    /**
     * The run to decide on. Refused with {@code SY-010} when there is none such, with {@code SY-154} when it is not the newest
     * computed one of its stage or its stage considers no decision, with {@code SY-156} when decisions are not as they were recorded.
     */
    static DecisionCase load(Installation installation, Stores stores, int number) {
        RunHeader run = stores.runs().find(number).orElseThrow(() -> RunReports.noSuchRun(number));
        DecideRefusals.demandDecidable(run, stores.runs().newest(run.cycle(), run.stage(), RunState.COMPUTED));
        RecordedDecisions.demandBound(stores, stores.decisions().book());
        return new DecisionCase(installation, stores, run);
    }

    RunHeader run() {
        return run;
    }

    /** What the run says, without the answers of its rules. */
    RunReport results() {
        return results;
    }

    /** The districts of the run, as words may name them. */
    NamedDistricts named() {
        return NamedDistricts.of(
                results.determinations().stream().map(Determination::district),
                RunJurisdictions.get(installation, stores, run.number()));
    }

    /** The districts of that code or name each, by code, each once. */
    List<Determination> find(List<String> asked) {
        DistrictSearch search = new DistrictSearch(installation, stores);
        Map<DistrictCode, Determination> found = asked.stream()
                .map(text -> search.get(run, text))
                .collect(Collectors.toMap(Determination::district, own -> own, (one, same) -> one));
        stage.read(found.keySet());
        return found.keySet().stream().sorted().map(found::get).toList();
    }

    DistrictChoices choices(Determination own) {
        DistrictFacts facts = facts(own.district());
        return new DistrictChoices(
                own,
                DecisionChoices.of(
                        check,
                        programme,
                        pack,
                        facts,
                        district -> determined(district).category()),
                book.inForce(run.cycle(), run.stage(), own.district()),
                inFile(own.district()));
    }

    /** The decision about a district that the run read in a decisions file. */
    private Optional<DecisionFact> inFile(DistrictCode district) {
        return stores.facts().list(run.number(), FactKinds.DECISION).stream()
                .filter(fact -> fact.district().equals(district))
                .filter(fact -> !DeskDecisions.isIn(fact.source().row().file()))
                .findFirst();
    }

    /** As the next run would have the district with that decision, if nothing else changed. */
    Determination decided(DecisionEntry entry, String by) {
        return determined(facts(entry.district()).withDecision(Optional.of(DecisionFacts.next(entry, by))));
    }

    /** What the controls over the run would say with these results in place of those that it has. */
    List<RunWarning> warnings(List<Determination> after) {
        Map<DistrictCode, Determination> changed =
                after.stream().collect(Collectors.toMap(Determination::district, own -> own));
        StageJudging judging = RuleBook.of(programme).judging(judge, pack);
        judging.carried(results.determinations().stream()
                .map(own -> changed.getOrDefault(own.district(), own))
                .toList());
        return judging.warnings();
    }

    private Determination determined(DistrictFacts district) {
        return RuleBook.of(programme)
                .judging(judge, pack)
                .determine(List.of(district), () -> {})
                .get(0);
    }

    private DistrictFacts facts(DistrictCode code) {
        return stage.find(code)
                .orElseThrow(() -> new IllegalStateException("run " + run.number() + " has no facts of " + code));
    }
}
