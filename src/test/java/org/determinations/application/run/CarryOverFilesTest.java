package org.determinations.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.model.Stage;
import org.determinations.model.run.CarriedOver;
import org.junit.jupiter.api.Test;

/** What a run takes over rests on files: of those that somebody changed, renamed or took away nothing is taken. */
class CarryOverFilesTest extends CarryOverCase {

    @Override
    TestServer server() {
        return TestServer.H2;
    }

    /** A file of the earlier run that somebody has changed is not copied: every line is made again. */
    @Test
    void from_files_that_were_changed_nothing_is_taken() throws Exception {
        Path cycle = practice();
        Map<String, String> sound = Map.of();
        for (String changed :
                List.of("", "determinations.csv", "explanations.jsonl", "technical-assistance.csv", "gone")) {
            Path home = scratch.resolve("home-" + changed);
            Installation installation = TestInstallation.at(home, server().migrated(home));
            Path folder =
                    runner(installation).run(Stage.PRELIMINARY, cycle, false).folder();
            if (changed.equals("gone")) {
                Files.move(folder, scratch.resolve("gone"));
            } else if (!changed.isEmpty()) {
                Path file = folder.resolve(changed);
                Files.writeString(file, Files.readString(file).replace("Level 2-MRAR", "Level 2-NSI"));
            }
            Map<String, String> files = TestInstallation.files(
                    runner(installation).correct(cycle, false).folder());
            sound = sound.isEmpty() ? files : sound;
            assertThat(files).as(changed).isEqualTo(sound);
        }
        assertThat(sound.get("determinations.csv")).contains("Level 2-MRAR");
    }

    /**
     * The facts of a district follow from files: where one is another one, has another name or is gone, all is computed, as if there had been no
     * run before.
     */
    @Test
    void what_rests_on_another_file_is_computed_and_the_file_is_named() throws Exception {
        String levels = "preliminary/accountability-levels.csv";
        String two = "preliminary/two.csv";
        Path cycle = practice();
        Installation installation = ran(cycle);
        Path one = cycle.resolve(levels);
        List<String> whole = Files.readAllLines(one);

        Files.move(one, cycle.resolve(two));
        assertComputed(installation, cycle, 2, "run 1 read " + levels + ", and this one did not");

        Files.write(one, whole.subList(0, 31));
        Files.write(cycle.resolve(two), without(whole, 1, 31));
        assertComputed(installation, cycle, 3, "run 2 did not read " + levels);

        Files.write(one, without(whole, 1, 31));
        Files.write(cycle.resolve(two), whole.subList(0, 31));
        assertComputed(installation, cycle, 4, levels + " is not the file that run 3 read");

        Path reported = cycle.resolve("corrections/mcas-discrepancies.csv");
        Files.move(reported, reported.resolveSibling("reported.csv"));
        StageOutcome renamed = runner(installation).correct(cycle, false);
        assertThat(renamed.carried()).contains(new CarriedOver(4, 47, 60, ""));
        assertAsIfFirst(renamed, cycle);
    }

    private static List<String> without(List<String> lines, int from, int to) {
        List<String> others = new ArrayList<>(lines);
        others.subList(from, to).clear();
        return others;
    }

    private void assertComputed(Installation installation, Path cycle, int run, String why) throws Exception {
        StageOutcome outcome = runner(installation).correct(cycle, false);
        assertThat(outcome.carried()).contains(new CarriedOver(run - 1, 0, 60, why));
        assertAsIfFirst(outcome, cycle);
    }
}
