package org.determinations.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.determinations.application.ForkedJava;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.Verification;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.status.Checkup;
import org.determinations.application.verify.RunVerification;
import org.determinations.cli.Typed;
import org.determinations.cli.answer.VerificationAnswer;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The practice year in a process that is killed at a random moment and typed again: every file is byte for byte that of
 * the year that nobody interrupted. The moment is a line of the log and some milliseconds behind it, not a time from the start,
 * which says little on a busy machine. {@code -Dkill.seed} and {@code -Dkill.times} choose other moments, and more or fewer of
 * them. A run that is stopped at a chosen point is {@link RestartTest}'s.
 */
@Tag("long")
class KilledYearTest {
    private static final Path YEAR = TestInstallation.app().resolve("data-samples/practice-2012-13");
    private static final String USER = "postgres";
    private static final int KILLS = Integer.getInteger("kill.times", 50);
    private static final long SEED = Long.getLong("kill.seed", 20120810);

    @TempDir
    static Path scratch;

    private static final int MILLIS_BEHIND_A_LINE = 30;

    private static Map<String, String> whole = Map.of();
    private static final Map<TestServer, Integer> LINES = new EnumMap<>(TestServer.class);

    /** Kills that found the process at work, and those that came too late. */
    private record Kill(boolean atWork, String where) {}

    @BeforeAll
    static void run_a_whole_year_on_each_database() throws Exception {
        List<Callable<Map<String, String>>> years = new ArrayList<>();
        for (TestServer server : TestServer.values()) {
            Optional<Installation.Login> login = server.login();
            years.add(() -> {
                Path home = scratch.resolve("whole-" + server);
                ForkedJava.Ending ending = year(home, login).end();
                assertThat(ending.code()).as(ending.err()).isZero();
                return TestInstallation.outputs(home);
            });
        }
        List<Map<String, String>> files = two(years);
        for (TestServer server : TestServer.values()) {
            LINES.put(server, logLines(scratch.resolve("whole-" + server)));
        }
        assertThat(LINES.values()).allMatch(lines -> lines > 50);
        whole = files.get(0);
        assertThat(whole).hasSizeGreaterThan(20);
        assertThat(files.get(1)).as("files do not depend on the database").isEqualTo(whole);
    }

    @ParameterizedTest
    @EnumSource(TestServer.class)
    void a_year_killed_at_random_moments_ends_with_the_same_bytes(TestServer server, TestReporter reporter)
            throws Exception {
        killAndContinue(server, KILLS, reporter);
    }

    private static void killAndContinue(TestServer server, int times, TestReporter reporter) throws Exception {
        Random random = new Random(SEED + server.ordinal());
        List<Callable<Kill>> kills = new ArrayList<>();
        for (int i = 1; i <= times; i++) {
            int line = random.nextInt(LINES.get(server));
            int millis = random.nextInt(MILLIS_BEHIND_A_LINE);
            Path home = scratch.resolve(server + "-of-" + times + "-" + i);
            Optional<Installation.Login> login = server.login();
            String where = server + ", kill " + i + " " + millis + " ms after line " + line + ", seed " + SEED;
            kills.add(() -> new Kill(killAndContinue(home, login, line, millis, where), where));
        }
        List<Kill> killed = two(kills);
        long atWork = killed.stream().filter(Kill::atWork).count();
        reporter.publishEntry(server + ", seed " + SEED, atWork + " of " + times + " years were killed at work");
        assertThat(atWork * 2).as("killed at work, twice").isGreaterThan(times);
    }

    private static boolean killAndContinue(
            Path home, Optional<Installation.Login> login, int line, int millis, String where)
            throws IOException, InterruptedException {
        ForkedJava killed = year(home, login);
        while (logLines(home) < line && killed.process().isAlive()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        boolean atWork = !killed.process().waitFor(millis, TimeUnit.MILLISECONDS);
        killed.process().destroyForcibly().waitFor();
        Typed.Ending ending = continued(home, login);
        assertThat(ending.code()).as(where + ending.err()).isIn(0, 7);
        assertThat(TestInstallation.outputs(home)).as(where).isEqualTo(whole);
        assertSound(TestInstallation.at(home, login), where);
        return atWork;
    }

    private static int logLines(Path home) throws IOException {
        Path log = home.resolve("logs").resolve("determinations.log");
        return Files.exists(log) ? (int) Files.readString(log).lines().count() : 0;
    }

    private static void assertSound(Installation installation, String where) {
        assertThat(Checkup.of(installation).sound()).as(where).isTrue();
        Verification verification = RunVerification.verify(installation, Optional.empty());
        assertThat(verification.sound())
                .as(() -> where + "\n" + VerificationAnswer.text(verification))
                .isTrue();
        try (Database database = ReadyDatabase.forReading(installation)) {
            assertThat(Stores.of(database).runs().list())
                    .as(where)
                    .extracting(RunHeader::state)
                    .containsOnly(RunState.COMPUTED)
                    .hasSize(4);
        }
    }

    private static ForkedJava year(Path home, Optional<Installation.Login> login) throws IOException {
        return ForkedJava.start(
                scratch, List.of("-Duser.name=" + USER), "org.determinations.cli.Main", words(home, login));
    }

    /** The same command in this process, one at a time: whoever types it is the user of the process. */
    private static synchronized Typed.Ending continued(Path home, Optional<Installation.Login> login) {
        String before = System.getProperty("user.name");
        System.setProperty("user.name", USER);
        try {
            return Typed.command(words(home, login));
        } finally {
            System.setProperty("user.name", before);
        }
    }

    private static String[] words(Path home, Optional<Installation.Login> login) {
        List<String> words = new ArrayList<>(List.of("cycle", YEAR.toString(), "--home", home.toString()));
        login.ifPresent(server -> words.addAll(List.of("--db", server.url())));
        return words.toArray(String[]::new);
    }

    /** Two at a time; the results in the order of the tasks. */
    private static <T> List<T> two(List<Callable<T>> tasks) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> task : two.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        } finally {
            two.shutdownNow();
        }
    }
}
