package org.determinations.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.determinations.application.ForkedJava;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.audit.RunBinding;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.application.run.StoppedRun;
import org.determinations.cli.Typed;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A run whose process dies gives the same bytes when the same command is typed again, wherever it died. What a death leaves at
 * each point of an embedded database is copied while one run goes on; that a killed process leaves the same is held by the
 * tests that kill one: {@link KilledYearTest} in every build, and here the long test, in which {@code -Dkill.times} chooses how many random
 * moments there are.
 */
class RestartTest {
    private static final Path SAMPLE = Path.of("data-samples", "massachusetts-2012-13");
    private static final int MANY_KILLS = Integer.getInteger("kill.times", 50);
    private static final long SEED = 20120919;

    @TempDir
    static Path scratch;

    private static Path cycle;
    private static Map<String, String> whole = Map.of();
    private static String content = "";
    private static List<String> points = List.of();

    @BeforeAll
    static void run_whole() throws Exception {
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        contradict(cycle.resolve("official/indicators.csv"));
        Path home = scratch.resolve("whole");
        ForkedJava.Ending ending = copied(cycle, home, scratch.resolve("left"));
        assertThat(ending.code()).as(ending.err()).isZero();
        points = ending.out().lines().toList();
        whole = TestInstallation.outputs(home);
        assertThat(whole).hasSize(6);
        assertThat(whole.entrySet())
                .filteredOn(file -> file.getKey().endsWith("input-issues.csv"))
                .singleElement()
                .satisfies(file -> assertThat(file.getValue()).contains("IN-018"));
        content = content(TestInstallation.at(home, Optional.empty()));
        assertThat(content).isNotEmpty();
    }

    /** One row more, so that two are rejected together: what is rejected so is counted anew by whoever continues. */
    private static void contradict(Path indicators) throws IOException {
        Files.writeString(
                indicators,
                Files.readString(indicators, StandardCharsets.UTF_8)
                        + "09120000,Laurel Gap,13,2011-12,30,15,50,,,Yes,2012-07-09,Yes,Yes\n",
                StandardCharsets.UTF_8);
    }

    @Test
    void there_are_points_in_and_between_all_steps() {
        assertThat(points)
                .contains(
                        "executing step: [register]",
                        "executing step: [read]",
                        "executing step: [check]",
                        "executing step: [determine]",
                        "executing step: [export]",
                        "executing step: [finish]",
                        "a new database was written",
                        "the database has its place",
                        "look at the clock");
    }

    @Test
    void a_run_killed_between_and_inside_its_steps_continues_to_the_same_bytes() throws Exception {
        assertThat(chosen()).hasSizeGreaterThan(15);
        for (int point : chosen()) {
            Path home = left(point, "continued-" + point);
            assertContinues(
                    "left at point " + point + ", " + points.get(point - 1),
                    TestInstallation.at(home, Optional.empty()));
        }
    }

    /** On the embedded database every point is tried above. */
    @Test
    void a_run_killed_again_on_the_other_database_continues_each_time() throws Exception {
        killAgain(TestServer.POSTGRESQL, List.of(8, 30));
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource(TestServer.class)
    void a_run_killed_again_and_again_continues_each_time(TestServer server) throws Exception {
        killAgain(server, List.of(8, 30, 60, 45, 20));
    }

    private static void killAgain(TestServer server, List<Integer> points) throws Exception {
        Path home = scratch.resolve("again-" + server + points.size());
        Optional<Installation.Login> login = server.login();
        int kills = 0;
        for (int point : points) {
            ForkedJava.Ending ending = stopped(cycle, home, login, point);
            assertThat(ending.code()).as(ending.err()).isIn(0, StoppedRun.STOPPED);
            kills += ending.code() == 0 ? 0 : 1;
        }
        assertThat(kills).isGreaterThan(1);
        assertContinues("after " + kills + " kills", TestInstallation.at(home, login));
    }

    @Test
    void a_refused_run_killed_at_its_end_is_refused_again_under_the_same_number() throws Exception {
        Path refused = TestInstallation.cycle(scratch.resolve("refused"));
        TestInstallation.edit(refused, "official/decisions.csv", "09020000", "09990000");
        Path copies = scratch.resolve("refused-left");
        ForkedJava.Ending uninterrupted = copied(refused, scratch.resolve("refused-home"), copies);
        assertThat(uninterrupted.err()).contains("CR-003");
        int last = (int) uninterrupted.out().lines().count();
        for (int fromEnd : List.of(0, 8)) {
            Path killed = StoppedRun.left(copies, last - fromEnd, scratch.resolve("refused-" + fromEnd));
            Installation installation = TestInstallation.at(killed, Optional.empty());
            Refusal refusal = catchThrowableOfType(
                    Refusal.class,
                    () -> new StageRunner(installation, new SpringJobs(), line -> {})
                            .run(Stage.OFFICIAL, refused, false));
            assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.DECISION_UNKNOWN_DISTRICT);
            assertThat(TestInstallation.outputs(killed)).isEmpty();
            assertThat(states(installation)).containsExactly(RunState.REFUSED);
        }
    }

    @Test
    void unfinished_runs_are_given_up_when_other_work_is_asked_for_and_not_taken_up_later() throws Exception {
        int middle = points.indexOf("executing step: [check]") + 1;
        Path changing = TestInstallation.copy(cycle, scratch.resolve("changing"));
        Path home = left(middle, "changing-home");
        TestInstallation.edit(changing, "official/decisions.csv", "REASSIGN,NSI", "REASSIGN,NI");
        int shorter = middle - points.indexOf("look at the clock");
        assertThat(stopped(changing, home, Optional.empty(), shorter).code()).isEqualTo(StoppedRun.STOPPED);
        TestInstallation.edit(changing, "official/decisions.csv", "REASSIGN,NI", "REASSIGN,NTA");
        Installation installation = TestInstallation.at(home, Optional.empty());
        StageRunner runner = new StageRunner(installation, new SpringJobs(), line -> {});
        assertThat(runner.run(Stage.OFFICIAL, changing, false).report().run().number())
                .isEqualTo(3);
        assertThat(states(installation)).containsExactly(RunState.FAILED, RunState.FAILED, RunState.COMPUTED);
        TestInstallation.edit(changing, "official/decisions.csv", "REASSIGN,NTA", "REASSIGN,NSI");
        RunHeader back = runner.run(Stage.OFFICIAL, changing, false).report().run();
        assertThat(back.number()).as("the newest run has the highest number").isEqualTo(4);
        assertThat(back.supersedes()).contains(3);
    }

    @Tag("long")
    @Test
    void a_run_killed_at_many_moments_continues_to_the_same_bytes() throws Exception {
        Path wholeHome = scratch.resolve("sample");
        long begun = System.nanoTime();
        assertThat(command(wholeHome).end().code()).isZero();
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Map<String, String> expected = TestInstallation.outputs(wholeHome);
        Random random = new Random(SEED);
        for (int i = 0; i < MANY_KILLS; i++) {
            long after = took / 4 + random.nextLong(took * 3 / 4);
            Path home = scratch.resolve("sample-" + i);
            ForkedJava killed = command(home);
            killed.process().waitFor(after, TimeUnit.MILLISECONDS);
            killed.process().destroyForcibly().waitFor();
            String where = "killed after " + after + " ms, seed " + SEED + ", kill " + i;
            assertThat(TestInstallation.outputs(home).keySet().stream().filter(name -> !name.contains("partial")))
                    .as(where)
                    .isSubsetOf(expected.keySet());
            Typed.Ending continued = Typed.in(home, "cycle", sample());
            assertThat(continued.code()).as(where + continued.err()).isIn(0, 7);
            assertThat(TestInstallation.outputs(home)).as(where).isEqualTo(expected);
        }
    }

    /**
     * Before the first step, after every other transaction; then, in each step, in the middle of its work, before its
     * transaction ends and after that, before the step is marked as ended.
     */
    private static Collection<Integer> chosen() {
        Map<String, Integer> chosen = new LinkedHashMap<>();
        String step = "";
        for (int i = 0; i < points.size(); i++) {
            String point = points.get(i);
            step = point.startsWith("executing step") ? point : step;
            if (step.isEmpty() && point.startsWith("Releasing") && i % 4 == 0) {
                chosen.put("transaction " + i, i + 1);
            }
            if (point.startsWith("look") || point.startsWith("Saving") || point.contains("database")) {
                chosen.putIfAbsent(step + point, i + 1);
            }
            if (point.startsWith("Saving") || step.contains("read") && point.startsWith("look")) {
                chosen.put(step + "after it", i + 3);
            }
        }
        chosen.put("end", points.size());
        return new TreeSet<>(chosen.values());
    }

    private static ForkedJava.Ending stopped(
            Path folder, Path home, Optional<Installation.Login> login, int point, String... copies)
            throws IOException, InterruptedException {
        String url = login.map(Installation.Login::url).orElse("-");
        List<String> words =
                new ArrayList<>(List.of(home.toString(), folder.toString(), "official", String.valueOf(point), url));
        words.addAll(List.of(copies));
        return ForkedJava.start(scratch, List.of(), StoppedRun.class.getName(), words.toArray(String[]::new))
                .end();
    }

    /** A whole run that leaves a copy of the home at each of its points; they are what it says. */
    private static ForkedJava.Ending copied(Path folder, Path home, Path copies)
            throws IOException, InterruptedException {
        return stopped(folder, home, Optional.empty(), StoppedRun.NEVER, copies.toString());
    }

    /** A home of that name as the whole run left it at a point. */
    private static Path left(int point, String name) throws IOException {
        return StoppedRun.left(scratch.resolve("left"), point, scratch.resolve(name));
    }

    private static ForkedJava command(Path home) throws IOException {
        return ForkedJava.start(
                scratch, List.of(), "org.determinations.cli.Main", "cycle", sample(), "--home", home.toString());
    }

    private static String sample() {
        return TestInstallation.app().resolve(SAMPLE).toString();
    }

    private static void assertContinues(String where, Installation installation) {
        List<String> progress = new ArrayList<>();
        StageOutcome outcome =
                new StageRunner(installation, new SpringJobs(), progress::add).run(Stage.OFFICIAL, cycle, false);
        assertThat(outcome.report().run().number()).as(where).isEqualTo(1);
        assertThat(TestInstallation.outputs(installation.home())).as(where).isEqualTo(whole);
        try (Database database = ReadyDatabase.forReading(installation)) {
            Stores stores = Stores.of(database);
            assertThat(stores.checks().list()).as(where).extracting(Issue::line).isEmpty();
            assertThat(stores.audit().verify()).as(where).isEmpty();
            assertThat(stores.files().list(1))
                    .as(where)
                    .filteredOn(file -> file.name().equals("official/indicators.csv"))
                    .singleElement()
                    .satisfies(file -> assertThat(file.rejected()).isEqualTo(3));
        }
        assertThat(content(installation)).as(where).isEqualTo(content);
        assertThat(states(installation)).as(where).containsExactly(RunState.COMPUTED);
    }

    /** The hash of all that the store holds of the first run, as its audit trail carries it. */
    private static String content(Installation installation) {
        try (Database database = ReadyDatabase.forReading(installation)) {
            return RunBinding.content(Stores.of(database).audit().list(), 1).orElseThrow();
        }
    }

    private static List<RunState> states(Installation installation) {
        try (Database database = ReadyDatabase.forReading(installation)) {
            return Stores.of(database).runs().list().stream()
                    .map(RunHeader::state)
                    .toList();
        }
    }
}
