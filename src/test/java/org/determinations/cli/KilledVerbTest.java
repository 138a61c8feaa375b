package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
 * again: the files and rows are those of a verb typed once or, where the kill came after its work was done, typed twice. The
 * year goes on from there, so that what a later verb makes of it is asked too, {@code runs verify} last.
 *
 * <p>{@code -Dkill.times} says how many kills there are on each database, spread evenly over the verbs; {@code -Dkill.seed}
 * chooses the moments and, where there are fewer kills than verbs, the verbs.
 */
@Tag("long")
class KilledVerbTest {
    private static final int KILLS = Integer.getInteger("kill.times", JsonVerbsTest.LINES.size());
    private static final long SEED = Long.getLong("kill.seed", 20120810);
    private static final int MANY = 10;
    private static final String USER = "postgres";

    /** One kill in five comes at any moment of the process, the others when the classes are loaded. */
    private static final double ANY_MOMENT = 0.2;

    private static final double LOADED = 0.45;

    @TempDir
    Path scratch;

    private static String before = "";

    private int atWork;
    private int inTheMiddle;

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
        List<String[]> lines = JsonVerbsTest.LINES;
        int first = random.nextInt(lines.size());
        KillPlace place = new KillPlace(server, scratch);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int turn = (i + first) % lines.size();
            int kills = (turn + 1) * KILLS / lines.size() - turn * KILLS / lines.size();
            Typed.Ending ending;
            if (kills == 0) {
                ending = Typed.command(place.words(lines.get(i)[2]));
            } else {
                ending = kill(place, lines.get(i)[2], kills, random, wrong);
            }
            if (i % MANY == MANY - 1) {
                System.out.println("KilledVerbTest: " + server + ", " + (i + 1) + " commands, " + atWork
                        + " killed at work, " + wrong.size() + " wrong");
            }
            assertThat(ending.code())
                    .as(lines.get(i)[2] + "\n" + ending.out() + ending.err())
                    .isEqualTo(Integer.valueOf(lines.get(i)[0]));
        }
        System.out.println("KilledVerbTest: " + server + ", seed " + SEED + ": " + KILLS + " kills over " + lines.size()
                + " commands, " + atWork + " at work, " + inTheMiddle + " of them with something written; "
                + wrong.size() + " not as if never killed");
        assertThat(wrong).isEmpty();
        assertThat(atWork * 2).as("killed at work, twice").isGreaterThan(KILLS);
    }

    /** What the verb ends with when nobody kills it; the place is left as it then is. */
    private Typed.Ending kill(KillPlace place, String command, int kills, Random random, List<String> wrong)
            throws Exception {
        KillPlace.Kept untouched = place.keep("before");
        Typed.Ending once = Typed.command(place.words(command));
        KillPlace.Kept typedOnce = place.keep("once");
        place.putBack(untouched);
        long took = took(start(KilledMain.NEVER, place.words(command)).end());
        boolean asOnce = false;
        for (int kill = 1; kill <= kills; kill++) {
            place.putBack(untouched);
            double part = random.nextDouble() < ANY_MOMENT
                    ? random.nextDouble()
                    : LOADED + (1 - LOADED) * random.nextDouble();
            long moment = (long) (took * part);
            ForkedJava.Ending killed = start(moment, place.words(command)).end();
            boolean stopped = killed.code() == KilledMain.STOPPED;
            atWork += stopped ? 1 : 0;
            inTheMiddle += stopped && !place.differences(untouched).isEmpty() ? 1 : 0;
            Typed.Ending again = Typed.command(place.words(command));
            List<String> differences = place.differences(typedOnce);
            asOnce = differences.isEmpty() && again.code() == once.code();
            if (!asOnce && !isAsTwice(place, command, untouched, again.code())) {
                String what = command + ", kill " + kill + " at " + moment + " of " + took + " us, ended with "
                        + killed.code() + ", again with " + again.code() + " " + again.err() + ": "
                        + String.join("; ", differences);
                System.out.println("KilledVerbTest: " + what);
                wrong.add(what);
            }
        }
        if (!asOnce) {
            place.putBack(typedOnce);
        }
        place.forget(untouched);
        place.forget(typedOnce);
        return once;
    }

    /** Whether the place is as when the verb is typed twice; it is left so. */
    private static boolean isAsTwice(KillPlace place, String command, KillPlace.Kept untouched, int code)
            throws IOException, SQLException {
        KillPlace.Kept again = place.keep("again");
        place.putBack(untouched);
        Typed.command(place.words(command));
        Typed.Ending twice = Typed.command(place.words(command));
        boolean same = twice.code() == code && place.differences(again).isEmpty();
        place.forget(again);
        return same;
    }

    private ForkedJava start(long moment, String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of(String.valueOf(moment)));
        all.addAll(List.of(words));
        return ForkedJava.start(
                scratch,
                List.of("-Duser.name=" + USER),
                "org.determinations.cli.KilledMain",
                all.toArray(String[]::new));
    }

    private static long took(ForkedJava.Ending ending) {
        String said = ending.err();
        return Long.parseLong(said.substring(said.lastIndexOf(KilledMain.TOOK) + KilledMain.TOOK.length())
                .strip());
    }
}
