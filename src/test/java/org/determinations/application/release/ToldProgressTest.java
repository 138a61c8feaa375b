package org.determinations.application.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.determinations.application.Progress;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.run.StageRunner;
import org.determinations.batch.SpringJobs;
import org.determinations.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work on one district after the other tells how many of them are done, to the last. */
class ToldProgressTest {
    @TempDir
    Path scratch;

    /** Keeps what it is told, with a mark for each piece of work. */
    private static final class Kept implements Progress {
        private final List<String> told = new CopyOnWriteArrayList<>();

        @Override
        public void accept(String line) {}

        @Override
        public void advance(String what, long done, long total) {
            told.add(what + " " + done + "/" + total);
        }
    }

    private Desk desk(Path cycle) {
        return Desk.empty(scratch, cycle, TestServer.H2);
    }

    @Test
    void a_release_tells_how_many_letters_are_printed() throws IOException {
        Desk desk = desk(TestInstallation.cycle(scratch.resolve("cycle")));
        int run = desk.run(Stage.PRELIMINARY);
        desk.approved(run);
        int districts = desk.stored(stores -> stores.determinations().list(run)).size();
        Kept kept = new Kept();
        try (ReleaseDesk open = ReleaseDesk.open(desk.as("Bo", Desk.AFTER), kept)) {
            open.release(run);
        }
        assertThat(kept.told)
                .hasSize(districts)
                .contains("printing letters 1/" + districts, "printing letters " + districts + "/" + districts);
    }

    @Test
    void a_secondary_run_tells_how_many_districts_are_measured() throws IOException {
        Path cycle = TestInstallation.copy(
                TestInstallation.app().resolve(Path.of("data-samples", "practice-2012-13")), scratch.resolve("cycle"));
        Desk desk = desk(cycle);
        desk.released(desk.run(Stage.OFFICIAL));
        Kept kept = new Kept();
        int run = new StageRunner(desk.as("Ann", Desk.AFTER), new SpringJobs(), kept)
                .run(Stage.SECONDARY, cycle, false)
                .report()
                .run()
                .number();
        int districts = desk.stored(stores -> stores.measures().districts(run)).size();
        assertThat(districts).isPositive();
        assertThat(kept.told.stream().filter(line -> line.startsWith("measuring districts ")))
                .last()
                .isEqualTo("measuring districts " + districts + "/" + districts);
    }
}
