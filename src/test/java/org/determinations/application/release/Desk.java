package org.determinations.application.release;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.batch.SpringJobs;
import org.determinations.model.Stage;
import org.determinations.model.release.ChecklistItem;
import org.determinations.store.Database;
import org.determinations.store.Stores;

/** One installation on which several people act, each at a moment of the test's choice. */
public final class Desk {
    /** The day after the official stage of the invented cycle. */
    public static final Instant AFTER = TestInstallation.NOW;

    private final Path cycle;
    private final Installation installation;

    public Desk(Path home, Path cycle, Optional<Installation.Login> login) {
        this.cycle = cycle;
        this.installation = TestInstallation.at(home, login);
    }

    /**
     * With the tables of this program and no row.
     *
     * @param scratch gets a home
     */
    public static Desk empty(Path scratch, Path cycle, TestServer server) {
        Path home = scratch.resolve("home");
        return new Desk(home, cycle, server.migrated(home));
    }

    public Installation installation() {
        return installation;
    }

    /** The same installation in other hands at another moment. */
    public Installation as(String actor, Instant now) {
        return new Installation(
                installation.app(),
                installation.home(),
                installation.out(),
                installation.login(),
                actor,
                installation.programVersion(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Runs a stage in Ann's name, always anew; gives the number of the run. */
    public int run(Stage stage) {
        return outcome(stage).report().run().number();
    }

    public StageOutcome outcome(Stage stage) {
        return new StageRunner(as("Ann", AFTER), new SpringJobs(), line -> {}).run(stage, cycle, true);
    }

    /** Something that Bo does. */
    public <T> T bo(Function<ReleaseDesk, T> action) {
        return at("Bo", AFTER, action);
    }

    public <T> T at(String actor, Instant now, Function<ReleaseDesk, T> action) {
        try (ReleaseDesk desk = ReleaseDesk.open(as(actor, now), line -> {})) {
            return action.apply(desk);
        }
    }

    /** Signs for every warning that is open. */
    public void signAll(int run) {
        bo(desk -> signed(desk, run));
    }

    public ReleaseOutcome approved(int run) {
        return bo(desk -> signed(desk, run).approve(run));
    }

    /** All in one sitting: opening the database again for each step takes longer than the steps. */
    public ReleaseOutcome released(int run) {
        return bo(desk -> {
            signed(desk, run).approve(run);
            return desk.release(run);
        });
    }

    private static ReleaseDesk signed(ReleaseDesk desk, int run) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (ChecklistItem item : desk.checklist(run).listUnsigned()) {
            notes.put(item.point().word(), "seen and may stand");
        }
        if (!notes.isEmpty()) {
            desk.sign(run, notes);
        }
        return desk;
    }

    /** Something that is read from the store, or planted in it. */
    public <T> T stored(Function<Stores, T> question) {
        try (Database database = ReadyDatabase.forReading(installation)) {
            return question.apply(Stores.of(database));
        }
    }
}
