package org.determinations.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.policy.Policies;
import org.determinations.application.run.CorrectionFolder;
import org.determinations.application.run.CycleInputs;
import org.determinations.application.run.CyclePlans;
import org.determinations.application.run.RunReports;
import org.determinations.application.run.StageFrames;
import org.determinations.determination.Alignment;
import org.determinations.determination.StageDetermination;
import org.determinations.facts.StageView;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.RowResult;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.fact.Fact;
import org.determinations.model.result.Outlines;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunPolicy;
import org.determinations.model.run.RunReport;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.ContractFiles;
import org.determinations.store.Database;
import org.determinations.store.RunStore;
import org.determinations.store.Stores;
import org.determinations.store.fact.FactPlaces;
import org.determinations.store.fact.FactStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a step hands on to the next is what that would have read back: the facts of every row, and every result. */
@ParameterizedClass
@EnumSource(TestServer.class)
class HandedOnTest {
    private static final List<String> ODD = List.of(
            "A\u0001B\u007f",
            "\ufeff",
            " \t",
            "\"quoted, \"\"twice\"\"\nand broken\"",
            "ſ𝔘 \u0301́\u00a0",
            "2012-08-07T09:03:07.123456789",
            "2012-08-07 23:59:59.9999999",
            "100.00",
            "1e2",
            "0007",
            "NR",
            "-");

    @Parameter
    private TestServer server;

    @TempDir
    private Path folder;

    static Stream<Arguments> stages() {
        return Stream.of(
                Arguments.of("data-samples/massachusetts-2012-13", Stage.OFFICIAL, Optional.empty()),
                Arguments.of("data-samples/practice-2012-13", Stage.PROVISIONAL, Optional.empty()),
                Arguments.of(
                        "data-samples/practice-2012-13", Stage.PRELIMINARY, Optional.of(CorrectionFolder.CORRECTIONS)),
                Arguments.of("data-samples/practice-2012-13", Stage.OFFICIAL, Optional.of(CorrectionFolder.AMENDMENT)),
                Arguments.of("src/test/resources/batch/cycle", Stage.OFFICIAL, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void facts_and_results_come_back_as_they_were_handed_on(
            String cycle, Stage stage, Optional<CorrectionFolder> corrections) {
        check(TestInstallation.app().resolve(cycle), stage, corrections, new Random(1));
    }

    /** A rejected row gives facts too, so that no row need be right. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void so_they_do_when_every_file_has_odd_cells(long seed) throws IOException {
        checkOdd(seed);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {13, 14, 15, 16})
    void so_they_do_when_every_file_has_other_odd_cells(long seed) throws IOException {
        checkOdd(seed);
    }

    private void checkOdd(long seed) throws IOException {
        System.out.println("odd cells of seed " + seed);
        Random random = new Random(seed);
        Path cycle = TestInstallation.copy(
                TestInstallation.app().resolve("data-samples/practice-2012-13"), folder.resolve("cycle"));
        for (String part : List.of("preliminary", "corrections", "official", "amendment")) {
            for (Path file : CycleInputs.csvFiles(cycle.resolve(part), false)) {
                makeOdd(file, random);
            }
        }
        check(cycle, Stage.PRELIMINARY, Optional.of(CorrectionFolder.CORRECTIONS), random);
        check(cycle, Stage.OFFICIAL, Optional.of(CorrectionFolder.AMENDMENT), random);
    }

    private static void makeOdd(Path file, Random random) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            if (!lines.get(i).contains("\"") && random.nextInt(3) == 0) {
                cells[1 + random.nextInt(cells.length - 1)] = ODD.get(random.nextInt(ODD.size()));
                lines.set(i, String.join(",", cells));
            }
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private void check(Path cycle, Stage stage, Optional<CorrectionFolder> corrections, Random random) {
        Path home = folder.resolve(stage.word());
        Installation installation = TestInstallation.at(home, server.migrated(home));
        CyclePlan plan = CyclePlans.read(installation, cycle);
        PolicyPack pack = Policies.governing(installation, plan);
        CycleInputs inputs = CycleInputs.collect(
                plan,
                cycle,
                stage,
                corrections,
                new FileRecogniser(
                        ContractFiles.read(installation.contracts()),
                        plan.jurisdiction().codes()),
                pack);
        try (Database database = ReadyDatabase.forRuns(installation)) {
            Stores stores = Stores.of(database);
            int run = stores.runs()
                    .append(
                            new RunStore.NewRun(
                                    plan.cycle(),
                                    stage,
                                    inputs.stageDate(),
                                    inputs.setHash(),
                                    new PackRef(pack.id(), pack.hash(), pack.shape()),
                                    "0-test",
                                    "tester"),
                            TestInstallation.NOW);
            List<Issue> issues = new ArrayList<>();
            List<Fact> facts = new ArrayList<>();
            for (RecognisedFile file : inputs.files()) {
                facts.addAll(
                        store(stores, run, file, ReadContext.of(plan.cycle(), plan.jurisdiction()), issues, random));
            }
            assertThat(facts).isNotEmpty();
            assertThat(stores.facts().list(run)).isEqualTo(FactStore.inOrder(facts));
            checkPortion(stores, run, facts, random);
            stores.issues().append(run, issues);
            assertThat(stores.issues().list(run)).containsExactlyInAnyOrderElementsOf(issues);
            StageView view = StageView.of(StageFrames.of(inputs), FactStore.inOrder(facts), issues);
            StageDetermination result = Alignment.determine(view.facts(), pack, () -> {});
            assertThat(result.determinations()).isNotEmpty();
            stores.determinations().append(run, result.determinations());
            stores.determinations().appendWarnings(run, result.warnings());
            stores.policies().append(run, new RunPolicy(pack.describeCategories(), pack.sources()));
            RunReport read = RunReports.load(stores, run);
            Outlines outlines = new Outlines();
            assertThat(RunReports.outline(stores, run).determinations())
                    .isEqualTo(
                            result.determinations().stream().map(outlines::of).toList());
            assertThat(read.determinations()).isEqualTo(result.determinations());
        }
    }

    /** The districts between any two come back with all that is theirs, and no other does. */
    private static void checkPortion(Stores stores, int run, List<Fact> facts, Random random) {
        FactPlaces places = new FactPlaces();
        stores.facts().forEach(run, (fact, file) -> places.add(file, fact));
        List<DistrictCode> codes = List.copyOf(places.districts());
        int from = random.nextInt(codes.size());
        int to = from + random.nextInt(codes.size() - from);
        assertThat(stores.facts().list(run, places, codes.get(from), codes.get(to)))
                .isNotEmpty()
                .isEqualTo(FactStore.inOrder(facts.stream()
                        .filter(fact -> codes.indexOf(fact.district()) >= from && codes.indexOf(fact.district()) <= to)
                        .toList()));
    }

    /** Reads a file and stores its facts in portions of any size. */
    private static List<Fact> store(
            Stores stores, int run, RecognisedFile file, ReadContext context, List<Issue> issues, Random random) {
        long id = stores.files().register(run, RegisterTasklet.asNew(file), "tester", TestInstallation.NOW);
        List<Fact> all = new ArrayList<>();
        List<Fact> portion = new ArrayList<>();
        try (RowReader rows = RowReader.open(file, context, 0)) {
            for (Optional<RowResult> row = rows.next(); row.isPresent(); row = rows.next()) {
                portion.addAll(row.get().facts());
                issues.addAll(row.get().issues());
                if (random.nextInt(200) == 0) {
                    stores.facts().append(id, portion);
                    all.addAll(portion);
                    portion.clear();
                }
            }
        }
        stores.facts().append(id, portion);
        all.addAll(portion);
        return all;
    }
}
