package org.determinations.application.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.determinations.application.Installation;
import org.determinations.application.Progress;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.release.Desk;
import org.determinations.application.release.ReleasedPractice;
import org.determinations.application.secondary.AnalyzedDistricts;
import org.determinations.application.verify.RunVerification;
import org.determinations.batch.SpringJobs;
import org.determinations.comparison.RunSnapshot;
import org.determinations.facts.StageView;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.result.Determination;
import org.determinations.model.run.CarriedOver;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.store.Database;
import org.determinations.store.Planted;
import org.determinations.store.Stores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that takes over what did not move says, and stores, what a run that computes everything says. */
@ParameterizedClass
@EnumSource(TestServer.class)
class CarryOverTest extends CarryOverCase {
    private static final String ANSWERS =
            "select district_code, rule_order, rule_id, outcome, decisive, strength, reason,"
                    + " details_json, run_state from v_rule_result where run_number = %d order by district_code, rule_order";

    @Parameter
    private TestServer server;

    @Override
    TestServer server() {
        return server;
    }

    /** Each database has corrections of its own. */
    @Test
    void random_corrections_come_out_as_from_scratch() throws Exception {
        preliminary(server == TestServer.H2 ? 1 : 2012, 2);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {1, 2012, 3, 4})
    void more_random_corrections_come_out_as_from_scratch(long seed) throws Exception {
        preliminary(seed, 6);
    }

    /** Corrections after corrections: each takes over from the one before it, and none from a run that only took over. */
    private void preliminary(long seed, int times) throws Exception {
        System.out.println("corrections of seed " + seed);
        Random random = new Random(seed);
        Path cycle = practice();
        Pair pair = new Pair(
                TestInstallation.at(scratch.resolve("one"), server.migrated(scratch.resolve("one"))),
                TestInstallation.at(scratch.resolve("two"), server.migrated(scratch.resolve("two"))));
        runner(pair.carrying()).run(Stage.PRELIMINARY, cycle, false);
        runner(pair.computing()).run(Stage.PRELIMINARY, cycle, false);
        int taken = 0;
        int last = 1;
        for (int i = 0; i < times; i++) {
            RandomCorrections.write(cycle.resolve("corrections"), "preliminary", random);
            Optional<CarriedOver> carried = pair.compare(cycle, last, "seed " + seed + ", correction " + (i + 1));
            last = carried.isPresent() ? newest(pair.carrying()) : last;
            taken += carried.map(CarriedOver::districts).orElse(0);
        }
        assertThat(taken).isGreaterThan(30 * times);
    }

    /** The answers of a run stand in rows of the one before it: whoever changes them there is found by the look at either. */
    @Test
    void what_is_changed_in_the_rows_that_were_taken_over_is_seen_through_the_run_that_took_them() throws Exception {
        Path cycle = practice();
        Installation installation = ran(cycle);
        CarriedOver taken = runner(installation).correct(cycle, false).carried().orElseThrow();
        assertThat(taken).isEqualTo(new CarriedOver(1, 47, 60, ""));
        CarriedOver again = runner(installation).correct(cycle, true).carried().orElseThrow();
        assertThat(again).isEqualTo(new CarriedOver(2, 0, 60, "the work of run 2 was asked for again"));
        assertThat(differences(installation, 2)).isEmpty();
        planted(
                installation,
                "update rule_answer set reason = 'other words' where rule_order = 1 and run_number = 1 and district_code ="
                        + " (select min(district_code) from v_determined where run_number = 2 and answers_of_run = 1)");
        assertThat(differences(installation, 2))
                .singleElement()
                .asString()
                .startsWith("run 1: rule_answer: district 9");
        planted(
                installation,
                "update determination set answers_of_run = 1 where run_number = 2 and district_code ="
                        + " (select max(district_code) from determination where run_number = 2)");
        assertThat(differences(installation, 2)).anyMatch(line -> line.startsWith("run 2: determination: district 9"));
        planted(installation, "delete from determination_shared where run_number = 2");
        assertThat(differences(installation, 2)).anyMatch(line -> line.startsWith("run 2: determination_shared"));
    }

    /** A row that several runs share is looked at through each of them, and is taken over only while it is what was computed. */
    @Test
    void from_rows_that_were_changed_where_they_stand_nothing_is_taken() throws Exception {
        Path cycle = practice();
        Installation installation = ran(cycle);
        runner(installation).correct(cycle, false);
        try (Database database = ReadyDatabase.forRuns(installation)) {
            assertThat(Planted.rows(database, "select run_number, count(*) from determination group by run_number"))
                    .containsExactlyInAnyOrder("1|60", "2|13");
        }
        planted(
                installation,
                "update determination set label = 'another' where run_number = 1 and district_code ="
                        + " (select max(district_code) from v_determined where run_number = 2 and rows_of_run = 1)");
        assertThat(differences(installation, 2))
                .singleElement()
                .asString()
                .startsWith("run 1: determination: district 9");
        Path levels = cycle.resolve("corrections/corrected-levels.csv");
        List<String> lines = Files.readAllLines(levels);
        Files.write(levels, lines.subList(0, lines.size() - 1));
        assertThat(runner(installation).correct(cycle, false).carried())
                .contains(new CarriedOver(2, 0, 60, "what the store holds of run 2 is not what was computed"));
        assertThat(differences(installation, 3)).isEmpty();
    }

    /**
     * A file that did not change is one input of both runs. Whoever changes its rows is found through either; a run of the same work stores
     * every row anew.
     */
    @Test
    void rows_of_a_file_that_did_not_change_are_stored_once() throws Exception {
        Path cycle = practice();
        Installation installation = ran(cycle);
        StageOutcome corrected = runner(installation).correct(cycle, false);
        StageOutcome again = runner(installation).correct(cycle, true);
        assertThat(again.report().files()).isEqualTo(corrected.report().files());
        assertThat(again.report().issues()).isEqualTo(corrected.report().issues());
        try (Database database = ReadyDatabase.forRuns(installation)) {
            assertThat(Planted.rows(
                            database,
                            "select u.run_number, f.run_number, count(*) from run_input u join input_file f on f.input_file_id ="
                                    + " u.input_file_id group by u.run_number, f.run_number order by 1, 2"))
                    .containsExactly("1|1|2", "2|1|2", "2|2|2", "3|3|4");
            assertThat(
                            Planted.rows(
                                    database,
                                    "select i.run_number, count(*) from v_input_issue i group by i.run_number order by i.run_number"))
                    .containsExactly(
                            "2|" + corrected.report().issues().size(),
                            "3|" + again.report().issues().size());
        }
        planted(
                installation,
                "update accountability_level set level_number = 5 where district_code = '90010000' and input_file_id in"
                        + " (select input_file_id from input_file where run_number = 1)");
        for (int run = 1; run <= 2; run++) {
            assertThat(differences(installation, run))
                    .as("run %d", run)
                    .anyMatch(line -> line.contains("accountability_level: district 90010000"));
        }
        assertThat(differences(installation, 3)).isEmpty();
    }

    /** What is said of a file of the earlier run is not what was read: each row is stored anew. */
    @Test
    void from_files_of_which_the_store_says_something_else_no_row_is_taken() throws Exception {
        Path cycle = practice();
        for (String change : List.of(
                "update input_file_read set rows_read = rows_read + 1, rows_rejected = rows_rejected + 1"
                        + " where input_file_id = 1",
                "update input_column_set set columns_json = replace(columns_json, 'district', 'other') where input_file_id = 2",
                "update run_jurisdiction set content = ''")) {
            Path home = scratch.resolve("home-" + change.split(" ")[1]);
            Installation installation = TestInstallation.at(home, server.migrated(home));
            runner(installation).run(Stage.PRELIMINARY, cycle, false);
            planted(installation, change);
            assertThat(runner(installation).correct(cycle, false).report().files())
                    .hasSize(4);
            try (Database database = ReadyDatabase.forRuns(installation)) {
                assertThat(Stores.of(database).files().listTaken(2)).as(change).isEmpty();
            }
            assertThat(differences(installation, 2)).as(change).isEmpty();
        }
    }

    /** A process that goes on has not read the rows of files that the run shares: it takes them from the store only as they were read. */
    @Test
    void rows_that_are_shared_are_held_against_the_trail_by_who_continues() throws Exception {
        Path cycle = practice();
        Installation installation = ran(cycle);
        interrupt(installation, cycle);
        String change =
                "update accountability_level set level_number = %d where district_code = '90010000' and input_file_id in"
                        + " (select input_file_id from input_file where run_number = 1) and level_kind = 'LEVEL'";
        planted(installation, String.format(change, 5));
        assertThatThrownBy(() -> runner(installation).correct(cycle, false))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.issues().get(0).line())
                                .contains(
                                        "SY-040 run 2 was interrupted, and the rows that it shares with run 1 are no longer what run 1 read",
                                        "type the command of run 1 with --again"));
        runner(installation).run(Stage.PRELIMINARY, cycle, true);
        StageOutcome after = runner(installation).correct(cycle, false);
        assertThat(after.report().run().number()).isEqualTo(4);
        assertThat(differences(installation, 4)).isEmpty();
        assertAsIfFirst(after, cycle);
    }

    @Test
    void a_run_that_shares_rows_and_was_interrupted_continues_to_what_is_said_from_scratch() throws Exception {
        Path cycle = practice();
        Installation installation = ran(cycle);
        interrupt(installation, cycle);
        StageOutcome continued = runner(installation).correct(cycle, false);
        assertThat(continued.report().run().number()).isEqualTo(2);
        assertThat(differences(installation, 2)).isEmpty();
        assertAsIfFirst(continued, cycle);
        try (Database database = ReadyDatabase.forRuns(installation)) {
            assertThat(Stores.of(database).files().listTaken(2)).hasSize(2);
        }
    }

    private static void interrupt(Installation installation, Path cycle) {
        Progress until = new Progress() {
            @Override
            public void accept(String line) {
                // Nobody waits.
            }

            @Override
            public void advance(String what, long done, long of) {
                if (what.equals("determining")) {
                    throw new IllegalStateException("interrupted");
                }
            }
        };
        assertThatThrownBy(() -> new StageRunner(installation, new SpringJobs(), until).correct(cycle, false))
                .hasStackTraceContaining("interrupted");
    }

    private static void planted(Installation installation, String sql) throws SQLException {
        try (Database database = ReadyDatabase.forRuns(installation)) {
            Planted.row(database, sql);
        }
    }

    private static List<String> differences(Installation installation, int run) {
        return RunVerification.verify(installation, Optional.of(run)).differences().stream()
                .map(Issue::line)
                .toList();
    }

    @Test
    void random_amendments_of_an_official_run_come_out_as_from_scratch() throws Exception {
        Random random = new Random(5);
        Desk one = ReleasedPractice.at(scratch.resolve("one"), server);
        Desk two = ReleasedPractice.at(scratch.resolve("two"), server);
        Pair pair = new Pair(one.as("Ann", Desk.AFTER), two.as("Ann", Desk.AFTER));
        Path cycle = scratch.resolve("one/cycle");
        RandomCorrections.write(cycle.resolve("amendment"), "official", random);
        assertThat(pair.compare(cycle, 1, "amendment").orElseThrow().districts())
                .isGreaterThan(30);
    }

    /** Two installations: from the runs of one, what did not move is taken over; those of the other are spoiled first. */
    private record Pair(Installation carrying, Installation computing) {

        /** What was taken over, in a run that is as the one from scratch; empty where both are refused. */
        Optional<CarriedOver> compare(Path cycle, int last, String where) throws SQLException {
            spoil(computing, last);
            Optional<StageOutcome> computed = correct(computing, cycle);
            Optional<StageOutcome> taken = correct(carrying, cycle);
            assertThat(taken.isPresent()).as(where).isEqualTo(computed.isPresent());
            if (taken.isPresent()) {
                same(taken.get(), computed.get(), where);
            }
            return taken.map(outcome -> outcome.carried().orElseThrow());
        }

        private void same(StageOutcome taken, StageOutcome computed, String where) throws SQLException {
            int run = taken.report().run().number();
            assertThat(computed.carried().orElseThrow().districts()).as(where).isZero();
            assertThat(computed.carried().orElseThrow().whyNone()).as(where).contains("is not what was computed");
            assertThat(taken.carried().orElseThrow().whyNone()).as(where).isEmpty();
            assertThat(TestInstallation.files(taken.folder()))
                    .as(where)
                    .isEqualTo(TestInstallation.files(computed.folder()));
            assertThat(results(carrying, run)).as(where).isEqualTo(results(computing, run));
            assertThat(taken.report().issues())
                    .as(where)
                    .containsExactlyInAnyOrderElementsOf(computed.report().issues());
            assertThat(RunVerification.verify(carrying, Optional.of(run)).differences())
                    .as(where)
                    .isEmpty();
            for (int before = 1; before < run; before++) {
                sameComparison(before, run, where);
            }
        }

        /** Two runs read portion by portion differ in what they differ in when both are in memory. */
        private void sameComparison(int before, int after, String where) {
            try (Database database = ReadyDatabase.forRuns(carrying)) {
                Stores stores = Stores.of(database);
                AnalyzedDistricts analyzed = AnalyzedDistricts.of(
                        carrying, stores, stores.runs().find(after).orElseThrow());
                assertThat(RunSnapshots.between(stores, before, after, analyzed))
                        .as("%s, %d and %d", where, before, after)
                        .isEqualTo(RunSnapshots.reproducible(
                                RunSnapshot.compare(inMemory(stores, before), inMemory(stores, after), analyzed)));
            }
        }

        private static RunSnapshot inMemory(Stores stores, int run) {
            RunReport results = RunReports.load(stores, run);
            StageView view = StageView.of(
                    StageFrames.of(stores, results.run()), stores.facts().list(run), results.issues());
            return new RunSnapshot(
                    results, view.facts().districts(), stores.facts().list(run, FactKinds.SUCCESSOR));
        }

        private static Optional<StageOutcome> correct(Installation installation, Path cycle) {
            try {
                return Optional.of(runner(installation).correct(cycle, true));
            } catch (Refusal refused) {
                return Optional.empty();
            }
        }
    }

    private static int newest(Installation installation) {
        try (Database database = ReadyDatabase.forRuns(installation)) {
            List<RunHeader> runs = Stores.of(database).runs().list();
            return runs.get(runs.size() - 1).number();
        }
    }

    /** From a run whose hashes are not those of the trail nothing is taken over. */
    private static void spoil(Installation installation, int run) throws SQLException {
        try (Database database = ReadyDatabase.forRuns(installation)) {
            Planted.script(
                    database,
                    "update run_content set district_hashes = '' where run_number = " + run
                            + " and table_name = 'determination'");
        }
    }

    private static Map<String, Object> results(Installation installation, int run) throws SQLException {
        try (Database database = ReadyDatabase.forRuns(installation)) {
            List<Determination> whole = Stores.of(database).determinations().list(run);
            Map<String, Object> results = new TreeMap<>();
            results.put("read", whole);
            results.put(
                    "opened",
                    RunReports.open(Stores.of(database), run).determinations().stream()
                            .map(d -> d.answering(d.rules()))
                            .toList());
            results.put("view", Planted.rows(database, String.format(ANSWERS, run)));
            results.put("outline", RunReports.outline(Stores.of(database), run).determinations());
            return results;
        }
    }
}
