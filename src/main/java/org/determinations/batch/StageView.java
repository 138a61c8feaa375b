package org.determinations.batch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.determination.CorrectedLevels;
import org.determinations.determination.Corrections;
import org.determinations.determination.DecisionCheck;
import org.determinations.determination.FactDateCheck;
import org.determinations.determination.IndicatorCoverage;
import org.determinations.ingest.CheckedFacts;
import org.determinations.ingest.DistrictAssembly;
import org.determinations.ingest.FactCheck;
import org.determinations.ingest.RecognisedFile;
import org.determinations.ingest.ScaleCheck;
import org.determinations.issue.Issue;
import org.determinations.model.DiscrepancyWindow;
import org.determinations.model.Fact;
import org.determinations.model.FactKinds;
import org.determinations.model.FileKind;
import org.determinations.model.InputFileRecord;
import org.determinations.model.LevelFact;
import org.determinations.model.RunHeader;
import org.determinations.model.RunPlan;
import org.determinations.model.StageFacts;
import org.determinations.policy.PolicyPack;
import org.determinations.store.Stores;

/**
 * A stage as its accepted rows show it together: checked against each other, corrected, put together by district. Always
 * the same for the same rows, whether they were just read or come from the store of a run of long ago.
 *
 * @param facts what the rules read
 * @param corrected what the corrections did to the levels
 * @param issues what the rows show only together, in the order in which it is told
 */
record StageView(StageFacts facts, CorrectedLevels corrected, List<Issue> issues) {

    StageView {
        issues = List.copyOf(issues);
    }

    /** The stage's own frame: everything of {@link StageFacts} but its districts, the window, and its files by name. */
    record Frame(StageFacts empty, Optional<DiscrepancyWindow> window, Map<String, FileKind> kinds) {}

    static Frame frame(CycleInputs inputs) {
        return new Frame(
                new StageFacts(
                        inputs.plan().cycle(),
                        inputs.stage(),
                        inputs.stageDate(),
                        inputs.plan().cycle().previous(),
                        inputs.kinds(),
                        List.of()),
                inputs.runPlan().window(),
                inputs.files().stream()
                        .collect(Collectors.toMap(
                                RecognisedFile::name, file -> file.contract().kind())));
    }

    /** A run's frame, from the store alone. */
    static Frame frame(Stores stores, RunHeader run) {
        List<InputFileRecord> files = stores.files().list(run.number());
        return new Frame(
                new StageFacts(
                        run.cycle(),
                        run.stage(),
                        run.stageDate(),
                        run.cycle().previous(),
                        files.stream()
                                .map(InputFileRecord::kind)
                                .collect(Collectors.<FileKind, TreeSet<FileKind>>toCollection(TreeSet::new)),
                        List.of()),
                stores.plans().find(run.number()).flatMap(RunPlan::window),
                files.stream().collect(Collectors.toMap(InputFileRecord::name, InputFileRecord::kind)));
    }

    /**
     * Puts the rows together.
     *
     * @param rows every accepted fact of the stage's files
     * @param ofRows the issues of single rows: a rejected row makes no district vanish
     */
    static StageView of(Frame frame, List<Fact> rows, List<Issue> ofRows) {
        List<LevelFact> correcting = FactKinds.LEVEL.in(rows).stream()
                .filter(LevelFact::isCorrection)
                .toList();
        CheckedFacts checked = FactCheck.check(
                rows.stream().filter(fact -> !isCorrection(fact)).toList());
        ScaleCheck.Questioned questioned = ScaleCheck.check(checked.accepted());
        CorrectedLevels corrected = correct(questioned.facts(), correcting, frame.window());
        List<Fact> accepted = new ArrayList<>(corrected.levels());
        questioned.facts().stream()
                .filter(fact -> FactKinds.LEVEL.find(fact).isEmpty())
                .forEach(accepted::add);
        Set<Issue> together = new LinkedHashSet<>(ofRows);
        together.addAll(checked.issues());
        List<Issue> known = List.copyOf(together);
        StageFacts facts = frame.empty()
                .withDistricts(DistrictAssembly.assemble(accepted, known, frame.kinds(), checked.quarantined()));
        List<Issue> issues = new ArrayList<>(checked.issues());
        issues.addAll(questioned.issues());
        issues.addAll(corrected.issues());
        issues.addAll(DistrictAssembly.unknownDecisions(accepted, known));
        return new StageView(facts, corrected, issues);
    }

    /** What the stage's date and the pack say against the facts. */
    List<Issue> against(PolicyPack pack) {
        List<Issue> found = new ArrayList<>(DecisionCheck.check(facts, pack));
        found.addAll(FactDateCheck.check(facts));
        found.addAll(IndicatorCoverage.check(facts, pack));
        return found;
    }

    private static CorrectedLevels correct(
            List<Fact> accepted, List<LevelFact> correcting, Optional<DiscrepancyWindow> window) {
        return Corrections.apply(
                FactKinds.LEVEL.in(accepted), FactKinds.DISCREPANCY.in(accepted), correcting, window);
    }

    private static boolean isCorrection(Fact fact) {
        return FactKinds.LEVEL.find(fact).filter(LevelFact::isCorrection).isPresent();
    }
}
