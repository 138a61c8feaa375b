package org.determinations.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.determinations.model.RunHeader;
import org.determinations.model.RunState;
import org.determinations.model.Stage;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two commands started within two seconds of each other, on stores that are new, current or of before: each does its work or
 * says that the other has the database, and whatever one of them or a command of before has done is there at the end.
 * {@code -Dstarts.pairs} and {@code -Dstarts.seed} choose more or fewer pairs, and other gaps, in the long test.
 */
class TwoStartsTest {
    private static final int MOST_MILLIS = 2000;
    private static final int PAIRS = Integer.getInteger("starts.pairs", 200);
    private static final long SEED = Long.getLong("starts.seed", 20121009);

    @TempDir
    static Path scratch;

    /** What the two find. */
    private enum Found {
        NEW,
        CURRENT,
        OF_BEFORE
    }

    @ParameterizedTest
    @CsvSource({
        "H2, NEW, 0",
        "H2, NEW, 250",
        "H2, OF_BEFORE, 0",
        "H2, OF_BEFORE, 150",
        "H2, CURRENT, 0",
        "POSTGRESQL, NEW, 0",
        "POSTGRESQL, OF_BEFORE, 0",
        "POSTGRESQL, CURRENT, 100"
    })
    void two_starts_lose_nothing(TestServer server, Found found, int gap) throws Exception {
        pair(server, found, gap, "pair-" + server + "-" + found + "-" + gap);
    }

    @Tag("long")
    @Test
    void many_pairs_of_starts_lose_nothing(TestReporter reporter) throws Exception {
        Random random = new Random(SEED);
        Map<String, Integer> endings = new TreeMap<>();
        for (int i = 0; i < PAIRS; i++) {
            TestServer server = TestServer.values()[i % 2];
            Found found = Found.values()[i / 2 % 3];
            int gap = random.nextInt(3) == 0 ? random.nextInt(MOST_MILLIS / 10) : random.nextInt(MOST_MILLIS + 1);
            String codes = pair(server, found, gap, "pair-" + i);
            endings.merge(server + " " + found + " ended with " + codes, 1, Integer::sum);
        }
        reporter.publishEntry(PAIRS + " pairs, seed " + SEED, endings.toString());
    }

    private static String pair(TestServer server, Found found, int gap, String name) throws Exception {
        Path home = Files.createDirectories(scratch.resolve(name));
        Path cycle = TestInstallation.cycle(scratch.resolve(name + "-cycle"));
        Optional<Installation.Login> login = server.login();
        Set<Stage> expected = new TreeSet<>();
        if (found != Found.NEW) {
            run(home, cycle, login, Stage.PROVISIONAL);
            expected.add(Stage.PROVISIONAL);
        }
        if (found == Found.OF_BEFORE) {
            OlderStore.ofBefore(home, login);
        }
        ForkedJava first = start(home, cycle, login, Stage.OFFICIAL);
        TimeUnit.MILLISECONDS.sleep(gap);
        ForkedJava second = start(home, cycle, login, Stage.PRELIMINARY);
        List<Integer> codes = new ArrayList<>();
        String where = name + ", " + server + ", " + found + ", gap " + gap + " ms";
        for (Map.Entry<Stage, ForkedJava> started :
                List.of(Map.entry(Stage.OFFICIAL, first), Map.entry(Stage.PRELIMINARY, second))) {
            ForkedJava.Ending ending = started.getValue().end();
            codes.add(ending.code());
            assertThat(ending.code()).as(where + "\n" + ending.err()).isIn(0, 4, 6);
            if (ending.code() != 6) {
                expected.add(started.getKey());
            } else {
                assertThat(server).as(where).isEqualTo(TestServer.H2);
            }
        }
        assertThat(expected).as(where).hasSizeGreaterThan(found == Found.NEW ? 0 : 1);
        assertAllThere(TestInstallation.at(home, login), expected, where);
        run(home, cycle, login, Stage.PRELIMINARY);
        expected.add(Stage.PRELIMINARY);
        assertAllThere(TestInstallation.at(home, login), expected, where + ", after the next command");
        return codes.toString();
    }

    private static void assertAllThere(Installation installation, Set<Stage> stages, String where) {
        try (Database database = ReadyDatabase.forReading(installation)) {
            assertThat(Stores.of(database).runs().list())
                    .as(where)
                    .hasSameSizeAs(stages)
                    .allMatch(run -> run.state() == RunState.COMPUTED)
                    .extracting(RunHeader::stage)
                    .containsExactlyInAnyOrderElementsOf(stages);
        }
        Verification verification = RunVerification.verify(installation, Optional.empty());
        assertThat(verification.sound()).as(where + verification.text()).isTrue();
        assertThat(installation.home().resolve(".determinations.upgrading")).as(where).doesNotExist();
        assertThat(installation.home().resolve(".determinations.before-upgrade"))
                .as(where)
                .doesNotExist();
    }

    private static void run(Path home, Path cycle, Optional<Installation.Login> login, Stage stage) {
        new StageRunner(TestInstallation.at(home, login), line -> {}).run(stage, cycle, false);
    }

    private static ForkedJava start(Path home, Path cycle, Optional<Installation.Login> login, Stage stage)
            throws IOException {
        List<String> words =
                new ArrayList<>(List.of("run", stage.word(), cycle.toString(), "--home", home.toString(), "--quiet"));
        login.ifPresent(server -> words.addAll(List.of("--db", server.url())));
        return ForkedJava.start(
                scratch, List.of("-Duser.name=postgres"), "org.determinations.cli.Main", words.toArray(String[]::new));
    }
}
