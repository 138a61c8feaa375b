package org.determinations.application.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.determinations.application.ForkedJava;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.Verification;
import org.determinations.application.verify.RunVerification;
import org.determinations.cli.answer.VerificationAnswer;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.AuditStore;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two commands started within two seconds of each other, on stores that are new, current or of before: each does its work or
 * says that the other has the database, and whatever one of them or a command of before has done is there at the end.
 * {@code -Dstarts.pairs} and {@code -Dstarts.seed} choose more or fewer pairs, and other gaps, in the long test, where one
 * pair in ten are whole runs and the others commit one row each.
 */
class TwoStartsTest {
    private static final int MOST_MILLIS = 2000;
    private static final int PAIRS = Integer.getInteger("starts.pairs", 200);
    private static final long SEED = Long.getLong("starts.seed", 20121009);
    private static final int WHOLE_RUNS_IN = 10;

    @TempDir
    static Path scratch;

    /** What the two find. */
    private enum Found {
        NEW,
        CURRENT,
        OF_BEFORE
    }

    /** One pair of starts. */
    private record Pair(String name, TestServer server, Found found, int gap, boolean wholeRuns) {
        @Override
        public String toString() {
            return name + ", " + server + ", " + found + ", gap " + gap + " ms" + (wholeRuns ? ", whole runs" : "");
        }
    }

    /** Pairs on a server, and of every other kind, are among the many. */
    @Test
    void two_starts_lose_nothing() throws Exception {
        start(new Pair("at-once", TestServer.H2, Found.NEW, 0, true));
    }

    @Tag("long")
    @Test
    void many_pairs_of_starts_lose_nothing(TestReporter reporter) throws Exception {
        Random random = new Random(SEED);
        Map<String, Integer> endings = new TreeMap<>();
        for (int i = 0; i < PAIRS; i++) {
            int most = random.nextInt(3) == 0 ? MOST_MILLIS / 10 : MOST_MILLIS;
            Pair pair = new Pair(
                    "pair-" + i,
                    TestServer.values()[i % 2],
                    Found.values()[i / 2 % 3],
                    random.nextInt(most + 1),
                    i / 2 % WHOLE_RUNS_IN == 0);
            endings.merge(pair.server() + " " + pair.found() + " ended with " + start(pair), 1, Integer::sum);
        }
        reporter.publishEntry(PAIRS + " pairs, seed " + SEED, endings.toString());
    }

    private static List<Integer> start(Pair pair) throws Exception {
        Path home = Files.createDirectories(scratch.resolve(pair.name()));
        Optional<Installation.Login> login = pair.server().login();
        Installation installation = TestInstallation.at(home, login);
        List<String> done = new ArrayList<>();
        if (pair.found() != Found.NEW) {
            StartedWriter.write(installation, "before");
            done.add("before");
        }
        if (pair.found() == Found.OF_BEFORE) {
            OlderStore.ofBefore(home, login);
        }
        Map<String, ForkedJava> started = new LinkedHashMap<>();
        started.put("official", process(pair, home, login, "official"));
        TimeUnit.MILLISECONDS.sleep(pair.gap());
        started.put("preliminary", process(pair, home, login, "preliminary"));
        List<Integer> codes = new ArrayList<>();
        for (Map.Entry<String, ForkedJava> process : started.entrySet()) {
            ForkedJava.Ending ending = process.getValue().end();
            codes.add(ending.code());
            assertThat(ending.code()).as(pair + "\n" + ending.err()).isIn(0, 4, 6);
            if (ending.code() != 6) {
                done.add(process.getKey());
            }
        }
        assertThat(codes).as(pair.toString()).isNotEqualTo(List.of(6, 6));
        assertThat(pair.server() == TestServer.POSTGRESQL && codes.contains(6))
                .as(pair + " " + codes)
                .isFalse();
        assertAllThere(pair, installation, done);
        StartedWriter.write(installation, "after");
        done.add("after");
        assertAllThere(pair, installation, done);
        return codes;
    }

    private static void assertAllThere(Pair pair, Installation installation, List<String> done) {
        try (Database database = ReadyDatabase.forReading(installation)) {
            Stores stores = Stores.of(database);
            List<String> kept = new ArrayList<>(stores.audit().list().stream()
                    .map(AuditStore.Event::what)
                    .filter(done::contains)
                    .toList());
            stores.runs().list().stream()
                    .filter(run -> run.state() == RunState.COMPUTED)
                    .map(RunHeader::stage)
                    .forEach(stage -> kept.add(stage.word()));
            assertThat(kept).as(pair.toString()).containsExactlyInAnyOrderElementsOf(done);
            assertThat(stores.audit().verify()).as(pair.toString()).isEmpty();
        }
        if (pair.wholeRuns()) {
            Verification verification = RunVerification.verify(installation, Optional.empty());
            assertThat(verification.sound())
                    .as(pair + VerificationAnswer.text(verification))
                    .isTrue();
        }
        assertThat(installation.home().resolve(".determinations.upgrading"))
                .as(pair.toString())
                .doesNotExist();
        assertThat(installation.home().resolve(".determinations.before-upgrade"))
                .as(pair.toString())
                .doesNotExist();
    }

    private static ForkedJava process(Pair pair, Path home, Optional<Installation.Login> login, String stage)
            throws IOException {
        if (!pair.wholeRuns()) {
            String url = login.map(Installation.Login::url).orElse("-");
            return ForkedJava.start(scratch, List.of(), StartedWriter.class.getName(), home.toString(), url, stage);
        }
        Path cycle = TestInstallation.cycle(scratch.resolve(pair.name() + "-" + stage));
        List<String> words = new ArrayList<>(List.of("run", stage, cycle.toString(), "--home", home.toString()));
        login.ifPresent(server -> words.addAll(List.of("--db", server.url())));
        return ForkedJava.start(
                scratch, List.of("-Duser.name=postgres"), "org.determinations.cli.Main", words.toArray(String[]::new));
    }
}
