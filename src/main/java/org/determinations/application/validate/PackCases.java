package org.determinations.application.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.policy.PackTrial;
import org.determinations.application.policy.Policies;
import org.determinations.application.run.CycleInputs;
import org.determinations.application.run.CyclePlans;
import org.determinations.application.run.StageChecks;
import org.determinations.application.run.StageFrames;
import org.determinations.application.run.StageRunner;
import org.determinations.determination.programme.Programmes;
import org.determinations.facts.StageView;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.Severity;
import org.determinations.model.Stage;
import org.determinations.model.fact.Fact;
import org.determinations.model.layout.CodeLists;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.ContractFiles;

/**
 * Holds a policy whose rules are classes against cases. A case is a cycle folder of a few invented districts, or of published
 * ones, that has beside its stage what must come out: {@link CaseExpectations#FILE}. Nothing is stored.
 */
public final class PackCases {
    /** Beside the packs: a published pack never changes, and its cases may become more. */
    private static final String SHIPPED = "scenarios";

    private final Installation installation;

    public PackCases(Installation installation) {
        this.installation = installation;
    }

    /**
     * Every case that the policies folder has for the pack, whatever its version, and every further one.
     *
     * @param packFolder of the pack
     * @param further cases, and folders of cases
     * @throws Refusal SY-010 without a case; PA-088 for expectations that cannot be read; what a run would say of the rest
     */
    public PackTrial run(Path packFolder, List<Path> further) {
        PolicyPack pack = Policies.files().loadFolder(packFolder);
        List<PackTrial.Tried> tried = new ArrayList<>();
        Set<String> asked = new LinkedHashSet<>();
        Set<String> applied = new LinkedHashSet<>();
        for (Path folder : cases(packFolder, further)) {
            List<Determination> results = determine(folder, pack);
            tried.addAll(CaseExpectations.read(folder).against(results));
            for (Determination result : results) {
                result.rules().forEach(rule -> asked.add(rule.ruleId()));
                result.rules().stream()
                        .filter(rule -> rule.outcome() == RuleOutcome.FIRED)
                        .map(RuleResult::ruleId)
                        .forEach(applied::add);
            }
        }
        List<String> order = List.copyOf(asked);
        List<PackTrial.Unreached> unreached = order.stream()
                .filter(rule -> !applied.contains(rule))
                .map(rule -> new PackTrial.Unreached("rules", order.indexOf(rule) + 1, rule, pack.id()))
                .toList();
        return new PackTrial(packFolder.getFileName().toString(), PackTrial.Form.RULES, tried, unreached);
    }

    private List<Path> cases(Path packFolder, List<Path> further) {
        List<Path> cases = new ArrayList<>(casesOf(installation
                .policies()
                .resolve(SHIPPED)
                .resolve(packFolder.getFileName().toString().replaceFirst("\\.\\d+$", ""))));
        for (Path place : further) {
            List<Path> found = casesOf(place);
            if (found.isEmpty()) {
                throw nothing(place.toString());
            }
            cases.addAll(found);
        }
        if (cases.isEmpty()) {
            throw nothing(packFolder.getFileName().toString());
        }
        return cases;
    }

    /** The folder itself where it is a case, else the cases in it by name. */
    private static List<Path> casesOf(Path place) {
        if (CaseExpectations.areIn(place)) {
            return List.of(place);
        }
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.filter(CaseExpectations::areIn).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Determination> determine(Path folder, PolicyPack pack) {
        CyclePlan plan = CyclePlans.read(installation, folder);
        List<Stage> stages = CyclePlans.stages(folder, StageRunner.RUNNABLE);
        FileRecogniser recogniser = new FileRecogniser(
                ContractFiles.read(installation.contracts()),
                plan.jurisdiction().codes());
        CycleInputs inputs =
                CycleInputs.collect(plan, folder, stages.get(stages.size() - 1), Optional.empty(), recogniser, pack);
        List<Fact> facts = new ArrayList<>();
        List<Issue> ofRows = new ArrayList<>();
        for (RecognisedFile file : inputs.files()) {
            RowReader.forEach(file, ReadContext.of(plan.cycle(), plan.jurisdiction(), CodeLists.NONE), row -> {
                facts.addAll(row.facts());
                ofRows.addAll(row.issues());
            });
        }
        StageView view = StageView.of(StageFrames.of(inputs), facts, ofRows);
        List<Issue> stopping = StageChecks.issues(inputs, pack, view).stream()
                .filter(issue -> issue.severity() == Severity.CRITICAL)
                .toList();
        if (!stopping.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, inputs.inWords(stopping));
        }
        return Programmes.rules(pack).determine(view.facts(), pack).determinations();
    }

    private static Refusal nothing(String found) {
        return Refusal.Kind.INPUT.of(
                IssueCode.NOT_FOUND,
                SHIPPED,
                "there is no case for a policy whose rules are classes",
                found,
                "a cycle folder that has " + CaseExpectations.FILE + ", or a folder of such folders",
                "write down the files of a cycle and what must come out, with the source that prints it");
    }
}
