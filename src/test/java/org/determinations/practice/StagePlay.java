package org.determinations.practice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.determination.Alignment;
import org.determinations.facts.CheckedFacts;
import org.determinations.facts.DistrictAssembly;
import org.determinations.facts.FactCheck;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.RowResult;
import org.determinations.ingest.RowState;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.model.CategoryCode;
import org.determinations.model.Stage;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileKind;
import org.determinations.model.result.Determination;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.model.stage.StageFacts;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.CycleFile;
import org.determinations.policyfile.ShippedJurisdiction;
import org.determinations.policyfile.ShippedPolicies;

/** One stage of a practice folder, read and determined by the product itself. */
public record StagePlay(StageFacts facts, List<Determination> determinations, List<Issue> issues, int rejected) {

    public static StagePlay of(Path cycleFolder, Stage stage) {
        CyclePlan plan = CycleFile.read(cycleFolder, ShippedJurisdiction.folder());
        FileRecogniser recogniser = new FileRecogniser(
                ContractFiles.read(Folders.app().resolve("jobs/contracts")),
                plan.jurisdiction().codes());
        List<Fact> facts = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        Set<FileKind> kinds = new TreeSet<>();
        Map<String, FileKind> names = new TreeMap<>();
        int rejected = 0;
        for (String name : Folders.content(cycleFolder.resolve(stage.word())).keySet()) {
            RecognisedFile file = recogniser
                    .recognise(cycleFolder.resolve(stage.word()).resolve(name), stage.word() + "/" + name)
                    .file()
                    .orElseThrow();
            kinds.add(file.contract().kind());
            names.put(file.name(), file.contract().kind());
            for (RowResult row : rows(file, plan)) {
                facts.addAll(row.facts());
                issues.addAll(row.issues());
                rejected += row.state() == RowState.ACCEPTED ? 0 : 1;
            }
        }
        CheckedFacts checked = FactCheck.check(facts);
        issues.addAll(checked.issues());
        StageFacts stageFacts = new StageFacts(
                plan.cycle(),
                stage,
                Optional.ofNullable(plan.stageDates().get(stage)).orElseThrow(),
                plan.cycle().previous(),
                kinds,
                DistrictAssembly.assemble(checked.accepted(), issues, names, checked.quarantined()));
        return new StagePlay(
                stageFacts,
                Alignment.determine(stageFacts, ShippedPolicies.massachusetts2012())
                        .determinations(),
                issues,
                rejected);
    }

    private static List<RowResult> rows(RecognisedFile file, CyclePlan plan) {
        List<RowResult> rows = new ArrayList<>();
        try (RowReader reader = RowReader.open(file, ReadContext.of(plan.cycle(), plan.jurisdiction()), 0)) {
            Optional<RowResult> row = reader.next();
            while (row.isPresent()) {
                rows.add(row.get());
                row = reader.next();
            }
        }
        return rows;
    }

    /** Districts by determination category; {@code undetermined} for those without. */
    Map<String, Integer> categories() {
        Map<String, Integer> count = new TreeMap<>();
        determinations.forEach(
                d -> count.merge(d.category().map(CategoryCode::text).orElse("undetermined"), 1, Integer::sum));
        return count;
    }
}
