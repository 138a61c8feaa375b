package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.determinations.application.ForkedJava;
import org.determinations.application.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every verb of the program, in the year of {@link JsonVerbsTest}, which leaves none out, is killed at a random moment and typed
 * again: the files, the rows and what it prints are those of a verb typed once or, where the kill came after its work was done, typed
 * twice. The year goes on from there, so that what a later verb makes of it is asked too, {@code runs verify} last. Where a command is
 * killed several times, the one that is typed again is killed too, every second time.
 *
 * <p>A command that writes nothing is killed once, at any moment of it; what it would have had more is given to the next one that
 * writes. That is killed when something of it was seen to be written for the first, second, ... time, chosen at random.
 *
 * <p>{@code -Dkill.times} says how many kills there are at most on each database; {@code -Dkill.seed} chooses the moments and, where
 * there are fewer kills than verbs, the verbs.
 */
@Tag("long")
class KilledVerbTest {
    private static final List<String[]> LINES = Stream.of(JsonVerbsTest.LINES, JsonVerbsTest.ADOPTING_LINES)
            .flatMap(List::stream)
            .toList();
    private static final int KILLS = Integer.getInteger("kill.times", LINES.size());
    private static final long SEED = Long.getLong("kill.seed", 20120810);
    private static final int MANY = 10;
    private static final String USER = "postgres";

    /** Exit code of a process that was killed. */
    private static final int KILLED = 137;

    /** Changes that a command is taken to make until one was seen to come to its end. */
    private static final int SOME_CHANGES = 3;

    @TempDir
    Path scratch;

    private static String before = "";

    private int done;
    private int atWork;
    private int inTheMiddle;

    /** Kills that commands which write nothing have left over. */
    private int left;

    /** Changes that the command is taken to make, as far as it was seen. */
    private int changes;

    /** How long the last process took that came to its own end; in nanoseconds. */
    private long usual = TimeUnit.SECONDS.toNanos(2);

    @BeforeAll
    static void type_as_the_user_of_both_databases() {
        before = System.getProperty("user.name");
        System.setProperty("user.name", USER);
    }

    @AfterAll
    static void type_as_before() {
        System.setProperty("user.name", before);
    }

    @ParameterizedTest
    @EnumSource(TestServer.class)
    void every_verb_that_is_killed_and_typed_again_is_as_if_never_killed(TestServer server) throws Exception {
        Random random = new Random(SEED);
        List<String[]> lines = LINES;
        int first = random.nextInt(lines.size());
        done = 0;
        atWork = 0;
        inTheMiddle = 0;
        left = 0;
        KillPlace place = new KillPlace(server, scratch);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == JsonVerbsTest.LINES.size()) {
                JsonVerbsTest.draft(place.folder());
            }
            int turn = (i + first) % lines.size();
            int kills = (turn + 1) * KILLS / lines.size() - turn * KILLS / lines.size();
            Typed.Ending ending;
            if (kills == 0) {
                ending = type(place, lines.get(i)[2]);
            } else {
                ending = kill(place, lines.get(i)[2], kills, random, wrong);
            }
            if (i % MANY == MANY - 1) {
                System.out.println("KilledVerbTest: " + server + ", " + (i + 1) + " commands, " + done
                        + " kills, " + atWork + " at work, " + inTheMiddle + " of them with something written, "
                        + wrong.size() + " wrong");
            }
            assertThat(ending.code())
                    .as(lines.get(i)[2] + "\n" + ending.out())
                    .isEqualTo(Integer.valueOf(lines.get(i)[0]));
        }
        System.out.println("KilledVerbTest: " + server + ", seed " + SEED + ": " + done + " kills over " + lines.size()
                + " commands, " + atWork + " at work, " + inTheMiddle + " of them with something written; "
                + wrong.size() + " not as if never killed");
        assertThat(wrong).isEmpty();
        assertThat(atWork * 2).as("killed at work, twice").isGreaterThan(done);
    }

    /** What the verb ends with when nobody kills it; the place is left as it then is. */
    private Typed.Ending kill(KillPlace place, String command, int kills, Random random, List<String> wrong)
            throws Exception {
        KillPlace.Kept untouched = place.keep("before");
        Typed.Ending once = type(place, command);
        boolean writes = !place.differences(untouched).isEmpty();
        KillPlace.Kept typedOnce = writes ? place.keep("once") : untouched;
        int now = writes ? kills + left : 1;
        left = writes ? 0 : left + kills - 1;
        changes = SOME_CHANGES;
        boolean asOnce = true;
        for (int kill = 0; kill < now; ) {
            place.putBack(untouched);
            List<String> told = new ArrayList<>();
            int most = kill + 1 < now && random.nextBoolean() ? 2 : 1;
            boolean stopped = true;
            while (stopped && told.size() < most) {
                stopped = stop(place, command, writes, random, told);
                inTheMiddle += stopped && !place.differences(untouched).isEmpty() ? 1 : 0;
            }
            kill += told.size();
            Typed.Ending again = type(place, command);
            List<String> differences = place.differences(typedOnce);
            asOnce = differences.isEmpty() && again.equals(once);
            if (!asOnce && !isAsOften(told.size() + 1, place, command, untouched, again)) {
                String what = command + ", killed " + told + ", said " + again + " in place of " + once + ": "
                        + String.join("; ", differences);
                System.out.println("KilledVerbTest: " + what);
                wrong.add(what);
            }
        }
        if (!asOnce) {
            place.putBack(typedOnce);
        }
        place.forget(untouched);
        if (writes) {
            place.forget(typedOnce);
        }
        return once;
    }

    /** Whether the place is as when the verb is typed more than once, at most so often, and says the same. */
    private static boolean isAsOften(
            int most, KillPlace place, String command, KillPlace.Kept untouched, Typed.Ending said)
            throws IOException, SQLException {
        KillPlace.Kept again = place.keep("again");
        place.putBack(untouched);
        type(place, command);
        boolean same = false;
        for (int typed = 2; typed <= most && !same; typed++) {
            Typed.Ending ending = type(place, command);
            same = ending.equals(said) && place.differences(again).isEmpty();
        }
        place.forget(again);
        return same;
    }

    /** What it ends with and prints when it is typed, as far as that is the same whenever it is. */
    private static Typed.Ending type(KillPlace place, String command) {
        List<String> words = List.of(place.words(command));
        Typed.Ending ending = Typed.withApp(place.app(), words);
        return new Typed.Ending(ending.code(), place.said(ending.out()), "");
    }

    /** Kills it once, and tells when; whether it was at work. */
    private boolean stop(KillPlace place, String command, boolean writes, Random random, List<String> told)
            throws Exception {
        int change = 1 + random.nextInt(changes);
        long moment = (long) (usual * random.nextDouble());
        Killed killed = writes ? atChange(place, command, change) : atMoment(place, command, moment);
        changes = killed.seen() < change ? Math.max(1, killed.seen()) : Math.max(changes, change + 1);
        boolean stopped = killed.code() == KILLED;
        told.add((writes ? "at change " + change : "after " + moment + " ns") + " with " + killed.code());
        done++;
        atWork += stopped ? 1 : 0;
        return stopped;
    }

    /**
     * How a process ended.
     *
     * @param seen how many changes were seen until then; 0 where nobody looked
     */
    private record Killed(int code, int seen) {}

    private Killed atChange(KillPlace place, String command, int change) throws Exception {
        try (KillMoment moment = new KillMoment(place.folder(), place.server())) {
            long began = System.nanoTime();
            ForkedJava process = start(place, command);
            int seen = moment.atChange(process.process(), change);
            if (seen < change) {
                usual = System.nanoTime() - began;
            }
            return new Killed(process.end().code(), seen);
        }
    }

    private Killed atMoment(KillPlace place, String command, long nanos) throws Exception {
        long began = System.nanoTime();
        ForkedJava process = start(place, command);
        if (process.process().waitFor(nanos, TimeUnit.NANOSECONDS)) {
            usual = System.nanoTime() - began;
        }
        process.process().destroyForcibly();
        return new Killed(process.end().code(), 0);
    }

    private ForkedJava start(KillPlace place, String command) throws IOException {
        return ForkedJava.start(
                scratch,
                List.of("-Duser.name=" + USER, "-Ddeterminations.app=" + place.app()),
                "org.determinations.cli.Main",
                place.words(command));
    }
}
