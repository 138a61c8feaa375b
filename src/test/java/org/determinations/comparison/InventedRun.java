package org.determinations.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.determination.Alignment;
import org.determinations.determination.Given;
import org.determinations.determination.StageDetermination;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.Stage;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.fact.FileKind;
import org.determinations.model.result.RankSpan;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.PolicyPack;

/** A run over invented districts, computed by the rules of the shipped pack. */
public final class InventedRun {
    private final List<DistrictFacts> districts = new ArrayList<>();
    private int number = 1;
    private Stage stage = Stage.OFFICIAL;
    private LocalDate stageDate = Given.STAGE_DATE;
    private String packHash = "b".repeat(64);
    private String programVersion = "0.1.0 (0123456)";
    private PolicyPack pack = Given.pack();

    private InventedRun() {}

    public static InventedRun of(Given... districts) {
        InventedRun run = new InventedRun();
        for (Given given : districts) {
            run.districts.add(given.facts());
        }
        return run;
    }

    public static InventedRun of(List<DistrictFacts> districts) {
        InventedRun run = new InventedRun();
        run.districts.addAll(districts);
        return run;
    }

    /** What changed, by the levels that the shipped pack analyzes. */
    public static ChangeReport compare(RunSnapshot before, RunSnapshot after) {
        RankSpan scope = AnalysisRules.scope(Given.pack());
        return RunSnapshot.compare(before, after, () -> Optional.of(scope));
    }

    public InventedRun number(int run) {
        number = run;
        return this;
    }

    public InventedRun at(Stage other, String day) {
        stage = other;
        stageDate = LocalDate.parse(day);
        return this;
    }

    public InventedRun under(PolicyPack other, String hash) {
        pack = other;
        packHash = hash;
        return this;
    }

    public InventedRun by(String program) {
        programVersion = program;
        return this;
    }

    public RunSnapshot snapshot() {
        StageFacts facts = new StageFacts(
                Given.CYCLE,
                stage,
                stageDate,
                Given.DATA_YEAR,
                Set.of(FileKind.ACCOUNTABILITY_LEVELS, FileKind.SPP_INDICATORS, FileKind.REVIEW_FINDINGS),
                districts);
        StageDetermination determined = Alignment.determine(facts, pack);
        RunReport results = new RunReport(
                header(),
                List.of(),
                determined.determinations(),
                determined.warnings(),
                List.of(),
                pack.describeCategories(),
                pack.sources());
        return new RunSnapshot(results, districts);
    }

    private RunHeader header() {
        return RunHeaderDraft.of(number, stage, stageDate)
                .cycle(Given.CYCLE)
                .pack(new PackRef(pack.id(), packHash, pack.shape()))
                .programVersion(programVersion)
                .header();
    }
}
