package org.determinations.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.policy.Policies;
import org.determinations.determination.IndicatorsRead;
import org.determinations.facts.RepeatedFiles;
import org.determinations.facts.StageView;
import org.determinations.ingest.RowReader;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.run.PackRef;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.ContractFiles;
import org.determinations.store.Database;
import org.determinations.store.FileStore;
import org.determinations.store.RunStore;
import org.determinations.store.Stores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stage that is read portion by portion shows what it shows as a whole, whatever its rows say of each other. */
class StageReadTest {
    @TempDir
    private Path folder;

    /** Where the rows are when they are asked for. */
    enum Kept {
        IN_MEMORY(StageRows.Room.OF_MEMORY),
        PACKED(new StageRows.Room(20, 1 << 24)),
        PACKED_AND_DROPPED(new StageRows.Room(20, 1 << 16)),
        IN_STORE(StageRows.Room.NONE);

        private final StageRows.Room room;

        Kept(StageRows.Room room) {
            this.room = room;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "21, 1, PRELIMINARY, CORRECTIONS, IN_STORE",
        "22, 7, OFFICIAL, AMENDMENT, IN_STORE",
        "23, 7, OFFICIAL, AMENDMENT, IN_MEMORY",
        "24, 25, OFFICIAL, , IN_MEMORY",
        "21, 7, PRELIMINARY, CORRECTIONS, PACKED",
        "25, 1, OFFICIAL, AMENDMENT, PACKED",
        "26, 50, OFFICIAL, , PACKED",
        "27, 9, OFFICIAL, AMENDMENT, PACKED_AND_DROPPED"
    })
    void portions_together_are_the_whole(long seed, int portion, Stage stage, CorrectionFolder corrections, Kept kept)
            throws IOException {
        Path cycle = TestInstallation.copy(
                TestInstallation.app().resolve("data-samples/practice-2012-13"), folder.resolve("cycle"));
        Random random = new Random(seed);
        for (String part : List.of("preliminary", "corrections", "official", "amendment")) {
            for (Path file : CycleInputs.csvFiles(cycle.resolve(part), false)) {
                mixUp(file, random);
            }
        }
        Installation installation =
                TestInstallation.at(folder.resolve("home"), TestServer.H2.migrated(folder.resolve("home")));
        CyclePlan plan = CyclePlans.read(installation, cycle);
        PolicyPack pack = Policies.governing(installation, plan);
        CycleInputs inputs = CycleInputs.collect(
                plan,
                cycle,
                stage,
                Optional.ofNullable(corrections),
                new FileRecogniser(
                        ContractFiles.read(installation.contracts()),
                        plan.jurisdiction().codes()),
                pack);
        try (Database database = ReadyDatabase.forRuns(installation)) {
            check(Stores.of(database), inputs, pack, portion, kept);
        }
    }

    /** Rows in any order, some of them twice, some that contradict others, findings of one id in two districts. */
    private static void mixUp(Path file, Random random) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        rows.replaceAll(StageReadTest::asFraction);
        for (int i = 0; i < lines.size() / 10; i++) {
            String[] one = rows.get(random.nextInt(rows.size())).split(",", -1);
            String[] other = rows.get(random.nextInt(rows.size())).split(",", -1);
            int cell = random.nextInt(3) == 0 ? 0 : random.nextInt(Math.min(one.length, other.length));
            one[cell] = other[cell];
            rows.add(String.join(",", one));
        }
        Collections.shuffle(rows, random);
        rows.add(0, lines.get(0));
        Files.write(file, rows, StandardCharsets.UTF_8);
        Files.write(
                file.resolveSibling("again-" + file.getFileName()),
                rows.subList(0, Math.min(rows.size() / 8 + 2, rows.size())),
                StandardCharsets.UTF_8);
    }

    /** A percentage without counts that only its column shows to be a share of 1. */
    private static String asFraction(String row) {
        return row.replaceAll("^(9\\d*[1-5]0000,.*,11,2011-12),\\d*,\\d*,[^,]*,", "$1,,,0.97,");
    }

    private static void check(Stores stores, CycleInputs inputs, PolicyPack pack, int portion, Kept kept) {
        int run = stores.runs()
                .append(
                        new RunStore.NewRun(
                                inputs.plan().cycle(),
                                inputs.stage(),
                                inputs.stageDate(),
                                inputs.setHash(),
                                new PackRef(pack.id(), pack.hash(), pack.shape()),
                                "0-test",
                                "tester"),
                        TestInstallation.NOW);
        ReadContext context =
                ReadContext.of(inputs.plan().cycle(), inputs.plan().jurisdiction());
        List<Issue> issues = new ArrayList<>();
        StageRows told = new StageRows(stores, run, kept.room);
        for (RecognisedFile file : inputs.files()) {
            read(stores, run, file, context, told, issues);
        }
        StageView whole = StageView.of(StageFrames.of(inputs), stores.facts().list(run), issues);
        check(stores, run, new StageRead(StageFrames.of(inputs), told, issues, Optional.empty(), portion), whole);
        StageRows again = StageRows.read(stores, run, new StageRows(stores, run, kept.room));
        check(stores, run, new StageRead(StageFrames.of(inputs), again, issues, Optional.empty(), portion), whole);
        checkAsked(() -> new AskedDistricts(stores, run, StageFrames.of(inputs), issues), whole.facts());
    }

    /** A fifth of the districts at a time, so that the rows of most are not at hand. */
    private static void checkAsked(Supplier<AskedDistricts> run, StageFacts whole) {
        for (int from = 0; from < 5; from++) {
            AskedDistricts asked = run.get();
            Map<DistrictCode, Optional<DistrictFacts>> own = new TreeMap<>();
            for (int i = from; i < whole.districts().size(); i += 5) {
                DistrictFacts district = whole.districts().get(i);
                own.put(district.code(), Optional.of(district));
            }
            asked.read(own.keySet());
            assertThat(own)
                    .allSatisfy((code, facts) -> assertThat(asked.find(code)).isEqualTo(facts));
            assertThat(asked.find(new DistrictCode("09999999"))).isEmpty();
            assertThat(asked.indicatorsHeld()).isEqualTo(IndicatorsRead.heldBy(whole));
        }
    }

    private static void check(Stores stores, int run, StageRead read, StageView whole) {
        List<DistrictFacts> districts = new ArrayList<>();
        List<Issue> together = new ArrayList<>();
        RepeatedFiles repeated = new RepeatedFiles();
        read.forEachView(repeated, view -> {
            districts.addAll(view.facts().districts());
            together.addAll(view.issues());
        });
        together.addAll(repeated.issues());
        assertThat(districts).isEqualTo(whole.facts().districts());
        assertThat(together).containsExactlyInAnyOrderElementsOf(whole.issues());
        assertThat(whole.issues().stream().map(issue -> issue.code().code())).contains("IN-017", "IN-018");
        assertThat(read.indicatorsHeld()).isEqualTo(IndicatorsRead.heldBy(whole.facts()));
        assertThat(read.successors()).isEqualTo(stores.facts().list(run, FactKinds.SUCCESSOR));
    }

    private static void read(
            Stores stores, int run, RecognisedFile file, ReadContext context, StageRows kept, List<Issue> issues) {
        long id = stores.files()
                .register(
                        run,
                        new FileStore.NewFile(
                                file.name(),
                                file.sha256(),
                                file.bytes(),
                                file.contract().kind(),
                                file.contract().id()),
                        "tester",
                        TestInstallation.NOW);
        List<Fact> facts = new ArrayList<>();
        try (RowReader rows = RowReader.open(file, context, 0)) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                facts.addAll(row.get().facts());
                issues.addAll(row.get().issues());
            }
        }
        stores.facts().append(id, facts);
        facts.forEach(fact -> kept.add(id, fact));
    }
}
